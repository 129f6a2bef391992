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
import { groupedBy, ofCompany } from "./of-company.ts";
import { peopleMatch } from "./same-people.ts";
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
  /** Figures of one component, of whoever's pay. */
  readonly of: (component: Component) => readonly Figure[];
  /** Figures of one document. */
  readonly by: (documentId: string) => readonly Figure[];
  /** A list made once for each name, so that what is indexed by it is indexed once. */
  readonly lists: (name: string, make: () => readonly Figure[]) => readonly Figure[];
  /** Workspace currency per unit of a currency; null where it is not known. */
  readonly rate: (unit: string) => Decimal | null;
};

/** Years of vesting, and the facts that state them; four where none does. */
export type Years = { readonly years: Decimal; readonly figures: readonly Figure[] };

const REPORTED: ReadonlySet<Subject> = new Set(["offer", "market"]);
/** A year of a stated period, where that is exact; hours need a number of hours and are left alone. */
const IN_A_YEAR: Readonly<Record<string, number>> = { monthly: 12, weekly: 52 };
/** Prices of one company that a relation is told at; more would repeat it. */
const MOST_PRICES = 5;
const NONE: readonly Figure[] = [];
const USUAL_YEARS = new Decimal(4);

/** Reads `documents`; `rates` turn other currencies into `currency`. */
export function dossierOf(
  documents: readonly SourceDocument[],
  currency: string,
  rates: Readonly<Record<string, string>>,
): Dossier {
  const all = documents.flatMap(({ id, facts }) => facts.map((fact) => readFact(fact, id)));
  const figures = all.flatMap(({ fact, documentId, ends: { low, high } }) =>
    low === null || high === null ? [] : [{ fact, documentId, span: { low, high } }],
  );
  const byComponent = groupedBy(figures, ({ fact }) => fact.component);
  const byDocument = groupedBy(figures, ({ documentId }) => documentId);
  const made = new Map<string, readonly Figure[]>();
  return {
    documents,
    figures,
    bounds: all,
    of: (component) => byComponent.get(component) ?? NONE,
    by: (documentId) => byDocument.get(documentId) ?? NONE,
    lists: (name, make) => {
      const list = made.get(name) ?? make();
      made.set(name, list);
      return list;
    },
    rate: (unit) => {
      if (unit === currency) return new Decimal(1);
      const rate = rates[unit];
      return rate === undefined ? null : new Decimal(rate);
    },
  };
}

type Which = "everyone" | "case" | "both";

/** Reported figures of `component`: what is said of everyone, or single cases. */
export function reported(
  dossier: Dossier,
  component: Component,
  which: Which = "everyone",
): readonly Figure[] {
  return dossier.lists(`${component} ${which}`, () =>
    dossier.of(component).filter((one) => isReported(one, which)),
  );
}

/** The same of one document. */
export function reportedBy(
  dossier: Dossier,
  documentId: string,
  component: Component,
  which: Which = "everyone",
): readonly Figure[] {
  return dossier.by(documentId).filter((one) => one.fact.component === component && isReported(one, which));
}

function isReported({ fact }: Figure, which: Which): boolean {
  return (
    REPORTED.has(fact.subject) && (which === "both" || (fact.kind === "anecdote") === (which === "case"))
  );
}

/**
 * Reported valuations of the company of `fact`, one for each value, those of `documentId` first; of many the
 * lowest and the highest next, since what holds at both holds between them, and no more than `MOST_PRICES`.
 */
export function valuationsFor(
  dossier: Dossier,
  { fact: { company }, documentId }: Figure,
): readonly Figure[] {
  return dossier.lists(JSON.stringify(["valuations", company, documentId]), () =>
    pricesOf(dossier, company, documentId),
  );
}

function pricesOf(dossier: Dossier, company: string | null, documentId: string): readonly Figure[] {
  const priced = dossier.lists("valuation above 0", () =>
    dossier.of("valuation").filter(({ span }) => span.low.greaterThan(0)),
  );
  const found = ofCompany(priced, company);
  const own = found.filter((one) => one.documentId === documentId);
  const ordered = [...own, ...found.filter((one) => one.documentId !== documentId)];
  const distinct = [...new Map([...ordered].reverse().map((one) => [priceKey(one), one])).values()].reverse();
  if (distinct.length <= MOST_PRICES) return distinct;
  const byPrice = [...distinct].sort((one, other) => one.span.low.comparedTo(other.span.low));
  const first = [distinct[0], byPrice[0], byPrice[byPrice.length - 1]];
  return distinct.filter((one, at) => at < MOST_PRICES - 2 || first.includes(one));
}

function priceKey({ fact: { unit }, span }: Figure): string {
  return `${unit} ${span.low} ${span.high}`;
}

/** How long grants vest for the people of `figure`: its own document's word, else another's, else four years. */
export function yearsFor(dossier: Dossier, { fact, documentId }: Figure): Years {
  const stated = dossier.lists("vesting in months", () =>
    reported(dossier, "vesting", "both").filter(
      ({ fact: { unit }, span }) =>
        unit === "months" && span.low.greaterThan(0) && span.low.equals(span.high),
    ),
  );
  const ofTheirs = ofCompany(stated, fact.company);
  const own = ofTheirs.filter((one) => one.documentId === documentId);
  const found =
    own.find((one) => peopleMatch(one.fact, fact) !== null) ??
    own[0] ??
    ofTheirs.find((one) => peopleMatch(one.fact, fact) !== null);
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
