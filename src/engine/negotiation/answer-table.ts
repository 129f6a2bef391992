/**
 * Every mix of answers with its chance, and the offer's expected utility under each at any risk aversion.
 *
 * What the offer leaves out is filled in first, and the ordinary report of each filled offer says its cash and its
 * holdings. The payouts of a mix then rest on the answers about equity alone, so they are computed once for each of
 * these and every mix after that is a sum; cash is a sum over the answers. Doubles: this prices risk.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { certaintyEquivalent, type Package } from "#engine/outcomes/certainty-equivalent.ts";
import { offerWorthOf, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { answersIn } from "./answer-lattice.ts";
import { type AnsweredEquity, addedCashOf, answeredEquity, isAboutEquity, soldBy } from "./answers.ts";
import { filledOffer, isFilling } from "./filled-offer.ts";
import type { AnswerEffect, OpenQuestion } from "./open-questions.ts";

/** An offer that answers are given about. */
export type AskedOffer = {
  readonly offer: Offer;
  readonly workspace: Workspace;
  readonly fills: (id: OpenQuestion["id"]) => boolean;
  /** The offer with what it leaves out as `answers` say, those that fill nothing being left out of account. */
  readonly filled: (answers: readonly AnswerEffect[]) => WorthOfOffer;
};

/** The offer `offerId`; null where the workspace has none of that id. */
export function askedOffer(workspace: Workspace, offerId: string): AskedOffer | null {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const stated = offerWorthOf(workspace, offerId);
  if (offer === undefined || stated === null) return null;
  const known = new Map<string, WorthOfOffer>([["", stated]]);
  const fills = (id: OpenQuestion["id"]) => isFilling(workspace, offer, id);
  const filled = (answers: readonly AnswerEffect[]) => {
    const filling = answers.filter(({ id }) => fills(id));
    const key = filling.map(({ id, value }) => `${id} ${value}`).join();
    const found = known.get(key) ?? worthOf(workspace, filledOffer(workspace, offer, filling)) ?? stated;
    known.set(key, found);
    return found;
  };
  return { offer, workspace, fills, filled };
}

function worthOf(workspace: Workspace, offer: Offer): WorthOfOffer | null {
  const offers = workspace.offers.map((each) => (each.id === offer.id ? offer : each));
  return offerWorthOf({ ...workspace, offers }, offer.id);
}

/** The utilities of all mixes at one risk aversion, in one scale with that of a certain sum. */
export type MixUtilities = {
  readonly utility: Float64Array;
  readonly ofSure: (worth: number) => number;
  readonly toMoney: (utility: number) => number;
};

/** The mixes, the first of `asked` slowest; `sizes` in that order. */
export type AnswerTable = {
  readonly asked: readonly OpenQuestion[];
  readonly sizes: readonly number[];
  readonly chance: Float64Array;
  /** In units of `scale`, so that no power of a large sum loses its digits. */
  readonly utilityAt: (riskAversion: number, scale: number) => MixUtilities;
  /** Savings and cash of the offer as it is stated. */
  readonly scale: number;
};

/** What `asked` is worth over the horizon with `answers` given and all else as it stands. */
export function worthWith(asked: AskedOffer, answers: readonly AnswerEffect[], riskAversion: number): number {
  return certaintyEquivalent(packageWith(asked, answers), riskAversion);
}

/** What `asked` comes to with `answers` given: its cash, and what each outcome pays. */
export function packageWith(asked: AskedOffer, answers: readonly AnswerEffect[]): Package {
  const one = asked.filled(answers);
  const others = answers.filter(({ id }) => !asked.fills(id));
  const { payouts, atHeadline } = answeredEquity(one, others);
  const sold = Math.max(0, ...others.map(soldBy));
  const more = addedCashOf(one)(others);
  const { wealth, cash, prospects } = one.worth.package;
  return {
    wealth,
    cash: cash + more + sold * atHeadline,
    prospects: prospects.map(({ probability }, at) => ({
      probability,
      payout: (payouts[at] ?? 0) * (1 - sold),
    })),
  };
}

/** One offer as filled: its cash, and what the answers about equity and about cash make of it. */
type Filled = {
  readonly cash: number;
  readonly chances: Float64Array;
  readonly equity: readonly AnsweredEquity[];
  readonly mixes: readonly { readonly added: number; readonly sold: number }[];
};

/** The table of `about` under every mix of answers to `all`, which are about it. */
export function answerTable(about: AskedOffer, all: readonly OpenQuestion[]): AnswerTable {
  const ofFill = all.filter(({ id }) => about.fills(id));
  const ofEquity = all.filter(({ id }) => !about.fills(id) && isAboutEquity(id));
  const ofCash = all.filter(({ id }) => !about.fills(id) && !isAboutEquity(id));
  const [equityMixes, cashMixes] = [mixesOf(ofEquity), mixesOf(ofCash)];
  const filled = mixesOf(ofFill).map((filling): Filled => {
    const one = about.filled(filling);
    const added = addedCashOf(one);
    const { cash, prospects } = one.worth.package;
    return {
      cash,
      chances: Float64Array.from(prospects, ({ probability }) => probability),
      equity: equityMixes.map((answers) => answeredEquity(one, answers)),
      mixes: cashMixes.map((answers) => ({
        added: added(answers),
        sold: Math.max(0, ...answers.map(soldBy)),
      })),
    };
  });
  const asked = [...ofFill, ...ofEquity, ...ofCash];
  const sizes = asked.map(({ answers }) => answers.length);
  const chance = Float64Array.from(mixesOf(asked), (answers) =>
    answers.reduce((product, { probability }) => product * probability, 1),
  );
  const { wealth, cash } = about.filled([]).worth.package;
  return {
    asked,
    sizes,
    chance,
    scale: Math.max(1, wealth + cash),
    utilityAt: (riskAversion, scale) => utilities(filled, wealth, riskAversion, scale),
  };
}

function mixesOf(asked: readonly OpenQuestion[]): readonly (readonly AnswerEffect[])[] {
  const sizes = asked.map(({ answers }) => answers.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  return Array.from({ length: count }, (_, mix) =>
    answersIn(sizes, mix).flatMap((answer, index) => asked[index]?.answers[answer] ?? []),
  );
}

function utilities(
  filled: readonly Filled[],
  wealth: number,
  riskAversion: number,
  scale: number,
): MixUtilities {
  const power = 1 - riskAversion;
  const utilityOf = (money: number) => {
    const logarithm = Math.log(Math.max(Number.MIN_VALUE, money / scale));
    return power === 0 ? logarithm : Math.expm1(power * logarithm) / power;
  };
  const expected = (chances: Float64Array, payouts: Float64Array, start: number, kept: number) => {
    let sum = chances.length === 0 ? utilityOf(start) : 0;
    for (let at = 0; at < chances.length; at += 1) {
      const of = chances[at] ?? 0;
      if (of > 0) sum += of * utilityOf(start + (payouts[at] ?? 0) * kept);
    }
    return sum;
  };
  const count = filled.reduce((sum, { equity, mixes }) => sum + equity.length * mixes.length, 0);
  const utility = new Float64Array(count);
  let mix = 0;
  for (const { cash, chances, equity, mixes } of filled) {
    for (const { payouts, atHeadline } of equity) {
      for (const { added, sold } of mixes) {
        utility[mix] = expected(chances, payouts, wealth + cash + added + sold * atHeadline, 1 - sold);
        mix += 1;
      }
    }
  }
  return {
    utility,
    ofSure: (worth) => utilityOf(wealth + worth),
    toMoney: (value) => scale * Math.exp(power === 0 ? value : Math.log1p(power * value) / power) - wealth,
  };
}
