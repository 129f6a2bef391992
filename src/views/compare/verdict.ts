/**
 * The sentence above the sheet, as data: who leads on what can be counted on, who is worth more to you,
 * and what has to be true for that. No winner is named within the too-close band. MODEL section 6; DESIGN "Compare".
 */
import type { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferReport, OffersReport, PairReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Horizon, leader, offerTotal, type TotalName } from "#engine/comparison.ts";
import { converted, offerTerms } from "#engine/offer-terms.ts";
import { type Qualifier, totalQualifier } from "#engine/qualifier.ts";
import { type Bounds, totalBounds } from "#engine/total-bounds.ts";

/** An offer with one of its figures, in the workspace's currency. */
export type Standing = {
  readonly offerId: string;
  readonly amount: Decimal;
  readonly qualified: Qualifier;
  /** What it is at least and at most. */
  readonly bounds: Bounds;
};

/** The two offers that lead on a total; no winner is named where they are too close. */
export type Race = {
  readonly first: Standing;
  readonly second: Standing;
  /** Within the band, and both exact: an open figure is never too close. */
  readonly isTooClose: boolean;
  /** Both exact and the same. */
  readonly isSame: boolean;
  /** The offers whose unknown terms could change who is first; empty where what is known proves it. */
  readonly openIds: readonly string[];
};

/** What a private offer's exit has to reach for it to be worth as much as another offer. */
export type Condition = {
  readonly offerId: string;
  readonly againstId: string;
  /** Exit valuation at which the two are worth the same; null where no exit is enough. */
  readonly exitValuation: number | null;
  /** That valuation as a fraction of the last round; null where the round is not known. */
  readonly ofLastRound: number | null;
  /** Something that is not known of either offer moves the valuation. */
  readonly isAbout: boolean;
  /** The grant's kind is not stated, so the condition also takes it to be shares, not options. */
  readonly isKindUnknown: boolean;
};

/** The sentence's content. */
export type Verdict =
  | { readonly kind: "empty" }
  | { readonly kind: "single"; readonly cash: Standing; readonly paper: Standing }
  | {
      readonly kind: "several";
      /** On the cash that can be expected. */
      readonly cash: Race;
      /** On what each is worth to you. */
      readonly worth: Race;
      /** What must be true for the private one of the two that matter; null where nothing has to be. */
      readonly condition: Condition | null;
    };

/** The verdict on the offers in `visibleIds` over `horizon`. */
export function verdict(
  workspace: Workspace,
  report: OffersReport,
  visibleIds: readonly string[],
  horizon: Horizon,
): Verdict {
  const { riskAversion } = workspace.assumptions;
  const offers = report.offers.filter(({ id }) => visibleIds.includes(id));
  const standing = (offer: OfferReport, total: TotalName): Standing => ({
    offerId: offer.id,
    amount: offerTotal(offer, total, horizon, riskAversion),
    qualified: qualifiedBy(workspace, offer, total),
    bounds: totalBounds(workspace, offer, total, horizon),
  });
  const race = (total: TotalName): Race | null => {
    const lead = leader(report, total, horizon, riskAversion, visibleIds);
    const first = offers.find(({ id }) => id === lead?.offerId);
    const second = offers.find(({ id }) => id === lead?.runnerUpId);
    if (lead === null || first === undefined || second === undefined) return null;
    return raceOf(
      offers.map((offer) => standing(offer, total)),
      standing(first, total),
      standing(second, total),
      lead.tooClose,
    );
  };
  const [only] = offers;
  if (only === undefined) return { kind: "empty" };
  const cash = race("expectedCash");
  const worth = race("certaintyEquivalent");
  if (cash === null || worth === null) {
    return { kind: "single", cash: standing(only, "expectedCash"), paper: standing(only, "paperTotal") };
  }
  const byWorth = offers
    .map((offer) => standing(offer, "certaintyEquivalent"))
    .sort((one, other) => other.amount.comparedTo(one.amount));
  return { kind: "several", cash, worth, condition: condition(workspace, report, cash.first, byWorth) };
}

/** Who leads holds for certain where the least of the first is no less than the most of every other. */
function raceOf(all: readonly Standing[], first: Standing, second: Standing, isWithinBand: boolean): Race {
  const least = first.bounds.low;
  const rivals = all.filter(
    ({ offerId, bounds: { high } }) =>
      offerId !== first.offerId && (least === null || high === null || high.greaterThan(least)),
  );
  // The first could itself fall behind, unless what is not known of it can only add.
  const canFall = least === null || (rivals.length > 0 && least.lessThan(first.amount));
  const openIds = (canFall ? [first, ...rivals] : rivals)
    .filter(({ qualified }) => qualified !== "exact")
    .map(({ offerId }) => offerId);
  const isExact = first.qualified === "exact" && second.qualified === "exact";
  return {
    first,
    second,
    isTooClose: isExact && isWithinBand,
    isSame: isExact && first.amount.equals(second.amount),
    openIds,
  };
}

function qualifiedBy(workspace: Workspace, figures: OfferReport, total: TotalName): Qualifier {
  const offer = workspace.offers.find(({ id }) => id === figures.id);
  return offer === undefined ? "exact" : totalQualifier(offer, figures, total);
}

/** What must be true for the one worth most; where that one leads anyhow, for its best private rival. */
function condition(
  workspace: Workspace,
  report: OffersReport,
  leader: Standing,
  byWorth: readonly Standing[],
): Condition | null {
  const againstId = leader.offerId;
  const isPrivate = ({ offerId }: Standing) =>
    report.offers.some(({ id, outcomes }) => id === offerId && outcomes.length > 0);
  const offerId =
    byWorth[0]?.offerId === againstId ? byWorth.slice(1).find(isPrivate)?.offerId : byWorth[0]?.offerId;
  if (offerId === undefined) return null;
  const pair = report.pairs.find((each) => each.offerId === offerId && each.againstId === againstId);
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const figures = report.offers.find(({ id }) => id === offerId);
  if (pair === undefined || offer === undefined || figures === undefined || figures.outcomes.length === 0)
    return null;
  const against = report.offers.find(({ id }) => id === againstId);
  const hasGrants = workspace.offers.some(({ id, grants }) => id === againstId && grants.length > 0);
  // Beside an offer whose equity is not valued there is nothing to break even with.
  if (against === undefined || (hasGrants && against.headlineEquity === null)) return null;
  // A break-even that cannot be computed is not known; only a grant that pays nothing has none.
  const isPayoutNone = figures.outcomes.every(({ payout }) => payout === 0);
  if (pair.breakEvenExitValuation === null && !isPayoutNone) return null;
  return {
    offerId,
    againstId,
    exitValuation: pair.breakEvenExitValuation,
    ofLastRound: ofLastRound(pair, offer, workspace),
    isAbout: [figures, against].some(
      (each) => qualifiedBy(workspace, each, "certaintyEquivalent") !== "exact",
    ),
    isKindUnknown: offer.grants.some(({ kind }) => kind === "unknown"),
  };
}

function ofLastRound(pair: PairReport, offer: Offer, workspace: Workspace): number | null {
  const { company, companyRate } = offerTerms(workspace, offer);
  const valuation = converted(company.postMoneyValuation, "mid", companyRate);
  if (pair.breakEvenExitValuation === null || valuation === null || valuation.isZero()) return null;
  return pair.breakEvenExitValuation / valuation.toNumber();
}
