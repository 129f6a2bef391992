/**
 * Each offer's letter and colour. An offer keeps its mark whatever happens to the others: marks go by id,
 * a new offer takes the first free one. They are no part of the file: there they follow the order.
 */

/** The colours of the colour-blind-safe set, in order. */
const COLOURS = ["a", "b", "c", "d", "e"] as const;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** How an offer is marked; letters are its own, colours come round again after the fifth. */
export type OfferMark = { readonly letter: string; readonly colour: (typeof COLOURS)[number] };

/** The place of each offer's mark by its id, from 0; no two offers have the same. */
export type MarkPlaces = Readonly<Record<string, number>>;

/** The mark at `place`. */
export function offerMark(place: number): OfferMark {
  const letter = LETTERS[place] ?? String(place + 1);
  return { letter, colour: COLOURS[place % COLOURS.length] ?? "a" };
}

/** The places of `offers` after they had `before`: kept where they were, the first free one for the others. */
export function markPlaces(offers: readonly { readonly id: string }[], before: MarkPlaces): MarkPlaces {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id } of offers) {
    const place = before[id];
    if (place === undefined || taken.has(place)) continue;
    places.set(id, place);
    taken.add(place);
  }
  for (const { id } of offers) {
    if (places.has(id)) continue;
    let free = 0;
    while (taken.has(free)) free += 1;
    places.set(id, free);
    taken.add(free);
  }
  return Object.fromEntries(offers.map(({ id }) => [id, places.get(id) ?? 0]));
}

/** What was kept on the device, as far as it is sound. */
export function markPlacesFrom(kept: unknown): MarkPlaces {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([, place]) => Number.isInteger(place) && place >= 0 && place < MOST_PLACES),
  );
}

/** A file holds no more offers than this. */
const MOST_PLACES = 50;
