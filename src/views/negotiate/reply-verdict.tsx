/** What to do with the reply and why, in figures a year; what the gap is held against may be missing. */
import { lazy, Suspense, useState } from "react";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import type { ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { hasTarget } from "./lede.ts";
import styles from "./reply.module.css";
import type { Negotiation } from "./use-negotiation.ts";

const TermsWorking = lazy(async () => ({
  default: (await import("./ladder-working.tsx")).TermsWorking,
}));

type ReplyVerdictProps = {
  readonly negotiation: Negotiation;
  readonly terms: AskTerms;
  readonly verdict: ReplyVerdict;
};

/** The sentence, and under it what is left if the equity pays nothing. */
export function ReplyVerdictText({ negotiation, terms, verdict }: ReplyVerdictProps) {
  const { workspace, model } = negotiation;
  const [isOpen, setOpen] = useState(false);
  const money = (amount: number) => showMoney(Math.abs(amount), workspace.currency);
  const withoutEquity = model.cash(terms) / model.horizonYears;
  return (
    <>
      <p className={styles.verdict} aria-live="polite" data-verdict={verdict.verdict}>
        <b>{say(`reply.verdict.${verdict.verdict ?? "none"}`)}</b>{" "}
        {say("reply.worth", { amount: money(verdict.perYear) })} {againstText(negotiation, verdict)}
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
            <p className={styles.note}>
              {say("reply.worked", {
                over: money(verdict.worth),
                years: sayCount("negotiate.years", model.horizonYears),
                perYear: money(verdict.perYear),
              })}
            </p>
          </Suspense>
        )}
      </div>
    </>
  );
}

function againstText(negotiation: Negotiation, reply: ReplyVerdict): string {
  const { verdict, overWalkAway, overEnough } = reply;
  if (verdict === null || overEnough === null) return say("reply.against.nothing");
  const { workspace, worth, enough } = negotiation;
  const money = (amount: number) => showMoney(Math.abs(amount), workspace.currency);
  if (verdict === "walk") return say("reply.against.walk", { below: money(overWalkAway ?? 0) });
  const isLevel = Math.abs(overEnough) < HALF_A_DOLLAR;
  const what = say(enough === worth.target ? "reply.enough.target" : "reply.enough.asked");
  const words = { by: money(overEnough), what };
  if (overWalkAway === null) {
    if (verdict === "counter") return say("reply.against.counterAlone", words);
    return isLevel ? say("reply.against.levelAlone", { what }) : say("reply.against.acceptAlone", words);
  }
  const above = money(overWalkAway);
  if (verdict === "counter") return say("reply.against.counter", { ...words, above });
  if (!hasTarget(negotiation)) return say("reply.against.nothingAbove", { above });
  return isLevel
    ? say("reply.against.level", { what, above })
    : say("reply.against.accept", { ...words, above });
}

/** What would be shown as a difference of nothing. */
const HALF_A_DOLLAR = 0.5;
