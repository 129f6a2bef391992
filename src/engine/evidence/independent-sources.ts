/**
 * How many sources speak independently: documents of one publisher count once.
 *
 * A document without a publisher is not counted, only said to be unknown: it may be anybody's. MODEL, section 7.
 */
import type { SourceDocument } from "#domain/evidence.ts";

/** Publishers that are named, once each, with their documents; and documents that name none. */
export type Sources = {
  readonly independent: number;
  readonly publishers: readonly { readonly publisher: string; readonly documentIds: readonly string[] }[];
  readonly unknownDocumentIds: readonly string[];
};

/** The sources of `documents`; names are compared without case, "www." and spaces at the ends. */
export function independentSources(documents: readonly Pick<SourceDocument, "id" | "publisher">[]): Sources {
  const byName = new Map<string, { publisher: string; documentIds: string[] }>();
  const unknownDocumentIds: string[] = [];
  for (const { id, publisher } of documents) {
    const name = (publisher ?? "")
      .trim()
      .toLowerCase()
      .replace(/^www\./, "");
    if (publisher === null || name === "") {
      unknownDocumentIds.push(id);
      continue;
    }
    const known = byName.get(name) ?? { publisher: publisher.trim(), documentIds: [] };
    byName.set(name, known);
    known.documentIds.push(id);
  }
  const publishers = [...byName.values()];
  return { independent: publishers.length, publishers, unknownDocumentIds };
}
