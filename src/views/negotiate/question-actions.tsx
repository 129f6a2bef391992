/** Under the list: copy the questions, put back what was left out, ask about something else. */
import { useState } from "react";
import { questionId } from "#domain/negotiation.ts";
import { answersTo, canAsk } from "#engine/negotiation/open-questions.ts";
import type { Questions } from "#engine/negotiation/questions.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { setAnswers, setLeftOut } from "./question-edits.ts";
import { rankedQuestions } from "./question-ranks.ts";
import styles from "./questions.module.css";
import type { Negotiation } from "./use-negotiation.ts";

/** The actions about the list of `own`. */
export function QuestionActions(props: {
  readonly negotiation: Negotiation;
  readonly all: readonly Questions[];
  readonly own: Questions;
  /** The button that had the focus is no more. */
  readonly onGone: () => void;
}) {
  const { negotiation, all, own, onGone } = props;
  const { workspace, offer } = negotiation;
  const [answer, setAnswer] = useState("");
  const listed = rankedQuestions(all, own).map(({ id }) => id);
  const leftOut = workspace.negotiation.leftOutQuestions[offer.id] ?? [];
  const others = questionId.options.filter(
    (id) =>
      !listed.includes(id) &&
      !leftOut.includes(id) &&
      !own.notWeighed.includes(id) &&
      canAsk(workspace, offer, id),
  );
  const copy = () => {
    const text = listed.map((id, at) =>
      say("question.row", { place: String(at + 1), name: say(`question.ask.${id}`) }),
    );
    writeClipboard(text.join("\n")).then(
      () => setAnswer(say("question.copied")),
      () => setAnswer(say("question.copyFailed")),
    );
  };
  return (
    <div className={styles.actions}>
      {listed.length > 0 && (
        <p className={styles.line}>
          <Button kind="text" onClick={copy}>
            {say("question.copy")}
          </Button>{" "}
          <span className={styles.muted}>{say("question.copyNote")}</span> <span role="status">{answer}</span>
        </p>
      )}
      {leftOut.length > 0 && (
        <p className={styles.line}>
          <span className={styles.muted}>{say("question.leftOut")}</span>
          {leftOut.map((id) => (
            <Button
              key={id}
              kind="text"
              aria-label={say("question.putBack", { name: say(`question.name.${id}`) })}
              onClick={() => {
                setLeftOut(workspace, offer.id, id, false);
                onGone();
              }}
            >
              {say(`question.short.${id}`)}
            </Button>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p className={styles.line}>
          <span className={styles.muted}>{say("question.more")}</span>
          {others.map((id) => (
            <Button
              key={id}
              kind="text"
              aria-label={say("question.add", { name: say(`question.name.${id}`) })}
              onClick={() => {
                setAnswers(workspace, offer.id, id, answersTo(workspace, offer, id));
                onGone();
              }}
            >
              {say(`question.short.${id}`)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** Rejects where there is no clipboard (a page that is not served safely has none). */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
