/**
 * Whether documents state a term of a reported offer: all of it, or not.
 *
 * A term that a document does not state word for word is assumed; a schedule as soon as one of its parts
 * is. What is not known is a gap and no assumption. DESIGN, "solid stated, dashed assumed".
 */
import type { Stated } from "#domain/stated.ts";
import { type OfferPlace, statedBasis } from "./basis.ts";

/** The terms of an offer that documents can state. */
export type DocumentedTerm =
  | "baseSalary"
  | "targetBonus"
  | "signOnBonus"
  | "relocation"
  | "grants"
  | "vesting"
  | "valuation";

/** Whether the reported offer at `place` holds in `term` what no document states. */
export function isTermAssumed(place: OfferPlace, term: DocumentedTerm): boolean {
  if (place.offer.status !== "reported") return false;
  return figuresOf(place, term).some(([keys, value]) => statedBasis(place, keys, value).kind === "assumed");
}

type PlacedFigure = readonly [keys: readonly PropertyKey[], value: Stated];

function figuresOf({ offer }: OfferPlace, term: DocumentedTerm): readonly PlacedFigure[] {
  switch (term) {
    case "baseSalary":
      return [[["baseSalary"], offer.baseSalary]];
    case "targetBonus": {
      const bonus = offer.targetBonus;
      if (bonus === null) return [];
      return bonus.kind === "amount"
        ? [[["targetBonus", "amount"], bonus.amount]]
        : [[["targetBonus", "rate"], bonus.rate]];
    }
    case "signOnBonus":
      return (offer.signOnBonus?.installments ?? []).map(
        ({ amount }, index): PlacedFigure => [["signOnBonus", "installments", index, "amount"], amount],
      );
    case "relocation":
      return [[["relocation", "amount"], offer.relocation?.amount ?? null]];
    case "grants":
      return offer.grants.map(({ size }, index): PlacedFigure => {
        if (size.kind === "ownership") return [["grants", index, "size", "fraction"], size.fraction];
        if (size.kind === "shares") return [["grants", index, "size", "shares"], size.shares];
        return [["grants", index, "size", "amount"], size.amount];
      });
    case "vesting":
      return offer.grants.flatMap(({ vesting }, index): readonly PlacedFigure[] => [
        [["grants", index, "vesting", "durationMonths"], String(vesting.durationMonths)],
        [["grants", index, "vesting", "cliffMonths"], String(vesting.cliffMonths)],
      ]);
    case "valuation":
      return [[["companyFacts", "postMoneyValuation"], offer.companyFacts.postMoneyValuation]];
  }
}
