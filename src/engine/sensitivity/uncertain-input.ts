/**
 * An uncertain input of a comparison, as data: what it is, the values that are tried, and the workspace
 * with another value in it. Values are doubles in the input's own unit: this prices risk.
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isSameCompany } from "#domain/same-company.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { statedAmount } from "#engine/stated-value.ts";

/** Every input that is tried. */
export const inputCodes = [
  "riskAversion",
  "liquidWealth",
  "discountRate",
  "publicHaircut",
  "chanceOfNothing",
  "chanceOfTop",
  "exitMultiples",
  "dilution",
  "exitYear",
  "valuation",
  "preference",
  "ownership",
  "grantShares",
  "grantValue",
  "strikeRate",
  "shareCountBasis",
  "sharePrice",
  "baseSalary",
  "targetBonus",
  "bonusRate",
  "bonusAttainment",
  "signOnBonus",
  "raise",
] as const;
export type InputCode = (typeof inputCodes)[number];

/** Money is in the unit that the offer states it in; a fraction is a rate; a multiple is of what stands. */
export type InputUnit = "money" | "fraction" | "ownership" | "multiple" | "number" | "shares" | "year";

/** Where an end of the tried range comes from. */
export type RangeSource =
  | { readonly code: "offer" | "shown" | "assumption" }
  | { readonly code: "otherOffer"; readonly offerId: string }
  | { readonly code: "document"; readonly documentId: string };

/** One end of the tried range. */
export type RangeEnd = { readonly value: number; readonly from: RangeSource };

/** What can be told of an input without its workspace; crosses to a worker and back. */
export type InputFacts = {
  /** Unique among the inputs of a comparison. */
  readonly id: string;
  readonly code: InputCode;
  /** Whose it is, of a company the one of its offers that it is named by; null = the person's, or shared by all. */
  readonly offerId: string | null;
  /** Which of the offer's grants; null where it is about no grant or all of them. */
  readonly grantIndex: number | null;
  readonly unit: InputUnit;
  /** The currency of money. */
  readonly currency: string;
  /** The value as it stands; null = not stated. */
  readonly present: number | null;
  readonly low: RangeEnd;
  readonly high: RangeEnd;
  /** How far a switch value is looked for. */
  readonly least: number;
  readonly most: number;
  /** What the name of the input needs to be told: the top outcome's multiple. */
  readonly detail: number | null;
};

/** An input that can be tried. */
export type UncertainInput = InputFacts & {
  readonly with: (workspace: Workspace, value: number) => Workspace;
};

/** An end that nobody stated: the product's own assumption. */
export function assumed(value: number): RangeEnd {
  return { value, from: { code: "assumption" } };
}

/** The middle of what is stated, as the report counts it; null = not known. */
export function middleOf(value: Stated): number | null {
  return statedAmount(value, "mid")?.toNumber() ?? null;
}

/** `value` as files write it; 17 digits keep a double. */
export function decimalText(value: number): string {
  return new Decimal(value).toSignificantDigits(17).toFixed();
}

/** The workspace with `change` made to the offer `id`; every other part stays the same object. */
export function withOffer(workspace: Workspace, id: string, change: (offer: Offer) => Offer): Workspace {
  return {
    ...workspace,
    offers: workspace.offers.map((offer) => (offer.id === id ? change(offer) : offer)),
  };
}

/** The workspace with `change` made to every offer of the company of `offer`. */
export function withCompany(workspace: Workspace, offer: Offer, change: (offer: Offer) => Offer): Workspace {
  return {
    ...workspace,
    offers: workspace.offers.map((one) => (isSameCompany(one, offer) ? change(one) : one)),
  };
}

/** `value` to two digits, so that a range of ours does not look measured. */
export function rough(value: number): number {
  return Number(value.toPrecision(2));
}
