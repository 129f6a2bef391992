/**
 * Evidence: documents and the facts they report, each with its citation. FORMATS, "document" and "fact".
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { Decimal } from "./money.ts";
import { relation } from "./relation.ts";
import { day, label, partialDate, text } from "./scalars.ts";
import { component, factKind, level, period, subject } from "./vocabulary.ts";

const end = () => z.nullable(decimalText());

/** What a figure counts: an ISO currency, percent as written (0.04 is 0.04 %), months or shares. */
const unit = label().check(
  z.refine((value) => /^(?:[A-Z]{3}|percent|months|shares)$/.test(value), { params: { code: "notUnit" } }),
);

/** Where a figure stands in its document, and how it is written there. */
export const citation = z.strictObject({ locator: text(), figure: text() });
export type Citation = z.infer<typeof citation>;

/** The keys that a document may leave to its reader to infer. */
export const inferredKey = z.enum([
  "component",
  "low",
  "high",
  "unit",
  "period",
  "kind",
  "subject",
  "role",
  "level",
  "placeId",
  "company",
  "asOf",
]);
export type InferredKey = z.infer<typeof inferredKey>;

/** One figure of one document. `low` and `high` in `unit`; a bound has one of them null. */
export const fact = z
  .strictObject({
    id: label(),
    component,
    low: end(),
    high: end(),
    unit,
    period: z.nullable(period),
    kind: factKind,
    subject,
    role: z.nullable(text()),
    level: z.nullable(level),
    placeId: z.nullable(text()),
    company: z.nullable(text()),
    asOf: z.nullable(partialDate),
    inferred: z._default(z.array(inferredKey), []),
    citation,
  })
  .check(
    relation(["low", "high"], ({ low, high }) =>
      low !== null &&
      high !== null &&
      isDecimalText(low) &&
      isDecimalText(high) &&
      new Decimal(low).greaterThan(high)
        ? [{ path: ["low"], code: "rangeReversed", params: { low, high } }]
        : [],
    ),
    relation(["low", "high", "kind"], ({ low, high, kind }) => {
      if (kind === "bound") {
        return (low === null) !== (high === null) ? [] : [{ path: ["kind"], code: "boundEnds", params: {} }];
      }
      if (low === null || high === null) return [{ path: ["kind"], code: "rangeEnds", params: {} }];
      return kind === "point" && !(isDecimalText(low) && isDecimalText(high) && new Decimal(low).equals(high))
        ? [{ path: ["kind"], code: "pointEnds", params: {} }]
        : [];
    }),
  );
export type Fact = z.infer<typeof fact>;

/** A document that was read, with its publisher and address as facts of the source. */
export const sourceDocument = z.strictObject({
  id: label(),
  title: text(),
  publisher: z.nullable(text()),
  url: z.nullable(text()),
  readOn: z.nullable(day),
  facts: z.array(fact).check(z.maxLength(2000)),
});
export type SourceDocument = z.infer<typeof sourceDocument>;
