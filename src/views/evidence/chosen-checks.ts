/**
 * The checks and conflicts that the filters let through.
 *
 * A check spans levels and documents: it is shown where none of its facts is of another level or place than
 * the chosen one, and where some of them is of the chosen component and document. A single case that is but
 * one of its readings, in no line of its sum, makes it none of a single case.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { CheckReport } from "#domain/report.ts";
import { type EvidenceChoices, FIRST_CHOICES } from "#state/choices.ts";
import { allFacts, isChosen } from "./reported-facts.ts";

/** Whether `chosen` lets through what rests on `factIds`. */
export function isCheckChosen(
  { factIds, lines }: Pick<CheckReport, "factIds"> & Partial<Pick<CheckReport, "lines">>,
  documents: readonly SourceDocument[],
  chosen: EvidenceChoices,
): boolean {
  const facts = allFacts(documents).filter(({ fact }) => factIds.includes(fact.id));
  const summed = facts.filter(
    ({ fact }) => lines === undefined || lines.some((line) => line.factIds.includes(fact.id)),
  );
  const isOf = (one: Partial<EvidenceChoices>) => (each: (typeof facts)[number]) =>
    isChosen(each, { ...FIRST_CHOICES.evidence, ...one });
  const { level, placeId, singleCases, component, documentId } = chosen;
  return (
    facts.every(isOf({ level, placeId })) &&
    summed.every(isOf({ singleCases })) &&
    facts.some(isOf({ component })) &&
    facts.some(isOf({ documentId }))
  );
}

/** The facts of `factIds` by document, in the order in which they are named. */
export function factsByDocument(
  factIds: readonly string[],
  documents: readonly SourceDocument[],
): readonly { readonly document: SourceDocument; readonly facts: readonly Fact[] }[] {
  const found = factIds.flatMap((id) => allFacts(documents).find(({ fact }) => fact.id === id) ?? []);
  return [...new Set(found.map(({ document }) => document))].map((document) => ({
    document,
    facts: found.filter((each) => each.document === document).map(({ fact }) => fact),
  }));
}
