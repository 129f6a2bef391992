/**
 * What is uncertain about a private company today: what it is worth, and how much is paid before common.
 *
 * A valuation is tried as the offer's own range; else as far as other offers and documents place that
 * company, and half to half again as much where they do not. Preferred that nobody stated is tried from none
 * to a tenth of the last round at 35 %: an assumption of ours.
 */
import type { CompanyFacts, Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyEvidence, statedRange } from "./known-ranges.ts";
import { assumed, decimalText, middleOf, rough, type UncertainInput, withOffer } from "./uncertain-input.ts";

/** What preferred is assumed to hold, and to have paid as a part of the last round. */
const ASSUMED_OWNERSHIP = "0.35";
const ASSUMED_PREFERENCE = 0.1;

/** The inputs of a private offer's company. */
export function companyInputs(workspace: Workspace, offer: Offer): readonly UncertainInput[] {
  const valuation = middleOf(offer.companyFacts.postMoneyValuation);
  if (valuation === null || valuation === 0) return [];
  return [valuationInput(workspace, offer, valuation), preferenceInput(offer, valuation)];
}

function valuationInput(workspace: Workspace, offer: Offer, present: number): UncertainInput {
  const stated = statedRange(offer.companyFacts.postMoneyValuation);
  const known = companyEvidence(workspace, offer, present);
  const low = stated?.low ?? known.low ?? assumed(rough(present / 2));
  const high = stated?.high ?? known.high ?? assumed(rough(present * 1.5));
  return {
    ...ofCompany(offer, "valuation"),
    present,
    low,
    high,
    least: Math.min(low.value, present / 1000),
    most: Math.max(high.value, present * 20),
    with: (tried, value) =>
      withCompany(tried, offer.id, (facts) => ({ ...facts, postMoneyValuation: decimalText(value) })),
  };
}

function preferenceInput(offer: Offer, valuation: number): UncertainInput {
  const { preferred } = offer.companyFacts;
  const present = preferred.reduce((total, { preference }) => total + Number(preference), 0);
  const isKnown = preferred.length > 0;
  return {
    ...ofCompany(offer, "preference"),
    present: isKnown ? present : null,
    low: assumed(isKnown ? present / 2 : 0),
    high: assumed(isKnown && present > 0 ? present * 2 : rough(valuation * ASSUMED_PREFERENCE)),
    least: 0,
    most: Math.max(valuation, present) * 2,
    with: (tried, value) =>
      withCompany(tried, offer.id, (facts) => ({ ...facts, preferred: preferredOf(facts, value) })),
  };
}

/** The classes with `total` as what all of them are paid first, each in proportion. */
function preferredOf({ preferred }: CompanyFacts, total: number): CompanyFacts["preferred"] {
  const now = preferred.reduce((sum, { preference }) => sum + Number(preference), 0);
  if (preferred.length === 0) {
    return total === 0 ? [] : [{ preference: decimalText(total), ownership: ASSUMED_OWNERSHIP }];
  }
  return preferred.map((one) => ({
    ...one,
    preference: decimalText(now === 0 ? total / preferred.length : (Number(one.preference) * total) / now),
  }));
}

function ofCompany(offer: Offer, code: "valuation" | "preference") {
  return {
    id: `${code}:${offer.id}`,
    code,
    offerId: offer.id,
    grantIndex: null,
    unit: "money" as const,
    currency: offer.companyFacts.currency ?? offer.currency,
    detail: null,
  };
}

function withCompany(
  workspace: Workspace,
  offerId: string,
  change: (facts: CompanyFacts) => CompanyFacts,
): Workspace {
  return withOffer(workspace, offerId, (offer) => ({ ...offer, companyFacts: change(offer.companyFacts) }));
}
