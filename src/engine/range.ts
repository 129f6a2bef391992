/**
 * The low and the high of each total over the horizon, every range at the end that makes it so.
 *
 * Pay counts at the same end as the total, costs and strikes at the other. A company's valuation and share
 * count are shared by its grants and move them together, in which direction depends on the grants, so both
 * ends of each are tried. FORMATS, "Stated values".
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferReport, Totals } from "#domain/report.ts";
import { isRange } from "#domain/stated.ts";
import { type CashPlan, cashPlan } from "./cash/cash-plan.ts";
import { type EquityEnds, valuedGrants } from "./equity/equity-plan.ts";
import { vestedByYear } from "./equity/headline.ts";
import type { OfferTerms } from "./offer-terms.ts";
import type { End } from "./stated-value.ts";
import { totalsOver, yearReports } from "./years.ts";

/** The range of each total; the totals themselves where the offer states no range. */
export function totalsRange(terms: OfferTerms, totals: Totals): OfferReport["range"] {
  if (!hasRange(terms.offer)) return { low: totals, high: totals };
  return { low: extreme(terms, totals, "low"), high: extreme(terms, totals, "high") };
}

/** The totals themselves are among the candidates: an end that nothing can be divided by leaves them. */
function extreme(terms: OfferTerms, middle: Totals, end: "low" | "high"): Totals {
  const cash = cashPlan(terms, end);
  const { postMoneyValuation, fullyDilutedShares } = terms.company;
  const candidates = endsOf(postMoneyValuation).flatMap((valuation) =>
    endsOf(fullyDilutedShares).map((shares) => totalsAt(terms, cash, { grants: end, valuation, shares })),
  );
  return candidates.reduce((best, totals) => further(best, totals, end), middle);
}

function totalsAt(terms: OfferTerms, cash: CashPlan, ends: EquityEnds): Totals {
  const vestedYears = vestedByYear(valuedGrants(terms, ends), terms.horizonYears);
  return totalsOver(yearReports(terms, cash, { vestedYears, isUnknown: false }));
}

function endsOf(value: Offer["baseSalary"]): readonly End[] {
  return isRange(value) ? ["low", "high"] : ["mid"];
}

function further(a: Totals, b: Totals, end: "low" | "high"): Totals {
  const pick = (one: Decimal, other: Decimal) =>
    end === "low" ? Decimal.min(one, other) : Decimal.max(one, other);
  return {
    guaranteedCash: pick(a.guaranteedCash, b.guaranteedCash),
    expectedCash: pick(a.expectedCash, b.expectedCash),
    paperTotal: pick(a.paperTotal, b.paperTotal),
  };
}

/** Whether anything that the offer states is a range: an object with a low end, at any depth. */
function hasRange(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasRange);
  return "low" in value || Object.values(value).some(hasRange);
}
