/**
 * The three parts of an offer that are asked for by figure: base, sign-on, ownership.
 */
import { type Decimal, sum } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { AdjustedElement } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { converted, locationFactor, offerTerms } from "#engine/offer-terms.ts";

/**
 * Base a year and the whole sign-on in the workspace's currency, all private grants together as a fraction of
 * the company; null = not known, or nothing of the kind.
 */
export type AskTerms = {
  readonly baseSalary: Decimal | null;
  readonly signOnBonus: Decimal | null;
  readonly ownership: Decimal | null;
};
/** The name of a part. */
export type AskPart = keyof AskTerms;
export const ASK_PARTS: readonly AskPart[] = ["baseSalary", "signOnBonus", "ownership"];

/** What `offer` states of each part, ranges at their middle, before its location adjustment. */
export function presentTerms(workspace: Workspace, offer: Offer): AskTerms {
  const terms = offerTerms(workspace, { ...offer, locationAdjustment: null });
  const { signOn } = cashPlan(terms, "mid");
  return {
    baseSalary: converted(offer.baseSalary, "mid", terms.rate),
    signOnBonus: signOn === null ? null : sum(signOn.map(({ amount }) => amount)),
    ownership: terms.isPublic ? null : ownershipOf(workspace, offer),
  };
}

const ELEMENT_OF: Readonly<Record<AskPart, AdjustedElement>> = {
  baseSalary: "baseSalary",
  signOnBonus: "signOnBonus",
  ownership: "grants",
};

/** What of `part` is paid: what `offer` states of it is multiplied by this for its place. */
export function paidFactor(offer: Offer, part: AskPart): Decimal {
  return locationFactor(offer, ELEMENT_OF[part]);
}

function ownershipOf(workspace: Workspace, offer: Offer): Decimal | null {
  const parts = ownedParts(workspace, offer);
  return parts.length === 0 ? null : sum(parts.map(({ ownership }) => ownership));
}

/** The private grants that are a known part of the company, as stated; not shares of which there is no count. */
export function ownedParts(
  workspace: Workspace,
  offer: Offer,
): readonly { readonly grantIndex: number; readonly ownership: Decimal }[] {
  const { valued } = equityPlan(offerTerms(workspace, { ...offer, locationAdjustment: null }));
  return valued.flatMap(({ claim, grantIndex }) =>
    claim.of === "company" ? [{ grantIndex, ownership: claim.ownership }] : [],
  );
}

/** `terms` with one part changed. */
export function withPart(terms: AskTerms, part: AskPart, value: Decimal | null): AskTerms {
  return { ...terms, [part]: value };
}

/** Whether both ask for the same of every part. */
export function isSameTerms(one: AskTerms, other: AskTerms): boolean {
  return ASK_PARTS.every((part) => (one[part]?.toFixed() ?? null) === (other[part]?.toFixed() ?? null));
}
