/**
 * The offers of other employers as the page to send sees them: whether they can be claimed, which of their terms
 * are theirs to keep, and the parts that one of them could be added up from.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { offerParts } from "./offer-parts.ts";
import type { Reservation } from "./reservation.ts";
import type { Secret } from "./secrets.ts";

/** Another employer's offer as the page to send sees it; one whose last day is past is an offer no more. */
export type OtherOffer = {
  readonly offerId: string;
  readonly company: string;
  readonly isWritten: boolean;
  readonly isHeld: boolean;
  readonly isLapsed: boolean;
  /** Its last day, where that is not also a day of this page's own; null where there is none. */
  readonly decideBy: string | null;
  readonly isAllowed: boolean;
  /** Every sum of money that it states, or comes to a year or over the horizon. */
  readonly figures: readonly number[];
};

/** A part of a total; `rate` is how it is said as a fraction: a bonus of base, a grant of the company. */
export type SumPart = { readonly value: number; readonly overHorizon: number; readonly rate: number | null };

/** The parts that a walk-away could be added up from, over the horizon. */
export type NamedSum = {
  readonly offerId: string;
  readonly total: number;
  readonly horizonYears: number;
  /** What one unit of each other currency that a part can be said in is in the workspace's. */
  readonly rates: readonly number[];
  readonly parts: readonly SumPart[];
};

/** An offer of another employer; `ownDays` are those that the page names anyway. */
export function otherOffer(
  workspace: Workspace,
  { id, company, status, decideBy }: Offer,
  isAllowed: boolean,
  ownDays: readonly (string | null)[],
): OtherOffer {
  const isOffer = status === "written" || status === "verbal";
  const isLapsed = isOffer && decideBy !== null && decideBy < workspace.asOf;
  return {
    offerId: id,
    company,
    isWritten: status === "written" && !isLapsed,
    isHeld: isOffer && !isLapsed,
    isLapsed,
    decideBy: isAllowed || ownDays.includes(decideBy) ? null : decideBy,
    isAllowed,
    figures: [
      ...termFigures(workspace, id).flatMap(({ unit, value }) => (unit === "money" ? [value] : [])),
      ...offerParts(workspace, id).map(({ overHorizon }) => overHorizon),
      offerParts(workspace, id).reduce((total, { overHorizon }) => total + overHorizon, 0),
    ].flatMap((value) => [value, ...foreignRates(workspace).map((rate) => value / rate)]),
  };
}

/** What one unit of each other currency of the offers is in the workspace's, as far as it is known. */
export function foreignRates(workspace: Workspace): readonly number[] {
  const currencies = new Set(workspace.offers.map(({ currency }) => currency));
  currencies.delete(workspace.currency);
  return [...currencies].flatMap((currency) => exchangeRate(workspace, currency)?.toNumber() ?? []);
}

/** What another employer's offer states of pay, in each way to say it, and what it comes to a year. */
export function termFigures(workspace: Workspace, offerId: string): readonly Secret[] {
  const parts = offerParts(workspace, offerId);
  const over = parts.reduce((total, { overHorizon }) => total + overHorizon, 0);
  const secret = (unit: Secret["unit"], value: number, of: Secret["of"]): Secret => ({
    role: "otherTerms",
    unit,
    value,
    of,
    offerId,
  });
  return [
    ...parts.flatMap(({ unit, value, of, also }) => [
      secret(unit, value, of),
      ...also.map((each) => ({
        ...secret(each.unit, each.value, of),
        isCommon: each.unit === "fraction",
      })),
    ]),
    secret("money", over / workspace.assumptions.horizonYears, "total"),
  ];
}

/** The parts of the offer that the walk-away rests on. */
export function sumOf(workspace: Workspace, { alternative }: Reservation): NamedSum {
  const found = offerParts(workspace, alternative.offerId);
  const known = (of: Secret["of"]) => found.find((part) => part.of === of)?.value ?? null;
  const base = known("baseSalary");
  const parts = found.flatMap(({ of, value, overHorizon }): readonly SumPart[] => {
    if (overHorizon <= 0) return [];
    const ofBase = of === "targetBonus" && base !== null ? value / base : null;
    return [{ value, overHorizon, rate: of === "equity" ? known("ownership") : ofBase }];
  });
  return {
    offerId: alternative.offerId,
    total: alternative.worth,
    horizonYears: workspace.assumptions.horizonYears,
    rates: foreignRates(workspace),
    parts,
  };
}
