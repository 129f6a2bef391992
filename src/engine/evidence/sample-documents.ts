/**
 * Plain documents and facts for the tests of evidence, to be overridden; and what the checks find in them.
 */
import type { CheckRule } from "#domain/check.ts";
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { CheckReport, Ends } from "#domain/report.ts";
import { checks } from "./checks.ts";
import { dossierOf } from "./dossier.ts";

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

const COMMON: Partial<Record<Fact["component"], Partial<Fact>>> = {
  equityPercent: { unit: "percent", period: "wholeGrant" },
  equityValue: { period: "wholeGrant" },
  locationAdjustment: { unit: "percent", period: null },
  vesting: { unit: "months", period: null },
  cliff: { unit: "months", period: null },
  signOnBonus: { period: "oneTime" },
  relocation: { period: "oneTime" },
  valuation: { period: null, subject: "company" },
  approvalThreshold: { subject: "company" },
};

/** A figure, or a range of two, of `component` as documents commonly state it. */
export function figure(
  id: string,
  component: Fact["component"],
  [low, high]: readonly [string | null, (string | null)?],
  overrides: Partial<Fact> = {},
): Fact {
  const isBound = low === null || high === null;
  const kind = high === undefined ? "point" : isBound ? "bound" : "range";
  const ends = { low, high: high === undefined ? low : high };
  return sampleFact({ id, component, ...ends, kind, ...COMMON[component], ...overrides });
}

/** What `rule` finds in documents, each given by its facts, in dollars. */
export function found(rule: CheckRule, ...documents: readonly (readonly Fact[])[]): readonly CheckReport[] {
  const all = documents.map((facts, at) => sampleDocument(`d${at}`, facts));
  return checks(dossierOf(all, "USD", {})).filter((check) => check.rule === rule);
}

/** Ends as text, for comparing by eye. */
export function text({ low, high }: Ends): readonly [string | null, string | null] {
  return [low?.toDecimalPlaces(6).toFixed() ?? null, high?.toDecimalPlaces(6).toFixed() ?? null];
}
