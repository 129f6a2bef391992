/**
 * Exchange rates: what a little of one part is worth in another, to the person and to the employer; and so what to
 * ask for first and what to give.
 *
 * Marginal certainty equivalents at the offer as it stands, so that they hold for small steps; at each risk
 * aversion, since equity falls against cash as it rises. MODEL section 8; reference R8. Doubles.
 */
import { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import { type Count, perUnit } from "./counted-total.ts";
import type { PackageModel } from "./package-model.ts";

/**
 * 0.001 % of the company, and 10,000 of sign-on, in base a year; null without private equity, and where it rests on
 * a base that is not known: cash trades for cash at one rate whatever there is of it, and so does all at 0.
 */
export type ExchangeRate = {
  readonly riskAversion: number;
  readonly basePerYearForThousandthPercent: number | null;
  readonly basePerYearForTenThousandSignOn: number;
};

const THOUSANDTH_PERCENT = 1e-5;
const TEN_THOUSAND = 10_000;

/** The rates at `riskAversion`. */
export function exchangeRateAt(model: PackageModel, riskAversion: number): ExchangeRate {
  const { base, signOn, ownership } = model.marginals(model.present, riskAversion);
  const isKnown = model.present.baseSalary !== null || riskAversion === 0;
  return {
    riskAversion,
    basePerYearForThousandthPercent:
      model.hasOwnership && isKnown ? (ownership * THOUSANDTH_PERCENT) / base : null,
    basePerYearForTenThousandSignOn: (signOn * TEN_THOUSAND) / base,
  };
}

/** How many of the one part's units buy one unit of the other's, to one side; null where nothing does. */
export type Rates = Readonly<Record<AskPart, Readonly<Record<AskPart, number | null>>>>;

/** What stands for one step of each part: 10,000 of base a year and of sign-on, 0.001 % of the company. */
export const UNIT: Readonly<Record<AskPart, number>> = {
  baseSalary: TEN_THOUSAND,
  signOnBonus: TEN_THOUSAND,
  ownership: THOUSANDTH_PERCENT,
};

/** What one step of each part is worth in every other, to the person at `riskAversion`. */
export function ratesToYou(model: PackageModel, riskAversion: number): Rates {
  const { base, signOn, ownership } = model.marginals(model.present, riskAversion);
  return inEachOther({
    baseSalary: base,
    signOnBonus: signOn,
    ownership: model.hasOwnership ? ownership : 0,
  });
}

/** What one step of each part costs in every other, to the employer; shares at `basis` of headline. */
export function ratesToThem(model: PackageModel, count: Count, basis: Decimal): Rates {
  const cost = (terms: AskTerms) => count.cost(terms, basis);
  const unit = (part: AskPart) => perUnit(cost, model.present, part).toNumber();
  return inEachOther({
    baseSalary: unit("baseSalary"),
    signOnBonus: unit("signOnBonus"),
    ownership: model.hasOwnership ? unit("ownership") : 0,
  });
}

function inEachOther(perUnit: Readonly<Record<AskPart, number>>): Rates {
  const of = (part: AskPart, other: AskPart) =>
    perUnit[other] > 0 ? (perUnit[part] * UNIT[part]) / perUnit[other] : null;
  const row = (part: AskPart) => ({
    baseSalary: of(part, "baseSalary"),
    signOnBonus: of(part, "signOnBonus"),
    ownership: of(part, "ownership"),
  });
  return { baseSalary: row("baseSalary"), signOnBonus: row("signOnBonus"), ownership: row("ownership") };
}

/**
 * Between which parts of headline a share's cost to the employer is taken to lie, the one that the employer's cost
 * is counted at included. By default from what one document's own totals come to, up to 1 / 1.56, our inversion
 * of common shares that were 56 % overvalued on average (Gornall and Strebulaev 2020): an assumption (reference R8).
 */
export function shareCostOf({ negotiation }: Pick<Workspace, "negotiation">): {
  readonly low: Decimal;
  readonly high: Decimal;
} {
  const { shareCost, costBasis } = negotiation;
  return {
    low: Decimal.min(costBasis.ownership, shareCost.low),
    high: Decimal.max(costBasis.ownership, shareCost.high),
  };
}

/** One part's place in the order: what it is worth in base against what it costs in base; base itself is 1. */
export type Trade = { readonly part: AskPart; readonly low: number; readonly high: number };

/** The parts by what they are worth for what they cost, the best to ask for first. */
export function tradeOrder(workspace: Workspace, model: PackageModel, count: Count): readonly Trade[] {
  const own = new Decimal(workspace.negotiation.costBasis.ownership);
  const { high: dear, low: cheap } = shareCostOf(workspace);
  const you = ratesToYou(model, Number(workspace.assumptions.riskAversion));
  const index = (part: AskPart, basis: Decimal) => {
    const cost = ratesToThem(model, count, basis)[part].baseSalary;
    return cost === null || cost === 0 ? 0 : (you[part].baseSalary ?? 0) / cost;
  };
  return ASK_PARTS.filter((part) => part !== "ownership" || model.hasOwnership)
    .map((part) => ({ part, low: index(part, dear), high: index(part, cheap), at: index(part, own) }))
    .sort((a, b) => b.at - a.at)
    .map(({ part, low, high }) => ({ part, low, high }));
}
