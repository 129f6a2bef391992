/**
 * The reservation: what has to be beaten, and the least of each part at which the offer does.
 *
 * The best alternative's certainty equivalent plus what one would pay to be there instead. An alternative is
 * another employer or the present job, never another package of the same employer, never a thought or what has
 * lapsed unless it is chosen; one whose base is not known is worth nothing that could be named. MODEL section 8;
 * reference R1. Doubles: this prices risk.
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyKey } from "#engine/evidence/same-people.ts";
import { offerReport } from "#engine/offer-report.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { type AskPart, type AskTerms, withPart } from "./ask-terms.ts";
import type { PackageModel } from "./package-model.ts";
import { isMeantInstead } from "./standing.ts";

/** An alternative with what it is worth over the horizon, the premium for being there included. */
export type Alternative = { readonly offerId: string; readonly worth: number; readonly premium: number };

/**
 * What has to be beaten; `worth` over the horizon. A least part is null where no amount of it is enough, where the
 * base is not known, on which the others' rest, and where a grant is not known, unless none of the part is needed.
 */
export type Reservation = {
  readonly alternative: Alternative;
  readonly worth: number;
  readonly perYear: number;
  readonly leastBase: number | null;
  readonly leastSignOn: number | null;
  readonly leastOwnership: number | null;
};

/**
 * All alternatives to `offerId` that have a known base, the best first; at the workspace's risk aversion where none
 * is given.
 */
export function alternatives(
  workspace: Workspace,
  offerId: string,
  riskAversion = Number(workspace.assumptions.riskAversion),
): readonly Alternative[] {
  return alternativeOffers(workspace, offerId)
    .filter((offer) => isBaseKnown(workspace, offer))
    .flatMap((offer) => {
      const reported = offerReport(workspace, workspace.offers.indexOf(offer));
      if (reported === null) return [];
      const premium = premiumFor(workspace, offer.id);
      return [{ offerId: offer.id, worth: reported.worth.worth(riskAversion) + premium, premium }];
    })
    .sort((a, b) => b.worth - a.worth);
}

/** The offers that would be taken instead of `offerId`, as far as one chose, whatever is known of them. */
export function alternativeOffers(workspace: Workspace, offerId: string): readonly Offer[] {
  const about = workspace.offers.find(({ id }) => id === offerId);
  if (about === undefined) return [];
  return workspace.offers.filter(
    (offer) => offer.id !== offerId && !isOfOneEmployer(offer, about) && isMeantInstead(workspace, offer),
  );
}

/** What one would pay, over the horizon, to be at `offerId` instead. */
export function premiumFor({ negotiation }: Workspace, offerId: string): number {
  return Number(negotiation.premiums[offerId] ?? 0);
}

/** Whether a year's base can be named in the workspace's currency: without it a worth would be a figure of the rest. */
export function isBaseKnown(workspace: Workspace, { baseSalary, currency }: Offer): boolean {
  return baseSalary !== null && exchangeRate(workspace, currency) !== null;
}

/** The reservation against the best alternative; null where there is none. */
export function reservation(workspace: Workspace, model: PackageModel): Reservation | null {
  const [alternative] = alternatives(workspace, model.offerId);
  if (alternative === undefined) return null;
  const { worth } = alternative;
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const isKnown = model.present.baseSalary !== null;
  const least = (part: AskPart) => {
    if (!isKnown && part !== "baseSalary") return null;
    const found = leastPart(model, model.present, part, worth, riskAversion);
    // An unknown grant may bring all of it but what is not needed even without it.
    return model.isGrantUnknown && found !== 0 ? null : found;
  };
  return {
    alternative,
    worth,
    perYear: worth / model.horizonYears,
    leastBase: least("baseSalary"),
    leastSignOn: least("signOnBonus"),
    leastOwnership: model.hasOwnership ? least("ownership") : null,
  };
}

/** More base or sign-on than anyone is paid, and all of the company. */
const MOST: Readonly<Record<AskPart, number>> = { baseSalary: 1e12, signOnBonus: 1e12, ownership: 1 };

/** The least of `part` at which `terms` are worth `aim`; 0 where none is needed, null where none is enough. */
export function leastPart(
  model: PackageModel,
  terms: AskTerms,
  part: AskPart,
  aim: number,
  riskAversion: number,
): number | null {
  const worthAt = (value: number) => model.worth(withPart(terms, part, new Decimal(value)), riskAversion);
  if (worthAt(0) >= aim) return 0;
  let [from, to] = [0, MOST[part]];
  if (!(worthAt(to) >= aim)) return null;
  // Halved by size, since the answer may lie anywhere between a cent and a billion.
  for (let turn = 0; turn < 200 && to - from > 1e-12 * to; turn += 1) {
    const middle = from === 0 ? to / 1024 : (from + to) / 2;
    if (worthAt(middle) >= aim) to = middle;
    else from = middle;
  }
  return to;
}

/** One employer, as far as names say so; offers without a name are each an employer of their own. */
export function isOfOneEmployer(one: Offer, other: Offer): boolean {
  const name = companyKey(one.company);
  return name !== "" && name === companyKey(other.company);
}
