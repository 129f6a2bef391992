/** The concession ladder: three shrinking steps from the anchor to the target, each for something in return. */
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { ASK_PARTS } from "#engine/negotiation/ask-terms.ts";
import type { Concession } from "#engine/negotiation/concessions.ts";
import type { ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { overApprovalWords } from "./approval-words.ts";
import { knownMoney, worthKnown } from "./as-known.ts";
import { hasTarget } from "./lede.ts";
import { askText } from "./part-text.ts";
import styles from "./reply.module.css";
import { returnWords } from "./return-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

type ReplyStepsProps = {
  readonly negotiation: Negotiation;
  readonly steps: readonly Concession[];
  readonly verdict: ReplyVerdict;
};

/** The steps, the anchor first; nothing where there is nothing to give. */
export function ReplySteps({ negotiation, steps, verdict }: ReplyStepsProps) {
  const { model, riskAversion, terms } = negotiation;
  if (!hasTarget(negotiation)) return null;
  if (steps.length === 0) {
    return <p className={styles.note}>{say("reply.steps.atTarget")}</p>;
  }
  const perYear = (asked: AskTerms) => model.worth(asked, riskAversion) / model.horizonYears;
  const rows = [{ terms: terms.anchor, step: null }, ...steps.map((step) => ({ terms: step.terms, step }))];
  return (
    <div className={styles.steps}>
      <h3 className={styles.subtitle}>{say("reply.steps.title")}</h3>
      <p className={styles.columns} aria-hidden="true">
        <span>{say("reply.steps.ask")}</span>
        <span>{say("reply.steps.worth")}</span>
      </p>
      <ol className={styles.list}>
        {rows.map((row, at) => {
          const worth = perYear(row.terms);
          return (
            <li key={row.step?.inReturn ?? "anchor"} className={styles.step}>
              <span>{termsText(negotiation, row.terms)}</span>
              <span className={styles.amount}>
                <VisuallyHidden>{say("reply.steps.worth")} </VisuallyHidden>
                {knownMoney(negotiation, worth, worthKnown(negotiation))}
              </span>
              <span className={styles.under}>
                {row.step === null ? say("reply.steps.anchor") : stepWords(row.step, at, steps.length)}{" "}
                {verdict.perYear >= worth && say("reply.steps.reached")}{" "}
                {overApprovalWords(negotiation, row.terms)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.note}>
        {verdict.verdict === "counter" && `${say("reply.steps.last")} `}
        {say("reply.steps.note")}
      </p>
    </div>
  );
}

function stepWords(step: Concession, number: number, count: number): string {
  const words = { part: showPercent(step.part), inReturn: returnWords(step) };
  if (number === 1) return say("reply.steps.first", words);
  return number < count ? say("reply.steps.then", words) : say("reply.steps.end", words);
}

function termsText(negotiation: Negotiation, terms: AskTerms): string {
  const { present } = negotiation.terms;
  const asked = ASK_PARTS.flatMap((part) => {
    const value = terms[part];
    if (value === null || (present[part]?.equals(value) ?? false)) return [];
    return [say(`reply.part.${part}`, { amount: askText(negotiation, part, value) })];
  });
  return asked.join(" · ");
}
