/**
 * Facts as a table for a spreadsheet: one line a fact, figures in full units, with document and citation.
 *
 * RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front. A figure that
 * is a number is none, though it may begin with a minus.
 */
import type { SourceDocument } from "#domain/evidence.ts";

const COLUMNS = [
  "document",
  "publisher",
  "url",
  "readOn",
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
  "inferred",
  "locator",
  "figure",
] as const;

/** Every fact of `documents`; what is not known is an empty cell. */
export function factsCsv(documents: readonly SourceDocument[]): string {
  const lines = documents.flatMap(({ title, publisher, url, readOn, facts }) =>
    facts.map((fact) => [
      title,
      publisher,
      url,
      readOn,
      fact.component,
      fact.low,
      fact.high,
      fact.unit,
      fact.period,
      fact.kind,
      fact.subject,
      fact.role,
      fact.level,
      fact.placeId,
      fact.company,
      fact.asOf,
      fact.inferred.join(" "),
      fact.citation.locator,
      fact.citation.figure,
    ]),
  );
  return [COLUMNS, ...lines].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | null): string {
  const text = value ?? "";
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
  const plain = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
