/**
 * Place ids in words: `us-san-francisco-ca` is San Francisco, `latin-america` is Latin America.
 *
 * The name is in the id itself, between a country and a region of two letters each, so a place that no table
 * knows still reads well.
 */

/** The place of `placeId` as people write it. */
export function placeName(placeId: string): string {
  const parts = placeId.split("-").filter((part) => part !== "");
  const named = parts.filter(
    (part, index) => part.length > 2 || (index > 0 && index < parts.length - 1) || parts.length === 1,
  );
  return (named.length === 0 ? parts : named)
    .map((part) => (part.length <= 2 ? part.toUpperCase() : part[0]?.toUpperCase() + part.slice(1)))
    .join(" ");
}
