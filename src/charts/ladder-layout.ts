/**
 * Where the pieces of a ladder's bar stand: its axis, its labels in one row and in order, its marks in lanes.
 *
 * A walk-away far beyond everything else would press the bar together: it is put at the edge, with an arrow.
 */
import type { LadderMark, LadderRow, LadderRung } from "./ladder-series.ts";
import { spreadLabels } from "./spread-labels.ts";
import { type Axis, axisOf } from "./ticks.ts";

/** Whether a width, in pixels, has room for the name and the reasons beside the bar. */
export function isWideLadder(width: number): boolean {
  return width >= 860;
}

/** How far beyond everything else a walk-away may lie and still be drawn to scale. */
const FAR = 1.8;

/** The rung that lies too far beyond the others to be drawn to scale; null where none does. */
export function rungBeyond({ rungs, marks, limits }: LadderRow): LadderRung | null {
  const walkAway = rungs.find(({ name }) => name === "walkAway");
  if (walkAway === undefined) return null;
  const others = [
    ...rungs.filter(({ name }) => name !== "walkAway").map(({ at }) => at),
    ...marks.map(({ high }) => high),
    ...limits.map(({ at }) => at),
  ];
  const most = Math.max(0, ...others);
  return most > 0 && walkAway.at > FAR * most ? walkAway : null;
}

/** The axis of `row`, from zero, with about `count` steps. */
export function ladderAxis(row: LadderRow, count: number): Axis {
  const beyond = rungBeyond(row);
  const values = [
    ...row.rungs.filter((rung) => rung !== beyond).map(({ at }) => at),
    ...row.marks.map(({ high }) => high),
    ...row.limits.map(({ at }) => at),
  ];
  return axisOf(Math.max(0, ...values), count);
}

/** The room between two labels, and of one figure, in pixels. */
const BETWEEN = 9;
const PER_LETTER = 6.7;

/** A label with its middle, and where its rung stands; `isBeyond` where that is not to scale. */
export type PlacedRung = {
  readonly rung: LadderRung;
  readonly isBeyond: boolean;
  readonly text: string;
  readonly middle: number;
  readonly x: number;
};

/** Labels in the rungs' order, none over another; figures in short where the long ones do not fit. */
export function placedRungs(
  row: LadderRow,
  scale: (value: number) => number,
  plot: number,
): readonly PlacedRung[] {
  const beyond = rungBeyond(row);
  const xOf = (rung: LadderRung) => (rung === beyond ? plot : scale(rung.at));
  const wanted = [...row.rungs].sort((one, other) => xOf(one) - xOf(other));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length * PER_LETTER));
  const widthOf = (form: "figure" | "short") => widest(wanted.flatMap((rung) => [rung.label, rung[form]]));
  const form = (widthOf("figure") + BETWEEN) * wanted.length <= plot + BETWEEN ? "figure" : "short";
  const width = widthOf(form);
  const placed = spreadLabels(
    wanted.map((rung) => ({ at: xOf(rung), of: rung })),
    width + BETWEEN,
    width / 2,
    plot - width / 2,
  );
  return placed.map(({ at, of }) => ({
    rung: of,
    isBeyond: of === beyond,
    text: of[form],
    middle: at,
    x: xOf(of),
  }));
}

/** The marks, each in the first lane where it touches no other. */
export function marksInLanes(
  marks: readonly LadderMark[],
  scale: (value: number) => number,
): readonly { readonly mark: LadderMark; readonly lane: number }[] {
  const ends: number[] = [];
  // Ranges under the single figures: what is long would push the short ones apart.
  const inOrder = [...marks].sort(
    (one, other) => Number(one.look === "range") - Number(other.look === "range") || one.low - other.low,
  );
  return inOrder.map((mark) => {
    const half = mark.look === "range" ? 4 : 9;
    const [from, to] = [scale(mark.low) - half, scale(mark.high) + half];
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return { mark, lane };
  });
}
