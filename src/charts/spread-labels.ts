/**
 * Labels pushed apart: each as near to where it belongs as the others allow, in the same order.
 *
 * Least squares under an order (pool adjacent violators): neighbours that touch move as one block, so
 * a crowd spreads evenly round its middle. No iteration, same input, same answer.
 */

/** A label's wanted place on one axis, in pixels. */
export type Placed<T> = { readonly at: number; readonly of: T };

/**
 * `labels` at least `gap` apart and between `low` and `high`, in order of their wanted places. Where the
 * room is too small for all gaps, they share it evenly.
 */
export function spreadLabels<T>(
  labels: readonly Placed<T>[],
  gap: number,
  low: number,
  high: number,
): readonly Placed<T>[] {
  const sorted = [...labels].sort((one, other) => one.at - other.at);
  const room = Math.max(0, high - low);
  const least = sorted.length > 1 ? Math.min(gap, room / (sorted.length - 1)) : 0;
  const places = blocksOf(sorted.map((label, index) => label.at - index * least)).flat();
  const top = high - least * (sorted.length - 1);
  return sorted.map((label, index) => ({
    of: label.of,
    at: Math.min(Math.max(places[index] ?? 0, low), Math.max(top, low)) + index * least,
  }));
}

/** The non-falling sequence nearest to `wanted`, as runs of one value each. */
function blocksOf(wanted: readonly number[]): readonly (readonly number[])[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const place of wanted) {
    let block = { sum: place, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.map(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
