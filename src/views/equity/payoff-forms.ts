/**
 * The grant looked at in its forms: as it is stated, and as options where it may be shares; each with the exit
 * from which its offer is worth as much as the other one.
 */
import { isOption } from "#domain/grant.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions, STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { offerWorthOf, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import {
  type BreakEven,
  missingCurve,
  type NoCurve,
  payoffBreakEven,
  stackEnd,
} from "#engine/outcomes/payoff.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { showMoney } from "#format/show-money.ts";
import { qualifiedText } from "#views/parts/qualified-money.ts";
import { isExact } from "./lede.ts";
import type { Equity } from "./use-equity.ts";

/** The grant in one form. */
export type Variant = {
  readonly kind: "stated" | "options";
  readonly worth: OfferWorth;
  /** Null where there is no other offer. */
  readonly breakEven: BreakEven | null;
  /** Whether something that the break-even rests on is not stated, or stated as a range. */
  readonly isAbout: boolean;
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
  const main = variantOf(equity, optionsAt === null ? "stated" : "options", offer);
  const otherWorkspace = optionsAt === null ? asOptions(stated, offer.id, strikeRate) : stated;
  const isOne = isStatedOptions && optionsAt === null;
  const otherForm =
    isOne || otherWorkspace === equity.workspace ? null : offerWorthOf(otherWorkspace, offer.id);
  const other =
    otherForm === null || missingCurve(otherForm.worth.held, otherForm.worth.isUnknown) !== null
      ? null
      : variantOf(equity, optionsAt === null ? "options" : "stated", otherForm);
  const missing = missingCurve(offer.worth.held, offer.worth.isUnknown);
  return { missing, main, other, strikeRate, isStatedOptions };
}

function offerIn(workspace: Workspace, offerId: string) {
  return workspace.offers.find(({ id }) => id === offerId);
}

function variantOf({ against, workspace }: Equity, kind: Variant["kind"], form: WorthOfOffer): Variant {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const { worth, figures, terms } = form;
  return {
    kind,
    worth,
    breakEven: against === null ? null : payoffBreakEven(worth, against.worth.worth(riskAversion)),
    isAbout: against !== null && !isExact({ offer: terms.offer, figures }, against),
  };
}

/** A break-even exit as it is said: "$1.57B", "about $1.57B". */
export function exitText({ breakEven, isAbout }: Variant, currency: string): string {
  const exit = showMoney(breakEven?.exitValue ?? 0, currency, { form: "compact" });
  return qualifiedText(exit, isAbout ? "about" : "exact");
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
