/**
 * Acceleration: what an exit, or being laid off after one, vests early. MODEL does not say; this is our rule.
 *
 * With v(t) vested by month t, U(t) not vested yet, E = 12 × exit year and H the horizon's end: a single
 * trigger of fraction a vests v(E) + a·U(E) at the exit, and (1 − a)(v(H) − v(E)) of the rest by H. An exit
 * beyond H changes nothing, since a package counts what vests by H. A double trigger takes a lay-off as
 * well, so it is in no figure of the package; `vestedIfLaidOff` says what it would leave.
 */
import type { Acceleration } from "#domain/grant.ts";
import { type Decimal, ONE } from "#domain/money.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import { type VestingSchedule, vestedBetweenStartAnd, vestedInAll } from "#engine/vesting/schedule.ts";

/** A grant by its schedule and its place among the offer's grants. */
type Scheduled = { readonly schedule: VestingSchedule; readonly grantIndex: number };

/** The part of a whole grant, 0 to 1, that has vested by the end of the horizon, single trigger included. */
export function vestedByHorizon({ schedule, grantIndex }: Scheduled, terms: OfferTerms): Decimal {
  const horizon = terms.horizonYears * 12;
  const exit = terms.outlook.exitYear * 12;
  const byHorizon = vestedBetweenStartAnd(schedule, horizon);
  const acceleration = terms.offer.grants[grantIndex]?.acceleration ?? null;
  if (acceleration?.trigger !== "single" || exit > horizon) return byHorizon.dividedBy(schedule.whole);
  const atExit = vestedBetweenStartAnd(schedule, exit);
  const later = ONE.minus(acceleration.fraction).times(byHorizon.minus(atExit));
  return atExit
    .plus(unvestedAt(schedule, exit).times(acceleration.fraction))
    .plus(later)
    .dividedBy(schedule.whole);
}

/**
 * The part of a whole grant, 0 to 1, that is kept when one is laid off at the exit: either trigger
 * accelerates, and nothing vests afterwards. Null where the exit lies beyond the horizon.
 */
export function vestedIfLaidOff(
  schedule: VestingSchedule,
  acceleration: Acceleration,
  terms: Pick<OfferTerms, "horizonYears" | "outlook">,
): Decimal | null {
  const exit = terms.outlook.exitYear * 12;
  if (exit > terms.horizonYears * 12) return null;
  const early = unvestedAt(schedule, exit).times(acceleration?.fraction ?? 0);
  return vestedBetweenStartAnd(schedule, exit).plus(early).dividedBy(schedule.whole);
}

function unvestedAt(schedule: VestingSchedule, month: number): Decimal {
  return vestedInAll(schedule).minus(vestedBetweenStartAnd(schedule, month));
}
