/**
 * Selectors for comparing offers: one total or element at a horizon, differences, and who leads.
 *
 * A certainty equivalent belongs to the whole horizon: by the year it is shown as the average year's part,
 * for year 1 as well. Within two percent of the leader it is too close to call. DESIGN, "Compare".
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { OfferReport, OffersReport, YearReport } from "#domain/report.ts";
import { settled, shortestText } from "./rounding.ts";

/** The first year, the mean of the years, or all of them together. */
export type Horizon = "year1" | "averageYear" | "horizon";
/** The three totals, and what the package is worth to the person. */
export type TotalName = "guaranteedCash" | "expectedCash" | "paperTotal" | "certaintyEquivalent";
/** The rows of pay elements. */
export type ElementName =
  | "baseSalary"
  | "targetBonus"
  | "signOnBonus"
  | "relocation"
  | "benefits"
  | "costs"
  | "vestedEquity";

/** Offer less baseline; `rate` is of the baseline, null where that is zero. */
export type Difference = { readonly amount: Decimal; readonly rate: Decimal | null };

/** Who leads; `margin` over the runner-up, `marginRate` of the leader's total; null and 0 for one offer. */
export type Leader = {
  readonly offerId: string;
  readonly runnerUpId: string | null;
  readonly margin: Decimal;
  readonly marginRate: Decimal | null;
  readonly tooClose: boolean;
};

/** Margins up to this part of the leader's total name no winner. */
export const TOO_CLOSE_RATE: Decimal = new Decimal("0.02");

/** The key of `certaintyEquivalent` for a risk aversion: 2.50 is "2.5". */
export function riskAversionKey(riskAversion: string): string {
  return shortestText(riskAversion);
}

/** One total of an offer in the workspace's currency; the certainty equivalent at `riskAversion`. */
export function offerTotal(
  offer: OfferReport,
  total: TotalName,
  horizon: Horizon,
  riskAversion: string,
): Decimal {
  if (total === "certaintyEquivalent") {
    const worth = new Decimal(offer.certaintyEquivalent[riskAversionKey(riskAversion)] ?? 0);
    return horizon === "horizon" ? worth : averageOf(worth, offer);
  }
  if (horizon === "year1") return offer.years[0]?.[total] ?? ZERO;
  return horizon === "horizon" ? offer.horizon[total] : averageOf(offer.horizon[total], offer);
}

/** One pay element in the workspace's currency, costs positive; null = not known. */
export function offerElement(offer: OfferReport, element: ElementName, horizon: Horizon): Decimal | null {
  if (horizon === "year1") return offer.years[0]?.[element] ?? null;
  const total = elementSum(offer.years, element);
  return total === null || horizon === "horizon" ? total : averageOf(total, offer);
}

function elementSum(years: readonly YearReport[], element: ElementName): Decimal | null {
  let total = ZERO;
  for (const year of years) {
    const amount = year[element];
    if (amount === null) return null;
    total = total.plus(amount);
  }
  return total;
}

function averageOf(total: Decimal, { years }: OfferReport): Decimal {
  return settled(total.dividedBy(Math.max(1, years.length)));
}

/** How far `value` is from `baseline`. */
export function difference(value: Decimal, baseline: Decimal): Difference {
  const amount = value.minus(baseline);
  return { amount, rate: baseline.isZero() ? null : amount.dividedBy(baseline.abs()) };
}

/** Who leads on a total among `offerIds` (all by default); of equals the earlier one. null for none. */
export function leader(
  report: OffersReport,
  total: TotalName,
  horizon: Horizon,
  riskAversion: string,
  offerIds?: readonly string[],
): Leader | null {
  const ranked = report.offers
    .filter(({ id }) => offerIds === undefined || offerIds.includes(id))
    .map((offer) => ({ id: offer.id, amount: offerTotal(offer, total, horizon, riskAversion) }))
    .sort((a, b) => b.amount.comparedTo(a.amount));
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (second === undefined) {
    return { offerId: first.id, runnerUpId: null, margin: ZERO, marginRate: null, tooClose: false };
  }
  const margin = first.amount.minus(second.amount);
  return {
    offerId: first.id,
    runnerUpId: second.id,
    margin,
    marginRate: first.amount.isZero() ? null : margin.dividedBy(first.amount.abs()),
    tooClose: margin.lessThanOrEqualTo(TOO_CLOSE_RATE.times(first.amount.abs())),
  };
}
