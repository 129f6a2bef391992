/**
 * The lines of what prices risk: the certainty equivalent with its outcome table, and the break-even exit.
 *
 * These do not add up: every line is an input, and the figure follows from all of them. Doubles.
 */
import type { PairReport } from "#domain/report.ts";
import { preferredClaims } from "#engine/equity/exit-proceeds.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { assumedBasis, statedBasis } from "./basis.ts";
import type { WorkingScope } from "./cash-lines.ts";
import { companyLines } from "./equity-lines.ts";
import { type Basis, input, type WorkingLine } from "./line.ts";

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

/** The inputs of a certainty equivalent. */
export function worthLines(scope: WorkingScope, worth: OfferWorth): readonly WorkingLine[] {
  const { assumptions } = scope.workspace;
  const outlook = (key: string): Basis =>
    scope.offer.outlook === null
      ? assumedBasis(key)
      : { kind: "assumed", path: `offers[${scope.index}].outlook.${key}` };
  const isRisky = worth.outcomes.length > 0;
  return [
    input("presentCash", worth.package.cash, "money"),
    input("liquidWealth", worth.package.wealth, "money", assumedBasis("liquidWealth")),
    input("riskAversion", Number(assumptions.riskAversion), "ratio", assumedBasis("riskAversion")),
    ...(Number(assumptions.discountRate) === 0
      ? []
      : [input("discountRate", Number(assumptions.discountRate), "rate", assumedBasis("discountRate"))]),
    ...(scope.terms.isPublic && Number(assumptions.publicEquityHaircut) > 0
      ? [
          input(
            "publicEquityHaircut",
            Number(assumptions.publicEquityHaircut),
            "rate",
            assumedBasis("publicEquityHaircut"),
          ),
        ]
      : []),
    ...(isRisky
      ? [
          ...companyLines(scope),
          ...preferenceLines(scope),
          input("futureDilution", dilution(scope), "rate", outlook("futureDilution")),
          input("exitYear", scope.terms.outlook.exitYear, "years", outlook("exitYear")),
        ]
      : []),
  ];
}

/** The part of what is held that future rounds take, all together. */
function dilution({ terms }: WorkingScope): number {
  return 1 - terms.outlook.futureDilution.reduce((kept, rate) => kept * (1 - Number(rate)), 1);
}

/** What is paid before common, class by class. */
function preferenceLines(scope: WorkingScope): readonly WorkingLine[] {
  return preferredClaims(scope.terms).map(({ preference, units }, place) => {
    const name = scope.offer.companyFacts.preferred[place]?.name ?? "";
    const basis = statedBasis(scope, ["companyFacts", "preferred", place, "preference"], "0");
    return input("preference", preference, "money", basis, { name, ownership: String(units) });
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

/** The inputs of a break-even exit against another offer's worth. */
export function breakEvenLines(
  scope: WorkingScope,
  worth: OfferWorth,
  pair: PairReport,
  against: OfferWorth,
): readonly WorkingLine[] {
  const other = against.worth(Number(scope.workspace.assumptions.riskAversion));
  return [
    input("otherWorth", other, "money", { kind: "derived" }, { offerId: pair.againstId }),
    input("worthGap", other - worth.package.cash, "money"),
    ...worthLines(scope, worth),
  ];
}
