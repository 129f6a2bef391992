/**
 * How far a difference of two figures can be trusted, from how far each of them can.
 *
 * What is not known of the first can only add to the difference, what is not known of the other only take from
 * it; both at once, and it is "about".
 */
import type { Qualifier } from "./qualifier.ts";

/** What to write before a difference: "at most" where what is not known can only take from it. */
export type Bound = Qualifier | "atMost";

/** How far `from` less `less` can be trusted. */
export function differenceQualifier(from: Qualifier, less: Qualifier): Bound {
  if (less === "exact") return from;
  return less === "atLeast" && from === "exact" ? "atMost" : "about";
}

/** The other side of a difference: a lead of "at least" is a gap of "at most". */
export function turned(bound: Bound): Bound {
  if (bound === "atLeast") return "atMost";
  return bound === "atMost" ? "atLeast" : bound;
}
