/**
 * How much more one offer is worth than another, for workspaces that differ in little.
 *
 * Cash and equity of an offer are computed again only where something that they rest on is another object
 * than before, so trying a value costs what that value changes. MODEL section 6. Doubles: this prices risk.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { type EquityPlan, equityPlan } from "#engine/equity/equity-plan.ts";
import { cashTotals } from "#engine/months.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { type CashByMonth, type OfferWorth, offerWorth } from "#engine/outcomes/worth.ts";

/** Two offers as what they are worth, at the workspace's risk aversion. */
export type PairWorth = {
  readonly offer: OfferWorth;
  readonly against: OfferWorth;
  /** Certainty equivalents: the offer's, the other's, and the one less the other. */
  readonly offerWorth: number;
  readonly againstWorth: number;
  readonly difference: number;
};

/** The worth of the pair in a workspace; null where one of the two is not in it. */
export function pairWorths(offerId: string, againstId: string): (workspace: Workspace) => PairWorth | null {
  const offerOf = worthsOf(offerId);
  const againstOf = worthsOf(againstId);
  return (workspace) => {
    const offer = offerOf(workspace);
    const against = againstOf(workspace);
    if (offer === null || against === null) return null;
    const riskAversion = Number(workspace.assumptions.riskAversion);
    const [one, other] = [offer.worth(riskAversion), against.worth(riskAversion)];
    return { offer, against, offerWorth: one, againstWorth: other, difference: one - other };
  };
}

/** What of an offer its cash and its equity rest on. */
const CASH_KEYS = [
  "currency",
  "baseSalary",
  "annualRaiseRate",
  "targetBonus",
  "bonusAttainment",
  "signOnBonus",
  "relocation",
  "benefits",
  "costs",
  "locationAdjustment",
] as const satisfies readonly (keyof Offer)[];
const EQUITY_KEYS = [
  "currency",
  "grants",
  "companyFacts",
  "locationAdjustment",
] as const satisfies readonly (keyof Offer)[];

/** The worth of offer `id` in one workspace after another; null where it is not there. */
export function worthsOf(id: string): (workspace: Workspace) => OfferWorth | null {
  const cash = keptParts<CashByMonth>(CASH_KEYS, (workspace, offer) => {
    const terms = offerTerms(workspace, offer);
    return cashTotals(cashPlan(terms, "mid"), terms.horizonYears * 12);
  });
  const equity = keptParts<EquityPlan>(EQUITY_KEYS, (workspace, offer) =>
    equityPlan(offerTerms(workspace, offer)),
  );
  return (workspace) => {
    const offer = workspace.offers.find((one) => one.id === id);
    if (offer === undefined) return null;
    const terms = offerTerms(workspace, offer);
    return offerWorth(terms, workspace.assumptions, equity(workspace, offer), cash(workspace, offer));
  };
}

/** How many results are kept: the one as it stands stays while another input's values pass. */
const KEPT = 4;

/** `make`, made again only where one of `keys` of the offer, the rates or the horizon is another. */
function keptParts<Result>(
  keys: readonly (keyof Offer)[],
  make: (workspace: Workspace, offer: Offer) => Result,
): (workspace: Workspace, offer: Offer) => Result {
  const kept: { readonly on: readonly unknown[]; readonly result: Result }[] = [];
  return (workspace, offer) => {
    const on = [
      workspace.currency,
      workspace.exchangeRates,
      workspace.assumptions.horizonYears,
      ...keys.map((key) => offer[key]),
    ];
    const known = kept.find((one) => one.on.every((value, at) => value === on[at]));
    if (known !== undefined) return known.result;
    const result = make(workspace, offer);
    // The first one is how things stand, and is asked for most.
    if (kept.length >= KEPT) kept.splice(1, 1);
    kept.push({ on, result });
    return result;
  };
}
