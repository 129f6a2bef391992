/**
 * The file formats as JSON Schemas, for editors and other programs: generated from what the parser reads with.
 *
 * They describe the shape. What holds between keys (probabilities that add up to 1, a cliff within its grant)
 * only the parser checks.
 */
import * as z from "zod/mini";
import { citation, fact, sourceDocument } from "./evidence.ts";
import { grant, vesting } from "./grant.ts";
import { companyFacts, offer } from "./offer.ts";
import { outcome, outlook } from "./outcomes.ts";
import { currency, day, partialDate } from "./scalars.ts";
import { assumptions, workspace } from "./workspace.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What each part is called and means; `id` makes it a definition of its own. */
const PARTS = z.registry<{ id: string; title: string; description: string; pattern?: string }>();
PARTS.add(day, {
  id: "day",
  title: "Day",
  description: "A calendar day, YYYY-MM-DD.",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
});
PARTS.add(partialDate, {
  id: "partialDate",
  title: "Date as far as it is known",
  description: "YYYY, YYYY-MM or YYYY-MM-DD.",
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
});
PARTS.add(currency, {
  id: "currency",
  title: "Currency",
  description: "An ISO 4217 code in upper case.",
  pattern: "^[A-Z]{3}$",
});
PARTS.add(assumptions, {
  id: "assumptions",
  title: "Assumptions",
  description: "What the figures rest on besides the offers. Rates are fractions: 0.05 is 5 %.",
});
PARTS.add(outcome, {
  id: "outcome",
  title: "Outcome",
  description: "An exit at a multiple of today's valuation. The probabilities of a list add up to exactly 1.",
});
PARTS.add(outlook, {
  id: "outlook",
  title: "Outlook",
  description: "One company's own exit year, dilution and outcomes, in place of the workspace's.",
});
PARTS.add(offer, {
  id: "offer",
  title: "Offer",
  description: 'What an employer states about pay. null is not known, "0" is none; a range has low and high.',
});
PARTS.add(grant, {
  id: "grant",
  title: "Grant",
  description: "Equity of one kind and size. Only options (iso, nso) have a strike.",
});
PARTS.add(vesting, {
  id: "vesting",
  title: "Vesting",
  description: "When a grant vests, in whole months; yearly fractions add up to exactly 1.",
});
PARTS.add(companyFacts, {
  id: "companyFacts",
  title: "Company",
  description: "Whether its shares trade, what they were priced at, and who is paid before common shares.",
});
PARTS.add(fact, {
  id: "fact",
  title: "Fact",
  description: "One figure that a document reports, with its citation. A bound has one end null.",
});
PARTS.add(citation, {
  id: "citation",
  title: "Citation",
  description: "Where a figure stands in its document, and how it is written there.",
});

const DECIMAL = {
  title: "Decimal",
  description: 'Plain decimal digits as text, such as "172000" or "0.00055"; a JSON number is accepted.',
  anyOf: [{ type: "string", pattern: "^-?(\\d+(\\.\\d+)?|\\.\\d+)$" }, { type: "number" }],
};

/** The published schemas by file name. */
export const JSON_SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  "parley.workspace.v1.json": () =>
    jsonSchema("parley.workspace.v1.json", workspace, {
      title: "Parley workspace, version 1",
      description: "Offers, what they rest on, and the documents that report what such jobs pay.",
    }),
  "parley.document.v1.json": () =>
    jsonSchema("parley.document.v1.json", sourceDocument, {
      title: "Parley document, version 1",
      description: "A document that was read, with the facts that it reports about pay.",
    }),
};

function jsonSchema(name: string, schema: z.ZodMiniType, about: JsonSchema): JsonSchema {
  const generated = z.toJSONSchema(schema, { io: "input", metadata: PARTS });
  const { $schema, $defs, ...rest } = plain(generated) as JsonSchema;
  return { $schema, $id: name, ...about, ...rest, $defs: { decimal: DECIMAL, ...($defs as JsonSchema) } };
}

/** The schema with decimals and whole numbers named as what they are. */
function plain(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(plain);
  if (typeof part !== "object" || part === null) return part;
  const { type, multipleOf, ...rest } = part as JsonSchema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, entry]) => [key, plain(entry)]));
  if (multipleOf === 1) return { type: "integer", ...inner };
  const decimal = { $ref: "#/$defs/decimal" };
  if (Array.isArray(type) && type.join() === "string,number") return { ...decimal, ...inner };
  if (Array.isArray(type) && type.join() === "string,number,null")
    return { anyOf: [decimal, { type: "null" }] };
  return type === undefined ? inner : { type: plain(type), ...inner };
}
