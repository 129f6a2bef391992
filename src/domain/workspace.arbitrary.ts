/**
 * Arbitrary valid workspaces for the laws that property tests check: every kind, ranges, unknowns, extremes.
 *
 * They are as the parser returns them: decimals as plain text, defaults filled in, optional keys there or not.
 */
import fc from "fast-check";
import type { Fact, SourceDocument } from "./evidence.ts";
import { marketabilityModel } from "./market-lens.ts";
import { type Negotiation, questionId } from "./negotiation.ts";
import { arbitraryOffer, arbitrarySimulation, outlookParts } from "./offer.arbitrary.ts";
import {
  currency,
  cuts,
  day,
  decimals,
  fraction,
  id,
  inOrder,
  money,
  partialDate,
  partsOfOne,
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

const ends = fc.tuple(fraction, fraction).map(([a, b]) => inOrder(a, b));
const hundredth = (count: number) => decimals(count / 100, count / 100, 2);

const arbitraryChoices = {
  shareCost: ends,
  rangeWidth: ends,
  evidenceWeights: fc.record({
    writtenOffer: fraction,
    publishedRange: fraction,
    reportedFigure: fraction,
    anecdote: fraction,
  }),
  targetMedian: fc.constantFrom("each" as const, "weighted" as const),
  onTop: decimals(0, 2, 2),
  // Three parts that add up to 1, each less than the one before.
  concessionSteps: fc
    .integer({ min: 0, max: 32 })
    .chain((last) =>
      fc.tuple(fc.integer({ min: last + 1, max: Math.ceil((100 - last) / 2) - 1 }), fc.constant(last)),
    )
    .chain(([middle, last]) =>
      fc.tuple(
        ...[100 - middle - last, middle, last].map((part) =>
          fc.record({ part: hundredth(part), inReturn: fc.option(text) }),
        ),
      ),
    ),
};

const arbitraryNegotiation: fc.Arbitrary<Negotiation> = fc.record({
  alternativeIds: fc.option(fc.array(id, { maxLength: 3 })),
  premiums: fc.dictionary(id, decimals(-100_000, 100_000, 0), { maxKeys: 3 }),
  meetRate: decimals(0.35, 0.7, 2),
  baseRaise: fc.record({ withWrittenOffer: decimals(0, 1, 2), without: decimals(0, 1, 2) }),
  caps: fc.record({
    baseSalary: fc.option(money),
    signOnBonus: fc.option(money),
    ownership: fc.option(decimals(0, 0.1, 5)),
  }),
  approval: fc.record({
    threshold: fc.option(money),
    equityBasis: decimals(0, 1, 2),
    countYears: decimals(1, 10, 0),
  }),
  costBasis: fc.record({
    baseSalary: decimals(0, 3, 2),
    signOnBonus: decimals(0, 3, 2),
    ownership: decimals(0, 3, 2),
  }),
  leftOutIds: fc.subarray(["fact-0-0", "fact-0-1", "offer-0"]),
  countedIds: fc.subarray(["fact-0-0", "ownership:offer-0"]),
  ...arbitraryChoices,
  questions: fc.dictionary(
    id,
    fc.array(
      fc.record({
        id: fc.constantFrom(...questionId.options),
        answers: fc
          .tuple(cuts(3), fc.array(decimals(0, 1000, 2), { minLength: 1, maxLength: 4 }))
          .map(([places, values]) => {
            const parts = partsOfOne(places, values.length);
            return values.map((value, index) => ({ probability: parts[index] ?? "0", value }));
          }),
      }),
      { maxLength: 2 },
    ),
    { maxKeys: 2 },
  ),
  leftOutQuestions: fc.dictionary(id, fc.subarray([...questionId.options]), { maxKeys: 2 }),
  log: fc.array(
    fc.record({
      id,
      on: day,
      offerId: id,
      by: fc.constantFrom("them" as const, "me" as const),
      kind: fc.constantFrom("offer" as const, "counterOffer" as const, "note" as const),
      baseSalary: fc.option(money),
      signOnBonus: fc.option(money),
      ownership: fc.option(decimals(0, 0.1, 5)),
      note: text,
      answerBy: fc.option(day),
    }),
    { maxLength: 3 },
  ),
  briefs: fc.dictionary(
    id,
    fc.record({
      texts: fc.dictionary(id, text, { maxKeys: 2 }),
      decideOn: fc.option(day),
      answerBy: fc.option(day),
      ask: fc.constantFrom("packages" as const, "anchor" as const),
      allowedOfferIds: fc.array(id, { maxLength: 2 }),
    }),
    { maxKeys: 2 },
  ),
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
    negotiation: arbitraryNegotiation,
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
