/**
 * What the answer to a question would make of an offer, and the questions that an offer leaves open.
 *
 * The default answers and their chances are ours, a guess to be changed; a question is listed only where the
 * offer does not already answer it in writing. MODEL section 8. Doubles: this prices risk.
 */
import { isOption } from "#domain/grant.ts";
import type { QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { preferredClaims } from "#engine/equity/exit-proceeds.ts";
import { commonValueAt, type PreferredClaim, waterfall } from "#engine/equity/waterfall.ts";
import type { WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { isOfOneEmployer } from "./reservation.ts";

/**
 * One possible answer. `value` is a strike as a part of the valuation (0 = shares), the part of the grant that can
 * be sold at today's price, a bonus a year, the part of the grant that refreshers add, total future dilution,
 * the share count as a part of the fully diluted one, a valuation, or the preferences as a part of the valuation.
 */
export type AnswerEffect = { readonly id: QuestionId; readonly probability: number; readonly value: number };

/** A question with its possible answers; their chances add up to 1. */
export type OpenQuestion = { readonly id: QuestionId; readonly answers: readonly AnswerEffect[] };

/** Investors' part of a company of which nothing is known: the reference's example, an assumption. */
const ASSUMED_PREFERRED = 0.35;

/** What `offerId` leaves open, with the person's own answers where there are some. */
export function questionsOf(workspace: Workspace, offerId: string): readonly OpenQuestion[] {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  if (offer === undefined) return [];
  const own = workspace.negotiation.questions[offerId] ?? [];
  const ids = new Set([...openIn(workspace, offer), ...own.map(({ id }) => id)]);
  return [...ids].map((id) => {
    const answers = own.find((each) => each.id === id)?.answers;
    return {
      id,
      answers:
        answers?.map(({ probability, value }) => ({
          id,
          probability: Number(probability),
          value: Number(value),
        })) ??
        DEFAULT_ANSWERS[id](workspace, offer).map(([probability, value]) => ({ id, probability, value })),
    };
  });
}

type Answers = readonly (readonly [probability: number, value: number])[];

const DEFAULT_ANSWERS: Readonly<Record<QuestionId, (workspace: Workspace, offer: Offer) => Answers>> = {
  instrument: () => [
    [0.5, 0],
    [0.5, 0.35],
  ],
  tender: () => [
    [0.7, 0],
    [0.3, 0.2],
  ],
  bonus: (_, { baseSalary }) => {
    const base = typeof baseSalary === "string" ? Number(baseSalary) : Number(baseSalary?.low ?? 0);
    return [
      [0.4, 0],
      [0.6, Math.round((base * 0.15) / 1000) * 1000],
    ];
  },
  refreshers: () => [
    [0.5, 0],
    [0.5, 0.25],
  ],
  dilution: () => [
    [0.3, 0.3],
    [0.4, 0.2],
    [0.3, 0.1],
  ],
  shareCount: () => [
    [0.7, 1],
    [0.3, 0.85],
  ],
  valuation: (workspace, offer) => {
    const values = valuationsOf(workspace, offer);
    return values.map((value) => [1 / values.length, value]);
  },
  preference: () => [
    [0.5, 0],
    [0.5, 0.1],
  ],
};

function openIn(workspace: Workspace, offer: Offer): readonly QuestionId[] {
  const isPrivate = offer.companyFacts.liquidity === "private" && offer.grants.length > 0;
  const isWritten = offer.status === "written";
  const open: QuestionId[] = [];
  const lacksStrike = offer.grants.some(
    ({ kind, strike }) => kind === "unknown" || (isOption(kind) && strike === null),
  );
  if (isPrivate && (lacksStrike || !isWritten)) open.push("instrument");
  if (isPrivate) open.push("tender");
  if (offer.targetBonus === null) open.push("bonus");
  if (isPrivate) open.push("refreshers", "dilution");
  const isFraction = offer.grants.some(({ size }) => size.kind === "ownership");
  if (isPrivate && isFraction && !isWritten) open.push("shareCount");
  if (isPrivate && valuationsOf(workspace, offer).length > 1) open.push("valuation");
  if (isPrivate && offer.companyFacts.preferred.length === 0) open.push("preference");
  return open;
}

/** The valuations of this company that its offers and documents state, the offer's own first. */
function valuationsOf(workspace: Workspace, offer: Offer): readonly number[] {
  const stated = workspace.offers
    .filter((each) => each.id === offer.id || isOfOneEmployer(each, offer))
    .sort((a, b) => Number(b.id === offer.id) - Number(a.id === offer.id))
    .flatMap(({ companyFacts: { postMoneyValuation } }) =>
      typeof postMoneyValuation === "string" ? [Number(postMoneyValuation)] : [],
    );
  return [...new Set(stated)].filter((value) => value > 0).slice(0, 3);
}

/** Cash over the horizon and each outcome's payout, discounted alike, under one mix of answers. */
export type AnsweredPackage = { readonly cash: number; readonly payouts: Float64Array };

/** The package of `one` under `answers`, each question answered at most once. */
export function answeredPackage(one: WorthOfOffer, answers: readonly AnswerEffect[]): AnsweredPackage {
  const { worth, terms } = one;
  const given = (id: QuestionId) => answers.find((each) => each.id === id)?.value ?? null;
  const kept = terms.outlook.futureDilution.reduce((part, rate) => part * (1 - Number(rate)), 1);
  const valuation = given("valuation") ?? worth.held.valuation ?? 0;
  const size = (1 + (given("refreshers") ?? 0)) * (given("shareCount") ?? 1);
  const dilution = given("dilution");
  const keeps = kept === 0 || dilution === null ? 1 : (1 - dilution) / kept;
  const sold = given("tender") ?? 0;
  const strikeRate = given("instrument");
  const claims = claimsOf(one, given("preference"), valuation);
  const held = worth.held.ofCompany.map((each) => {
    const undiluted = kept === 0 ? 0 : each.held / kept;
    // Shares answered as shares keep what they cost; options answered with a strike cost that.
    const cost = strikeRate === null ? each.cost : undiluted * strikeRate * valuation;
    return { held: each.held * keeps * size, cost: cost * size, undiluted: undiluted * size };
  });
  const payouts = Float64Array.from(worth.outcomes, ({ multiple }) => {
    const common = commonValueAt(claims, multiple * valuation);
    const ofCompany = held.reduce((sum, each) => sum + Math.max(0, each.held * common - each.cost), 0);
    const ofPrice = worth.held.ofPrice.reduce(
      (sum, each) => sum + Math.max(0, each.held * keeps * size * multiple - each.cost * size),
      0,
    );
    return (ofCompany + ofPrice) * (1 - sold) * worth.exitDiscount;
  });
  const atHeadline = held.reduce((sum, each) => sum + Math.max(0, each.undiluted * valuation - each.cost), 0);
  const bonus = given("bonus");
  const bonuses = bonus === null ? 0 : bonus * terms.horizonYears * Number(terms.offer.bonusAttainment);
  return { cash: worth.package.cash + bonuses + sold * atHeadline, payouts };
}

function claimsOf(one: WorthOfOffer, preference: number | null, valuation: number) {
  if (preference === null) return one.worth.held.claims;
  const stated = preferredClaims(one.terms);
  if (stated.length > 0 || preference === 0) return one.worth.held.claims;
  const claim: PreferredClaim = {
    preference: preference * valuation,
    units: ASSUMED_PREFERRED,
    participation: "none",
    seniority: 0,
  };
  return waterfall([claim]);
}
