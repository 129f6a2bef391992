/**
 * The parts of an offer as it states them, each with what it comes to over the horizon: what a total can be
 * added up from. Doubles: they are only compared.
 */
import type { Decimal } from "#domain/money.ts";
import { isRange } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offerReport } from "#engine/offer-report.ts";
import { type AskPart, paidFactor, presentTerms } from "./ask-terms.ts";

/** One part in the workspace's currency, or as a fraction of the company. */
export type OfferPart = {
  readonly unit: "money" | "fraction";
  readonly value: number;
  readonly of: AskPart | "targetBonus" | "equity";
  readonly overHorizon: number;
  /** The same part as it can also be said: a grant by the year, a bonus as a rate of base, pay as its place leaves it. */
  readonly also: readonly { readonly unit: "money" | "fraction"; readonly value: number }[];
};

/** The parts of `offerId` that are known and not none. */
export function offerParts(workspace: Workspace, offerId: string): readonly OfferPart[] {
  const index = workspace.offers.findIndex(({ id }) => id === offerId);
  const offer = workspace.offers[index];
  if (offer === undefined) return [];
  const report = offerReport(workspace, index);
  const years = report?.figures.years ?? [];
  const over = (part: "baseSalary" | "targetBonus" | "signOnBonus" | "vestedEquity") =>
    years.reduce((total, year) => total + (year[part]?.toNumber() ?? 0), 0);
  const terms = presentTerms(workspace, offer);
  const bonus = years[0]?.targetBonus ?? null;
  const money = (
    of: OfferPart["of"],
    value: Decimal | null,
    overHorizon: number,
    also: OfferPart["also"] = [],
  ): readonly OfferPart[] =>
    value === null ? [] : [{ unit: "money", value: value.toNumber(), of, overHorizon, also }];
  /** The same after the adjustment for place, where that is another figure. */
  const paid = (part: AskPart): OfferPart["also"] => {
    const [value, factor] = [terms[part], paidFactor(offer, part)];
    if (value === null || factor.equals(1)) return [];
    return [{ unit: part === "ownership" ? "fraction" : "money", value: value.times(factor).toNumber() }];
  };
  const rateOfBase =
    bonus === null || terms.baseSalary === null || terms.baseSalary.isZero()
      ? []
      : [{ unit: "fraction" as const, value: bonus.dividedBy(terms.baseSalary).toNumber() }];
  const vested = over("vestedEquity");
  const byTheYear = vested > 0 ? [{ unit: "money" as const, value: vested / years.length }] : [];
  const headline = report?.figures.headlineEquity ?? null;
  return [
    ...money("baseSalary", terms.baseSalary, over("baseSalary"), paid("baseSalary")),
    ...money("targetBonus", bonus, over("targetBonus"), rateOfBase),
    ...money("signOnBonus", terms.signOnBonus, over("signOnBonus"), paid("signOnBonus")),
    ...money("equity", headline, vested, byTheYear),
    ...(terms.ownership === null
      ? []
      : [
          {
            unit: "fraction",
            value: terms.ownership.toNumber(),
            of: "ownership",
            overHorizon: 0,
            also: paid("ownership"),
          } satisfies OfferPart,
        ]),
  ].filter(({ value }) => value > 0);
}

/** What all of the company is, said as money (whole, and by the year that a grant vests) or as shares. */
export type Whole = { readonly of: "equity" | "shares"; readonly value: number };

/** Each way to say a part of `offerId`'s company otherwise; empty where nothing is known. */
export function wholesOf(workspace: Workspace, offerId: string): readonly Whole[] {
  const parts = offerParts(workspace, offerId);
  const equity = parts.find(({ of }) => of === "equity");
  const ownership = parts.find(({ of }) => of === "ownership")?.value ?? 0;
  const worths = equity === undefined ? [] : [equity, ...equity.also].map(({ value }) => value);
  const shares = workspace.offers.find(({ id }) => id === offerId)?.companyFacts.fullyDilutedShares ?? null;
  return [
    ...(ownership > 0 ? worths : []).map((value) => ({ of: "equity" as const, value: value / ownership })),
    ...(shares === null || isRange(shares) ? [] : [{ of: "shares" as const, value: Number(shares) }]),
  ];
}
