/**
 * An offer's months: running totals from the start, and what leaving at the end of each would keep.
 *
 * Twelve months are exactly their year and the last month is the horizon, to the last digit. Leaving keeps
 * what is paid by then (public shares apart: they are in the vested equity) less clawbacks, and forfeits
 * what would vest later, beyond the horizon too. MODEL section 2.
 */
import { type Decimal, ZERO } from "#domain/money.ts";
import type { MonthReport } from "#domain/report.ts";
import type { CashPlan } from "./cash/cash-plan.ts";
import { repaidOnLeaving } from "./cash/clawback.ts";
import type { Payment } from "./cash/one-off-payments.ts";
import type { EquityPlan } from "./equity/equity-plan.ts";
import { grantShares } from "./equity/grant-value.ts";
import { vestedFractions } from "./equity/vested-fraction.ts";
import type { OfferTerms } from "./offer-terms.ts";
import { evenByMonth, twelfths } from "./rounding.ts";
import { vestingSchedule } from "./vesting/schedule.ts";

/** The months, and expected cash apart from public equity, which is what risk is priced on. */
export type Months = { readonly months: readonly MonthReport[]; readonly cash: readonly Decimal[] };

/** Every month of the horizon, as running totals. */
export function monthReports(terms: OfferTerms, plan: CashPlan, equity: EquityPlan): Months {
  const count = terms.horizonYears * 12;
  const guaranteed = guaranteedByMonth(plan, count);
  const cash = cashByMonth(plan, guaranteed);
  const fractions = fractionsByMonth(terms, equity);
  const payments = [...(plan.signOn ?? []), ...(plan.relocation === null ? [] : [plan.relocation])];
  const clawedBack = payments.filter(({ clawback }) => clawback !== null);
  const months = cash.map((kept, index): MonthReport => {
    const month = index + 1;
    const vested = equity.vested[index] ?? ZERO;
    const repaid = clawedBack.length === 0 ? ZERO : repaidOnLeaving(clawedBack, month);
    const vestedEquity = equity.isUnknown ? null : vested;
    return {
      month,
      guaranteedCash: guaranteed[index] ?? ZERO,
      expectedCash: terms.isPublic ? kept.plus(vested) : kept,
      vestedEquity,
      vestedFraction: fractions[index] ?? null,
      ifLeaving: {
        cash: repaid === ZERO ? kept : kept.minus(repaid),
        repaid,
        vestedEquity,
        forfeitedEquity: equity.headline === null ? null : equity.headline.minus(vested),
      },
    };
  });
  return { months, cash };
}

/** Expected cash apart from public equity alone, as running totals of `count` months. */
export function cashTotals(plan: CashPlan, count: number): readonly Decimal[] {
  return cashByMonth(plan, guaranteedByMonth(plan, count));
}

function guaranteedByMonth(plan: CashPlan, count: number): readonly Decimal[] {
  const oneOff = oneOffByMonth(plan, count);
  const base = plan.baseYears === null ? null : evenByMonth(plan.baseYears);
  return oneOff.map((paid, index) => paid.plus(base?.[index] ?? ZERO));
}

/** Sign-on and relocation less costs, running totals. */
function oneOffByMonth(plan: CashPlan, count: number): readonly Decimal[] {
  const paid = (plan.relocation?.amount ?? ZERO).minus(plan.costs);
  const bonus: Payment[] = [...(plan.signOn ?? [])].sort((a, b) => a.month - b.month);
  let total = paid;
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    for (let due = bonus[next]; due !== undefined && due.month <= index + 1; due = bonus[next]) {
      total = total.plus(due.amount);
      next += 1;
    }
    return total;
  });
}

/** Guaranteed cash with the bonuses that have fallen due and the cash-like benefits. */
function cashByMonth(plan: CashPlan, guaranteed: readonly Decimal[]): readonly Decimal[] {
  const yearly = plan.benefits.cashLike;
  const parts = yearly.isZero() ? null : twelfths(yearly);
  let extra = ZERO;
  return guaranteed.map((paid, index) => {
    const inYear = (index % 12) + 1;
    if (inYear === 12) {
      extra = extra.plus(plan.bonusYears?.[(index + 1) / 12 - 1] ?? ZERO).plus(yearly);
      return paid.plus(extra);
    }
    const total = extra.isZero() ? paid : paid.plus(extra);
    return parts === null ? total : total.plus(parts[inYear] ?? ZERO);
  });
}

function fractionsByMonth(terms: OfferTerms, equity: EquityPlan): readonly (Decimal | null)[] {
  return vestedFractions(terms.offer, equity.vested, equity.headline, () => {
    const grant = terms.offer.grants[0];
    if (grant === undefined) return { steps: [], whole: ZERO, before: ZERO };
    return vestingSchedule(grant.vesting, grantShares({ terms, grant, end: "mid" }));
  });
}
