/**
 * Each offer's letter, colour and name: one of each, everywhere, whatever happens to the others.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type MarkPlaces, markPlaces, offerMark } from "#state/offer-mark.ts";
import { offerName } from "./named-offer.ts";

/** The marks of all offers in `visibleIds`, in the workspace's order; `places` are those they have had. */
export function offerMarks(
  workspace: Workspace,
  visibleIds: readonly string[],
  places: MarkPlaces = {},
): readonly ChartOffer[] {
  const placed = markPlaces(workspace.offers, places);
  return workspace.offers.flatMap(({ id }) => {
    if (!visibleIds.includes(id)) return [];
    const { letter, colour } = offerMark(placed[id] ?? 0);
    return [{ id, key: colour, letter, name: offerName(id, workspace.offers) }];
  });
}
