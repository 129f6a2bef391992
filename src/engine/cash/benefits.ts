/**
 * Benefits: a yearly worth, in twelfths; the cash-like ones count as cash, the others on paper.
 */
import { type Decimal, ZERO } from "#domain/money.ts";
import { converted, type OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import type { End } from "#engine/stated-value.ts";

/** Yearly sums of the benefits whose worth is known. */
export type BenefitSums = { readonly cashLike: Decimal; readonly other: Decimal };

/** What the benefits come to in a year. */
export function benefitSums(terms: OfferTerms, end: End): BenefitSums {
  let cashLike = ZERO;
  let other = ZERO;
  for (const benefit of terms.offer.benefits) {
    const amount = converted(benefit.annualAmount, end, terms.rate);
    if (amount === null) continue;
    if (benefit.cashLike) cashLike = cashLike.plus(settled(amount));
    else other = other.plus(settled(amount));
  }
  return { cashLike, other };
}
