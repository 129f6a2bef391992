/**
 * How a figure was computed, line by line, with what each line rests on.
 *
 * Terms add up to the figure exactly, divided by `divisor` for an average year. What prices risk does not
 * add up: its lines are inputs, with the table of outcomes beside them.
 */
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { OfferReport, OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Horizon, offerElement, offerTotal } from "#engine/comparison.ts";
import { offerReport } from "#engine/offer-report.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { PRIZE_MULTIPLE } from "#engine/outcomes/pairs.ts";
import { type TimesOrNothing, timesOrNothing } from "#engine/outcomes/times-or-nothing.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import type { Figure } from "#engine/qualifier.ts";
import { grantWorthLines, tenTimesLines, worthGapLines } from "./against-lines.ts";
import { exchangeRateBasis } from "./basis.ts";
import type { WorkingScope } from "./cash-lines.ts";
import { figureLines, isElement } from "./figure-lines.ts";
import { leavingLines } from "./leaving-lines.ts";
import { input, type WorkingLine } from "./line.ts";
import {
  type BreakEvenChances,
  breakEvenChances,
  breakEvenLines,
  type OutcomeRow,
  outcomeRows,
  worthLines,
} from "./worth-lines.ts";

/** A figure that can be opened. */
export type WorkingFigure = Figure | "breakEvenExit" | "leaving" | "grantWorth" | "worthGap" | "tenTimes";

/** Which figure: against another offer for a break-even exit, at the end of a month for leaving. */
export type WorkingQuestion = {
  readonly offerId: string;
  readonly figure: WorkingFigure;
  readonly horizon: Horizon;
  readonly againstId?: string;
  readonly month?: number;
};

/** The lines, the figure itself as `sum`, and for a certainty equivalent its outcomes. */
export type Working = {
  readonly question: WorkingQuestion;
  readonly lines: readonly WorkingLine[];
  /** Years that the terms' sum is divided by: 1 except for an average year. */
  readonly divisor: number;
  readonly sum: WorkingLine;
  readonly outcomes: readonly OutcomeRow[];
  /** For a break-even exit: how likely a large one would have to be. */
  readonly chances: BreakEvenChances | null;
  /** For ten times or nothing: the ratio that the chance is, at each risk aversion. */
  readonly ratios: readonly TimesOrNothing[];
};

/** The working of a figure of `report`, which is the workspace's; null where there is no such figure. */
export function working(
  workspace: Workspace,
  report: OffersReport,
  question: WorkingQuestion,
): Working | null {
  const found = workingInOwnCurrencies(workspace, report, question);
  return found === null ? null : { ...found, lines: [...rateLines(workspace, found.lines), ...found.lines] };
}

/** One exchange rate for each foreign currency that the lines state an amount in. */
function rateLines(workspace: Workspace, lines: readonly WorkingLine[]): readonly WorkingLine[] {
  const currencies = new Set(lines.flatMap(({ params }) => params["currency"] ?? []));
  return [...currencies].flatMap((currency) => {
    const rate = workspace.exchangeRates[currency];
    return rate === undefined
      ? []
      : [input("exchangeRate", new Decimal(rate), "ratio", exchangeRateBasis(currency), { of: currency })];
  });
}

function workingInOwnCurrencies(
  workspace: Workspace,
  report: OffersReport,
  question: WorkingQuestion,
): Working | null {
  const index = workspace.offers.findIndex(({ id }) => id === question.offerId);
  const offer = workspace.offers[index];
  const figures = report.offers[index];
  if (offer === undefined || figures === undefined) return null;
  const { horizonYears, riskAversion } = workspace.assumptions;
  const years = question.horizon === "year1" ? 1 : horizonYears;
  const scope: WorkingScope = { workspace, offer, index, terms: offerTerms(workspace, offer), years };
  const { figure, horizon } = question;
  if (figure === "leaving") return leavingWorking(scope, figures, question);
  if (figure === "breakEvenExit") return breakEvenWorking(scope, report, question);
  if (figure === "grantWorth") return grantWorthWorking(scope, question);
  if (figure === "tenTimes") return tenTimesWorking(scope, question);
  if (figure === "worthGap") return worthGapWorking(scope, question);
  if (figure === "certaintyEquivalent") {
    const worth = worthOf(scope, index);
    if (worth === null) return null;
    const amount = offerTotal(figures, figure, horizon, riskAversion);
    return {
      ...worked(question, worthLines(scope, worth), amount, horizon === "horizon" ? 1 : horizonYears),
      outcomes: outcomeRows(scope, worth),
    };
  }
  const amount = isElement(figure)
    ? offerElement(figures, figure, horizon)
    : figure === "headlineEquity"
      ? figures.headlineEquity
      : offerTotal(figures, figure, horizon, riskAversion);
  const isAverage = horizon === "averageYear" && figure !== "headlineEquity";
  return worked(question, figureLines(scope, figure), amount, isAverage ? horizonYears : 1);
}

/** What the terms come to: the figure itself, before an average year's division. */
export function termsTotal(lines: readonly WorkingLine[]): Decimal {
  return sum(
    lines.flatMap(({ role, amount }) => (role === "term" && amount instanceof Decimal ? [amount] : [])),
  );
}

function leavingWorking(
  scope: WorkingScope,
  figures: OfferReport,
  question: WorkingQuestion,
): Working | null {
  const month = figures.months.find((candidate) => candidate.month === question.month);
  if (month === undefined) return null;
  const { cash, vestedEquity } = month.ifLeaving;
  const kept = scope.terms.isPublic ? cash.plus(vestedEquity ?? ZERO) : cash;
  return worked(question, leavingLines(scope, month), kept, 1);
}

function breakEvenWorking(
  scope: WorkingScope,
  report: OffersReport,
  question: WorkingQuestion,
): Working | null {
  const pair = report.pairs.find(
    ({ offerId, againstId }) => offerId === question.offerId && againstId === question.againstId,
  );
  const worth = worthOf(scope, scope.index);
  const against = worthOf(
    scope,
    scope.workspace.offers.findIndex(({ id }) => id === question.againstId),
  );
  if (pair === undefined || worth === null || against === null) return null;
  const lines = breakEvenLines(scope, worth, pair, against);
  const chances = breakEvenChances(worth, pair);
  return { ...worked(question, lines, pair.breakEvenExitValuation, 1), chances };
}

/** What the grants add for sure: the certain sum of the whole package less its cash. */
function grantWorthWorking(scope: WorkingScope, question: WorkingQuestion): Working | null {
  const worth = worthOf(scope, scope.index);
  if (worth === null || worth.isUnknown) return null;
  const { lines, amount } = grantWorthLines(scope, worth);
  return { ...worked(question, lines, amount, 1), outcomes: outcomeRows(scope, worth) };
}

/** What the grants have to make up: the other offer's worth less one's own cash. */
function worthGapWorking(scope: WorkingScope, question: WorkingQuestion): Working | null {
  const worth = worthOf(scope, scope.index);
  const against = worthOf(
    scope,
    scope.workspace.offers.findIndex(({ id }) => id === question.againstId),
  );
  if (worth === null || against === null || question.againstId === undefined) return null;
  const { lines, amount } = worthGapLines(scope, worth, { id: question.againstId, worth: against });
  return worked(question, lines, amount, 1);
}

/** How likely ten times or nothing would have to be, with both sides of the ratio at each risk aversion. */
function tenTimesWorking(scope: WorkingScope, question: WorkingQuestion): Working | null {
  const worth = worthOf(scope, scope.index);
  const against = worthOf(
    scope,
    scope.workspace.offers.findIndex(({ id }) => id === question.againstId),
  );
  if (worth === null || against === null || worth.isUnknown || question.againstId === undefined) return null;
  const own = Number(scope.workspace.assumptions.riskAversion);
  const levels = [...new Set([0, 1, 2, 3, own])].sort((one, other) => one - other);
  const ratios = levels.map((level) => timesOrNothing(worth, against, PRIZE_MULTIPLE, level));
  const found = ratios.find(({ riskAversion }) => riskAversion === own) ?? null;
  const lines = tenTimesLines(scope, worth, { id: question.againstId, worth: against });
  const result = worked(question, lines, found?.chance ?? null, 1);
  return { ...result, sum: { ...result.sum, unit: "rate" }, ratios };
}

function worthOf({ workspace }: WorkingScope, index: number): OfferWorth | null {
  return offerReport(workspace, index)?.worth ?? null;
}

function worked(
  question: WorkingQuestion,
  lines: readonly WorkingLine[],
  amount: Decimal | number | null,
  divisor: number,
): Working {
  const total: WorkingLine = {
    role: "term",
    code: "sum",
    params: {},
    amount,
    unit: "money",
    basis: { kind: "derived" },
  };
  return { question, lines, divisor, sum: total, outcomes: [], chances: null, ratios: [] };
}
