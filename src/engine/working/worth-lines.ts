/**
 * The lines of what prices risk: the certainty equivalent with its outcome table, and the break-even exit.
 *
 * These do not add up: every line is an input, and the figure follows from all of them. Doubles.
 */
import { Decimal } from "#domain/money.ts";
import type { PairReport } from "#domain/report.ts";
import { commonValuePaying, proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { assumedBasis, statedBasis } from "./basis.ts";
import type { WorkingScope } from "./cash-lines.ts";
import { companyLines, grantLines, inCompanyCurrency } from "./equity-lines.ts";
import { type Basis, DERIVED, input, type WorkingLine } from "./line.ts";

/** One exit: what the company is then worth, what the grants pay, and the wealth that leaves. */
export type OutcomeRow = {
  readonly label: string;
  readonly multiple: number;
  readonly probability: number;
  /** Null where the company's valuation is not known. */
  readonly exitValue: number | null;
  /** Undiscounted; null where no grant can be valued. */
  readonly payout: number | null;
  /** Expected cash over the horizon, discounted. */
  readonly cash: number;
  /** Liquid wealth + cash + payout, discounted: what the utility is taken of. */
  readonly wealth: number;
};

/** What has to come true, as chances of "ten times today's valuation, or nothing"; null: none is enough. */
export type BreakEvenChances = {
  /** What the equity pays at ten times, undiscounted. */
  readonly prize: number;
  readonly riskNeutral: number | null;
  readonly at: readonly { readonly riskAversion: number; readonly chance: number | null }[];
  /** The lowest risk aversion from 0 to 10 at which both are worth the same; null where there is none. */
  readonly indifference: number | null;
};

/** The inputs of a certainty equivalent. */
export function worthLines(scope: WorkingScope, worth: OfferWorth): readonly WorkingLine[] {
  const { assumptions } = scope.workspace;
  const isRisky = worth.outcomes.length > 0;
  const haircut = Number(assumptions.publicEquityHaircut);
  return [
    input("presentCash", worth.package.cash, "money"),
    input("liquidWealth", worth.package.wealth, "money", assumedBasis("liquidWealth")),
    riskAversionLine(scope),
    ...discountLine(scope),
    ...(scope.terms.isPublic && haircut > 0
      ? [input("publicEquityHaircut", haircut, "rate", assumedBasis("publicEquityHaircut"))]
      : []),
    ...(isRisky ? heldLines(scope, worth) : []),
  ];
}

/** How careful the person is. */
export function riskAversionLine({ workspace }: WorkingScope): WorkingLine {
  const { riskAversion } = workspace.assumptions;
  return input("riskAversion", Number(riskAversion), "ratio", assumedBasis("riskAversion"));
}

/** The discount rate, where there is one. */
export function discountLine({ workspace }: WorkingScope): readonly WorkingLine[] {
  const rate = Number(workspace.assumptions.discountRate);
  return rate === 0 ? [] : [input("discountRate", rate, "rate", assumedBasis("discountRate"))];
}

/** What is held at the exit: the grants as they are stated, what is paid before them, what dilutes them. */
export function heldLines(scope: WorkingScope, worth: OfferWorth): readonly WorkingLine[] {
  const outlook = (key: string): Basis =>
    scope.offer.outlook === null
      ? assumedBasis(key)
      : { kind: "assumed", path: `offers[${scope.index}].outlook.${key}` };
  const { ofCompany, ofPrice } = worth.held;
  const held = ofCompany.reduce((total, each) => total + each.held, 0);
  const cost = [...ofCompany, ...ofPrice].reduce((total, each) => total + each.cost, 0);
  return [
    ...companyLines(scope),
    ...scope.offer.grants.flatMap((grant, place) => grantLines(scope, grant, place)),
    input("futureDilution", dilution(scope), "rate", outlook("futureDilution")),
    input("exitYear", scope.terms.outlook.exitYear, "years", outlook("exitYear")),
    ...(held > 0 ? [input("heldPart", held, "rate")] : []),
    ...(cost > 0 ? [input("exerciseCost", cost, "money")] : []),
    // Shares at a price are paid a multiple of it: nothing is paid before them.
    ...(ofCompany.length > 0 ? preferenceLines(scope) : []),
  ];
}

/** The part of what is held that future rounds take, all together. */
function dilution({ terms }: WorkingScope): number {
  return 1 - terms.outlook.futureDilution.reduce((kept, rate) => kept * (1 - Number(rate)), 1);
}

/** What is paid before common, class by class. */
function preferenceLines(scope: WorkingScope): readonly WorkingLine[] {
  if (scope.terms.companyRate === null) return [];
  return scope.offer.companyFacts.preferred.map(({ name, preference, ownership }, place) => {
    const basis = statedBasis(scope, ["companyFacts", "preferred", place, "preference"], preference);
    const params = { ...inCompanyCurrency(scope), name: name ?? "", ownership };
    return input("preference", new Decimal(preference), "money", basis, params);
  });
}

/** The table of outcomes behind a certainty equivalent; empty without private equity. */
export function outcomeRows(scope: WorkingScope, worth: OfferWorth): readonly OutcomeRow[] {
  const { wealth, cash } = worth.package;
  return worth.outcomes.map(({ multiple, probability, payout }, place) => ({
    label: scope.terms.outlook.outcomes[place]?.label ?? "",
    multiple,
    probability,
    exitValue: worth.held.valuation === null ? null : multiple * worth.held.valuation,
    payout,
    cash,
    wealth: wealth + cash + (payout ?? 0) * worth.exitDiscount,
  }));
}

/** From the gap to the exit that fills it: G, at the exit, what all of common is then worth, and X. */
export function breakEvenLines(
  scope: WorkingScope,
  worth: OfferWorth,
  pair: PairReport,
  against: OfferWorth,
): readonly WorkingLine[] {
  const other = against.worth(Number(scope.workspace.assumptions.riskAversion));
  const gap = other - worth.package.cash;
  const atExit = gap / worth.exitDiscount;
  const common = gap <= 0 ? null : commonValuePaying(worth.held, atExit);
  return [
    riskAversionLine(scope),
    input("otherWorth", other, "money", DERIVED, { offerId: pair.againstId }),
    input("presentCash", worth.package.cash, "money"),
    input("worthGap", gap, "money"),
    ...discountLine(scope),
    ...heldLines(scope, worth),
    ...(gap > 0 && worth.exitDiscount !== 1 ? [input("gapAtExit", atExit, "money")] : []),
    ...(common === null || worth.held.ofPrice.length > 0 ? [] : [input("commonValue", common, "money")]),
  ];
}

/** The chances of the pair; null where the equity cannot be valued, and nothing can be said. */
export function breakEvenChances(worth: OfferWorth, pair: PairReport): BreakEvenChances | null {
  if (worth.isUnknown) return null;
  const { tenTimesProbabilityAt: at } = pair;
  return {
    prize: proceedsAtMultiple(worth.held, 10),
    riskNeutral: pair.tenTimesProbability,
    at: ([1, 2, 3] as const).map((riskAversion) => ({ riskAversion, chance: at[riskAversion] })),
    indifference: pair.indifferenceRiskAversion,
  };
}
