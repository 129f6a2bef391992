/**
 * What a tornado draws: a bar for each input from what its low value gives to what its high value gives.
 *
 * All words are said; amounts are the offer's worth less the other's. No react: a series is tested apart.
 */
import { type Axis, axisOf } from "./ticks.ts";

/** One input. */
export type TornadoBar = {
  readonly id: string;
  readonly name: string;
  /** The difference at the low and at the high value, and the words for the two values. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly lowLabel: string;
  readonly highLabel: string;
  /** Both values in one phrase, for where there is no room beside the bar. */
  readonly rangeLabel: string;
  /** When the ranking turns, beside a heading that says who would lead, and the same as a sentence. */
  readonly when: string;
  readonly whenLong: string;
  /** Whether the lead changes within the range: full colour, else muted. */
  readonly turns: boolean;
  /** Everything that the row says, for who cannot see the bar. */
  readonly said: string;
  /** The cells of the table behind it, the name apart. */
  readonly cells: readonly string[];
};

/** The axis for `bars`, the difference as it stands and the band within which it is too close to call. */
export function tornadoAxis(
  bars: readonly TornadoBar[],
  stands: number,
  tooClose: number,
  count: number,
): Axis {
  const values = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  return axisOf(Math.max(tooClose, stands, ...values), count, Math.min(-tooClose, stands, ...values));
}

/** The pieces of a bar: what lies on each side of level, from left to right. */
export function barPieces({ atLow, atHigh }: Pick<TornadoBar, "atLow" | "atHigh">): readonly {
  readonly from: number;
  readonly to: number;
  readonly leads: boolean;
}[] {
  const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
  if (from >= 0) return [{ from, to, leads: true }];
  if (to <= 0) return [{ from, to, leads: false }];
  return [
    { from, to: 0, leads: false },
    { from: 0, to, leads: true },
  ];
}
