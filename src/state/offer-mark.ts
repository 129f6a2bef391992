/** Each offer's letter and colour, by its place in the workspace: the same wherever it is drawn. */

/** The colours of the colour-blind-safe set, in order. */
const COLOURS = ["a", "b", "c", "d", "e"] as const;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** How an offer is marked; letters are its own, colours come round again after the fifth. */
export type OfferMark = { readonly letter: string; readonly colour: (typeof COLOURS)[number] };

/** The mark of the offer at `index`, hidden ones counted. */
export function offerMark(index: number): OfferMark {
  const letter = LETTERS[index] ?? String(index + 1);
  return { letter, colour: COLOURS[index % COLOURS.length] ?? "a" };
}
