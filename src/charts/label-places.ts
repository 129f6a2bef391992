/**
 * Where labels go so that nothing crosses them: beside a bar's end, and along a curve.
 */

/** An interval in pixels, `from` ≤ `to`. */
type Span = { readonly from: number; readonly to: number };

/** Space between a label and what it stands beside, in pixels. */
const GAP = 7;

/**
 * The left edge of a label of `room` pixels at the end of a bar: inside it, else beyond it, wherever it fits
 * and the line at `marker` does not cross it; inside or at the edge where nothing is better.
 */
export function barLabelAt(props: {
  readonly bar: Span;
  readonly room: number;
  readonly marker: number | null;
  readonly width: number;
}): number {
  const { bar, room, marker, width } = props;
  const inside = bar.to - GAP - room;
  const outside = bar.to + GAP;
  const fitsInside = inside >= bar.from + GAP;
  const fitsOutside = outside + room <= width;
  const isFree = (at: number) => marker === null || marker < at - 3 || marker > at + room + 3;
  if (fitsInside && isFree(inside)) return inside;
  if (fitsOutside && isFree(outside)) return outside;
  // Past the line that is in the way.
  const past = marker === null ? outside : marker + GAP;
  if (past + room <= width && past > bar.to - room) return past;
  return fitsInside ? inside : Math.min(outside, width - room);
}

/** Those of `marks` whose labels of `room` pixels do not run into one another: the first come first. */
export function uncrowded<Mark>(
  marks: readonly Mark[],
  at: (mark: Mark) => number,
  room: number,
): ReadonlySet<Mark> {
  const placed: Mark[] = [];
  for (const mark of marks) {
    if (placed.every((other) => Math.abs(at(other) - at(mark)) >= room)) placed.push(mark);
  }
  return new Set(placed);
}
