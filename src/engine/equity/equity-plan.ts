/**
 * All of an offer's grants with what they are worth: the value by month, the whole, and what is missing.
 */
import type { Decimal } from "#domain/money.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import type { End } from "#engine/stated-value.ts";
import { companyValue } from "./company-value.ts";
import { grantValue, type ValuedGrant } from "./grant-value.ts";
import { headlineEquity, vestedByMonth, vestedByYear } from "./headline.ts";
import type { Missing } from "./missing.ts";

/** A grant that can be valued, with its place among the offer's grants. */
export type PlannedGrant = ValuedGrant & { readonly grantIndex: number };

/** Something missing, with the index of the grant whose valuation noticed it. */
export type GrantMissing = Missing & { readonly grantIndex: number };

export type EquityPlan = {
  /** The grants that can be valued. */
  readonly valued: readonly PlannedGrant[];
  /** Whether there are grants and none of them can be valued: the equity is not known. */
  readonly isUnknown: boolean;
  /** Running totals by month of the horizon at headline value; zeros where the equity is not known. */
  readonly vested: readonly Decimal[];
  /** The same by year. */
  readonly vestedYears: readonly Decimal[];
  /** All that vests from month 1 on; null where the equity is not known. */
  readonly headline: Decimal | null;
  readonly missing: readonly GrantMissing[];
};

/** Which end of its range each figure takes: the grants' own, the valuation's, the share count's. */
export type EquityEnds = { readonly grants: End; readonly valuation: End; readonly shares: End };

const MIDDLE: EquityEnds = { grants: "mid", valuation: "mid", shares: "mid" };

/** The offer's equity with every range at its middle. */
export function equityPlan(terms: OfferTerms): EquityPlan {
  const missing: GrantMissing[] = [];
  const valued = valuedGrants(terms, MIDDLE, (lack) => missing.push(lack));
  const isUnknown = terms.offer.grants.length > 0 && valued.length === 0;
  return {
    valued,
    isUnknown,
    vested: vestedByMonth(valued, terms.horizonYears * 12),
    vestedYears: vestedByYear(valued, terms.horizonYears),
    headline: isUnknown ? null : headlineEquity(valued),
    missing,
  };
}

/** The grants that can be valued, with their ranges at `ends`. */
export function valuedGrants(
  terms: OfferTerms,
  ends: EquityEnds,
  lacks: (missing: GrantMissing) => void = () => {},
): readonly PlannedGrant[] {
  const company = companyValue(terms, ends.valuation, ends.shares);
  return terms.offer.grants.flatMap((grant, grantIndex) => {
    const value = grantValue({ terms, grant, company, end: ends.grants }, (lack) =>
      lacks({ ...lack, grantIndex }),
    );
    return value === null ? [] : [{ ...value, grantIndex }];
  });
}
