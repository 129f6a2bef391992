/**
 * The workspace: everything a person has entered, in one value that files, links and the store share.
 *
 * One schema parses all of them; keys it does not know are refused, so nothing is dropped in silence.
 * FORMATS, "Workspace, parley.workspace version 1".
 */
import * as z from "zod/mini";
import { decimalText } from "./decimal-text.ts";
import { sourceDocument } from "./evidence.ts";
import { FIRST_MARKET_LENS, marketLens } from "./market-lens.ts";
import { FIRST_NEGOTIATION, negotiation } from "./negotiation.ts";
import { offer, repeatedIds } from "./offer.ts";
import { exitYear, futureDilution, outcomes } from "./outcomes.ts";
import { relation } from "./relation.ts";
import { currency, day, label, months, text } from "./scalars.ts";
import { FIRST_SIMULATION, simulation } from "./simulation.ts";

export const WORKSPACE_FORMAT = "parley.workspace";
export const WORKSPACE_VERSION = 1;
/** More offers than anyone compares; a file beyond it is a mistake. */
export const MOST_OFFERS = 50;
/** More facts to hold offers against than anyone looks at. */
const MOST_COMPARABLES = 200;

/** What the figures rest on besides the offers; every one is the user's to change. */
export const assumptions = z.strictObject({
  horizonYears: months({ min: 1, max: 10 }),
  discountRate: decimalText({ min: "0", max: "1", fraction: true }),
  riskAversion: decimalText({ min: "0", max: "10" }),
  liquidWealth: decimalText({ min: "0", max: "1000000000000" }),
  exitYear,
  futureDilution,
  outcomes,
  seed: months({ min: 0, max: 4294967295 }),
  publicEquityHaircut: z._default(decimalText({ min: "0", max: "1", fraction: true }), "0"),
  /** What investors require of such a company a year: what its outcomes are held against. */
  requiredReturn: z._default(decimalText({ min: "0", max: "1", fraction: true }), "0.12"),
  simulation: z._default(simulation, FIRST_SIMULATION),
  marketLens: z._default(marketLens, FIRST_MARKET_LENS),
});
export type Assumptions = z.infer<typeof assumptions>;

/** A whole workspace, version 1. */
export const workspace = z
  .strictObject({
    format: z.literal(WORKSPACE_FORMAT),
    version: z.literal(WORKSPACE_VERSION),
    title: text(),
    asOf: day,
    currency,
    exchangeRates: z._default(z.record(currency, decimalText({ min: "0", max: "1000000000" })), {}),
    assumptions,
    baselineOfferId: z.nullable(label()),
    offers: z.array(offer).check(z.maxLength(MOST_OFFERS)),
    documents: z.array(sourceDocument).check(z.maxLength(200)),
    /** Facts that the person holds their offers against, by id; one whose document is gone counts for nothing. */
    comparableFactIds: z._default(z.array(label()).check(z.maxLength(MOST_COMPARABLES)), []),
    /** The fact above which an offer has to be approved; null = none is known. */
    approvalThresholdFactId: z._default(z.nullable(label()), null),
    negotiation: z._default(negotiation, FIRST_NEGOTIATION),
  })
  .check(
    relation(
      ["offers"],
      ({ offers }) =>
        repeatedIds(offers).map(({ id, index }) => ({
          path: ["offers", index, "id"],
          code: "duplicateId" as const,
          params: { id },
        })),
      "ids",
    ),
    relation(
      ["offers", "baselineOfferId"],
      ({ offers, baselineOfferId }) =>
        baselineOfferId !== null && !offers.some(({ id }) => id === baselineOfferId)
          ? [{ path: ["baselineOfferId"], code: "unknownBaseline", params: { id: baselineOfferId } }]
          : [],
      "ids",
    ),
    relation(
      ["documents"],
      ({ documents }) => [
        ...repeatedIds(documents).map(({ id, index }) => ({
          path: ["documents", index, "id"],
          code: "duplicateId" as const,
          params: { id },
        })),
        ...repeatedFactIds(documents),
      ],
      "ids",
    ),
  );
export type Workspace = z.infer<typeof workspace>;

function repeatedFactIds(documents: readonly z.infer<typeof sourceDocument>[]) {
  const places = documents.flatMap(({ facts }, document) =>
    facts.map(({ id }, index) => ({ id, path: ["documents", document, "facts", index, "id"] })),
  );
  return repeatedIds(places).flatMap(({ id, index }) => {
    const place = places[index];
    return place === undefined ? [] : [{ path: place.path, code: "duplicateId" as const, params: { id } }];
  });
}
