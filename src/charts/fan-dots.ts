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
