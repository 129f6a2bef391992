/**
 * What a set of outcomes says when it is held against what investors require.
 *
 * Implied return = (Σ p m)^(1/T) − 1; worth today = Σ p m × Π(1 − d) ÷ (1 + r)^T, a part of headline. The
 * expected value is for reference only: without its top branch, the rest rescaled, it shows what carries it.
 * Doubles: this prices risk.
 */
import type { Outcome, Outlook } from "#domain/outcomes.ts";
import type { OutcomePayout } from "#domain/report.ts";
import { proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { certaintyEquivalent } from "./certainty-equivalent.ts";
import type { Odds } from "./odds.ts";
import type { OfferWorth } from "./worth.ts";

/**
 * Fair value of common stock as a part of the round's headline price: 1 ÷ 1.56 over 135 unicorns (Gornall and
 * Strebulaev, Journal of Financial Economics 2020).
 */
export const COMMON_TO_HEADLINE = 0.641;

/** Yearly returns that `outlook` implies, and what that makes a unit of headline worth today. */
export type ImpliedReturn = {
  readonly company: number;
  /** The same after the dilution of future rounds. */
  readonly share: number;
  /** At the required return, as a part of headline. */
  readonly worthToday: number;
};

/** What `outlook` implies at `requiredReturn` a year. */
export function impliedReturn(outlook: Outlook, requiredReturn: number): ImpliedReturn {
  const { exitYear, futureDilution, outcomes } = outlook;
  const mean = outcomes.reduce((total, each) => total + Number(each.probability) * Number(each.multiple), 0);
  const kept = futureDilution.reduce((share, rate) => share * (1 - Number(rate)), 1);
  const yearly = (growth: number) => growth ** (1 / exitYear) - 1;
  return {
    company: yearly(mean),
    share: yearly(mean * kept),
    worthToday: (mean * kept) / (1 + requiredReturn) ** exitYear,
  };
}

/** The expected payout and what its best outcome does to it; undiscounted. */
export type ExpectedPayout = {
  readonly expected: number;
  /** Without the top branch, the rest rescaled; null where there is nothing but the top. */
  readonly withoutTop: number | null;
  readonly topProbability: number;
  /** The part of the expected payout that the top branch carries; null where nothing is expected. */
  readonly topPart: number | null;
};

/** The expected payout of `outcomes`; null where a payout is not known or there are none. */
export function expectedPayout(outcomes: readonly OutcomePayout[]): ExpectedPayout | null {
  const branches: { probability: number; payout: number }[] = [];
  for (const { probability, payout } of outcomes) {
    if (payout === null) return null;
    if (probability > 0) branches.push({ probability, payout });
  }
  if (branches.length === 0) return null;
  const expected = branches.reduce((total, each) => total + each.probability * each.payout, 0);
  const best = Math.max(...branches.map(({ payout }) => payout));
  const top = branches.filter(({ payout }) => payout === best);
  const topProbability = top.reduce((total, { probability }) => total + probability, 0);
  const rest = 1 - topProbability;
  return {
    expected,
    withoutTop: top.length === branches.length ? null : (expected - topProbability * best) / rest,
    topProbability,
    topPart: expected === 0 ? null : (topProbability * best) / expected,
  };
}

/** One outcome beside another offer: what it pays and by how much it beats what has to be made up. */
export type OutcomeStanding = {
  /** What the company is then worth; null where today's valuation is not known. */
  readonly exitValue: number | null;
  /** Undiscounted; null where no grant can be valued. */
  readonly payout: number | null;
  /** Payout less the gap, both as of today; null without a payout or without another offer. */
  readonly ahead: number | null;
};

/** How `worth` stands at one outcome, `gap` being what it has to make up today; null without another offer. */
export function outcomeStanding(
  worth: OfferWorth,
  { multiple }: Pick<Outcome, "multiple">,
  gap: number | null,
): OutcomeStanding {
  const { valuation } = worth.held;
  const payout = worth.isUnknown ? null : proceedsAtMultiple(worth.held, Number(multiple));
  return {
    exitValue: valuation === null ? null : valuation * Number(multiple),
    payout,
    ahead: payout === null || gap === null ? null : payout * worth.exitDiscount - gap,
  };
}

/** What `worth` would be with `odds` in place of its own, at `riskAversion`; null where it is not known. */
export function worthWithOdds(worth: OfferWorth, odds: Odds, riskAversion: number): number | null {
  if (worth.isUnknown) return null;
  if (worth.outcomes.length === 0) return worth.worth(riskAversion);
  const prospects = odds.map(({ multiple, probability }) => ({
    probability: Number(probability),
    payout: proceedsAtMultiple(worth.held, Number(multiple)) * worth.exitDiscount,
  }));
  return certaintyEquivalent({ ...worth.package, prospects }, riskAversion);
}
