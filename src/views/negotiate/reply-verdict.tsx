/** What to do with the reply and why, in figures a year; what the gap is held against may be missing. */
import { lazy, Suspense, useMemo, useState } from "react";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import type { ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { lettersAhead } from "./compared.ts";
import styles from "./reply.module.css";
import { replyWords } from "./reply-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

const TermsWorking = lazy(async () => ({
  default: (await import("./ladder-working.tsx")).TermsWorking,
}));

type ReplyVerdictProps = {
  readonly negotiation: Negotiation;
  readonly terms: AskTerms;
  readonly verdict: ReplyVerdict;
  /** Whether anything was answered: without it there is no verdict. */
  readonly isTyped: boolean;
};

/** The sentence, and under it what is left if the equity pays nothing. */
export function ReplyVerdictText({ negotiation, terms, verdict, isTyped }: ReplyVerdictProps) {
  const { workspace, model } = negotiation;
  const [isOpen, setOpen] = useState(false);
  const money = (amount: number) => showMoney(Math.abs(amount), workspace.currency);
  const ahead = useMemo(() => lettersAhead(negotiation, terms), [negotiation, terms]);
  const words = replyWords(negotiation, verdict, isTyped, ahead);
  const withoutEquity = model.cash(terms) / model.horizonYears;
  return (
    <>
      <p
        className={classNames(styles.verdict, !isTyped && styles.stands)}
        aria-live="polite"
        data-verdict={isTyped ? verdict.verdict : null}
      >
        {words.verdict !== null && <b>{words.verdict}</b>} {words.why}
      </p>
      {model.hasOwnership && (
        <p className={styles.note}>{say("reply.withoutEquity", { amount: money(withoutEquity) })}</p>
      )}
      <div className={styles.working}>
        <Button kind="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say("reply.working")}
        </Button>
        {isOpen && (
          <Suspense fallback={null}>
            <TermsWorking negotiation={negotiation} terms={terms} />
          </Suspense>
        )}
      </div>
    </>
  );
}
