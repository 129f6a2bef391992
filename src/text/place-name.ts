/**
 * Place ids in words: `us-san-francisco-ca` is San Francisco, `latin-america` is Latin America.
 *
 * The name is in the id itself, between a country and a region of two letters each, so a place that no table
 * knows still reads well. A short word that names begin with (La Paz, St Louis) is no country.
 */

const NAME_STARTS: ReadonlySet<string> = new Set(["el", "la", "le", "st"]);

/** The place of `placeId` as people write it. */
export function placeName(placeId: string): string {
  const parts = placeId.split("-").filter((part) => part !== "");
  const isCode = (part: string, index: number) =>
    part.length <= 2 && (index === parts.length - 1 || (index === 0 && !NAME_STARTS.has(part)));
  const named = parts.filter((part, index) => !isCode(part, index));
  return named.length === 0
    ? parts.join(" ").toUpperCase()
    : named.map((part) => part[0]?.toUpperCase() + part.slice(1)).join(" ");
}

/** A place as typed, as an id: "San Francisco" is `san-francisco`; empty is none. */
export function placeIdOf(place: string): string | null {
  const id = place
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" ? null : id;
}
