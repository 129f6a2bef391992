/**
 * Plain documents and facts for the tests of evidence: a base salary of 100 to 200, to be overridden.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";

/** A fact as it stands in a workspace. */
export function sampleFact(overrides: Partial<Fact> = {}): Fact {
  return {
    id: "fact",
    component: "baseSalary",
    low: "100",
    high: "200",
    unit: "USD",
    period: "annual",
    kind: "range",
    subject: "offer",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "", figure: "" },
    ...overrides,
  };
}

/** A document of `facts`, by a publisher of its own. */
export function sampleDocument(id: string, facts: readonly Fact[]): SourceDocument {
  return { id, title: id, publisher: `${id}.example`, url: null, readOn: null, facts: [...facts] };
}
