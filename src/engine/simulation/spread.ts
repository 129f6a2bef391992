/**
 * How runs are spread: quantiles by year, fifty dots, and estimates with their standard error.
 *
 * The standard error of a figure is the standard deviation of its replications' own figures over the root of
 * their number: replications are independent, the points within one are not. Doubles: this prices risk.
 */
import { quantilesOf } from "./quantiles.ts";

/** A figure with how sure it is. */
export type Estimate = { readonly value: number; readonly standardError: number };

/** Quantiles of what is received by the end of a year. */
export type FanYear = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

/** Where runs end. */
export type End = {
  readonly mean: Estimate;
  readonly p10: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
};

/** The middle one of two in a hundred runs; `paysNothing`: in most of those the grant did. */
export type Dot = { readonly value: number; readonly paysNothing: boolean };

const FAN = [0.1, 0.25, 0.5, 0.75, 0.9];
const DOTS = 50;

/** The quantiles of each year; `byYear[0]` is before anything is received. */
export function fanOf(byYear: readonly Float64Array[]): readonly FanYear[] {
  return byYear.map((values, year) => {
    if (year === 0) return { year, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };
    const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantilesOf(values, FAN);
    return { year, p10, p25, p50, p75, p90 };
  });
}

/** Mean and quantiles of `values`, which are `replications` stretches of equal length. */
export function endOf(values: Float64Array, replications: number): End {
  const parts = [0.1, 0.5, 0.9];
  const points = values.length / replications;
  const own = Array.from({ length: replications }, (_, at) =>
    quantilesOf(values.subarray(at * points, (at + 1) * points), parts),
  );
  const [p10, p50, p90] = quantilesOf(values, parts).map((value, place) => ({
    value,
    standardError: standardError(own.map((quantiles) => quantiles[place] ?? 0)),
  }));
  const none = { value: 0, standardError: 0 };
  return {
    mean: estimateOf(values.length, replications, (run) => values[run] as number),
    p10: p10 ?? none,
    p50: p50 ?? none,
    p90: p90 ?? none,
  };
}

/** The mean of `figure` over `runs` runs in `replications` stretches of equal length. */
export function estimateOf(runs: number, replications: number, figure: (run: number) => number): Estimate {
  const points = runs / replications;
  const means: number[] = [];
  for (let from = 0; from < runs; from += points) {
    let total = 0;
    for (let run = from; run < from + points; run += 1) total += figure(run);
    means.push(total / points);
  }
  return { value: meanOf(means), standardError: standardError(means) };
}

/**
 * Fifty quantiles of `values`, in the middle of each fiftieth. As many pay nothing as the share of runs in
 * which `isNothing`: those dots around which it is most often so.
 */
export function dotsOf(values: Float64Array, isNothing: (run: number) => boolean): readonly Dot[] {
  const parts = Array.from({ length: 2 * DOTS - 1 }, (_, at) => (at + 1) / (2 * DOTS));
  const quantiles = quantilesOf(values, parts);
  const bounds = Float64Array.from(quantiles.filter((_, at) => at % 2 === 1));
  const [runs, nothing] = [new Float64Array(DOTS), new Float64Array(DOTS)];
  let all = 0;
  values.forEach((value, run) => {
    const place = placeAmong(bounds, value);
    runs[place] = (runs[place] ?? 0) + 1;
    if (!isNothing(run)) return;
    nothing[place] = (nothing[place] ?? 0) + 1;
    all += 1;
  });
  const dots = quantiles
    .filter((_, at) => at % 2 === 0)
    .map((value, at) => {
      const place = placeAmong(bounds, value);
      return { at, value, share: (nothing[place] ?? 0) / (runs[place] ?? 1) };
    });
  const empty = dots.toSorted((a, b) => b.share - a.share || a.at - b.at);
  const flagged = new Set(empty.slice(0, Math.round((all / values.length) * DOTS)));
  return dots.map((dot) => ({ value: dot.value, paysNothing: flagged.has(dot) }));
}

/** How many of the rising `bounds` are below `value`. */
function placeAmong(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0) / figures.length;
}

function standardError(figures: readonly number[]): number {
  const mean = meanOf(figures);
  const squares = figures.reduce((total, figure) => total + (figure - mean) ** 2, 0);
  return figures.length < 2 ? 0 : Math.sqrt(squares / (figures.length - 1) / figures.length);
}
