/** A comparable in words: whose it is and its figure. */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Comparable } from "#engine/negotiation/comparables.ts";
import { isHeldInWriting } from "#engine/negotiation/standing.ts";
import { say } from "#text/say.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** "C’s $200,000 (written)", "$180,000 (one person’s case)", "$255,000, the top of a range". */
export function comparableWords(negotiation: Negotiation, each: Comparable): string {
  const { marks, workspace } = negotiation;
  const { source, evidence, range, value } = each;
  const figure = figureWords(negotiation, each);
  if (source.kind === "offer") {
    const letter = marks.find(({ id }) => id === source.offerId)?.letter ?? "";
    if (lapsedOn(workspace, each) !== null) return say("ladder.comparable.lapsed", { letter, figure });
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

/** "$200,000"; "$250,000, $200,000 in A’s terms," of an offer that is adjusted for its place. */
function figureWords({ mark, workspace }: Negotiation, { part, value, place }: Comparable): string {
  const figure = partText(part, value, workspace.currency);
  if (place === null) return figure;
  const stated = partText(part, place.stated, workspace.currency);
  return say("ladder.comparable.placed", { stated, figure, letter: mark.letter });
}

/**
 * What is paid of what another offer states, and what this one would have to state to pay as much; null where
 * neither is adjusted for its place, or both alike.
 */
export function placeWords({ mark, workspace }: Negotiation, each: Comparable): string | null {
  const { part, place, value } = each;
  if (place === null) return null;
  const [stated, paid, figure] = [place.stated, place.paid, value].map((one) =>
    partText(part, one, workspace.currency),
  );
  const words = { stated: stated ?? "", paid: paid ?? "", figure: figure ?? "", letter: mark.letter };
  if (value.equals(place.paid)) return say("ladder.list.placed", words);
  return place.stated.equals(place.paid)
    ? say("ladder.list.ownPlace", words)
    : say("ladder.list.bothPlaces", words);
}

/** The day that a written offer had to be decided by, where that is past and it holds no more; null elsewhere. */
export function lapsedOn(workspace: Workspace, { source }: Comparable): string | null {
  if (source.kind === "fact") return null;
  const other = workspace.offers.find(({ id }) => id === source.offerId);
  if (other?.status !== "written" || isHeldInWriting(workspace, other)) return null;
  return other.decideBy;
}

/** The document and the fact that a comparable is from; null for an offer. */
export function factOf(
  { workspace }: Negotiation,
  { source }: Pick<Comparable, "source">,
): { readonly document: SourceDocument; readonly fact: Fact } | null {
  if (source.kind === "offer") return null;
  const document = workspace.documents.find(({ id }) => id === source.documentId);
  const fact = document?.facts.find(({ id }) => id === source.factId);
  return document === undefined || fact === undefined ? null : { document, fact };
}
