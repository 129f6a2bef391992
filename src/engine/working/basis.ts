/**
 * What a stated figure rests on: a document that reports the very figure, the offer's own statement, an
 * assumption, or nothing (a gap).
 *
 * A fact documents a figure only if it is of the same component, of this company or of none in particular,
 * at this level or at none, and its ends are the figure's. A hypothetical offer is an assumption.
 */
import type { Fact } from "#domain/evidence.ts";
import { pathText } from "#domain/finding.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Component } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Basis } from "./line.ts";

/** How documents write the figure: the component, and what one unit of it is in theirs (100 for percent). */
export type Documentation = { readonly component: Component; readonly unit: string; readonly scale: number };

/** The place of an offer in its workspace. */
export type OfferPlace = { readonly workspace: Workspace; readonly offer: Offer; readonly index: number };

/** The basis of the stated `value` at `keys` within the offer. */
export function statedBasis(
  { workspace, offer, index }: OfferPlace,
  keys: readonly PropertyKey[],
  value: Stated,
  documentation: Documentation | null = null,
): Basis {
  const path = pathText(["offers", index, ...keys]);
  if (value === null) return { kind: "gap", path };
  const source = documentation === null ? null : documenting(workspace, offer, value, documentation);
  if (source !== null) return { kind: "documented", ...source, path };
  return { kind: offer.status === "hypothetical" ? "assumed" : "stated", path };
}

/** The basis of an assumption of the workspace. */
export function assumedBasis(...keys: readonly PropertyKey[]): Basis {
  return { kind: "assumed", path: pathText(["assumptions", ...keys]) };
}

const OF_THE_OFFER: ReadonlySet<Fact["subject"]> = new Set(["offer", "company"]);

function documenting(
  workspace: Workspace,
  offer: Offer,
  value: NonNullable<Stated>,
  { component, unit, scale }: Documentation,
): { readonly factId: string; readonly documentId: string } | null {
  const low = new Decimal(isRange(value) ? value.low : value).times(scale);
  const high = new Decimal(isRange(value) ? value.high : value).times(scale);
  for (const document of workspace.documents) {
    const fact = document.facts.find(
      (candidate) =>
        candidate.component === component &&
        candidate.unit === unit &&
        OF_THE_OFFER.has(candidate.subject) &&
        isCompatible(candidate.company, offer.company) &&
        isCompatible(candidate.level, offer.level) &&
        isEnd(candidate.low, low) &&
        isEnd(candidate.high, high),
    );
    if (fact !== undefined) return { factId: fact.id, documentId: document.id };
  }
  return null;
}

function isCompatible(ofFact: string | null, ofOffer: string | null): boolean {
  return ofFact === null || ofOffer === null || ofFact.toLowerCase() === ofOffer.toLowerCase();
}

function isEnd(end: string | null, figure: Decimal): boolean {
  return end !== null && new Decimal(end).equals(figure);
}
