/**
 * A line of a working: one amount, what it is, and what it rests on. Codes and raw values, never words.
 *
 * A term adds to the sum (costs and repayments are negative); an input only explains the terms after it.
 */
import type { Decimal } from "#domain/money.ts";

/** What a line's amount rests on; `path` is into the workspace. */
export type Basis =
  | {
      readonly kind: "documented";
      readonly factId: string;
      readonly documentId: string;
      readonly path: string;
    }
  | { readonly kind: "stated"; readonly path: string }
  | { readonly kind: "assumed"; readonly path: string }
  | { readonly kind: "derived" }
  | { readonly kind: "gap"; readonly path: string };

/** Money in the workspace's currency; a rate is a fraction; a ratio has no unit. */
export type WorkingUnit = "money" | "rate" | "shares" | "months" | "years" | "multiple" | "ratio";

/** What a line is about. */
export type WorkingCode =
  | "annualBase"
  | "annualRaise"
  | "locationAdjustment"
  | "exchangeRate"
  | "baseSalary"
  | "bonusRate"
  | "bonusAmount"
  | "bonusAttainment"
  | "targetBonus"
  | "signOnInstallment"
  | "signOnBonus"
  | "relocation"
  | "statedAmount"
  | "benefit"
  | "cashBenefits"
  | "cost"
  | "repaid"
  | "grantOwnership"
  | "grantShares"
  | "grantAmount"
  | "grantValuation"
  | "valuation"
  | "fullyDilutedShares"
  | "sharePrice"
  | "strikePrice"
  | "strikeValuation"
  | "grantHeadline"
  | "vestedFraction"
  | "equityVested"
  | "keptEquity"
  | "forfeitedEquity"
  | "presentCash"
  | "liquidWealth"
  | "riskAversion"
  | "discountRate"
  | "exitYear"
  | "futureDilution"
  | "publicEquityHaircut"
  | "preference"
  | "otherWorth"
  | "worthGap"
  | "certainSum"
  | "ownCash"
  | "startWealth"
  | "prize"
  | "gapAtExit"
  | "heldPart"
  | "exerciseCost"
  | "commonValue"
  | "sum";

/** One line. An unknown amount is null and adds nothing. */
export type WorkingLine = {
  readonly role: "term" | "input";
  readonly code: WorkingCode;
  readonly params: Readonly<Record<string, string>>;
  readonly amount: Decimal | number | null;
  readonly unit: WorkingUnit;
  readonly basis: Basis;
};

/** The basis of what follows from the lines before it. */
export const DERIVED: Basis = { kind: "derived" };

/** A line that adds money to the sum. */
export function term(
  code: WorkingCode,
  amount: Decimal | null,
  basis: Basis = DERIVED,
  params: WorkingLine["params"] = {},
): WorkingLine {
  return { role: "term", code, params, amount, unit: "money", basis };
}

/** A line that explains. */
export function input(
  code: WorkingCode,
  amount: Decimal | number | null,
  unit: WorkingUnit,
  basis: Basis = DERIVED,
  params: WorkingLine["params"] = {},
): WorkingLine {
  return { role: "input", code, params, amount, unit, basis };
}
