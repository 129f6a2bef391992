/**
 * Where dots stand that share an axis: those that would touch form a row beside one place.
 */

/** One dot of a row: its place along the axis, how far it stands from it, and which it is. */
export type PlacedDot<Dot> = { readonly along: number; readonly out: number; readonly of: Dot };

/**
 * Dots with their `along` in pixels, rising or falling. Neighbours nearer than `size` share a row, never over
 * `zero`; a row of more than `room` pixels is pushed together.
 */
export function placedDots<Dot>(
  dots: readonly { readonly along: number; readonly of: Dot }[],
  size: number,
  zero: number,
  room: number,
): readonly PlacedDot<Dot>[] {
  const rows: { along: number; dots: Dot[] }[] = [];
  // From zero outwards, so that the rows beside it are where their values are.
  const before = dots.filter(({ along }) => along <= zero).sort((a, b) => b.along - a.along);
  const after = dots.filter(({ along }) => along > zero).sort((a, b) => a.along - b.along);
  for (const side of [before, after]) {
    let row: { along: number; dots: Dot[] } | null = null;
    for (const { along, of } of side) {
      if (row === null || Math.abs(along - row.along) >= size) {
        row = { along, dots: [] };
        rows.push(row);
      }
      row.dots.push(of);
    }
  }
  return rows.flatMap(({ along, dots: own }) => {
    const step = Math.min(size, room / own.length);
    return own.map((of, place) => ({ along, out: place * step, of }));
  });
}

/** From a count to the lines under it and from line to line, in pixels. */
export const FIRST_LINE = 19;
export const LINE = 17;
/** Above a count that stands below another's lines. */
const COUNT_ROOM = 14;

/**
 * Where the counts ahead and behind stand: each on its side of zero, the second below the `lines` of the first
 * where its side has no room. `lines` is null where there is no count ahead.
 */
export function countsAt(
  lines: number | null,
  zero: number,
  top: number,
  bottom: number,
): readonly [ahead: number, behind: number] {
  if (lines === null) return [top, (top + zero) / 2];
  const ahead = Math.max(top + 24, (top + zero) / 2);
  return [ahead, Math.max(ahead + FIRST_LINE + lines * LINE + COUNT_ROOM, Math.min(zero + 30, bottom - 8))];
}
