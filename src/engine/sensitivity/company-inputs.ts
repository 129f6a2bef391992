/**
 * What is uncertain about a private company today: what it is worth, and how much is paid before common.
 *
 * A valuation is tried as the offer's own range; else as far as other offers and documents place that
 * company, and half to half again as much where they do not. Preferred that nobody stated is tried from none
 * to a tenth of the last round at 35 %: an assumption of ours. Both are the company's: tried for all of its
 * offers at once.
 */
import type { CompanyFacts, Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { companyEvidence, statedRange } from "./known-ranges.ts";
import {
  assumed,
  decimalText,
  middleOf,
  rough,
  type UncertainInput,
  withCompany,
} from "./uncertain-input.ts";

/** What preferred is assumed to hold, and to have paid as a part of the last round. */
const ASSUMED_OWNERSHIP = "0.35";
const ASSUMED_PREFERENCE = 0.1;

/** The inputs of the company whose compared offers are `offers`; named by the first that states them. */
export function companyInputs(workspace: Workspace, offers: readonly Offer[]): readonly UncertainInput[] {
  const valued = offers.filter(({ companyFacts }) => (middleOf(companyFacts.postMoneyValuation) ?? 0) > 0);
  const [first] = valued;
  if (first === undefined) return [];
  const stating = valued.find(({ companyFacts }) => companyFacts.preferred.length > 0) ?? first;
  return [valuationInput(workspace, first, offers), preferenceInput(workspace, stating)];
}

function valuationOf({ companyFacts }: Offer): number {
  return middleOf(companyFacts.postMoneyValuation) ?? 0;
}

/** Offers that state the valuation apart move in proportion. */
function valuationInput(workspace: Workspace, offer: Offer, offers: readonly Offer[]): UncertainInput {
  const present = valuationOf(offer);
  const stated = statedRange(offer.companyFacts.postMoneyValuation);
  const known = companyEvidence(workspace, offer, offers, present);
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
      withCompany(tried, offer, (one) => {
        const now = valuationOf(one);
        return now === 0 || one.companyFacts.liquidity !== "private"
          ? one
          : withFacts(one, { postMoneyValuation: decimalText(inProportion(value, now, present)) });
      }),
  };
}

function preferenceInput(workspace: Workspace, offer: Offer): UncertainInput {
  const { preferred } = offer.companyFacts;
  const valuation = valuationOf(offer);
  const present = totalOf(preferred);
  const isKnown = preferred.length > 0;
  return {
    ...ofCompany(offer, "preference"),
    present: isKnown ? present : null,
    low: assumed(isKnown ? present / 2 : 0),
    high: assumed(isKnown && present > 0 ? present * 2 : rough(valuation * ASSUMED_PREFERENCE)),
    least: 0,
    most: Math.max(valuation, present) * 2,
    with: (tried, value) =>
      withCompany(tried, offer, (one) => {
        const of = one.companyFacts.preferred;
        // One offer states the company's preferred and another does not: that one's figures are without.
        if (isKnown && of.length === 0) return one;
        const total =
          present > 0
            ? inProportion(value, totalOf(of), present)
            : value * (currencyRatio(workspace, offer, one) ?? 0);
        return withFacts(one, { preferred: preferredOf(of, total) });
      }),
  };
}

/** `value` as far from `now` as it is from `present`; the same value where the two are one. */
function inProportion(value: number, now: number, present: number): number {
  return now === present ? value : (now * value) / present;
}

/** What one unit of money of the company is in the currency that another offer states it in. */
function currencyRatio(workspace: Workspace, from: Offer, to: Offer): number | null {
  const [one, other] = [companyCurrency(from), companyCurrency(to)];
  if (one === other) return 1;
  const [rate, otherRate] = [exchangeRate(workspace, one), exchangeRate(workspace, other)];
  return rate === null || otherRate === null ? null : rate.dividedBy(otherRate).toNumber();
}

function companyCurrency({ companyFacts, currency }: Offer): string {
  return companyFacts.currency ?? currency;
}

type Preferred = CompanyFacts["preferred"];

function totalOf(preferred: Preferred): number {
  return preferred.reduce((total, { preference }) => total + Number(preference), 0);
}

/** The classes with `total` as what all of them are paid first, each in proportion. */
function preferredOf(preferred: Preferred, total: number): Preferred {
  const now = totalOf(preferred);
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
    currency: companyCurrency(offer),
    detail: null,
  };
}

function withFacts(offer: Offer, facts: Partial<CompanyFacts>): Offer {
  return { ...offer, companyFacts: { ...offer.companyFacts, ...facts } };
}
