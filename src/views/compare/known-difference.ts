/**
 * How far a difference between two totals can be trusted, from how far each of them can.
 *
 * Less of an unknown than of nothing: an "at least" less an exact figure is at least their difference, an
 * exact figure less an "at least" at most. Two open figures have no difference that could be stated.
 */
import type { Qualifier } from "#engine/qualifier.ts";

/** "at most" arises here only: a total leaves out what is not known, it never counts too much. */
export type DifferenceQualifier = Qualifier | "atMost";

/** The qualifier of `own − baseline`; null where no difference can be stated. */
export function differenceQualifier(own: Qualifier, baseline: Qualifier): DifferenceQualifier | null {
  if (baseline === "exact") return own;
  if (own !== "exact") return null;
  return baseline === "atLeast" ? "atMost" : "about";
}
