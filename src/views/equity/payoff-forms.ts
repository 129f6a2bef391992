/**
 * The grant looked at in its forms: as it is stated, and as options where it may be shares; each with the exit
 * from which its offer is worth as much as the other one.
 */
import { isOption } from "#domain/grant.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions } from "#engine/outcomes/as-options.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import {
  type BreakEven,
  missingCurve,
  type NoCurve,
  payoffBreakEven,
  stackEnd,
} from "#engine/outcomes/payoff.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { STRIKE_ASKED } from "./other-kind.ts";
import type { Equity } from "./use-equity.ts";

/** The grant in one form. */
export type Variant = {
  readonly kind: "stated" | "options";
  readonly worth: OfferWorth;
  /** Null where there is no other offer. */
  readonly breakEven: BreakEven | null;
};

/** What is looked at and what it could be as well. */
export type PayoffForms = {
  readonly missing: NoCurve | null;
  /** What is looked at, and the other form of it where there is one. */
  readonly main: Variant;
  readonly other: Variant | null;
  readonly strikeRate: string;
  /** Whether the grants are options as they are stated. */
  readonly isStatedOptions: boolean;
};

/** The forms of the grant that `equity` is about. */
export function payoffForms(equity: Equity): PayoffForms {
  const { offer, stated, optionsAt } = equity;
  const isStatedOptions = offerIn(stated, offer.id)?.grants.every(({ kind }) => isOption(kind)) === true;
  const strikeRate = optionsAt ?? STRIKE_ASKED;
  const main = variantOf(equity, optionsAt === null ? "stated" : "options", offer.worth);
  const otherWorkspace = optionsAt === null ? asOptions(stated, offer.id, strikeRate) : stated;
  const isOne = isStatedOptions && optionsAt === null;
  const otherWorth =
    isOne || otherWorkspace === equity.workspace
      ? null
      : (offerWorthOf(otherWorkspace, offer.id)?.worth ?? null);
  const other =
    otherWorth === null || missingCurve(otherWorth.held, otherWorth.isUnknown) !== null
      ? null
      : variantOf(equity, optionsAt === null ? "options" : "stated", otherWorth);
  const missing = missingCurve(offer.worth.held, offer.worth.isUnknown);
  return { missing, main, other, strikeRate, isStatedOptions };
}

function offerIn(workspace: Workspace, offerId: string) {
  return workspace.offers.find(({ id }) => id === offerId);
}

function variantOf({ against, workspace }: Equity, kind: Variant["kind"], worth: OfferWorth): Variant {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  return {
    kind,
    worth,
    breakEven: against === null ? null : payoffBreakEven(worth, against.worth.worth(riskAversion)),
  };
}

/** The other visible private offers that have a curve. */
export function otherSides({ sides, offer }: Equity) {
  return sides.filter(
    ({ id, worth }) =>
      id !== offer.id &&
      worth.isPrivate &&
      missingCurve(worth.held, worth.isUnknown) === null &&
      worth.held.ofCompany.length > 0,
  );
}

/** Whether there is an exit at which the grant catches up. */
export function isReached(
  breakEven: BreakEven | null,
): breakEven is BreakEven & { readonly exitValue: number } {
  return breakEven !== null && breakEven.exitValue !== null && breakEven.exitValue > 0;
}

/** Whether the preferred take something off at every exit. */
export function stackNeverEnds(worth: OfferWorth): boolean {
  return stackEnd(worth.held.claims) === null;
}
