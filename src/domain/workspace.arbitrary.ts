/**
 * Arbitrary valid workspaces for the laws that property tests check: every kind, ranges, unknowns, extremes.
 *
 * They are as the parser returns them: decimals as plain text, defaults filled in, optional keys there or not.
 */
import fc from "fast-check";
import type { Fact, SourceDocument } from "./evidence.ts";
import { marketabilityModel } from "./market-lens.ts";
import { arbitraryOffer, arbitrarySimulation, outlookParts } from "./offer.arbitrary.ts";
import {
  currency,
  day,
  decimals,
  fraction,
  id,
  inOrder,
  money,
  partialDate,
  text,
} from "./stated.arbitrary.ts";
import { component, factKind, level, period, subject } from "./vocabulary.ts";
import type { Assumptions, Workspace } from "./workspace.ts";

/** What the figures rest on; the probabilities add up to exactly 1. */
export const arbitraryAssumptions: fc.Arbitrary<Assumptions> = fc.record({
  horizonYears: fc.integer({ min: 1, max: 10 }),
  discountRate: decimals(0, 0.2, 3),
  riskAversion: fc.oneof(fc.constantFrom("0", "1", "2", "3"), decimals(0, 10, 2)),
  liquidWealth: decimals(0, 2_000_000, 2),
  ...outlookParts,
  seed: fc.integer({ min: 0, max: 4294967295 }),
  publicEquityHaircut: fc.oneof(fc.constant("0"), fraction),
  requiredReturn: decimals(0, 0.5, 3),
  simulation: arbitrarySimulation,
  marketLens: fc.record({
    fairToHeadline: decimals(0, 2, 3),
    asOf: fc.option(partialDate),
    source: text,
    model: fc.constantFrom(...marketabilityModel.options),
    volatility: decimals(0.1, 2, 2),
    riskFreeRate: decimals(0, 0.2, 3),
  }),
});

const fact: fc.Arbitrary<Fact> = fc
  .record({
    id,
    component: fc.constantFrom(...component.options),
    ends: fc.tuple(money, money).map(([a, b]) => inOrder(a, b)),
    open: fc.constantFrom("low", "high"),
    unit: fc.oneof(currency, fc.constantFrom("percent", "months", "shares")),
    period: fc.option(fc.constantFrom(...period.options)),
    kind: fc.constantFrom(...factKind.options),
    subject: fc.constantFrom(...subject.options),
    role: fc.option(text),
    level: fc.option(fc.constantFrom(...level.options)),
    placeId: fc.option(text),
    company: fc.option(text),
    asOf: fc.option(partialDate),
    inferred: fc.subarray<Fact["inferred"][number]>(["level", "placeId", "period"]),
    citation: fc.record({ locator: text, figure: text }),
  })
  .map(({ ends, open, ...rest }) => ({ ...rest, ...endsOf(rest.kind, ends, open) }));

/** A bound has one end, a point the same figure at both, and all others two. */
function endsOf(
  kind: Fact["kind"],
  { low, high }: { readonly low: string; readonly high: string },
  open: "low" | "high",
): Pick<Fact, "low" | "high"> {
  if (kind === "bound") return open === "low" ? { low: null, high } : { low, high: null };
  return kind === "point" ? { low, high: low } : { low, high };
}

const sourceDocument: fc.Arbitrary<SourceDocument> = fc.record({
  id,
  title: text,
  publisher: fc.option(text),
  url: fc.option(text),
  readOn: fc.option(day),
  facts: fc.array(fact, { maxLength: 3 }),
});

/** Whole workspaces of up to five offers and two documents. */
export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    format: fc.constant("parley.workspace" as const),
    version: fc.constant(1 as const),
    title: text,
    asOf: day,
    currency,
    exchangeRates: fc
      .array(fc.tuple(currency, decimals(0, 1000, 4)), { maxLength: 3 })
      .map((rates) => Object.fromEntries(rates)),
    assumptions: arbitraryAssumptions,
    baseline: fc.nat({ max: 8 }),
    offers: fc.uniqueArray(arbitraryOffer, { maxLength: 5, selector: (offer) => offer.id }),
    documents: fc.uniqueArray(sourceDocument, { maxLength: 2, selector: (document) => document.id }),
    comparableFactIds: fc.subarray(["fact-0-0", "fact-0-1", "fact-1-0"]),
    approvalThresholdFactId: fc.option(fc.constantFrom("fact-0-0", "fact-1-0")),
  })
  .map(({ baseline, documents, ...rest }) => ({
    ...rest,
    baselineOfferId: rest.offers[baseline]?.id ?? null,
    documents: withUniqueFactIds(documents),
  }));

/** Fact ids are unique over all documents, not only within one. */
function withUniqueFactIds(documents: readonly SourceDocument[]): SourceDocument[] {
  return documents.map((document, at) => ({
    ...document,
    facts: document.facts.map((reported, index) => ({ ...reported, id: `fact-${at}-${index}` })),
  }));
}
