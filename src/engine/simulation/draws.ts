/**
 * What one run draws, each from a number between 0 and 1: the exit, the rounds before it, how long one stays.
 *
 * Spreads keep the mean: a lognormal factor exp(sz − s²/2) is 1 in the mean. Doubles: this prices risk.
 */
import { inverseNormal } from "./inverse-normal.ts";

/** Exits later than this count as in this year: nobody's plans reach further. */
const LATEST_EXIT_YEAR = 100;
/** More rounds than this leave nothing of what is held. */
const MOST_ROUNDS = 1000;
/** A rescaled draw stays this far from 0 and 1, where the normal has no value. */
const EDGE = 1e-12;

/** Years to the exit: lognormal, half of the exits before `median`. */
export function exitYears(median: number, spread: number, draw: number): number {
  if (spread === 0) return Math.min(LATEST_EXIT_YEAR, median);
  return Math.min(LATEST_EXIT_YEAR, median * Math.exp(spread * inverseNormal(draw)));
}

/** A multiple of today's valuation: one of the outcomes, spread around it with its mean kept. */
export function outcomeMultiple(
  multiples: Float64Array,
  cumulative: Float64Array,
  spread: number,
  draw: number,
): number {
  let at = 0;
  while (at < cumulative.length - 1 && draw >= (cumulative[at] as number)) at += 1;
  const multiple = multiples[at] as number;
  if (spread === 0 || multiple === 0) return multiple;
  const from = at === 0 ? 0 : (cumulative[at - 1] as number);
  const within = (draw - from) / ((cumulative[at] as number) - from);
  return multiple * Math.exp(spread * inverseNormal(inside(within)) - (spread * spread) / 2);
}

/**
 * A multiple that is nothing with `failure`, and otherwise lognormal after `years`: (1 + growth)^years in the
 * mean of those that do not fail.
 */
export function lognormalMultiple(
  growth: number,
  volatility: number,
  failure: number,
  years: number,
  draw: number,
): number {
  if (draw < failure || failure >= 1) return 0;
  const z = inverseNormal(inside((draw - failure) / (1 - failure)));
  const spread = volatility * Math.sqrt(years);
  return Math.exp(years * Math.log1p(growth) + spread * z - (spread * spread) / 2);
}

/** What is left of a part after a Poisson number of rounds, `mean` in the mean, each diluting `dilution`. */
export function keptAfterRounds(mean: number, dilution: number, draw: number): number {
  let chance = Math.exp(-mean);
  let total = chance;
  let kept = 1;
  for (let rounds = 1; draw > total && rounds <= MOST_ROUNDS; rounds += 1) {
    chance *= mean / rounds;
    total += chance;
    kept *= 1 - dilution;
  }
  return kept;
}

/**
 * Chances of each month put together, for a geometric draw: one is gone after whole months of
 * ln(draw) ÷ `logStay`, by a lay-off where its part after the point is below `layoffBelow`.
 */
export type StayChances = { readonly logStay: number; readonly layoffBelow: number };

/** Leaving and a lay-off in one month count as a lay-off. `logStay` is 0 where nobody ever goes. */
export function stayChances(monthlyLeaving: number, monthlyLayoff: number): StayChances {
  const logStay = Math.log1p(-monthlyLeaving) + Math.log1p(-monthlyLayoff);
  const gone = -Math.expm1(logStay);
  if (gone === 0) return { logStay: 0, layoffBelow: 0 };
  const layoffs = monthlyLayoff / gone;
  // The part of a month, on the geometric's own scale, in which its ends are lay-offs.
  return { logStay, layoffBelow: layoffs >= 1 ? 1 : Math.log1p(-layoffs * gone) / logStay };
}

function inside(part: number): number {
  return part < EDGE ? EDGE : part > 1 - EDGE ? 1 - EDGE : part;
}
