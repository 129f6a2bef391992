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
  readonly evidence: EvidenceKind;
  readonly source: ComparableSource;
};

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

/** Every comparable of `offer`, the lowest first within each part. */
export function comparables(workspace: Workspace, offer: Offer): readonly Comparable[] {
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
      return [{ part, value, evidence, source: { kind: "offer", offerId: other.id } } satisfies Comparable];
    });
  });
}

function ofFacts(workspace: Workspace, offer: Offer): readonly Comparable[] {
  const present = presentTerms(workspace, offer);
  return workspace.documents.flatMap((document) =>
    document.facts.flatMap((fact) => {
      const part = partOf(fact, workspace.currency);
      if (part === null || !isYardstick(workspace, offer, fact, part)) return [];
      const value = figureOf(fact, part, present[part]);
      if (value === null || value.isZero()) return [];
      const source = { kind: "fact", documentId: document.id, factId: fact.id } as const;
      return [{ part, value, evidence: evidenceOf(fact), source }];
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
function figureOf(fact: Fact, part: AskPart, present: Decimal | null): Decimal | null {
  const scale = part === "ownership" ? 100 : 1;
  const [low, high] = [fact.low, fact.high].map((end) =>
    end === null ? null : new Decimal(end).dividedBy(scale),
  );
  if (low === null || low === undefined) return high ?? null;
  if (high === null || high === undefined) return low;
  const middle = low.plus(high).dividedBy(2);
  return present !== null && middle.lessThanOrEqualTo(present) ? high : middle;
}

function evidenceOf({ kind }: Fact): EvidenceKind {
  if (kind === "range" || kind === "bound") return "publishedRange";
  return kind === "anecdote" ? "anecdote" : "reportedFigure";
}
