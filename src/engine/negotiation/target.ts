/**
 * The target: the lower median of the comparables above the present value.
 *
 * Each counts once, or by the weight of its kind of evidence where the person chose that: then it is the lowest
 * figure at which half of all weight is reached, the same where all weights are equal. A weight of 0 has left a
 * comparable out before. MODEL section 8; which of the two is a design choice (reference R2).
 */
import { type Decimal, sum, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Comparable, weightOf } from "./comparables.ts";

/** The target among `above`, the lowest first; null where there is none. */
export function targetOf(workspace: Workspace, above: readonly Comparable[]): Decimal | null {
  if (workspace.negotiation.targetMedian === "each") {
    return above[Math.floor((above.length - 1) / 2)]?.value ?? null;
  }
  const weights = above.map((each) => weightOf(workspace, each));
  const half = sum(weights).dividedBy(2);
  let reached = ZERO;
  for (const [index, each] of above.entries()) {
    reached = reached.plus(weights[index] ?? ZERO);
    if (reached.greaterThanOrEqualTo(half)) return each.value;
  }
  return null;
}
