/**
 * Every offer as what it is worth: its terms, its holdings at an exit, its certainty equivalent.
 *
 * What the Equity page and its worker compute with; the report says the same figures.
 */
import type { OfferReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offerReport } from "#engine/offer-report.ts";
import { type OfferTerms, offerTerms } from "#engine/offer-terms.ts";
import type { OfferWorth } from "./worth.ts";

/** One offer with its figures. */
export type WorthOfOffer = {
  readonly id: string;
  readonly terms: OfferTerms;
  readonly figures: OfferReport;
  readonly worth: OfferWorth;
};

/** The offers of `workspace` in their order. */
export function offerWorths(workspace: Workspace): readonly WorthOfOffer[] {
  return workspace.offers.flatMap(({ id }) => offerWorthOf(workspace, id) ?? []);
}

/** One offer of `workspace`; null where it has none of that id. */
export function offerWorthOf(workspace: Workspace, offerId: string): WorthOfOffer | null {
  const index = workspace.offers.findIndex(({ id }) => id === offerId);
  const offer = workspace.offers[index];
  const reported = offerReport(workspace, index);
  return offer === undefined || reported === null
    ? null
    : { id: offer.id, terms: offerTerms(workspace, offer), ...reported };
}
