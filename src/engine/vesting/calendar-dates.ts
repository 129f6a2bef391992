/**
 * The calendar date on which the n-th month of a schedule ends.
 *
 * Dates count from the start date, never from the date before, and a day that a month does not have is
 * clamped to its last one: 31 January, 28 February, 31 March. Source: Open Cap Format, VestingPeriod.
 */
import { daysInMonth } from "#domain/scalars.ts";

/** The date `months` after `startsOn` (YYYY-MM-DD), on the same day of the month or the month's last. */
export function dateAfterMonths(startsOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  const onDay = Math.min(day, daysInMonth(inYear, inMonth));
  return `${String(inYear).padStart(4, "0")}-${String(inMonth).padStart(2, "0")}-${String(onDay).padStart(2, "0")}`;
}
