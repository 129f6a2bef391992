/** An axis of powers of ten: its scale, and the round values on it. */
import type { Tick } from "./plot.tsx";
import type { Scale } from "./step-path.ts";

/** Round exit values (1, 2 and 5 of every power of ten) from `low` to `high`; powers alone where `most` is few. */
export function logTicks(
  low: number,
  high: number,
  most: number,
  format: (value: number) => string,
): readonly Tick[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(high) + 1e-9) - Math.floor(Math.log10(low)) + 1 },
    (_, at) => Math.floor(Math.log10(low)) + at,
  );
  const within = (factors: readonly number[]) =>
    powers
      .flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
      .filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
  const sets = [within([1, 2, 5]), within([1, 3]), within([1])];
  const ticks = sets.find((set) => set.length <= most) ?? thinned(within([1]), most);
  return ticks.map((value) => ({ at: Math.log10(value), label: format(value) }));
}

function thinned(values: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(values.length / Math.max(1, most));
  return values.filter((_, at) => at % step === 0);
}

/** Amounts from `low` to `high`, both above 0, to pixels by their logarithm. */
export function logScale(low: number, high: number, from: number, to: number): Scale {
  const scale = linearScale(Math.log10(low), Math.log10(high), from, to);
  return (value) => scale(Math.log10(value));
}

/** Amounts from `low` to `high` to pixels. */
export function linearScale(low: number, high: number, from: number, to: number): Scale {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
