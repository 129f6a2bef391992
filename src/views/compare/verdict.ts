/**
 * The sentence above the sheet, as data: who leads on what can be counted on, who is worth more to you,
 * and what has to be true for that. No winner is named within the too-close band. MODEL section 6; DESIGN "Compare".
 */
import { Decimal } from "#domain/money.ts";
import type { OfferReport, PairReport, Report } from "#domain/report.ts";
import { isRange } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Horizon, leader, offerTotal, type TotalName } from "#engine/comparison.ts";

/** An offer with one of its figures, in the workspace's currency. */
export type Standing = { readonly offerId: string; readonly amount: Decimal };

/** The two offers that lead on a total; no winner is named where they are too close. */
export type Race = { readonly first: Standing; readonly second: Standing; readonly isTooClose: boolean };

/** What a private offer's exit has to reach for it to be worth as much as another offer. */
export type Condition = {
  readonly offerId: string;
  readonly againstId: string;
  /** Exit valuation at which the two are worth the same; null where no exit is enough. */
  readonly exitValuation: number | null;
  /** That valuation as a fraction of the last round; null where the round is not known. */
  readonly ofLastRound: number | null;
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
  report: Report,
  visibleIds: readonly string[],
  horizon: Horizon,
): Verdict {
  const { riskAversion } = workspace.assumptions;
  const offers = report.offers.filter(({ id }) => visibleIds.includes(id));
  const standing = (offer: OfferReport, total: TotalName): Standing => ({
    offerId: offer.id,
    amount: offerTotal(offer, total, horizon, riskAversion),
  });
  const race = (total: TotalName): Race | null => {
    const lead = leader(report, total, horizon, riskAversion, visibleIds);
    const first = offers.find(({ id }) => id === lead?.offerId);
    const second = offers.find(({ id }) => id === lead?.runnerUpId);
    if (lead === null || first === undefined || second === undefined) return null;
    return { first: standing(first, total), second: standing(second, total), isTooClose: lead.tooClose };
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

/** What must be true for the one worth most; where that one leads anyhow, for its best private rival. */
function condition(
  workspace: Workspace,
  report: Report,
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
  // A break-even that cannot be computed is not known; only a grant that pays nothing has none.
  const isPayoutNone = figures.outcomes.every(({ payout }) => payout === 0);
  if (pair.breakEvenExitValuation === null && !isPayoutNone) return null;
  return {
    offerId,
    againstId,
    exitValuation: pair.breakEvenExitValuation,
    ofLastRound: ofLastRound(pair, figures, workspace),
    isKindUnknown: offer.grants.some(({ kind }) => kind === "unknown"),
  };
}

function ofLastRound(pair: PairReport, figures: OfferReport, workspace: Workspace): number | null {
  const facts = workspace.offers.find(({ id }) => id === figures.id)?.companyFacts;
  const valuation = facts?.postMoneyValuation ?? null;
  if (pair.breakEvenExitValuation === null || valuation === null) return null;
  const middle = isRange(valuation)
    ? new Decimal(valuation.low).plus(valuation.high).dividedBy(2).toNumber()
    : new Decimal(valuation).toNumber();
  const rate = exchangeRate(workspace, facts?.currency ?? currencyOf(workspace, figures.id));
  return rate === null || middle === 0 ? null : pair.breakEvenExitValuation / (middle * rate);
}

function currencyOf(workspace: Workspace, offerId: string): string {
  return workspace.offers.find(({ id }) => id === offerId)?.currency ?? workspace.currency;
}

function exchangeRate(workspace: Workspace, currency: string): number | null {
  if (currency === workspace.currency) return 1;
  const rate = workspace.exchangeRates[currency];
  return rate === undefined ? null : Number(rate);
}
