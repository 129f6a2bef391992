/**
 * Whether two facts speak of the same place. Ids go from the large to the small (`us-san-francisco-ca` lies
 * in `us`); a fact without a place may speak of any, and covers it. MODEL, section 7.
 */
import type { Fact } from "#domain/evidence.ts";
import type { Match } from "./level-match.ts";

type Placed = Pick<Fact, "placeId" | "inferred">;

/** How the places of two facts match; null where they are different places. Symmetric. */
export function placeMatch(one: Placed, other: Placed): Match | null {
  if (one.placeId === null || other.placeId === null) {
    return one.placeId === other.placeId ? "stated" : "covered";
  }
  if (one.placeId === other.placeId) {
    return one.inferred.includes("placeId") || other.inferred.includes("placeId") ? "inferred" : "stated";
  }
  return one.placeId.startsWith(`${other.placeId}-`) || other.placeId.startsWith(`${one.placeId}-`)
    ? "covered"
    : null;
}
