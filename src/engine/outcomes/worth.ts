/**
 * What an offer is worth to a person: its cash over the horizon and its outcomes, discounted alike.
 *
 * Cash of month m counts (1 + r)^(−m/12), payouts (1 + r)^(−T) with T the exit year; public equity counts
 * less the haircut. Made once for each offer and shared by every figure that prices risk. MODEL section 6.
 * Doubles: this prices risk.
 */
import type { Decimal } from "#domain/money.ts";
import type { OutcomePayout } from "#domain/report.ts";
import type { Assumptions } from "#domain/workspace.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import type { EquityPlan } from "#engine/equity/equity-plan.ts";
import { type Holdings, holdings, proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import { certaintyEquivalent, type Package } from "./certainty-equivalent.ts";
import { worthOnGrid } from "./indifference.ts";

/** An offer as what it is worth; `worth` is its certainty equivalent at a risk aversion. */
export type OfferWorth = {
  readonly isPrivate: boolean;
  /** Whether it has grants of which none can be valued: then nothing about its exit can be said. */
  readonly isUnknown: boolean;
  readonly held: Holdings;
  readonly outcomes: readonly OutcomePayout[];
  readonly expectedPayout: number | null;
  readonly package: Package;
  /** What one unit of money at the exit counts today. */
  readonly exitDiscount: number;
  readonly worth: (riskAversion: number) => number;
  readonly grid: () => Float64Array;
};

/** Expected cash apart from public equity, by month, as running totals. */
export type CashByMonth = readonly Decimal[];

/** The worth of an offer with `equity` and the running totals of its cash. */
export function offerWorth(
  terms: OfferTerms,
  assumptions: Assumptions,
  equity: EquityPlan,
  cashByMonth: CashByMonth,
): OfferWorth {
  const isPrivate = !terms.isPublic;
  const rate = Number(assumptions.discountRate);
  const held = holdings(terms, isPrivate ? equity.valued : [], companyValue(terms, "mid", "mid").valuation);
  const outcomes = isPrivate && terms.offer.grants.length > 0 ? payouts(terms, equity, held) : [];
  const exitDiscount = (1 + rate) ** -terms.outlook.exitYear;
  const publicShare = terms.isPublic ? 1 - Number(assumptions.publicEquityHaircut) : 0;
  const priced: Package = {
    wealth: Number(assumptions.liquidWealth),
    cash: presentCash(cashByMonth, equity.vested, publicShare, rate),
    prospects: equity.isUnknown
      ? []
      : outcomes.map(({ probability, payout }) => ({ probability, payout: (payout ?? 0) * exitDiscount })),
  };
  const worths = new Map<number, number>();
  const worth = (riskAversion: number) => {
    const known = worths.get(riskAversion) ?? certaintyEquivalent(priced, riskAversion);
    worths.set(riskAversion, known);
    return known;
  };
  let grid: Float64Array | null = null;
  return {
    isPrivate,
    isUnknown: equity.isUnknown,
    held,
    outcomes,
    expectedPayout: equity.isUnknown && isPrivate ? null : expectedPayout(outcomes),
    package: priced,
    exitDiscount,
    worth,
    grid: () => {
      grid ??= worthOnGrid((riskAversion) => certaintyEquivalent(priced, riskAversion));
      return grid;
    },
  };
}

function payouts(terms: OfferTerms, equity: EquityPlan, held: Holdings): OutcomePayout[] {
  return terms.outlook.outcomes.map((outcome) => {
    const multiple = Number(outcome.multiple);
    const payout = equity.isUnknown ? null : proceedsAtMultiple(held, multiple);
    return { multiple, probability: Number(outcome.probability), payout };
  });
}

function expectedPayout(outcomes: readonly OutcomePayout[]): number {
  return outcomes.reduce((total, { probability, payout }) => total + probability * (payout ?? 0), 0);
}

/** Running totals of cash and of `publicShare` of the vested equity, each month's part discounted. */
function presentCash(
  cash: CashByMonth,
  vested: readonly Decimal[],
  publicShare: number,
  rate: number,
): number {
  const upTo = (index: number) =>
    (cash[index]?.toNumber() ?? 0) + (publicShare === 0 ? 0 : publicShare * (vested[index]?.toNumber() ?? 0));
  if (rate === 0) return upTo(cash.length - 1);
  let present = 0;
  let before = 0;
  for (let month = 1; month <= cash.length; month += 1) {
    const total = upTo(month - 1);
    present += (total - before) * (1 + rate) ** (-month / 12);
    before = total;
  }
  return present;
}
