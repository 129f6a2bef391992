/**
 * The quiz that finds how careful a person is: a few gambles on an income for life, and what they come to.
 * Nothing changes until the person says so, and undo takes it back.
 */
import { useEffect, useRef, useState } from "react";
import { QUIZ_QUESTIONS, type QuizStep, quizStep } from "#engine/outcomes/risk-quiz.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./lenses.module.css";
import type { EquitySide } from "./use-equity.ts";

const percent = (fraction: number) => showPercent(fraction, { most: 0 });
const number = (figure: number) => showNumber(figure, { most: 1 });

/** The questions one by one, then what they come to for `offer`; `own` is the risk aversion that counts now. */
export function RiskQuiz(props: {
  readonly offer: EquitySide;
  readonly own: number;
  readonly onClose: () => void;
}) {
  const { offer, own, onClose } = props;
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const step = quizStep(answers);
  const isApplied = step.kind === "found" && step.proposed === own;
  // Where the buttons change, the keyboard goes on from the title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is about these changes
  useEffect(() => title.current?.focus(), [step.kind, isApplied]);
  const answer = (takes: boolean) => setAnswers([...answers, takes]);
  return (
    <section className={styles.quiz} aria-label={say("lens.quiz.title")}>
      <h3 ref={title} tabIndex={-1}>
        {say("lens.quiz.title")}
      </h3>
      <div aria-live="polite">
        {step.kind === "ask" ? (
          <>
            <p className={styles.small}>
              {say("lens.quiz.number", { number: String(step.number), count: String(QUIZ_QUESTIONS) })}
            </p>
            <p>{say("lens.quiz.question", { cut: percent(step.cut) })}</p>
          </>
        ) : (
          <Found offer={offer} own={own} step={step} />
        )}
      </div>
      <div className={styles.actions}>
        {step.kind === "ask" && (
          <>
            <Button onClick={() => answer(true)}>{say("lens.quiz.take")}</Button>
            <Button onClick={() => answer(false)}>{say("lens.quiz.leave")}</Button>
          </>
        )}
        {step.kind === "found" && !isApplied && (
          <Button
            kind="primary"
            onClick={() => setAt(["assumptions", "riskAversion"], String(step.proposed))}
          >
            {say("lens.quiz.apply", { proposed: number(step.proposed) })}
          </Button>
        )}
        {answers.length > 0 && (
          <Button kind="quiet" onClick={() => setAnswers(step.kind === "ask" ? answers.slice(0, -1) : [])}>
            {say(step.kind === "ask" ? "lens.quiz.back" : "lens.quiz.again")}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {say("lens.quiz.close")}
        </Button>
      </div>
      <p className={styles.small}>{say("lens.quiz.note")}</p>
    </section>
  );
}

/** What the answers come to, and what it would change. */
function Found(props: {
  readonly offer: EquitySide;
  readonly own: number;
  readonly step: Extract<QuizStep, { kind: "found" }>;
}) {
  const { offer, own, step } = props;
  const { currency } = useWorkspace();
  const { low, high, taken, refused } = step;
  const proposed = number(step.proposed);
  const worth = (riskAversion: number) => showMoney(offer.worth.worth(riskAversion), currency);
  return (
    <>
      <p>
        {taken !== null && refused !== null
          ? say("lens.quiz.between", { taken: percent(taken), refused: percent(refused) })
          : taken !== null
            ? say("lens.quiz.all", { taken: percent(taken) })
            : say("lens.quiz.none", { refused: percent(refused ?? 0) })}{" "}
        {say("lens.quiz.range", { low: number(low), high: number(high), proposed })}
      </p>
      <p>
        {step.proposed === own
          ? say("lens.quiz.applied", { proposed })
          : say("lens.quiz.worth", {
              proposed,
              offer: offer.mark.letter,
              amount: worth(step.proposed),
              own: showNumber(own, { most: 2 }),
              now: worth(own),
            })}
      </p>
    </>
  );
}
