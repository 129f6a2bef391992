/**
 * All of an offer's cash over the horizon, element by element, with every range at one end.
 */
import type { Decimal } from "#domain/money.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import type { End } from "#engine/stated-value.ts";
import { baseSalaryYears } from "./base-salary.ts";
import { type BenefitSums, benefitSums } from "./benefits.ts";
import { costsTotal, type Payment, relocationPayment, signOnPayments } from "./one-off-payments.ts";
import { targetBonusYears } from "./target-bonus.ts";

/** Elements in the workspace's currency; null = not known. Costs are positive and fall in month 1. */
export type CashPlan = {
  readonly baseYears: readonly Decimal[] | null;
  readonly bonusYears: readonly Decimal[] | null;
  readonly signOn: readonly Payment[] | null;
  readonly relocation: Payment | null;
  readonly benefits: BenefitSums;
  readonly costs: Decimal;
};

/** The plan with every range at the end that makes each total as low or as high as it can be. */
export function cashPlan(terms: OfferTerms, end: End): CashPlan {
  const baseYears = baseSalaryYears(terms, end);
  return {
    baseYears,
    bonusYears: targetBonusYears(terms, end, baseYears),
    signOn: signOnPayments(terms, end),
    relocation: relocationPayment(terms, end),
    benefits: benefitSums(terms, end),
    costs: costsTotal(terms, end),
  };
}
