/**
 * Questions to ask before deciding, by the value of the answer: what to do at three risk aversions, then the list.
 */
import { useCallback, useId, useMemo, useRef } from "react";
import type { Questions } from "#engine/negotiation/questions.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { QuestionActions } from "./question-actions.tsx";
import { notAskedTexts, notWeighedText, questionsTitle, startText, verdictOf } from "./question-words.ts";
import styles from "./questions.module.css";
import { QuestionsTable } from "./questions-table.tsx";
import type { Negotiation } from "./use-negotiation.ts";
import { useWeighedQuestions } from "./weighed-questions.tsx";

/** The questions about the offer that is negotiated. */
export function QuestionsPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { found, isOver, restart } = useWeighedQuestions();
  if (found === null) {
    return (
      <section className={styles.room} aria-busy={!isOver}>
        <h2 className={styles.title}>{say(isOver ? "question.title.failed" : "question.title.working")}</h2>
        {isOver && <Button onClick={restart}>{say("question.again")}</Button>}
      </section>
    );
  }
  return <Shown negotiation={negotiation} all={found.all} own={found.own} />;
}

type ShownProps = {
  readonly negotiation: Negotiation;
  readonly all: readonly Questions[];
  readonly own: Questions;
};

function Shown({ negotiation, all, own }: ShownProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // A row or a button that is gone leaves the focus to the title.
  const onGone = useCallback(() => title.current?.focus(), []);
  const start = startText(negotiation, own);
  const years = sayCount("negotiate.years", negotiation.model.horizonYears);
  return (
    <section aria-labelledby={id} style={{ ["--offer" as string]: `var(--${negotiation.mark.key})` }}>
      <h2 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {questionsTitle(negotiation, own)}
      </h2>
      <p className={styles.note}>
        {say("question.note", { years })} {say("question.guesses")}
      </p>
      {start !== null && <p className={styles.note}>{start}</p>}
      {own.against !== null && own.questions.length > 0 && (
        <div className={styles.verdicts}>
          {all.map((at) => (
            <VerdictAt key={at.riskAversion} negotiation={negotiation} at={at} isOwn={at === own} />
          ))}
        </div>
      )}
      {own.questions.length > 0 && (
        <QuestionsTable negotiation={negotiation} all={all} own={own} labelledBy={id} onGone={onGone} />
      )}
      {own.notWeighed.length > 0 && (
        <p className={styles.note}>
          {say("question.notWeighed", { questions: notWeighedText(negotiation, own) })}
        </p>
      )}
      <NotAsked negotiation={negotiation} />
      <QuestionActions negotiation={negotiation} all={all} own={own} onGone={onGone} />
    </section>
  );
}

/** What is not stated and is no question, with the reason. */
function NotAsked({ negotiation }: { readonly negotiation: Negotiation }) {
  const texts = useMemo(() => notAskedTexts(negotiation), [negotiation]);
  if (texts.length === 0) return null;
  return (
    <p className={styles.note}>
      {say("question.notAsked")} {texts.join(" ")}
    </p>
  );
}

function VerdictAt(props: {
  readonly negotiation: Negotiation;
  readonly at: Questions;
  readonly isOwn: boolean;
}) {
  const { negotiation, at, isOwn } = props;
  const { title, text } = verdictOf(negotiation, at);
  const aversion = String(at.riskAversion);
  return (
    <div className={classNames(styles.verdict, isOwn && styles.own)}>
      <p className={styles.aversion}>
        {isOwn ? say("question.aversionYours", { aversion }) : say("question.aversion", { aversion })}
      </p>
      <h3 className={styles.subtitle}>{title}</h3>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
