/**
 * Equity on leaving after a month: what has vested, what is lost, what exercising the vested options costs and
 * until when it can be done. Tax is left out.
 *
 * An exercise window that is not stated is taken as three months, and said to be an assumption: an incentive
 * option that is exercised later than that is taxed as a non-qualified one (26 U.S.C. § 422(a)(2)), which is
 * why most plans end there.
 */
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import { settled } from "#engine/rounding.ts";
import { vestedBetweenStartAnd } from "#engine/vesting/schedule.ts";
import { equityPlan, type PlannedGrant } from "./equity-plan.ts";
import { vestedByMonth } from "./headline.ts";

/** The window that is assumed where none is stated. */
export const ASSUMED_WINDOW_MONTHS = 3;

/** What exercising the vested options of one grant costs, and the last month in which it can be done. */
export type ExerciseDue = {
  readonly grantIndex: number;
  readonly cost: Decimal;
  readonly lastMonth: number;
  readonly isAssumed: boolean;
};

/** Leaving at the end of `month`. `vested` and `unvested` at headline value, exercise cost taken off. */
export type LeavingMonth = {
  readonly month: number;
  readonly vested: Decimal;
  readonly unvested: Decimal;
  /** In all; 0 where there are no options. */
  readonly exerciseCost: Decimal;
  readonly due: readonly ExerciseDue[];
};

/** Every month of the horizon in order; null where no grant can be valued. */
export function leavingEquity(terms: OfferTerms): readonly LeavingMonth[] | null {
  const { valued, isUnknown, headline } = equityPlan(terms);
  if (isUnknown || headline === null) return null;
  const months = terms.horizonYears * 12;
  return vestedByMonth(valued, months).map((vested, index) => {
    const month = index + 1;
    const due = valued.flatMap((grant) => exerciseDue(terms, grant, month));
    return {
      month,
      vested,
      unvested: Decimal.max(ZERO, headline.minus(vested)),
      exerciseCost: sum(due.map(({ cost }) => cost)),
      due,
    };
  });
}

function exerciseDue(
  terms: OfferTerms,
  { exerciseCost, schedule, grantIndex }: PlannedGrant,
  month: number,
): readonly ExerciseDue[] {
  if (schedule.whole.isZero() || exerciseCost.isZero()) return [];
  const vested = vestedBetweenStartAnd(schedule, month).dividedBy(schedule.whole);
  if (vested.isZero()) return [];
  const stated = terms.offer.grants[grantIndex]?.exerciseWindowMonths ?? null;
  return [
    {
      grantIndex,
      cost: settled(exerciseCost.times(vested)),
      lastMonth: month + (stated ?? ASSUMED_WINDOW_MONTHS),
      isAssumed: stated === null,
    },
  ];
}
