/** A comparable in words: whose it is and its figure. */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { Comparable } from "#engine/negotiation/comparables.ts";
import { say } from "#text/say.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** "C’s $200,000 (written)", "$180,000 (one person’s case)", "$255,000, the top of a range". */
export function comparableWords({ marks, workspace }: Negotiation, each: Comparable): string {
  const { source, evidence, range, value, part } = each;
  const figure = partText(part, value, workspace.currency);
  if (source.kind === "offer") {
    const letter = marks.find(({ id }) => id === source.offerId)?.letter ?? "";
    return say(evidence === "writtenOffer" ? "ladder.comparable.written" : "ladder.comparable.reported", {
      letter,
      figure,
    });
  }
  if (range !== null) {
    return say(value.equals(range.high) ? "ladder.comparable.top" : "ladder.comparable.middle", { figure });
  }
  return say(evidence === "anecdote" ? "ladder.comparable.case" : "ladder.comparable.figure", { figure });
}

/** The document and the fact that a comparable is from; null for an offer. */
export function factOf(
  { workspace }: Negotiation,
  { source }: Comparable,
): { readonly document: SourceDocument; readonly fact: Fact } | null {
  if (source.kind === "offer") return null;
  const document = workspace.documents.find(({ id }) => id === source.documentId);
  const fact = document?.facts.find(({ id }) => id === source.factId);
  return document === undefined || fact === undefined ? null : { document, fact };
}
