/**
 * The values of an axis of the grid: round steps between the ends of an input's range, with the ends and the
 * value as it stands; of exits, multiples of the last round with closer steps round the level one.
 */
import { type InputFacts, inputCodes } from "./uncertain-input.ts";

/** The axis that is no input of the comparison: what a single exit pays, as a multiple of the last round. */
export const EXIT_AXIS = "exitMultiple";

/** Whether `id` can name an axis: exits, or an input by its code, with whose it is behind a colon. */
export function isGridAxis(id: unknown): id is string {
  if (typeof id !== "string") return false;
  const [code] = id.split(":");
  return code === EXIT_AXIS || inputCodes.some((one) => one === code);
}

const STEPS = 4;

/** The values of `input`, rising; dilution begins at none. */
export function inputValues({ code, low, high, present }: InputFacts): readonly number[] {
  const from = code === "dilution" ? 0 : low.value;
  const to = Math.max(high.value, present ?? high.value);
  if (to <= from) return [from];
  const step = roundStep((to - from) / STEPS);
  const kept = [from, to, ...(present === null ? [] : [present])];
  const between = multiplesOf(step, from, to).filter((value) =>
    kept.every((one) => Math.abs(one - value) >= step / 4),
  );
  return rising([...kept, ...between]);
}

const WIDE_MULTIPLES = [0, 1, 2, 4, 10];
const PLAIN_MULTIPLES = [0, 0.2, 0.5, 1, 2, 4, 10];

/** Multiples of the last round: none to ten times, closer round `level`, where the two are worth the same. */
export function exitMultiples(level: number | null): readonly number[] {
  if (level === null || level <= 0 || level > 20) return PLAIN_MULTIPLES;
  const step = roundStep(level / 3.5);
  const below = Math.floor(level / step);
  const near = [-1, 0, 1, 2].map((offset) => dustless((below + offset) * step)).filter((value) => value > 0);
  return rising([...WIDE_MULTIPLES, ...near]);
}

function multiplesOf(step: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, at) => dustless((first + at) * step));
}

function rising(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** 1, 2 or 5 times a power of ten, the nearest in proportion. */
function roundStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about));
  const distance = (factor: number) => Math.abs(Math.log(about / (factor * power)));
  const factor = [1, 2, 5, 10].reduce((best, one) => (distance(one) < distance(best) ? one : best));
  return dustless(power * factor);
}

function dustless(value: number): number {
  return Number(value.toPrecision(12));
}
