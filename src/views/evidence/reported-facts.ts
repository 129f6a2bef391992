/**
 * The facts that the filters let through, with the documents that they stand in.
 *
 * A fact that names no level or no place speaks of all of them, so no choice of level or place hides it.
 * A component that is not paid (a valuation, a threshold) is hidden only by a choice of component.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { type Component, component, type Level, level } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { EvidenceChoices } from "#state/choices.ts";

/** A fact and where it stands. */
export type Reported = { readonly fact: Fact; readonly document: SourceDocument };

/** Every fact of `documents`, in their order. */
export function allFacts(documents: readonly SourceDocument[]): readonly Reported[] {
  return documents.flatMap((document) => document.facts.map((fact) => ({ fact, document })));
}

/** The facts that `chosen` lets through. */
export function chosenFacts(
  documents: readonly SourceDocument[],
  chosen: EvidenceChoices,
): readonly Reported[] {
  return allFacts(documents).filter((reported) => isChosen(reported, chosen));
}

/** Whether `chosen` lets a fact through. */
export function isChosen({ fact, document }: Reported, chosen: EvidenceChoices): boolean {
  return (
    (chosen.level === null || fact.level === null || fact.level === chosen.level) &&
    (chosen.placeId === null || fact.placeId === null || fact.placeId === chosen.placeId) &&
    (chosen.component === null || fact.component === chosen.component) &&
    (chosen.documentId === null || document.id === chosen.documentId) &&
    (chosen.singleCases || fact.kind !== "anecdote")
  );
}

/** What can be chosen: only what some fact of the workspace names, in the order of seniority and of the page. */
export type FilterOptions = {
  readonly levels: readonly Level[];
  readonly placeIds: readonly string[];
  readonly components: readonly Component[];
  readonly documents: readonly SourceDocument[];
};

/** The choices that `workspace` has facts for. */
export function filterOptions({ documents }: Pick<Workspace, "documents">): FilterOptions {
  const facts = allFacts(documents).map(({ fact }) => fact);
  const levels = new Set(facts.map((fact) => fact.level));
  const components = new Set(facts.map((fact) => fact.component));
  return {
    levels: level.options.filter((each) => levels.has(each)),
    placeIds: [...new Set(facts.flatMap(({ placeId }) => placeId ?? []))].sort(),
    components: component.options.filter((each) => components.has(each)),
    documents,
  };
}

/** Choices that the workspace no longer has count as none: another workspace may have been opened. */
export function soundChoices(chosen: EvidenceChoices, options: FilterOptions): EvidenceChoices {
  return {
    ...chosen,
    level: options.levels.find((each) => each === chosen.level) ?? null,
    placeId: options.placeIds.find((each) => each === chosen.placeId) ?? null,
    component: options.components.find((each) => each === chosen.component) ?? null,
    documentId: options.documents.find(({ id }) => id === chosen.documentId)?.id ?? null,
  };
}
