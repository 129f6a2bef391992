/**
 * Traps of the grant's own terms: shares or options, at which strike, a part of which count, kept how long.
 */
import { type Grant, isOption } from "#domain/grant.ts";
import type { Workspace } from "#domain/workspace.ts";
import { valuedGrants } from "#engine/equity/equity-plan.ts";
import { asOptions } from "./as-options.ts";
import { offerWorthOf, type WorthOfOffer } from "./offer-worths.ts";
import type { GrantTrap } from "./trap.ts";

/** Where a 409A price commonly stands beside the preferred one, so where options are struck: our assumption. */
export const STRIKE_RANGE = { low: "0.25", high: "0.4" } as const;
/** The part of all shares that is promised and not issued yet, where it is not said: our assumption. */
export const UNISSUED_PART = 0.15;

/** The traps that `one`'s grants carry; `headline` is theirs together. */
export function grantTraps(workspace: Workspace, one: WorthOfOffer, headline: number): GrantTrap[] {
  return [...kindTraps(workspace, one), ...countTraps(one, headline), ...leavingTraps(one)];
}

/** Options cost their strike; what is called equity may be either. */
function kindTraps(workspace: Workspace, { id, terms }: WorthOfOffer): GrantTrap[] {
  const { grants } = terms.offer;
  const isUnsaid = grants.some(({ kind }) => kind === "unknown");
  const isUnstruck = grants.some(
    ({ kind, strike }) =>
      isOption(kind) &&
      (strike === null || (strike.kind === "pricePerShare" ? strike.price : strike.valuation) === null),
  );
  if (!isUnsaid && !isUnstruck) return [];
  const struckAt = (rate: string) =>
    offerWorthOf(asOptions(workspace, id, rate), id)?.figures.headlineEquity?.toNumber() ?? 0;
  const [high, low] = [struckAt(STRIKE_RANGE.low), struckAt(STRIKE_RANGE.high)];
  // What options struck at 25 to 40 % of the round are worth is 75 to 60 % of the same number of shares.
  const shares = high / (1 - Number(STRIKE_RANGE.low));
  return [
    {
      code: isUnstruck ? "strikeUnknown" : "kindUnknown",
      low,
      high,
      cost: shares > 0 ? shares - low : null,
    },
  ];
}

/** A part of which count of shares: of all that could exist, or of those that do. */
function countTraps({ terms }: WorthOfOffer, headline: number): GrantTrap[] {
  const { grants } = terms.offer;
  const less = headline * UNISSUED_PART;
  if (grants.some(({ size }) => size.kind === "shares") && terms.company.fullyDilutedShares === null) {
    return [{ code: "countUnknown", headline, less, cost: headline > 0 ? less : null }];
  }
  if (grants.some(({ size }) => size.kind === "ownership")) {
    return [{ code: "countBasis", headline, less, cost: headline > 0 ? less : null }];
  }
  return sumTraps(terms, headline);
}

/** A sum of money is a part of the company only at a price. */
function sumTraps(terms: WorthOfOffer["terms"], headline: number): GrantTrap[] {
  const isPriceless = terms.offer.grants.some(
    ({ size }) => size.kind === "value" && size.atValuation === undefined,
  );
  if (!isPriceless || headline === 0) return [];
  return [{ code: "sumWithoutPrice", sum: headline, cost: null }];
}

/** What leaving and a sale do to it, where nothing is said of them. */
function leavingTraps({ terms }: WorthOfOffer): GrantTrap[] {
  const traps: GrantTrap[] = [];
  const { grants } = terms.offer;
  const isUnsaid = (grant: Grant | undefined) =>
    grant !== undefined && isOption(grant.kind) && grant.exerciseWindowMonths === null;
  if (grants.some(isUnsaid)) {
    const exercise = valuedGrants(terms, { grants: "mid", valuation: "mid", shares: "mid" })
      .filter(({ grantIndex }) => isUnsaid(grants[grantIndex]))
      .reduce((total, { exerciseCost }) => total + exerciseCost.toNumber(), 0);
    traps.push({ code: "windowUnknown", exercise, cost: exercise > 0 ? exercise : null });
  }
  if (grants.every(({ acceleration }) => acceleration === null)) {
    traps.push({ code: "accelerationUnknown", cost: null });
  }
  return traps;
}
