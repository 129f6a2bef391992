/**
 * Which offers stand in columns: as many as the width takes without sideways scrolling, never without the
 * baseline; the others wait beside the sheet and can be swapped in.
 */

/** How many columns of offers a page `width` px wide takes. */
export function columnCount(width: number): number {
  if (width < 720) return 2;
  if (width < 920) return 3;
  return width < 1120 ? 4 : 5;
}

/** The ids in columns, in the order of `visibleIds`: the pinned first, then the baseline, then the rest. */
export function columnIds(
  visibleIds: readonly string[],
  baselineId: string | null,
  count: number,
  pinnedIds: readonly string[],
): readonly string[] {
  const wanted = [...pinnedIds, ...(baselineId === null ? [] : [baselineId]), ...visibleIds];
  const chosen = new Set<string>();
  for (const id of wanted) {
    if (chosen.size === count) break;
    if (visibleIds.includes(id)) chosen.add(id);
  }
  return visibleIds.filter((id) => chosen.has(id));
}

/** The pins after the offer in `column` gives its place to `offerId`; if that one has a column, they stay two. */
export function swapped(columns: readonly string[], column: number, offerId: string): readonly string[] {
  const current = columns[column];
  return columns.map((id, index) => {
    if (index === column) return offerId;
    return id === offerId && current !== undefined ? current : id;
  });
}

/** A phone's charts draw the two offers of the sheet, a wide page's at most five; between them there is room for all. */
export function leftOutOfCharts(count: number, waitingIds: readonly string[]): readonly string[] {
  return count === PHONE_COLUMNS || count === MOST_COLUMNS ? waitingIds : [];
}

const PHONE_COLUMNS = 2;
const MOST_COLUMNS = 5;
