/**
 * Base salary: annual × (1 + raise)^(y − 1) in year y, paid in twelfths. MODEL section 2.
 */
import { Decimal, ONE } from "#domain/money.ts";
import { converted, locationFactor, type OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import type { End } from "#engine/stated-value.ts";

/** What is paid in each year of the horizon, after the location adjustment; null = not known. */
export function baseSalaryYears(terms: OfferTerms, end: End): readonly Decimal[] | null {
  const { offer, horizonYears } = terms;
  const stated = converted(offer.baseSalary, end, terms.rate);
  if (stated === null) return null;
  const raise = ONE.plus(new Decimal(offer.annualRaiseRate));
  let annual = stated.times(locationFactor(offer, "baseSalary"));
  const years = [settled(annual)];
  while (years.length < horizonYears) {
    if (!raise.equals(1)) annual = annual.times(raise);
    years.push(settled(annual));
  }
  return years;
}
