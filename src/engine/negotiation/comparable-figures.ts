/**
 * The figures that an offer can be held against: other written or reported offers, and what documents report for
 * the offer's level and place, converted at the workspace's rates.
 *
 * Of another offer what is paid after its adjustment for place, as its worth counts it, put in the terms that this
 * offer states before its own; of a document what it says, since it says no adjustment. Of a range its middle, or its
 * upper end where only that lies above the offer. Ownership compares within one company only. MODEL section 8.
 */
import type { Fact } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { levelMatch } from "#engine/evidence/level-match.ts";
import { placeMatch } from "#engine/evidence/place-match.ts";
import { companyMatch } from "#engine/evidence/same-people.ts";
import { exchangeRate } from "#engine/offer-terms.ts";
import { ASK_PARTS, type AskPart, paidFactor, presentTerms } from "./ask-terms.ts";
import type { ComparableSource, EvidenceKind, Found } from "./comparables.ts";
import { isOfOneEmployer } from "./reservation.ts";
import { isHeldInWriting } from "./standing.ts";

/** Every figure that `offer` can be held against. */
export function foundFigures(workspace: Workspace, offer: Offer): readonly Found[] {
  return [...ofOffers(workspace, offer), ...ofFacts(workspace, offer)];
}

/** A figure that cannot be compared, since the workspace has no rate for its currency. */
export type Unconverted = {
  readonly part: AskPart;
  readonly currency: string;
  readonly source: ComparableSource;
};

/** The figures of money that would be comparables of `offer` if there were a rate. */
export function unconverted(workspace: Workspace, offer: Offer): readonly Unconverted[] {
  const hasRate = (currency: string) => exchangeRate(workspace, currency) !== null;
  const ofOthers = workspace.offers.flatMap((other): readonly Unconverted[] => {
    if (!isShown(offer, other) || hasRate(other.currency)) return [];
    const isKnown = other.baseSalary !== null && other.baseSalary !== "0";
    const source = { kind: "offer", offerId: other.id } as const;
    return isKnown ? [{ part: "baseSalary", currency: other.currency, source }] : [];
  });
  const ofDocuments = workspace.documents.flatMap((document) =>
    document.facts.flatMap((fact): readonly Unconverted[] => {
      const part = partOf(fact);
      if (part === null || part === "ownership" || !isYardstick(workspace, offer, fact, part)) return [];
      const source = { kind: "fact", documentId: document.id, factId: fact.id } as const;
      return hasRate(fact.unit) ? [] : [{ part, currency: fact.unit, source }];
    }),
  );
  return [...ofOthers, ...ofDocuments];
}

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

/** Another offer whose figures can be shown. */
function isShown(offer: Offer, { id, status }: Offer): boolean {
  return id !== offer.id && (status === "written" || status === "reported");
}

function ofOffers(workspace: Workspace, offer: Offer): readonly Found[] {
  return workspace.offers.flatMap((other) => {
    if (!isShown(offer, other)) return [];
    const terms = presentTerms(workspace, other);
    return ASK_PARTS.flatMap((part) => {
      const stated = terms[part];
      if (stated === null || stated.isZero()) return [];
      if (part === "ownership" && !isOfOneEmployer(offer, other)) return [];
      const figure = inTermsOf(offer, other, part, stated);
      if (figure === null) return [];
      const evidence = isHeldInWriting(workspace, other) ? "writtenOffer" : "reportedFigure";
      const isForeign = part !== "ownership" && other.currency !== workspace.currency;
      const source = { kind: "offer", offerId: other.id } as const;
      return [
        {
          part,
          ...figure,
          range: null,
          from: isForeign ? other.currency : null,
          evidence,
          source,
        } satisfies Found,
      ];
    });
  });
}

/**
 * What `other` pays of `part`, in the terms of `offer`: what would have to be stated there to be paid as much. Null
 * where nothing is paid, whatever is stated.
 */
function inTermsOf(
  offer: Offer,
  other: Offer,
  part: AskPart,
  stated: Decimal,
): Pick<Found, "value" | "place"> | null {
  const [own, its] = [paidFactor(offer, part), paidFactor(other, part)];
  if (own.equals(its)) return { value: stated, place: null };
  const paid = stated.times(its);
  return own.isZero() || paid.isZero() ? null : { value: paid.dividedBy(own), place: { stated, paid } };
}

function ofFacts(workspace: Workspace, offer: Offer): readonly Found[] {
  const present = presentTerms(workspace, offer);
  return workspace.documents.flatMap((document) =>
    document.facts.flatMap((fact) => {
      const part = partOf(fact);
      if (part === null || !isYardstick(workspace, offer, fact, part)) return [];
      const scale = part === "ownership" ? HUNDREDTH : exchangeRate(workspace, fact.unit);
      const figure = scale === null ? null : figureOf(fact, scale, present[part]);
      if (figure === null || figure.value.isZero()) return [];
      const from = part === "ownership" || fact.unit === workspace.currency ? null : fact.unit;
      const source = { kind: "fact", documentId: document.id, factId: fact.id } as const;
      return [{ part, ...figure, from, place: null, evidence: evidenceOf(fact), source }];
    }),
  );
}

const HUNDREDTH = new Decimal("0.01");

/** The part that a fact is about, in a period that needs no conversion; ownership in percent, the others money. */
function partOf(fact: Fact): AskPart | null {
  const part = PART_OF[fact.component];
  if (part === undefined || fact.period !== PERIOD_OF[part]) return null;
  return (part === "ownership" ? fact.unit === "percent" : isCurrency(fact.unit)) ? part : null;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
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
  scale: Decimal,
  present: Decimal | null,
): Pick<Found, "value" | "range"> | null {
  const end = (stated: string | null) => (stated === null ? null : new Decimal(stated).times(scale));
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
