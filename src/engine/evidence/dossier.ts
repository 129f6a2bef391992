/**
 * The documents as the checks read them: figures with exact ends, and what can be looked up beside a figure.
 *
 * Pay that is reported is that of the employer's offers and of the market; what somebody asks, has or had is
 * not. A single case (anecdote) is kept apart from what a document says of everyone. MODEL, section 7.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Ends } from "#domain/report.ts";
import type { Component, Subject } from "#domain/vocabulary.ts";
import type { CaseRules } from "./cases.ts";
import { companyMatch, peopleMatch } from "./same-people.ts";
import { fitOf, type Span } from "./spans.ts";

/** A fact with both ends known; money a year is a year's, whatever period it was stated for. */
export type Figure = { readonly fact: Fact; readonly documentId: string; readonly span: Span };
/** A fact with at least one end known. */
export type Bound = { readonly fact: Fact; readonly documentId: string; readonly ends: Ends };

/** What the checks run over. */
export type Dossier = {
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly Figure[];
  readonly bounds: readonly Bound[];
  /** Workspace currency per unit of a currency; null where it is not known. */
  readonly rate: (unit: string) => Decimal | null;
};

/** Years of vesting, and the facts that state them; four where none does. */
export type Years = { readonly years: Decimal; readonly figures: readonly Figure[] };

const REPORTED: ReadonlySet<Subject> = new Set(["offer", "market"]);
/** A year of a stated period, where that is exact; hours need a number of hours and are left alone. */
const IN_A_YEAR: Readonly<Record<string, number>> = { monthly: 12, weekly: 52 };
const USUAL_YEARS = new Decimal(4);

/** Reads `documents`; `rates` turn other currencies into `currency`. */
export function dossierOf(
  documents: readonly SourceDocument[],
  currency: string,
  rates: Readonly<Record<string, string>>,
): Dossier {
  const all = documents.flatMap(({ id, facts }) => facts.map((fact) => readFact(fact, id)));
  return {
    documents,
    figures: all.flatMap(({ fact, documentId, ends: { low, high } }) =>
      low === null || high === null ? [] : [{ fact, documentId, span: { low, high } }],
    ),
    bounds: all,
    rate: (unit) => {
      if (unit === currency) return new Decimal(1);
      const rate = rates[unit];
      return rate === undefined ? null : new Decimal(rate);
    },
  };
}

/** Reported figures of `component`: what is said of everyone, or single cases. */
export function reported(
  { figures }: Dossier,
  component: Component,
  which: "everyone" | "case" | "both" = "everyone",
): readonly Figure[] {
  return figures.filter(
    ({ fact }) =>
      fact.component === component &&
      REPORTED.has(fact.subject) &&
      (which === "both" || (fact.kind === "anecdote") === (which === "case")),
  );
}

/** Reported valuations of the company of `fact`, one for each value, those of `documentId` first. */
export function valuationsFor(dossier: Dossier, { fact, documentId }: Figure): readonly Figure[] {
  const found = dossier.figures.filter(
    (one) =>
      one.fact.component === "valuation" &&
      one.span.low.greaterThan(0) &&
      companyMatch(one.fact.company, fact.company) !== null,
  );
  const own = found.filter((one) => one.documentId === documentId);
  const ordered = [...own, ...found.filter((one) => one.documentId !== documentId)];
  return ordered.filter(
    (one, index) =>
      ordered.findIndex(({ span }) => span.low.equals(one.span.low) && span.high.equals(one.span.high)) ===
      index,
  );
}

/** How long grants vest for the people of `figure`: its own document's word, else another's, else four years. */
export function yearsFor(dossier: Dossier, { fact, documentId }: Figure): Years {
  const stated = dossier.figures.filter(
    (one) =>
      one.fact.component === "vesting" &&
      one.fact.unit === "months" &&
      REPORTED.has(one.fact.subject) &&
      one.span.low.greaterThan(0) &&
      one.span.low.equals(one.span.high) &&
      companyMatch(one.fact.company, fact.company) !== null,
  );
  const found =
    stated.find((one) => one.documentId === documentId && peopleMatch(one.fact, fact) !== null) ??
    stated.find((one) => one.documentId === documentId) ??
    stated.find((one) => peopleMatch(one.fact, fact) !== null);
  if (found === undefined) return { years: USUAL_YEARS, figures: [] };
  return { years: found.span.low.dividedBy(12), figures: [found] };
}

/** Whether a figure is a year's pay: not an hour's, and not what is paid once or over a whole grant. */
export function isYearly({ fact: { period } }: Figure | Bound): boolean {
  return period !== "hourly" && period !== "oneTime" && period !== "wholeGrant";
}

/** Whether two figures are for the same stretch of time; months and weeks were turned into years on reading. */
export function isSamePeriod(one: Figure, other: Figure): boolean {
  return stretchOf(one) === stretchOf(other);
}

function stretchOf({ fact: { period } }: Figure): string | null {
  return period === "monthly" || period === "weekly" ? "annual" : period;
}

/** A figure of one person, and whether the same document's word on everyone holds it. */
export const FIGURE_CASES: CaseRules<Figure> = {
  isCase: ({ fact }) => fact.kind === "anecdote",
  holds: (everyone, one) =>
    everyone.documentId === one.documentId &&
    isSamePeriod(everyone, one) &&
    peopleMatch(everyone.fact, one.fact) !== null &&
    fitOf(one.span, everyone.span) === "closes",
};

function readFact(fact: Fact, documentId: string): Bound {
  const factor = new Decimal((fact.period === null ? undefined : IN_A_YEAR[fact.period]) ?? 1);
  return { fact, documentId, ends: { low: end(fact.low, factor), high: end(fact.high, factor) } };
}

function end(text: string | null, factor: Decimal): Decimal | null {
  return text === null ? null : new Decimal(text).times(factor);
}
