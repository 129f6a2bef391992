/** A comparable entered by hand: a document of one fact, so that it is cited, switched and removed like any other. */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { freeId } from "#state/blank-offer.ts";
import { commitIfSound } from "./commit.ts";
import { withDocument } from "./documents.ts";
import { settledWorkspace } from "./offers.ts";

/** What is known of it; `value` in the workspace's currency, or as a fraction of the company. */
export type OwnComparable = {
  readonly part: "baseSalary" | "signOnBonus" | "ownership";
  readonly value: Exclude<Stated, null>;
  /** The figure as it is written. */
  readonly figure: string;
  readonly from: string;
  readonly firmness: "publishedRange" | "reportedFigure" | "anecdote";
  readonly on: string | null;
};

/** Adds `entered` for the work of `offer`, as one step; its fact's id, or null where it was refused. */
export function addComparable(offer: Offer, entered: OwnComparable): string | null {
  const workspace = settledWorkspace();
  const id = freeId("own", workspace.documents);
  const factId = `${id}-1`;
  const document: SourceDocument = {
    id,
    title: entered.from,
    publisher: null,
    url: null,
    readOn: entered.on,
    facts: [{ id: factId, ...factOf(offer, entered, workspace.currency) }],
  };
  const made = withDocument(workspace, document);
  const { comparableFactIds: ids } = made;
  // Where comparables were chosen one by one, this one is chosen too; else it counts like the others.
  const counted = { ...made, comparableFactIds: ids.length === 0 ? ids : [...ids, factId] };
  const change = { code: "documentAdded", params: { title: entered.from } } as const;
  return commitIfSound(counted, [], change).length === 0 ? factId : null;
}

const COMPONENTS = {
  baseSalary: { component: "baseSalary", period: "annual" },
  signOnBonus: { component: "signOnBonus", period: "oneTime" },
  ownership: { component: "equityPercent", period: "wholeGrant" },
} as const;

function factOf(offer: Offer, entered: OwnComparable, currency: string): Omit<Fact, "id"> {
  const { part, value, figure, firmness, on } = entered;
  const { low, high } = typeof value === "string" ? { low: value, high: value } : value;
  const isOwnership = part === "ownership";
  return {
    ...COMPONENTS[part],
    low: isOwnership ? inPercent(low) : low,
    high: isOwnership ? inPercent(high) : high,
    unit: isOwnership ? "percent" : currency,
    kind: kindOf(firmness, low === high),
    subject: "market",
    role: offer.role === "" ? null : offer.role,
    level: offer.level,
    placeId: offer.placeId,
    // A part of a company says something about that company only.
    company: isOwnership ? offer.company : null,
    asOf: on,
    inferred: [],
    citation: { locator: "", figure },
  };
}

function inPercent(fraction: string): string {
  return new Decimal(fraction).times(100).toFixed();
}

function kindOf(firmness: OwnComparable["firmness"], isPoint: boolean): Fact["kind"] {
  if (firmness === "publishedRange") return "range";
  if (firmness === "anecdote") return "anecdote";
  return isPoint ? "point" : "average";
}
