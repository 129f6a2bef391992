/**
 * What documents report, side by side: by component, level and place, one range for each document.
 *
 * Nothing is averaged and nothing of another unit or period is mixed in: a document with both has two
 * ranges. Only what an offer, the market or the company is said to pay; not what someone asks or has.
 * An open end stays open. MODEL section 7.
 */
import type { Fact } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { EvidenceRange, SourceRange } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";

const REPORTED: ReadonlySet<Fact["subject"]> = new Set(["offer", "market", "company"]);

type Group = { readonly first: Fact; readonly sources: Map<string, { documentId: string; facts: Fact[] }> };

/** Every component, level and place that a document reports on, in the order of first mention. */
export function evidenceRanges({ documents }: Pick<Workspace, "documents">): readonly EvidenceRange[] {
  const groups = new Map<string, Group>();
  for (const document of documents) {
    for (const fact of document.facts) {
      if (!REPORTED.has(fact.subject) || (fact.low === null && fact.high === null)) continue;
      const key = JSON.stringify([fact.component, fact.level, fact.placeId]);
      const group = groups.get(key) ?? { first: fact, sources: new Map() };
      groups.set(key, group);
      const sourceKey = JSON.stringify([document.id, fact.unit, fact.period]);
      const source = group.sources.get(sourceKey) ?? { documentId: document.id, facts: [] };
      group.sources.set(sourceKey, source);
      source.facts.push(fact);
    }
  }
  return [...groups.values()].map(({ first, sources }) => ({
    component: first.component,
    level: first.level,
    placeId: first.placeId,
    sources: [...sources.values()].map(sourceRange),
  }));
}

function sourceRange({ documentId, facts }: { documentId: string; facts: readonly Fact[] }): SourceRange {
  return {
    documentId,
    low: outermost(
      facts.map(({ low }) => low),
      "low",
    ),
    high: outermost(
      facts.map(({ high }) => high),
      "high",
    ),
    factIds: facts.map(({ id }) => id),
  };
}

/** The lowest or the highest of `ends`; null where one of them is open. */
function outermost(ends: readonly (string | null)[], end: "low" | "high"): Decimal | null {
  const values: Decimal[] = [];
  for (const text of ends) {
    if (text === null) return null;
    values.push(new Decimal(text));
  }
  return end === "low" ? Decimal.min(...values) : Decimal.max(...values);
}
