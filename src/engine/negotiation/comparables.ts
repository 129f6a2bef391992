/**
 * Comparables: figures that can be shown, each with the kind of evidence that it is and whether it counts.
 *
 * What a higher level is paid is no yardstick, what the person left out does not count, nor does a kind of
 * evidence without weight. MODEL section 8; the weights are ours (reference R2).
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { levelMatch, levelOf, levelRank } from "#engine/evidence/level-match.ts";
import { ASK_PARTS, type AskPart } from "./ask-terms.ts";
import { foundFigures } from "./comparable-figures.ts";
import { isOfOneEmployer } from "./reservation.ts";

/** The kinds of evidence, the firmest first. */
export type EvidenceKind = "writtenOffer" | "publishedRange" | "reportedFigure" | "anecdote";

/** Where a comparable is from. */
export type ComparableSource =
  | { readonly kind: "offer"; readonly offerId: string }
  | { readonly kind: "fact"; readonly documentId: string; readonly factId: string };

/** One figure to hold a part against, in the workspace's currency or as a fraction of the company. */
export type Comparable = {
  readonly part: AskPart;
  readonly value: Decimal;
  /** Both ends of the range that `value` is the middle or the upper end of; null for a single figure. */
  readonly range: { readonly low: Decimal; readonly high: Decimal } | null;
  /** The currency that it is stated in, where that is not the workspace's. */
  readonly from: string | null;
  /** What another offer states and pays after its adjustment for place, where that makes `value` another figure. */
  readonly place: { readonly stated: Decimal; readonly paid: Decimal } | null;
  readonly evidence: EvidenceKind;
  readonly source: ComparableSource;
  /** Why it does not count; null where it does. */
  readonly leftOut: LeftOut | null;
};

/** The person left it out; it is a higher level's pay; its kind of evidence weighs nothing. */
export type LeftOut = "own" | "level" | "weight";

/** By what a comparable is left out: its fact's id, or its part and the offer's id, which has several. */
export function comparableId({ source, part }: Pick<Comparable, "source" | "part">): string {
  return source.kind === "offer" ? `${part}:${source.offerId}` : source.factId;
}

/** How much its kind of evidence weighs, by the person's weights. */
export function weightOf({ negotiation }: Workspace, { evidence }: Pick<Comparable, "evidence">): Decimal {
  return new Decimal(negotiation.evidenceWeights[evidence]);
}

/** The comparables of `offer` that count, the lowest first within each part. */
export function comparables(workspace: Workspace, offer: Offer): readonly Comparable[] {
  return comparableCandidates(workspace, offer).filter(({ leftOut }) => leftOut === null);
}

/** The same with those that are left out, and why. */
export function comparableCandidates(workspace: Workspace, offer: Offer): readonly Comparable[] {
  const found = foundFigures(workspace, offer).map(
    (each): Comparable => ({
      ...each,
      leftOut: leftOutOf(workspace, offer, each),
    }),
  );
  return ASK_PARTS.flatMap((part) =>
    found.filter((each) => each.part === part).sort((a, b) => a.value.comparedTo(b.value)),
  );
}

/** A figure before it is known whether it counts. */
export type Found = Omit<Comparable, "leftOut">;

function leftOutOf(workspace: Workspace, offer: Offer, each: Found): LeftOut | null {
  const { leftOutIds, countedIds } = workspace.negotiation;
  const id = comparableId(each);
  if (leftOutIds.includes(id)) return "own";
  if (weightOf(workspace, each).isZero()) return "weight";
  const { source } = each;
  if (source.kind !== "offer" || countedIds.includes(id)) return null;
  const other = workspace.offers.find((one) => one.id === source.offerId);
  return other !== undefined && isOfHigherLevel(offer, other) ? "level" : null;
}

/**
 * Whether what `other` pays is a higher level's: no yardstick for this one. What a lower level is paid is one all
 * the more. A written offer of another employer is the person's own, so its level is no reason against it.
 */
function isOfHigherLevel(offer: Offer, other: Offer): boolean {
  if (other.status === "written" && !isOfOneEmployer(offer, other)) return false;
  const [own, its] = [offer, other].map(({ level, role }) => ({ level, role, inferred: [] }));
  if (own === undefined || its === undefined || levelMatch(own, its) !== null) return false;
  const [ownLevel, itsLevel] = [levelOf(own), levelOf(its)];
  if (ownLevel === null || itsLevel === null) return true;
  return levelRank(itsLevel.level) >= levelRank(ownLevel.level);
}
