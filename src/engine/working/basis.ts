/**
 * What a figure of an offer rests on: a document that reports that very figure, the offer's own statement,
 * an assumption, or nothing (a gap).
 *
 * Only a reported offer is documented, by a fact of the same component, unit, period and ends, of this
 * company, level, role and place; what such an offer holds and no fact states is assumed. MODEL section 7.
 */
import type { Fact } from "#domain/evidence.ts";
import { pathText } from "#domain/finding.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Component, Period } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Basis } from "./line.ts";

/** The place of an offer in its workspace. */
export type OfferPlace = { readonly workspace: Workspace; readonly offer: Offer; readonly index: number };

/** The basis of the stated `value` at `keys` within the offer. */
export function statedBasis(
  { workspace, offer, index }: OfferPlace,
  keys: readonly PropertyKey[],
  value: Stated,
): Basis {
  const path = pathText(["offers", index, ...keys]);
  if (value === null) return { kind: "gap", path };
  const writing = offer.status === "reported" ? factsWriting(offer, keys) : null;
  const source = writing === null ? null : documenting(workspace, offer, value, writing);
  if (source !== null) return { kind: "documented", ...source, path };
  const isAssumed = offer.status === "reported" || offer.status === "hypothetical" || isOwnGuess(keys);
  return { kind: isAssumed ? "assumed" : "stated", path };
}

/** The basis of an assumption of the workspace. */
export function assumedBasis(...keys: readonly PropertyKey[]): Basis {
  return { kind: "assumed", path: pathText(["assumptions", ...keys]) };
}

/** The basis of an exchange rate: the workspace's, yours to change. */
export function exchangeRateBasis(currency: string): Basis {
  return { kind: "assumed", path: pathText(["exchangeRates", currency]) };
}

/** The later years' raise and the part of target that is counted are nobody's statement. */
function isOwnGuess([key]: readonly PropertyKey[]): boolean {
  return key === "annualRaiseRate" || key === "bonusAttainment";
}

/** How documents write a figure: its component, unit and period, and what one of it is in that unit. */
type Writing = {
  readonly component: Component;
  readonly unit: string;
  readonly period: Period | null;
  readonly scale: number;
};

function factsWriting(offer: Offer, keys: readonly PropertyKey[]): Writing | null {
  const money = { unit: offer.currency, scale: 1 };
  const percent = { unit: "percent", scale: 100 };
  const months = { unit: "months", period: null, scale: 1 };
  switch (keys.filter((key) => typeof key !== "number").join(".")) {
    case "baseSalary":
      return { component: "baseSalary", period: "annual", ...money };
    case "targetBonus.amount":
      return { component: "targetBonus", period: "annual", ...money };
    case "targetBonus.rate":
      return { component: "targetBonus", period: "annual", ...percent };
    case "signOnBonus.installments.amount":
      return { component: "signOnBonus", period: "oneTime", ...money };
    case "relocation.amount":
      return { component: "relocation", period: "oneTime", ...money };
    case "locationAdjustment.rate":
      return { component: "locationAdjustment", period: null, ...percent };
    case "grants.size.fraction":
      return { component: "equityPercent", period: "wholeGrant", ...percent };
    case "grants.size.amount":
      return { component: "equityValue", period: "wholeGrant", ...money };
    case "grants.vesting.durationMonths":
      return { component: "vesting", ...months };
    case "grants.vesting.cliffMonths":
      return { component: "cliff", ...months };
    case "companyFacts.postMoneyValuation": {
      const unit = offer.companyFacts.currency ?? offer.currency;
      return { component: "valuation", period: null, unit, scale: 1 };
    }
    default:
      return null;
  }
}

function documenting(
  workspace: Workspace,
  offer: Offer,
  value: NonNullable<Stated>,
  { component, unit, period, scale }: Writing,
): { readonly factId: string; readonly documentId: string } | null {
  const ends = isRange(value) ? value : { low: value, high: value };
  const low = new Decimal(ends.low).times(scale);
  const high = new Decimal(ends.high).times(scale);
  for (const document of workspace.documents) {
    const fact = document.facts.find(
      (candidate) =>
        candidate.component === component &&
        candidate.unit === unit &&
        candidate.period === period &&
        isOfOffer(candidate, offer) &&
        isFigure(candidate, low, high),
    );
    if (fact !== undefined) return { factId: fact.id, documentId: document.id };
  }
  return null;
}

/** What a company does for everybody is of no level; pay is of one, and an unstated level is not any. */
const OF_THE_COMPANY: ReadonlySet<Component> = new Set(["valuation", "locationAdjustment"]);

function isOfOffer(fact: Fact, offer: Offer): boolean {
  if (!isCompatible(fact.company, offer.company) || !isCompatible(fact.placeId, offer.placeId)) return false;
  if (fact.component === "valuation") return fact.subject === "company" || fact.subject === "offer";
  if (fact.subject !== "offer" || !isSameRole(fact.role, offer.role)) return false;
  return OF_THE_COMPANY.has(fact.component) || fact.level === offer.level;
}

function isCompatible(ofFact: string | null, ofOffer: string | null): boolean {
  return (
    ofFact === null || ofOffer === null || ofOffer === "" || ofFact.toLowerCase() === ofOffer.toLowerCase()
  );
}

/** One role names the other, with or without its level: "Senior product manager", "Product manager". */
function isSameRole(ofFact: string | null, ofOffer: string): boolean {
  if (ofFact === null || ofOffer.trim() === "") return true;
  const [one, other] = [wordsOf(ofFact), wordsOf(ofOffer)];
  return isWithin(one, other) || isWithin(other, one);
}

function wordsOf(role: string): ReadonlySet<string> {
  return new Set(
    role
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

/** Both ends are the figure's; of a bound, the one that it has. */
function isFigure({ kind, low, high }: Fact, least: Decimal, most: Decimal): boolean {
  if (kind === "bound") {
    const end = low ?? high;
    return end !== null && least.equals(end) && most.equals(end);
  }
  return low !== null && high !== null && least.equals(low) && most.equals(high);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
