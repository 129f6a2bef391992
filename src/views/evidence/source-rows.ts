/**
 * Where the facts are from: documents by publisher, each with what it reports, counted by component.
 *
 * A figure is counted where it is first stated, so that a document which says it twice has it once. Pay that
 * is not this employer's offer is counted apart. No document gets a score.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { type Component, level as levels } from "#domain/vocabulary.ts";
import { independentSources } from "#engine/evidence/independent-sources.ts";
import { showDate } from "#format/show-date.ts";
import { say, sayCount } from "#text/say.ts";
import { levelWords } from "./fact-words.ts";

/** The columns that count facts. */
export const COUNTED = [
  "base",
  "total",
  "bonus",
  "signOn",
  "equity",
  "valuation",
  "terms",
  "others",
] as const;
export type Counted = (typeof COUNTED)[number];
type Counts = Readonly<Record<Counted, number>>;

/** A document's line. */
export type SourceRow = {
  readonly document: SourceDocument;
  readonly levelSpan: string;
  readonly readOn: string;
  readonly isIndependent: boolean;
  readonly counts: Counts;
  readonly facts: number;
};

/** The documents of one publisher; those whose publisher is not known stand together, and alone. */
export type SourceGroup = {
  readonly id: string;
  readonly publisher: string;
  readonly note: string;
  readonly rows: readonly SourceRow[];
};

/** The whole table. */
export type SourceTable = {
  readonly groups: readonly SourceGroup[];
  readonly counts: Counts;
  readonly facts: number;
  readonly publishers: number;
  /** Facts of the publisher that has the most of them. */
  readonly most: number;
};

/** The table of `documents`, the publisher with the most facts first. */
export function sourceTable(documents: readonly SourceDocument[]): SourceTable {
  const sources = independentSources(documents);
  const named = sources.publishers.map(({ publisher, documentIds }): SourceGroup => {
    const rows = rowsOf(documents, documentIds, documentIds.length === 1);
    return { id: publisher, publisher, note: groupNote(rows.length, sources.independent), rows };
  });
  const unknown: readonly SourceGroup[] =
    sources.unknownDocumentIds.length === 0
      ? []
      : [
          {
            id: "",
            publisher: say("evidencePage.sources.unknown"),
            note: "",
            rows: rowsOf(documents, sources.unknownDocumentIds, false),
          },
        ];
  const groups = [...named.sort((a, b) => factsOf(b) - factsOf(a)), ...unknown];
  const rows = groups.flatMap((group) => group.rows);
  return {
    groups,
    counts: Object.fromEntries(
      COUNTED.map((key) => [key, rows.reduce((sum, { counts }) => sum + counts[key], 0)]),
    ) as Counts,
    facts: rows.reduce((sum, row) => sum + row.facts, 0),
    publishers: sources.independent,
    most: Math.max(0, ...named.map(factsOf)),
  };
}

function factsOf({ rows }: SourceGroup): number {
  return rows.reduce((sum, { facts }) => sum + facts, 0);
}

function groupNote(documents: number, publishers: number): string {
  if (publishers === 1) return say("evidencePage.sources.only");
  return documents > 1
    ? say("evidencePage.sources.oneVoice", { documents: sayCount("evidencePage.documents", documents) })
    : sayCount("evidencePage.sources.independentOf", publishers - 1);
}

function rowsOf(
  documents: readonly SourceDocument[],
  ids: readonly string[],
  isIndependent: boolean,
): readonly SourceRow[] {
  return documents
    .filter(({ id }) => ids.includes(id))
    .map((document) => {
      const counts = countsOf(document.facts);
      return {
        document,
        levelSpan: levelSpan(document.facts),
        readOn: document.readOn === null ? "" : showDate(document.readOn),
        isIndependent,
        counts,
        facts: document.facts.length,
      };
    })
    .sort((a, b) => b.facts - a.facts);
}

function countsOf(facts: readonly Fact[]): Counts {
  return Object.fromEntries(
    COUNTED.map((key) => [key, facts.filter((fact) => columnOf(fact) === key).length]),
  ) as Counts;
}

const COLUMN_OF: Readonly<Record<Component, Counted>> = {
  baseSalary: "base",
  totalCompensation: "total",
  targetBonus: "bonus",
  signOnBonus: "signOn",
  equityPercent: "equity",
  equityValue: "equity",
  valuation: "valuation",
  vesting: "terms",
  cliff: "terms",
  relocation: "terms",
  locationAdjustment: "terms",
  approvalThreshold: "terms",
  other: "terms",
};

function columnOf({ subject, component }: Fact): Counted {
  return subject === "offer" || subject === "market" || subject === "company"
    ? COLUMN_OF[component]
    : "others";
}

/** From the lowest to the highest level that a document names; inferred where it names none itself. */
function levelSpan(facts: readonly Fact[]): string {
  const named = facts.filter((fact) => fact.level !== null).sort((a, b) => rank(a) - rank(b));
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return say("evidencePage.sources.anyLevel");
  const span =
    first.level === last.level
      ? levelWords(first.level)
      : say("evidencePage.sources.levels", { low: levelWords(first.level), high: levelWords(last.level) });
  return named.every(({ inferred }) => inferred.includes("level"))
    ? say("evidencePage.sources.levelInferred", { level: span })
    : span;
}

function rank({ level }: Fact): number {
  return level === null ? -1 : levels.options.indexOf(level);
}
