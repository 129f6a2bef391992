/**
 * Target bonus: a rate of the base paid in the year, or an amount, times attainment; due in month 12.
 *
 * A rate follows base and its location adjustment by itself; only a bonus stated as an amount has an
 * adjustment of its own. MODEL section 2.
 */
import { Decimal } from "#domain/money.ts";
import { converted, locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import { type End, statedAmount } from "#engine/stated-value.ts";

/** The bonus of each year after attainment; null where it, or the base that it is a rate of, is not known. */
export function targetBonusYears(
  terms: OfferTerms,
  end: End,
  baseYears: readonly Decimal[] | null,
): readonly Decimal[] | null {
  const bonus = terms.offer.targetBonus;
  if (bonus === null) return null;
  const attainment = new Decimal(terms.offer.bonusAttainment);
  if (bonus.kind === "rateOfBase") {
    const rate = statedAmount(bonus.rate, end);
    if (rate === null || baseYears === null) return null;
    const share = rate.times(attainment);
    return baseYears.map((base) => settled(base.times(share)));
  }
  const amount = converted(bonus.amount, end, terms.rate);
  if (amount === null) return null;
  const annual = settled(amount.times(locationFactor(terms.offer, "targetBonus")).times(attainment));
  return Array.from({ length: terms.horizonYears }, () => annual);
}
