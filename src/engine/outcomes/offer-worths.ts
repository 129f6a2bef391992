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
  return workspace.offers.flatMap((offer, index) => {
    const reported = offerReport(workspace, index);
    return reported === null ? [] : [{ id: offer.id, terms: offerTerms(workspace, offer), ...reported }];
  });
}
