/**
 * Where an axis puts its ticks: at round figures, always with zero, about as many as asked for.
 *
 * The top of the axis is the largest value with a little air, not the next tick: bars keep their height.
 */

/** An axis from `low` (0, or the round figure under a negative value) to `high`, with its ticks in order. */
export type Axis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

const air = 1.06;

/** The axis for values between `least` (0 or below) and `most`, with about `count` round steps. */
export function axisOf(most: number, count: number, least = 0): Axis {
  const high = Math.max(most, 0) * air;
  const low = Math.min(least, 0) * air;
  if (high === 0 && low === 0) return { low: 0, high: 1, ticks: [0] };
  const step = roundStep((high - low) / Math.max(1, count));
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step || 0);
  return { low, high, ticks: ticks.map(withoutDust) };
}

/**
 * The months that carry a tick: 0 and round steps after it, about `most` of them. Past two years the steps
 * are years, as people count them.
 */
export function monthTicks(lastMonth: number, most: number): readonly number[] {
  const steps = lastMonth > 24 ? [12, 24, 36, 48, 60] : [1, 3, 6, 12];
  const step = steps.find((months) => lastMonth / months <= most) ?? Math.max(...steps);
  return Array.from({ length: Math.floor(lastMonth / step) + 1 }, (_, at) => at * step);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const distance = (factor: number) => Math.abs(Math.log(rough / (factor * power)));
  return power * [1, 2, 5, 10].reduce((best, factor) => (distance(factor) < distance(best) ? factor : best));
}

/** 0.30000000000000004 is the tick 0.3. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
