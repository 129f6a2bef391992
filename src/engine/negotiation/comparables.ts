/**
 * Comparables: figures that can be shown, each with the kind of evidence that it is.
 *
 * Other written or reported offers, and what documents report for the offer's level; of a range its middle, or
 * its upper end where only that lies above the offer. Ownership compares within one company only. MODEL
 * section 8; the weights are ours (reference R2).
 */

import type { Fact } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { levelMatch } from "#engine/evidence/level-match.ts";
import { placeMatch } from "#engine/evidence/place-match.ts";
import { companyMatch } from "#engine/evidence/same-people.ts";
import { ASK_PARTS, type AskPart, presentTerms } from "./ask-terms.ts";
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
  readonly evidence: EvidenceKind;
  readonly source: ComparableSource;
};

/** By what a comparable is left out: its fact's id, or its part and the offer's id, which has several. */
export function comparableId({ source, part }: Comparable): string {
  return source.kind === "offer" ? `${part}:${source.offerId}` : source.factId;
}

/** How much each kind of evidence weighs: a design choice, shown beside each figure. */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  writtenOffer: 1,
  publishedRange: 0.8,
  reportedFigure: 0.5,
  anecdote: 0.2,
};

const PART_OF: Partial<Readonly<Record<Fact["component"], AskPart>>> = {
  baseSalary: "baseSalary",
  signOnBonus: "signOnBonus",
  equityPercent: "ownership",
};
const PERIOD_OF: Readonly<Record<AskPart, Fact["period"]>> = {
  baseSalary: "annual",
  signOnBonus: "oneTime",
  ownership: "wholeGrant",
};
/** Whose pay is a yardstick: not what somebody asks, has, or only imagines. */
const SUBJECTS: ReadonlySet<Fact["subject"]> = new Set(["offer", "market", "competingOffer"]);

/** The comparables of `offer` that count, the lowest first within each part. */
export function comparables(workspace: Workspace, offer: Offer): readonly Comparable[] {
  const { leftOutIds } = workspace.negotiation;
  return comparableCandidates(workspace, offer).filter((each) => !leftOutIds.includes(comparableId(each)));
}

/** The same with those that the person left out. */
export function comparableCandidates(workspace: Workspace, offer: Offer): readonly Comparable[] {
  const found = [...ofOffers(workspace, offer), ...ofFacts(workspace, offer)];
  return ASK_PARTS.flatMap((part) =>
    found.filter((each) => each.part === part).sort((a, b) => a.value.comparedTo(b.value)),
  );
}

function ofOffers(workspace: Workspace, offer: Offer): readonly Comparable[] {
  return workspace.offers.flatMap((other) => {
    if (other.id === offer.id || (other.status !== "written" && other.status !== "reported")) return [];
    const terms = presentTerms(workspace, other);
    return ASK_PARTS.flatMap((part) => {
      const value = terms[part];
      if (value === null || value.isZero()) return [];
      if (part === "ownership" && !isOfOneEmployer(offer, other)) return [];
      const evidence = other.status === "written" ? "writtenOffer" : "reportedFigure";
      const source = { kind: "offer", offerId: other.id } as const;
      return [{ part, value, range: null, evidence, source } satisfies Comparable];
    });
  });
}

function ofFacts(workspace: Workspace, offer: Offer): readonly Comparable[] {
  const present = presentTerms(workspace, offer);
  return workspace.documents.flatMap((document) =>
    document.facts.flatMap((fact) => {
      const part = partOf(fact, workspace.currency);
      if (part === null || !isYardstick(workspace, offer, fact, part)) return [];
      const figure = figureOf(fact, part, present[part]);
      if (figure === null || figure.value.isZero()) return [];
      const source = { kind: "fact", documentId: document.id, factId: fact.id } as const;
      return [{ part, ...figure, evidence: evidenceOf(fact), source }];
    }),
  );
}

/** The part that a fact is about, in a period and a unit that need no conversion. */
function partOf(fact: Fact, currency: string): AskPart | null {
  const part = PART_OF[fact.component];
  if (part === undefined || fact.period !== PERIOD_OF[part]) return null;
  return fact.unit === (part === "ownership" ? "percent" : currency) ? part : null;
}

/** The facts that the person chose; where none was chosen, those of the offer's level and place. */
function isYardstick({ comparableFactIds }: Workspace, offer: Offer, fact: Fact, part: AskPart): boolean {
  if (part === "ownership" && companyMatch(fact.company, offer.company) === null) return false;
  if (comparableFactIds.length > 0) return comparableFactIds.includes(fact.id);
  const like = { level: offer.level, role: offer.role, placeId: offer.placeId, inferred: [] };
  return SUBJECTS.has(fact.subject) && levelMatch(fact, like) !== null && placeMatch(fact, like) !== null;
}

/** A range's middle; its upper end where the middle is no more than what is offered. */
function figureOf(
  fact: Fact,
  part: AskPart,
  present: Decimal | null,
): Pick<Comparable, "value" | "range"> | null {
  const end = (stated: string | null) =>
    stated === null ? null : new Decimal(stated).dividedBy(part === "ownership" ? 100 : 1);
  const [low, high] = [end(fact.low), end(fact.high)];
  if (low === null || high === null) {
    const only = low ?? high;
    return only === null ? null : { value: only, range: null };
  }
  const middle = low.plus(high).dividedBy(2);
  const value = present !== null && middle.lessThanOrEqualTo(present) ? high : middle;
  return { value, range: low.equals(high) ? null : { low, high } };
}

function evidenceOf({ kind }: Fact): EvidenceKind {
  if (kind === "range" || kind === "bound") return "publishedRange";
  return kind === "anecdote" ? "anecdote" : "reportedFigure";
}
