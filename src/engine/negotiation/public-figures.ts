/**
 * Figures that are no secret: their own offer, what is asked for, what a source reports.
 *
 * Doubles: they are only compared.
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskTerms } from "./ask-terms.ts";
import type { Ladder } from "./ladder.ts";
import { type OfferPart, offerParts, wholesOf } from "./offer-parts.ts";
import { isOfOneEmployer } from "./reservation.ts";

/** A figure that may be said, and as what. */
export type PublicFigure = {
  readonly as: "offer" | "ask" | "source";
  readonly unit: "money" | "fraction";
  readonly value: number;
  /** The part of their offer that it is, where it is one. */
  readonly of?: OfferPart["of"];
};

/** Whose page it is, what it asks for, and whose terms it may name. */
export type PublicInput = {
  readonly workspace: Workspace;
  readonly offer: Offer;
  readonly ladder: Ladder;
  readonly asks: readonly AskTerms[];
  readonly allowedOfferIds: readonly string[];
};

/** Every figure that may be said, in all of its roles. */
export function publicFigures({
  workspace,
  offer,
  asks,
  ladder,
  allowedOfferIds,
}: PublicInput): readonly PublicFigure[] {
  const figure = (as: PublicFigure["as"], unit: PublicFigure["unit"], value: number): PublicFigure => ({
    as,
    unit,
    value,
  });
  const ofParts = (as: PublicFigure["as"], id: string): readonly PublicFigure[] =>
    offerParts(workspace, id).flatMap(({ unit, value, also, of }) => [
      { ...figure(as, unit, value), of },
      ...also.map((each) => figure(as, each.unit, each.value)),
    ]);
  const wholes = wholesOf(workspace, offer.id);
  const sameEmployer = workspace.offers.filter(
    (other) => other.id !== offer.id && isOfOneEmployer(other, offer),
  );
  const figures = [
    ...ofParts("offer", offer.id),
    ...statedEnds(offer).map((value) => figure("offer", "money", value)),
    ...asks.flatMap((terms) =>
      ASK_PARTS.flatMap((part) => {
        const value = terms[part];
        if (value === null) return [];
        if (part !== "ownership") return [figure("ask", "money", value.toNumber())];
        const inMoney = wholes.map((whole) => figure("ask", "money", value.toNumber() * whole.value));
        return [figure("ask", "fraction", value.toNumber()), ...inMoney];
      }),
    ),
    ...sameEmployer.flatMap(({ id }) => ofParts("source", id)),
    ...allowedOfferIds.flatMap((id) => ofParts("source", id)),
    ...offer.costs.flatMap(({ amount }) => ends(amount).map((value) => figure("source", "money", value))),
    ...sourceFacts(workspace, ladder).flatMap(({ low, high, unit }) =>
      [low, high].flatMap((end) => {
        if (end === null) return [];
        const isPercent = unit === "percent";
        const value = new Decimal(end).dividedBy(isPercent ? 100 : 1).toNumber();
        return [figure("source", isPercent ? "fraction" : "money", value)];
      }),
    ),
  ];
  return figures.filter(({ value }) => value > 0);
}

/** The facts that the ladder's comparables are. */
function sourceFacts({ documents }: Workspace, { comparables }: Ladder) {
  const ids = new Set(comparables.flatMap(({ source }) => (source.kind === "fact" ? [source.factId] : [])));
  return documents.flatMap(({ facts }) => facts.filter(({ id }) => ids.has(id)));
}

/** What the employer itself has stated, in its own currency. */
function statedEnds(offer: Offer): readonly number[] {
  const { targetBonus, signOnBonus, relocation, companyFacts, grants } = offer;
  return [
    offer.baseSalary,
    targetBonus?.kind === "amount" ? targetBonus.amount : null,
    ...(signOnBonus?.installments.map(({ amount }) => amount) ?? []),
    relocation?.amount ?? null,
    companyFacts.postMoneyValuation,
    companyFacts.fullyDilutedShares,
    ...grants.flatMap(({ size }) => {
      if (size === null) return [];
      return size.kind === "value" ? [size.amount] : size.kind === "shares" ? [size.shares] : [];
    }),
  ].flatMap(ends);
}

function ends(value: Stated): readonly number[] {
  if (value === null) return [];
  const all = isRange(value) ? [value.low, value.high] : [value];
  return all.map(Number);
}
