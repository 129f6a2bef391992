/**
 * A text under review: the claims read in it and what the person decided of each. Nothing counts in the
 * workspace before it is accepted; a claim that was corrected keeps how it was read.
 */
import type { Claim } from "#domain/claim.ts";
import type { Fact, SourceDocument } from "#domain/evidence.ts";

/** What a claim is to become; `open` is not decided. */
export type Decision = "open" | "accepted" | "dropped";

/** A claim with its decision; `claim` is as corrected, `read` as the reader had it. */
export type ReviewItem = { readonly claim: Claim; readonly read: Claim; readonly decision: Decision };

/** What the document is, as the person says: their own letter, or something that reports. */
export type Source = Pick<SourceDocument, "title" | "publisher" | "url" | "readOn"> & {
  readonly isLetter: boolean;
};

/** A text, its claims in order of their place, and the document that it becomes. */
export type Review = {
  /** The id of the document too: a review whose document the workspace holds is finished. */
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  readonly items: readonly ReviewItem[];
};

/** The keys of a claim that a person corrects. */
export type Correction = Partial<
  Pick<
    Claim,
    | "component"
    | "low"
    | "high"
    | "unit"
    | "period"
    | "kind"
    | "subject"
    | "role"
    | "level"
    | "placeId"
    | "company"
    | "asOf"
  >
>;

/** The longest title, locator or figure that a workspace takes. */
const LONGEST_TEXT = 300;
/** The most facts that one document holds. */
const MOST_FACTS = 2000;

/** A text as it was read: every claim is open. */
export function newReview(id: string, text: string, source: Source, claims: readonly Claim[]): Review {
  const items = claims
    .slice(0, MOST_FACTS)
    .map((claim) => ({ claim, read: claim, decision: "open" as const }));
  return { id, text, source: { ...source, title: source.title.slice(0, LONGEST_TEXT) }, items };
}

/** `review` with the claim at `index` decided. */
export function withDecision(review: Review, index: number, decision: Decision): Review {
  return withItem(review, index, (item) => ({ ...item, decision }));
}

/** `review` with the claim at `index` corrected: what a person states is no longer inferred. */
export function withCorrection(review: Review, index: number, correction: Correction): Review {
  const keys = new Set(Object.keys(correction));
  return withItem(review, index, (item) => ({
    ...item,
    claim: {
      ...item.claim,
      ...correction,
      inferred: item.claim.inferred.filter((key) => !keys.has(key)),
    },
  }));
}

/** What was inferred of `claim`, as it is: a correction that confirms it. */
export function inferredValues(claim: Claim): Correction {
  return Object.fromEntries(claim.inferred.map((key) => [key, claim[key]]));
}

/** `review` with `claim` in place of the one at `index`: a correction taken back. */
export function withClaim(review: Review, index: number, claim: Claim): Review {
  return withItem(review, index, (item) => ({ ...item, claim }));
}

/** `review` with every open claim accepted; what was dropped stays dropped. */
export function withAllAccepted(review: Review): Review {
  return {
    ...review,
    items: review.items.map((item) => (item.decision === "open" ? { ...item, decision: "accepted" } : item)),
  };
}

/** How many claims stand at each decision. */
export function decisionCounts({ items }: Review): Readonly<Record<Decision, number>> {
  const counts = { open: 0, accepted: 0, dropped: 0 };
  for (const { decision } of items) counts[decision] += 1;
  return counts;
}

/** The document of the accepted claims; a fact's id keeps the place of its claim. */
export function documentOf({ id, source, items }: Review): SourceDocument {
  const { title, publisher, url, readOn } = source;
  return {
    id,
    title,
    publisher,
    url,
    readOn,
    facts: items.flatMap((item, index) => factOf(id, item, index)),
  };
}

function factOf(documentId: string, { claim, decision }: ReviewItem, index: number): Fact[] {
  if (decision !== "accepted") return [];
  const { start, end, figure, citation, ...rest } = claim;
  const cited = {
    locator: citation.locator.slice(0, LONGEST_TEXT),
    figure: citation.figure.slice(0, LONGEST_TEXT),
  };
  return [{ ...rest, id: `${documentId}-${index + 1}`, citation: cited }];
}

function withItem(review: Review, index: number, change: (item: ReviewItem) => ReviewItem): Review {
  const item = review.items[index];
  if (item === undefined) return review;
  return { ...review, items: review.items.with(index, change(item)) };
}
