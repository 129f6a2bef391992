/**
 * What is known of a company's worth, in the workspace's currency, with ranges at one end.
 *
 * A zero valuation or share count divides nothing and counts as not known.
 */
import { Decimal } from "#domain/money.ts";
import type { CompanyFacts } from "#domain/offer.ts";
import type { PriceKind } from "#domain/vocabulary.ts";
import { converted, type OfferTerms } from "#engine/offer-terms.ts";
import { type End, statedCount } from "#engine/stated-value.ts";

/** Post-money valuation, share count and the two prices that value shares; null = not known. */
export type CompanyValue = {
  readonly valuation: Decimal | null;
  readonly fullyDiluted: Decimal | null;
  readonly marketPrice: Decimal | null;
  readonly preferredPrice: Decimal | null;
};

/** The company's figures with its valuation and its share count each at an end of its own. */
export function companyValue(terms: OfferTerms, valuationEnd: End, sharesEnd: End): CompanyValue {
  const { company, companyRate } = terms;
  return {
    valuation: converted(company.postMoneyValuation, valuationEnd, companyRate),
    fullyDiluted: positive(statedCount(company.fullyDilutedShares, sharesEnd)),
    marketPrice: latestPrice(terms, "market"),
    preferredPrice: latestPrice(terms, "preferred"),
  };
}

/** The latest price of `kind` in the workspace's currency; null where there is none or no rate. */
function latestPrice({ company, companyRate }: OfferTerms, kind: PriceKind): Decimal | null {
  const latest = company.prices?.[latestPriceIndex(company, kind)];
  if (latest === undefined || companyRate === null) return null;
  return new Decimal(latest.price).times(companyRate);
}

/** Where the latest price of `kind` stands; of several on one date, or without a date, the first. -1: none. */
export function latestPriceIndex({ prices = [] }: CompanyFacts, kind: PriceKind): number {
  let latest = -1;
  prices.forEach((price, index) => {
    if (price.kind !== kind) return;
    if (latest === -1 || (price.asOf ?? "") > (prices[latest]?.asOf ?? "")) latest = index;
  });
  return latest;
}

/** `value`, or null where nothing can be divided by it. */
export function positive(value: Decimal | null): Decimal | null {
  return value === null || !value.greaterThan(0) ? null : value;
}
