/**
 * What the payoff chart draws, in words that are already said: lines by exit value, and what stands on them.
 */
import type { OfferKey } from "./series.ts";

/** One place of a line; `thin` is what it would pay without those who are paid first. */
export type PayoffPoint = { readonly exitValue: number; readonly proceeds: number; readonly thin: number };

/** A line: the grant looked at, the same grant as something else, or another offer's. */
export type PayoffLine = {
  readonly id: string;
  readonly key: OfferKey;
  readonly label: string;
  readonly look: "grant" | "variant" | "other";
  /** Whether the thin line differs anywhere. */
  readonly hasThin: boolean;
  readonly points: readonly PayoffPoint[];
};

/** A place where a line bends, with what it means. */
export type PayoffSign = {
  readonly id: string;
  readonly exitValue: number;
  readonly proceeds: number;
  readonly figure: string;
  readonly label: string;
};

/** An exit value that a line goes up at; `proceeds` has a dot where it is not null. */
export type PayoffRule = {
  readonly id: string;
  readonly exitValue: number;
  readonly proceeds: number | null;
  readonly head: string;
  readonly figure: string;
  /** The figure where there is little room. */
  readonly short: string;
  readonly look: "breakEven" | "variant" | "lastRound";
};

/** One outcome under the axis. */
export type PayoffOdd = { readonly exitValue: number; readonly label: string };

/** All of a drawing. */
export type PayoffPicture = {
  readonly low: number;
  readonly high: number;
  readonly lines: readonly PayoffLine[];
  readonly signs: readonly PayoffSign[];
  readonly rules: readonly PayoffRule[];
  readonly odds: readonly PayoffOdd[];
  /** What the other offer is ahead by, in its colour; null where there is no other or it is not ahead. */
  readonly level: {
    readonly amount: number;
    readonly key: OfferKey;
    /** Over the line, the same where there is little room, and beside its figure where it is read. */
    readonly label: string;
    readonly short: string;
    readonly name: string;
  } | null;
  /** What is said on both sides of the break-even. */
  readonly sides: { readonly before: string; readonly after: string } | null;
};

/** What `line` pays at `exitValue`: between two points it is straight, since every bend is one of them. */
export function proceedsOf(
  { points }: PayoffLine,
  exitValue: number,
  of: "proceeds" | "thin" = "proceeds",
): number {
  const next = points.findIndex((point) => point.exitValue >= exitValue);
  const to = points[next];
  const from = points[next - 1];
  if (to === undefined) return points.at(-1)?.[of] ?? 0;
  if (from === undefined) return to[of];
  const part = (exitValue - from.exitValue) / (to.exitValue - from.exitValue);
  return from[of] + part * (to[of] - from[of]);
}

/** `points` as far as they pay no more than `most`, with the very place where they reach it. */
export function pointsUpTo(points: readonly PayoffPoint[], most: number): readonly PayoffPoint[] {
  const over = points.findIndex(({ proceeds }) => proceeds > most);
  const to = points[over];
  const from = points[over - 1];
  if (to === undefined) return points;
  if (from === undefined) return [];
  const part = (most - from.proceeds) / (to.proceeds - from.proceeds);
  const exitValue = from.exitValue + part * (to.exitValue - from.exitValue);
  const thin = from.thin + part * (to.thin - from.thin);
  return [...points.slice(0, over), { exitValue, proceeds: most, thin }];
}
