/**
 * Each offer's letter, colour and name, by its place in the workspace: one of each, everywhere.
 */
import { type ChartOffer, offerKeyAt } from "#charts/series.ts";
import type { Workspace } from "#domain/workspace.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the offer at `index`; a number from the 27th on. */
export function offerLetter(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

/** The marks of all offers in `visibleIds`, in the workspace's order. */
export function offerMarks(workspace: Workspace, visibleIds: readonly string[]): readonly ChartOffer[] {
  return workspace.offers.flatMap((offer, index) =>
    visibleIds.includes(offer.id)
      ? [{ id: offer.id, key: offerKeyAt(index), letter: offerLetter(index), name: offer.company }]
      : [],
  );
}
