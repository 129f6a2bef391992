/**
 * Every mix of answers with its chance, and the offer's expected utility under each at any risk aversion.
 *
 * The payouts of a mix rest on the answers about equity alone, so they are computed once for each of these and
 * every mix after that is a sum; cash is a sum over the answers. Doubles: this prices risk.
 */
import { certaintyEquivalent } from "#engine/outcomes/certainty-equivalent.ts";
import type { WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { answersIn } from "./answer-lattice.ts";
import { type AnsweredEquity, addedCashOf, answeredEquity, isAboutEquity, soldBy } from "./answers.ts";
import type { AnswerEffect, OpenQuestion } from "./open-questions.ts";

/** The utilities of all mixes at one risk aversion, in one scale with that of a certain sum. */
export type MixUtilities = {
  readonly utility: Float64Array;
  readonly ofSure: (worth: number) => number;
  readonly toMoney: (utility: number) => number;
};

/** The mixes, those about equity slowest; `sizes` in the order of `asked`. */
export type AnswerTable = {
  readonly asked: readonly OpenQuestion[];
  readonly sizes: readonly number[];
  readonly chance: Float64Array;
  readonly utilityAt: (riskAversion: number) => MixUtilities;
};

/** What `one` is worth over the horizon with `answers` given and all else as it stands. */
export function worthWith(one: WorthOfOffer, answers: readonly AnswerEffect[], riskAversion: number): number {
  const { payouts, atHeadline } = answeredEquity(one, answers);
  const sold = Math.max(0, ...answers.map(soldBy));
  const more = addedCashOf(one)(answers);
  const { wealth, cash, prospects } = one.worth.package;
  return certaintyEquivalent(
    {
      wealth,
      cash: cash + more + sold * atHeadline,
      prospects: prospects.map(({ probability }, at) => ({
        probability,
        payout: (payouts[at] ?? 0) * (1 - sold),
      })),
    },
    riskAversion,
  );
}

/** The table of `one` under every mix of answers to `all`. */
export function answerTable(one: WorthOfOffer, all: readonly OpenQuestion[]): AnswerTable {
  const ofEquity = all.filter(({ id }) => isAboutEquity(id));
  const ofCash = all.filter(({ id }) => !isAboutEquity(id));
  const equity = mixesOf(ofEquity).map((answers) => answeredEquity(one, answers));
  const added = addedCashOf(one);
  const cash = mixesOf(ofCash).map((answers) => ({
    added: added(answers),
    sold: Math.max(0, ...answers.map(soldBy)),
  }));
  const asked = [...ofEquity, ...ofCash];
  const sizes = asked.map(({ answers }) => answers.length);
  const chance = Float64Array.from(mixesOf(asked), (answers) =>
    answers.reduce((product, { probability }) => product * probability, 1),
  );
  return { asked, sizes, chance, utilityAt: (riskAversion) => utilities(one, equity, cash, riskAversion) };
}

function mixesOf(asked: readonly OpenQuestion[]): readonly (readonly AnswerEffect[])[] {
  const sizes = asked.map(({ answers }) => answers.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  return Array.from({ length: count }, (_, mix) =>
    answersIn(sizes, mix).flatMap((answer, index) => asked[index]?.answers[answer] ?? []),
  );
}

function utilities(
  one: WorthOfOffer,
  equity: readonly AnsweredEquity[],
  cash: readonly { readonly added: number; readonly sold: number }[],
  riskAversion: number,
): MixUtilities {
  const { wealth, cash: present, prospects } = one.worth.package;
  const scale = Math.max(1, wealth + present);
  const power = 1 - riskAversion;
  // In units of the offer's own cash, so that no power of a large sum loses its digits.
  const utilityOf = (money: number) => {
    const logarithm = Math.log(Math.max(Number.MIN_VALUE, money / scale));
    return power === 0 ? logarithm : Math.expm1(power * logarithm) / power;
  };
  const chances = Float64Array.from(prospects, ({ probability }) => probability);
  const utility = new Float64Array(equity.length * cash.length);
  let mix = 0;
  for (const { payouts, atHeadline } of equity) {
    for (const { added, sold } of cash) {
      const start = wealth + present + added + sold * atHeadline;
      let sum = prospects.length === 0 ? utilityOf(start) : 0;
      for (let at = 0; at < chances.length; at += 1) {
        const of = chances[at] ?? 0;
        if (of > 0) sum += of * utilityOf(start + (payouts[at] ?? 0) * (1 - sold));
      }
      utility[mix] = sum;
      mix += 1;
    }
  }
  return {
    utility,
    ofSure: (worth) => utilityOf(wealth + worth),
    toMoney: (value) => scale * Math.exp(power === 0 ? value : Math.log1p(power * value) / power) - wealth,
  };
}
