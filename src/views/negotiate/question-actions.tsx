/** Under the list: copy the questions, put back what was left out, ask about something else. */
import { useState } from "react";
import { questionId } from "#domain/negotiation.ts";
import { gapQuestions } from "#engine/negotiation/gap-questions.ts";
import { answersTo, canAsk } from "#engine/negotiation/open-questions.ts";
import type { QuestionRef, Questions } from "#engine/negotiation/questions.ts";
import { alternativeOffers } from "#engine/negotiation/reservation.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { setAnswers, setLeftOut } from "./question-edits.ts";
import { rankedQuestions } from "./question-ranks.ts";
import { ofOffer } from "./question-words.ts";
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
  const listed = rankedQuestions(all, own);
  const keys = [...listed, ...own.notWeighed].map(({ key }) => key);
  const leftOut = leftOutOf(negotiation, keys);
  const others = questionId.options.filter(
    (id) =>
      !keys.includes(id) &&
      !leftOut.some((each) => each.offerId === offer.id && each.id === id) &&
      canAsk(workspace, offer, id),
  );
  const copy = () => {
    writeClipboard(copyText(negotiation, listed)).then(
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
          {leftOut.map(({ offerId, id }) => (
            <Button
              key={`${offerId} ${id}`}
              kind="text"
              aria-label={say("question.putBack", {
                name: ofOffer(negotiation, offerId, say(`question.name.${id}`)),
              })}
              onClick={() => {
                setLeftOut(workspace, offerId, id, false);
                onGone();
              }}
            >
              {ofOffer(negotiation, offerId, say(`question.short.${id}`))}
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

/** What is left out of the list of `listed`: of the offer, and of what would be taken instead what is a gap still. */
function leftOutOf({ workspace, offer }: Negotiation, listed: readonly string[]) {
  const { leftOutQuestions } = workspace.negotiation;
  const own = (leftOutQuestions[offer.id] ?? []).filter((id) => !listed.includes(id));
  return [
    ...own.map((id) => ({ offerId: offer.id, id })),
    ...alternativeOffers(workspace, offer.id).flatMap((one) =>
      gapQuestions(workspace, one, true)
        .filter((id) => leftOutQuestions[one.id]?.includes(id))
        .map((id) => ({ offerId: one.id, id })),
    ),
  ];
}

/** The questions in their order, to each employer by itself: the one that is negotiated with first. */
function copyText({ workspace, offer, marks }: Negotiation, listed: readonly QuestionRef[]): string {
  const asked = [offer, ...workspace.offers.filter(({ id }) => id !== offer.id)].flatMap((one) => {
    const questions = listed.filter(({ offerId }) => offerId === one.id);
    return questions.length === 0 ? [] : [{ one, questions }];
  });
  return asked
    .map(({ one, questions }) => {
      const letter = marks.find(({ id }) => id === one.id)?.letter ?? say("question.another");
      const lines = questions.map(({ id }, at) =>
        say("question.row", { place: String(at + 1), name: say(`question.ask.${id}`) }),
      );
      const head = asked.length > 1 ? [say("question.copyOf", { letter })] : [];
      return [...head, ...lines].join("\n");
    })
    .join("\n\n");
}

/** Rejects where there is no clipboard (a page that is not served safely has none). */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
