/**
 * What part of a grant has vested by the end of each month, shaped for the grant editor's picture.
 */
import type { Vesting } from "#domain/grant.ts";
import { vestedBetweenStartAnd, vestingSchedule } from "#engine/vesting/schedule.ts";

/**
 * Cumulative fractions by month of employment, index 0 = the first day, of all that the schedule vests;
 * what vested before month 1 counts as vested, so the curve of a running grant starts above zero.
 */
export function vestingCurve(vesting: Vesting, lastMonth: number): readonly number[] {
  const schedule = vestingSchedule(vesting, null);
  const whole = schedule.whole;
  return Array.from({ length: lastMonth + 1 }, (_, month) =>
    schedule.before.plus(vestedBetweenStartAnd(schedule, month)).dividedBy(whole).toNumber(),
  );
}

/** The last month to draw for schedules side by side: the latest end, a year at least. */
export function lastVestingMonth(vestings: readonly Vesting[]): number {
  return Math.max(12, ...vestings.map(({ startMonth, durationMonths }) => startMonth + durationMonths));
}
