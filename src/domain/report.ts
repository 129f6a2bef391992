/**
 * The report: everything the engine computes from a workspace. FORMATS, "Report, parley.report version 1".
 *
 * Amounts are exact decimals in the workspace's currency (strings once written as JSON); what prices risk
 * is a double. `null` is "not known" or "cannot be computed", never zero.
 */
import type { CheckLineCode, CheckReading, CheckRule, ClosingCode } from "./check.ts";
import type { Decimal } from "./money.ts";
import type { Component, Level } from "./vocabulary.ts";

/** Why a figure is incomplete: what `path` of the workspace does not say. */
export type Gap = {
  readonly path: string;
  readonly code: GapCode;
  readonly params: Readonly<Record<string, string>>;
};

/** What can be unknown, or cannot be converted. */
export type GapCode =
  | "baseSalaryUnknown"
  | "targetBonusUnknown"
  | "signOnBonusUnknown"
  | "installmentUnknown"
  | "relocationUnknown"
  | "benefitUnknown"
  | "costUnknown"
  | "grantSizeUnknown"
  | "grantKindUnknown"
  | "strikeUnknown"
  | "valuationUnknown"
  | "fullyDilutedSharesUnknown"
  | "sharePriceUnknown"
  | "exchangeRateMissing";

/** The three totals. Guaranteed cash ≤ expected cash ≤ paper total, of the same months. */
export type Totals = {
  readonly guaranteedCash: Decimal;
  readonly expectedCash: Decimal;
  readonly paperTotal: Decimal;
};

/** One year, 1 = the first. `costs` are positive and subtracted; `targetBonus` is after attainment. */
export type YearReport = Totals & {
  readonly year: number;
  readonly baseSalary: Decimal | null;
  readonly targetBonus: Decimal | null;
  readonly signOnBonus: Decimal | null;
  readonly relocation: Decimal | null;
  readonly benefits: Decimal;
  readonly costs: Decimal;
  readonly vestedEquity: Decimal | null;
};

/** Cumulative from the start to the end of `month`. */
export type MonthReport = {
  readonly month: number;
  readonly guaranteedCash: Decimal;
  readonly expectedCash: Decimal;
  readonly vestedEquity: Decimal | null;
  /** Of all that vests from month 1 on, 0 to 1, weighted by value; null where grants cannot be weighed. */
  readonly vestedFraction: Decimal | null;
  readonly ifLeaving: {
    /** What is kept in cash: paid by then, less what is repaid. */
    readonly cash: Decimal;
    readonly repaid: Decimal;
    readonly vestedEquity: Decimal | null;
    readonly forfeitedEquity: Decimal | null;
  };
};

/** What the vested equity pays at one exit multiple, undiscounted. */
export type OutcomePayout = {
  readonly multiple: number;
  readonly probability: number;
  readonly payout: number | null;
};

/** One offer's figures. Keys of `certaintyEquivalent` are risk aversions in shortest decimal form. */
export type OfferReport = {
  readonly id: string;
  readonly years: readonly YearReport[];
  readonly months: readonly MonthReport[];
  readonly horizon: Totals & { readonly averagePaperTotal: Decimal };
  readonly range: { readonly low: Totals; readonly high: Totals };
  readonly headlineEquity: Decimal | null;
  readonly outcomes: readonly OutcomePayout[];
  readonly expectedPayout: number | null;
  readonly certaintyEquivalent: Readonly<Record<string, number>>;
  readonly gaps: readonly Gap[];
};

/** A private offer against another: what has to be true for it to be worth as much. */
export type PairReport = {
  readonly offerId: string;
  readonly againstId: string;
  readonly breakEvenExitValuation: number | null;
  readonly tenTimesProbability: number | null;
  readonly tenTimesProbabilityAt: Readonly<Record<"1" | "2" | "3", number | null>>;
  readonly indifferenceRiskAversion: number | null;
};

/** What one document reports for a component, level and place; both ends included, null = open. */
export type SourceRange = {
  readonly documentId: string;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly factIds: readonly string[];
};

/** Reported ranges side by side; nothing is averaged. */
export type EvidenceRange = {
  readonly component: Component;
  readonly level: Level | null;
  readonly placeId: string | null;
  readonly sources: readonly SourceRange[];
};

/** Where an offer stands in a fact's interval: 0 = low end, 1 = high end; `distance` outside, signed. */
export type PositionReport = {
  readonly offerId: string;
  readonly factId: string;
  readonly position: number | null;
  readonly distance: Decimal;
};

/** How two facts' intervals lie to each other; `distance` is above 0 only where they do not meet. */
export type ConflictReport = {
  readonly factIds: readonly [string, string];
  readonly relation: "disjoint" | "overlapping" | "nested" | "equal";
  readonly distance: Decimal;
  /** What both report; null where they do not meet. An open end is null. */
  readonly overlap: Ends | null;
  /** That level, place or another matched key is inferred by a document or by the matching. */
  readonly inferred: boolean;
};

/** Two ends of an interval, both included; null is open. */
export type Ends = { readonly low: Decimal | null; readonly high: Decimal | null };

/** One line of a check's sum as it is laid out: what, with which sign, and its two ends. */
export type CheckLine = {
  readonly code: CheckLineCode;
  readonly sign: "plus" | "minus" | "times" | "over" | "equals" | "against" | null;
  readonly unit: string;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly factIds: readonly string[];
};

/** A relation that documents' figures imply, checked. MODEL section 7, "Does it add up?". */
export type CheckReport = {
  readonly rule: CheckRule;
  readonly documentIds: readonly string[];
  readonly factIds: readonly string[];
  /** The reading under which it closes or which `computed` takes; null where there is but one. */
  readonly reading: CheckReading | null;
  readonly computed: Ends;
  readonly stated: Ends;
  readonly verdict: "consistent" | "contradictory" | "ambiguous";
  /** What would have to be true for it to close: a code with parameters; null where nothing would. */
  readonly closesWhen: {
    readonly code: ClosingCode;
    readonly params: Readonly<Record<string, string>>;
  } | null;
  /** Unit of `computed` and `stated`. */
  readonly unit: string;
  /** The money at stake in the workspace's currency, for the worst first; null where it is no money. */
  readonly stake: Decimal | null;
  readonly lines: readonly CheckLine[];
  /** What every reading gives, at every price of the company, where there is more than one. */
  readonly readings: readonly CheckReadAs[];
};

/** What a check comes to under one reading. */
export type CheckReadAs = {
  readonly reading: CheckReading;
  /** The price of the company that private equity is counted at; null where none matters. */
  readonly valuation: Decimal | null;
  readonly computed: Ends;
  /** What it is held against: the check's own `stated`, unless the reading changes that too. */
  readonly stated: Ends;
  readonly closes: boolean;
};

/** The whole report. */
export type Report = {
  readonly format: "parley.report";
  readonly version: 1;
  readonly offers: readonly OfferReport[];
  readonly pairs: readonly PairReport[];
  readonly evidence: {
    readonly ranges: readonly EvidenceRange[];
    readonly positions: readonly PositionReport[];
    readonly conflicts: readonly ConflictReport[];
    readonly checks: readonly CheckReport[];
    readonly crowds: readonly EvidenceCrowd[];
  };
};

/**
 * More figures of one component and company than every one is held against: of these each is held against
 * `heldAgainst` others at most, those that differ most from it. A notice; nothing else is left out.
 */
export type EvidenceCrowd = {
  readonly component: Component;
  /** As the first of them writes it; null where none is named. */
  readonly company: string | null;
  readonly figures: number;
  readonly heldAgainst: number;
};

/** What offers and their comparison need of the report: all but what documents say of each other. */
export type OffersReport = Omit<Report, "evidence"> & {
  readonly evidence: Pick<Report["evidence"], "ranges" | "positions">;
};
