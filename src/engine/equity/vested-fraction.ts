/**
 * How much of all that vests from month 1 on has vested by the end of each month, 0 to 1.
 *
 * Grants are weighed by their headline value. A single grant needs no weight, so it has a fraction even
 * where it has no value; several without a value have none.
 */
import { type Decimal, ONE, ZERO } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { settled } from "#engine/rounding.ts";
import { type VestingSchedule, vestedInAll } from "#engine/vesting/schedule.ts";

/** Fractions by month from `vested`, the running totals of value, out of `headline`; null = not known. */
export function vestedFractions(
  offer: Offer,
  vested: readonly Decimal[],
  headline: Decimal | null,
  loneSchedule: () => VestingSchedule,
): readonly (Decimal | null)[] {
  if (headline !== null && !headline.isZero()) return fractionsOf(vested, headline);
  if (offer.grants.length === 0) return vested.map(() => ZERO);
  if (offer.grants.length > 1) return vested.map(() => null);
  const schedule = loneSchedule();
  const units = vested.map((_, index) => {
    const step = schedule.steps.findLast(({ month }) => month <= index + 1);
    return (step?.vested ?? schedule.before).minus(schedule.before);
  });
  return fractionsOf(units, vestedInAll(schedule));
}

function fractionsOf(totals: readonly Decimal[], whole: Decimal): readonly Decimal[] {
  if (whole.isZero()) return totals.map(() => ZERO);
  const perUnit = ONE.dividedBy(whole);
  let last = ZERO;
  let fraction = ZERO;
  return totals.map((total) => {
    if (total !== last) fraction = settled(total.times(perUnit));
    last = total;
    return fraction;
  });
}
