/**
 * What an offer leaves out that its worth to the person lacks: a grant that cannot be valued, and the parts that no
 * package may move.
 *
 * An unknown grant is not a grant of nothing: with it the offer is worth at least what is known of the rest, so no
 * figure of the rest can be said to make up for it, and nothing is declined for the lack of it. MODEL section 8;
 * what to do then, asking first, is a rule of ours.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";

/** Whether some grant of `offer` cannot be valued: its size, its strike or what the company is worth is not known. */
export function isGrantUnknown(workspace: Workspace, offer: Offer): boolean {
  return equityPlan(offerTerms(workspace, offer)).valued.length < offer.grants.length;
}

/** The parts of which `present` is not all: nobody can say how far a new figure would move them. */
export function unknownParts(offer: Offer, present: AskTerms): readonly AskPart[] {
  const lacksPayment = offer.signOnBonus?.installments.some(({ amount }) => amount === null) ?? false;
  return ASK_PARTS.filter((part) => present[part] === null || (part === "signOnBonus" && lacksPayment));
}
