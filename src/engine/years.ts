/**
 * An offer's years: every element and the three totals, each year of the horizon.
 *
 * A sum leaves out what is not known; the element itself is null in every year. Guaranteed cash is base,
 * sign-on and relocation less costs; expected cash adds bonus, cash-like benefits and public equity as it
 * vests; the paper total adds other benefits and private equity at headline value. MODEL section 5.
 */
import { ZERO } from "#domain/money.ts";
import type { OfferReport, Totals, YearReport } from "#domain/report.ts";
import type { CashPlan } from "./cash/cash-plan.ts";
import { paidBetween } from "./cash/one-off-payments.ts";
import type { EquityPlan } from "./equity/equity-plan.ts";
import type { OfferTerms } from "./offer-terms.ts";
import { settled } from "./rounding.ts";

/** What a year needs to know of the equity. */
type YearsOfEquity = Pick<EquityPlan, "vestedYears" | "isUnknown">;

/** The years of the horizon in order. */
export function yearReports(terms: OfferTerms, cash: CashPlan, equity: YearsOfEquity): readonly YearReport[] {
  return Array.from({ length: terms.horizonYears }, (_, index) => yearReport(terms, cash, equity, index + 1));
}

function yearReport(terms: OfferTerms, cash: CashPlan, equity: YearsOfEquity, year: number): YearReport {
  const isFirst = year === 1;
  const baseSalary = cash.baseYears?.[year - 1] ?? null;
  const targetBonus = cash.bonusYears?.[year - 1] ?? null;
  const signOnBonus = cash.signOn === null ? null : paidBetween(cash.signOn, year * 12 - 11, year * 12);
  const relocation = cash.relocation === null ? null : isFirst ? cash.relocation.amount : ZERO;
  const costs = isFirst ? cash.costs : ZERO;
  const vested = equity.vestedYears[year - 1] ?? ZERO;
  const guaranteedCash = (baseSalary ?? ZERO)
    .plus(signOnBonus ?? ZERO)
    .plus(relocation ?? ZERO)
    .minus(costs);
  const expectedCash = guaranteedCash
    .plus(targetBonus ?? ZERO)
    .plus(cash.benefits.cashLike)
    .plus(terms.isPublic ? vested : ZERO);
  return {
    year,
    baseSalary,
    targetBonus,
    signOnBonus,
    relocation,
    benefits: cash.benefits.cashLike.plus(cash.benefits.other),
    costs,
    vestedEquity: equity.isUnknown ? null : vested,
    guaranteedCash,
    expectedCash,
    paperTotal: expectedCash.plus(cash.benefits.other).plus(terms.isPublic ? ZERO : vested),
  };
}

/** The totals over all `years`, and the average year's paper total. */
export function horizonTotals(years: readonly YearReport[]): OfferReport["horizon"] {
  const totals = totalsOver(years);
  return {
    ...totals,
    averagePaperTotal: settled(totals.paperTotal.dividedBy(Math.max(1, years.length))),
  };
}

/** Each total summed over `years`. */
export function totalsOver(years: readonly Totals[]): Totals {
  let [guaranteedCash, expectedCash, paperTotal] = [ZERO, ZERO, ZERO];
  for (const year of years) {
    guaranteedCash = guaranteedCash.plus(year.guaranteedCash);
    expectedCash = expectedCash.plus(year.expectedCash);
    paperTotal = paperTotal.plus(year.paperTotal);
  }
  return { guaranteedCash, expectedCash, paperTotal };
}
