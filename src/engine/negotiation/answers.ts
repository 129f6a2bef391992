/**
 * What the answers to questions make of an offer: each outcome's payout, and its cash over the horizon.
 *
 * Answers about equity decide the payouts, the part sold in a tender takes from them and adds cash at today's
 * price, all others change the cash. MODEL section 8. Doubles: this prices risk.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import { type Holding, preferredClaims } from "#engine/equity/exit-proceeds.ts";
import { commonValueAt, type PreferredClaim, waterfall } from "#engine/equity/waterfall.ts";
import type { WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { type AddedCash, addedCash } from "./answered-cash.ts";
import type { AnswerEffect } from "./open-questions.ts";

/** Investors' part of a company of which nothing is known: the reference's example, an assumption. */
const ASSUMED_PREFERRED = 0.35;

/** What the private grants are under one mix of answers: each outcome's payout, and their worth at today's price. */
export type AnsweredEquity = { readonly payouts: Float64Array; readonly atHeadline: number };

/** The answers that decide the payouts; the tender and the rest are about cash. */
const ABOUT_EQUITY: readonly QuestionId[] = [
  "instrument",
  "dilution",
  "refreshers",
  "shareCount",
  "valuation",
  "preference",
];

/** Whether the answer to `id` changes what the grants pay out. */
export function isAboutEquity(id: QuestionId): boolean {
  return ABOUT_EQUITY.includes(id);
}

/** Whether the answer to `id` says nothing without the grants' worth. */
export function isAboutGrants(id: QuestionId): boolean {
  return isAboutEquity(id) || id === "tender" || id === "grantSize" || id === "fullyDilutedShares";
}

/** The grants of `one` under `answers`, of which only those about equity count. */
export function answeredEquity(one: WorthOfOffer, answers: readonly AnswerEffect[]): AnsweredEquity {
  const { worth, terms } = one;
  const given = (id: QuestionId) => answers.find((each) => each.id === id)?.value ?? null;
  const kept = terms.outlook.futureDilution.reduce((part, rate) => part * (1 - Number(rate)), 1);
  const valuation = given("valuation") ?? worth.held.valuation ?? 0;
  const size = (1 + (given("refreshers") ?? 0)) * (given("shareCount") ?? 1);
  const dilution = given("dilution");
  const keeps = kept === 0 || dilution === null ? 1 : (1 - part(dilution)) / kept;
  const strikeRate = given("instrument");
  const claims = claimsOf(one, given("preference"), valuation);
  /** Money at today's valuation buys a smaller part of a company that is worth more. */
  const partKept = ({ grantIndex }: Holding) => {
    const stated = terms.offer.grants[grantIndex]?.size;
    const isMoney = stated?.kind === "value" && stated.atValuation === undefined;
    return isMoney && valuation > 0 ? (worth.held.valuation ?? valuation) / valuation : 1;
  };
  /** Holdings as answered; `whole` is what all of what they are parts of is worth today. */
  const answered = (holdings: readonly Holding[], whole: number) =>
    holdings.map((each) => {
      const owned = each.held * partKept(each);
      const undiluted = kept === 0 ? 0 : owned / kept;
      // Shares answered as shares keep what they cost; options answered with a strike cost that.
      const cost = strikeRate === null ? each.cost * partKept(each) : undiluted * strikeRate * whole;
      return { held: owned * keeps * size, cost: cost * size, undiluted: undiluted * size };
    });
  const ofCompany = answered(worth.held.ofCompany, valuation);
  // Shares of an unknown part are held as their worth at today's price.
  const ofPrice = answered(worth.held.ofPrice, 1);
  const payouts = Float64Array.from(worth.package.prospects, (_, at) => {
    const multiple = worth.outcomes[at]?.multiple ?? 0;
    const common = commonValueAt(claims, multiple * valuation);
    const paid = paidAt(ofCompany, common) + paidAt(ofPrice, multiple);
    return paid * worth.exitDiscount;
  });
  return { payouts, atHeadline: soldAt(ofCompany, valuation) + soldAt(ofPrice, 1) };
}

type Answered = { readonly held: number; readonly cost: number; readonly undiluted: number };

/** What `holdings` pay where all of what they are parts of is worth `whole`, after every round to come. */
function paidAt(holdings: readonly Answered[], whole: number): number {
  return holdings.reduce((sum, { held, cost }) => sum + Math.max(0, held * whole - cost), 0);
}

/** What they would fetch at `whole` today. */
function soldAt(holdings: readonly Answered[], whole: number): number {
  return holdings.reduce((sum, { undiluted, cost }) => sum + Math.max(0, undiluted * whole - cost), 0);
}

/** The part of the grants that `answer` sells at today's price; 0 for an answer to any other question. */
export function soldBy({ id, value }: AnswerEffect): number {
  return id === "tender" ? part(value) : 0;
}

/** What each mix of answers adds to the cash of `one` over the horizon. */
export function addedCashOf({ terms, worth }: WorthOfOffer): AddedCash {
  return addedCash(terms, worth.exitDiscount ** (-1 / terms.outlook.exitYear) - 1);
}

/** A part of a whole, whatever a file says. */
function part(value: number): number {
  return Math.min(1, Math.max(0, value));
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
