/**
 * What the sentence above the Negotiate page says: what to ask for, and what has to be beaten.
 *
 * Pure, so that every state is tested apart from its words. A target that is worth less than the walk-away is not
 * asked for (MODEL section 8, reference R2): then one declines, or asks for another level.
 */
import { ASK_PARTS } from "#engine/negotiation/ask-terms.ts";
import type { Blocker } from "#engine/negotiation/packages.ts";
import { alternativeOffers, isBaseKnown } from "#engine/negotiation/reservation.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What to ask for; worths are a year. */
export type Asks =
  | {
      readonly kind: "send";
      readonly count: number;
      readonly worth: number;
      /** More than what is on the table. */
      readonly more: number;
      /** What they were meant to be worth, where a limit stood in the way. */
      readonly wanted: number | null;
      readonly blockedBy: readonly Blocker[];
    }
  /** Something is documented above the offer, and no package fits inside the limits. */
  | { readonly kind: "blocked"; readonly blockedBy: readonly Blocker[] }
  /** Not known is what some grant is worth: `worth` is that of the rest. */
  | { readonly kind: "askGrant"; readonly worth: number }
  /** Nothing documentable lies above the offer. */
  | { readonly kind: "nothing" }
  /**
   * What can be asked for is worth this much less than the walk-away: the target itself, or, where `blockedBy` is
   * not null, only what the limits leave of it.
   */
  | {
      readonly kind: "decline";
      readonly short: number;
      readonly hasTarget: boolean;
      readonly blockedBy: readonly Blocker[] | null;
    };

/** Where the offer stands beside what has to be beaten, a year. */
export type Stands =
  | { readonly kind: "alone" }
  /** What one would take instead has no known base. */
  | { readonly kind: "unknown"; readonly otherIds: readonly string[] }
  | {
      readonly kind: "above" | "below";
      readonly walkAway: number;
      /** The distance to it, positive. */
      readonly by: number;
      readonly alternativeId: string;
      /** What of it one would pay to be there instead. */
      readonly premium: number;
    };

/** The sentence, or that the base has to be known first. */
export type Lede =
  | { readonly kind: "unknownBase" }
  | { readonly kind: "said"; readonly asks: Asks; readonly stands: Stands };

/** What the sentence says of `negotiation`. */
export function lede(negotiation: Negotiation): Lede {
  if (negotiation.model.present.baseSalary === null) return { kind: "unknownBase" };
  return { kind: "said", asks: asksOf(negotiation), stands: standsOf(negotiation) };
}

/** Whether anything documentable lies above the offer in any part. */
export function hasTarget({ ladder }: Negotiation): boolean {
  return ladder.rungs.some(({ above }) => above.length > 0);
}

function asksOf(negotiation: Negotiation): Asks {
  const { worth, model } = negotiation;
  return model.isGrantUnknown
    ? { kind: "askGrant", worth: worth.present / model.horizonYears }
    : asksAsKnown(negotiation);
}

/** What to ask for where all that counts is what is known. */
function asksAsKnown(negotiation: Negotiation): Asks {
  const { model, worth, reservation, packages } = negotiation;
  const years = model.horizonYears;
  const isAny = hasTarget(negotiation);
  if (reservation !== null && worth.target < reservation.worth) {
    const short = (reservation.worth - worth.target) / years;
    return { kind: "decline", short, hasTarget: isAny, blockedBy: null };
  }
  if (!isAny) return { kind: "nothing" };
  const { aim, wanted, blockedBy } = packages;
  if (packages.packages.length === 0) return { kind: "blocked", blockedBy };
  if (reservation !== null && aim < reservation.worth) {
    return { kind: "decline", short: (reservation.worth - aim) / years, hasTarget: isAny, blockedBy };
  }
  return {
    kind: "send",
    count: packages.packages.length,
    worth: aim / years,
    more: (aim - worth.present) / years,
    wanted: blockedBy.length === 0 ? null : wanted / years,
    blockedBy,
  };
}

function standsOf(negotiation: Negotiation): Stands {
  const { model, worth, reservation } = negotiation;
  if (reservation === null) {
    const otherIds = otherIdsWithoutBase(negotiation);
    return otherIds.length === 0 ? { kind: "alone" } : { kind: "unknown", otherIds };
  }
  const gap = (worth.present - reservation.worth) / model.horizonYears;
  return {
    kind: gap < 0 ? "below" : "above",
    walkAway: reservation.perYear,
    by: Math.abs(gap),
    alternativeId: reservation.alternative.offerId,
    premium: reservation.alternative.premium / model.horizonYears,
  };
}

/** What one would take instead whose base is not known, and so is no walk-away. */
export function otherIdsWithoutBase({ workspace, offer }: Negotiation): readonly string[] {
  return alternativeOffers(workspace, offer.id).flatMap((other) =>
    isBaseKnown(workspace, other) ? [] : [other.id],
  );
}

/** The parts that have nothing documentable above the offer, and so are not asked for. */
export function partsNotAsked({ ladder }: Negotiation): readonly (typeof ASK_PARTS)[number][] {
  return ASK_PARTS.filter((part) =>
    ladder.rungs.some((each) => each.part === part && each.above.length === 0),
  );
}
