/**
 * The offers themselves in the log. An offer states no day on which it was made, so it stands above what was said
 * until one enters that day; what the log already holds is not said twice.
 */

import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { presentTerms } from "#engine/negotiation/ask-terms.ts";
import { offerParts } from "#engine/negotiation/offer-parts.ts";
import { packageModel } from "#engine/negotiation/package-model.ts";
import { isBaseKnown } from "#engine/negotiation/reservation.ts";
import { isSaid } from "#engine/negotiation/said-terms.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

const HOW = ["written", "verbal", "reported"] as const;

/** An offer that the log does not hold: how it was made, its terms, and its worth a year where the base is known. */
export type StandingOffer = {
  readonly offerId: string;
  readonly how: (typeof HOW)[number];
  readonly terms: AskTerms;
  readonly said: string;
  readonly perYear: number | null;
};

/** The shown offers that the log does not hold yet, in the order of the workspace. */
export function standingOffers(negotiation: Negotiation): readonly StandingOffer[] {
  const { workspace, marks, riskAversion } = negotiation;
  return workspace.offers.flatMap((offer): readonly StandingOffer[] => {
    const how = HOW.find((status) => status === offer.status);
    if (how === undefined || !marks.some(({ id }) => id === offer.id)) return [];
    const terms = presentTerms(workspace, offer);
    if (isSaid(workspace.negotiation.log, offer.id, terms)) return [];
    const model = isBaseKnown(workspace, offer) ? packageModel(workspace, offer.id) : null;
    const perYear = model === null ? null : model.worth(model.present, riskAversion) / model.horizonYears;
    return [{ offerId: offer.id, how, terms, said: saidOf(negotiation, offer.id), perYear }];
  });
}

/** "base $172,000 · sign-on $22,000 · equity 0.0550 %". */
function saidOf({ workspace }: Negotiation, offerId: string): string {
  const parts = offerParts(workspace, offerId);
  const isOwned = parts.some(({ of }) => of === "ownership");
  return parts
    .flatMap(({ of, value }) => {
      if (of === "ownership") return [say("reply.part.ownership", { amount: showOwnership(value) })];
      const amount = showMoney(value, workspace.currency);
      if (of !== "equity") return [say(`reply.part.${of}`, { amount })];
      // A part of the company says more than what it was last priced at.
      return isOwned ? [] : [say("reply.part.equity", { amount })];
    })
    .join(" · ");
}
