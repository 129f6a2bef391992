/**
 * Questions by the value of their answers: what knowing each would add to the choice, and how often it would
 * change it.
 *
 * EVPPI by exact enumeration of every mix of answers: the mean over x of the best expected utility knowing x,
 * less the best without; in money by its certainty equivalent. Answers are independent. Only what can be asked
 * is listed; the exit stays inside the expectation. MODEL section 8. Doubles: this prices risk.
 */
import type { QuestionId } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offerWorths, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { type AnswerEffect, answeredPackage, type OpenQuestion, questionsOf } from "./answers.ts";
import { alternatives } from "./reservation.ts";

/** One question: `worth` over the horizon, and the chance that its answer changes the choice. */
export type QuestionWorth = {
  readonly id: QuestionId;
  readonly worth: number;
  readonly changesChoice: number;
  /** What the offer is worth over the horizon under each answer, the others being open. */
  readonly answers: readonly { readonly effect: AnswerEffect; readonly worth: number }[];
};

export type Questions = {
  /** The most valuable first; of equals the one whose answer moves the offer most. */
  readonly questions: readonly QuestionWorth[];
  /** What knowing every answer would be worth. */
  readonly perfect: number;
  /** The smallest set that brings nine tenths of it, and what it brings; empty where there is nothing to learn. */
  readonly enough: { readonly ids: readonly QuestionId[]; readonly worth: number };
  /** No single answer would change the choice. */
  readonly decideNow: boolean;
};

const ENOUGH = 0.9;
/** Less than this is rounding. */
const NOTHING = 0.5;

/** The questions about `offerId` at the workspace's risk aversion. */
export function questions(workspace: Workspace, offerId: string, riskAversion: number): Questions {
  const one = offerWorths(workspace).find(({ id }) => id === offerId);
  if (one === undefined) return { questions: [], perfect: 0, enough: { ids: [], worth: 0 }, decideNow: true };
  const asked = questionsOf(workspace, offerId);
  const table = utilities(one, asked, riskAversion);
  const other = alternatives(workspace, offerId)[0]?.worth ?? null;
  const of = (set: readonly number[]) => informed(table, set, other);
  const none = of([]).value;
  const inMoney = (value: number) => table.toMoney(value) - table.toMoney(none);
  const found = asked.map(({ id, answers }, index): QuestionWorth => {
    const known = of([index]);
    return {
      id,
      worth: Math.max(0, inMoney(known.value)),
      changesChoice: known.changes,
      answers: knowing(table, [index]).flatMap(({ utility }, at) => {
        const effect = answers[at];
        return effect === undefined ? [] : [{ effect, worth: table.toMoney(utility) }];
      }),
    };
  });
  const perfect = Math.max(0, inMoney(of(asked.map((_, index) => index)).value));
  const swing = ({ answers }: QuestionWorth) =>
    Math.max(...answers.map(({ worth }) => worth)) - Math.min(...answers.map(({ worth }) => worth));
  return {
    questions: [...found].sort((a, b) => b.worth - a.worth || swing(b) - swing(a)),
    perfect,
    enough: smallest(asked, (set) => Math.max(0, inMoney(of(set).value)), perfect),
    decideNow: found.every(({ worth }) => worth < NOTHING),
  };
}

/** Expected utility of the offer under every mix of answers, with the chance of each mix. */
type UtilityTable = {
  readonly sizes: readonly number[];
  readonly utility: Float64Array;
  readonly chance: Float64Array;
  readonly ofSure: (worth: number) => number;
  readonly toMoney: (utility: number) => number;
};

function utilities(one: WorthOfOffer, asked: readonly OpenQuestion[], riskAversion: number): UtilityTable {
  const sizes = asked.map(({ answers }) => answers.length);
  const mixes = sizes.reduce((product, size) => product * size, 1);
  const utility = new Float64Array(mixes);
  const chance = new Float64Array(mixes);
  const { wealth } = one.worth.package;
  const scale = Math.max(1, wealth + one.worth.package.cash);
  const power = 1 - riskAversion;
  // In units of the offer's own cash, so that no power of a large sum loses its digits.
  const utilityOf = (money: number) => {
    const logarithm = Math.log(Math.max(Number.MIN_VALUE, money / scale));
    return power === 0 ? logarithm : Math.expm1(power * logarithm) / power;
  };
  const outcomes = one.worth.outcomes.map(({ probability }) => probability);
  for (let mix = 0; mix < mixes; mix += 1) {
    const given = asked.flatMap(({ answers }, index) => answers[digit(sizes, index, mix)] ?? []);
    const { cash, payouts } = answeredPackage(one, given);
    chance[mix] = given.reduce((product, { probability }) => product * probability, 1);
    utility[mix] =
      outcomes.length === 0
        ? utilityOf(wealth + cash)
        : outcomes.reduce(
            (sum, probability, at) => sum + probability * utilityOf(wealth + cash + (payouts[at] ?? 0)),
            0,
          );
  }
  return {
    sizes,
    utility,
    chance,
    ofSure: (worth) => utilityOf(wealth + worth),
    toMoney: (value) => scale * Math.exp(power === 0 ? value : Math.log1p(power * value) / power) - wealth,
  };
}

/** Which answer to question `index` the `mix` holds. */
function digit(sizes: readonly number[], index: number, mix: number): number {
  let rest = mix;
  for (let before = 0; before < index; before += 1) rest = Math.floor(rest / (sizes[before] ?? 1));
  return rest % (sizes[index] ?? 1);
}

type Known = { readonly chance: number; readonly utility: number };

/** The offer's expected utility for each way that the questions of `set` can be answered. */
function knowing({ sizes, utility, chance }: UtilityTable, set: readonly number[]): readonly Known[] {
  const groups = new Map<number, { chance: number; sum: number }>();
  utility.forEach((value, mix) => {
    const key = set.reduce((code, index) => code * (sizes[index] ?? 1) + digit(sizes, index, mix), 0);
    const group = groups.get(key) ?? { chance: 0, sum: 0 };
    const weight = chance[mix] ?? 0;
    group.chance += weight;
    group.sum += weight * value;
    groups.set(key, group);
  });
  return [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => ({
      chance: group.chance,
      utility: group.chance === 0 ? 0 : group.sum / group.chance,
    }));
}

/** The best expected utility when the questions of `set` are answered first, and how often that changes the choice. */
function informed(
  table: UtilityTable,
  set: readonly number[],
  other: number | null,
): { readonly value: number; readonly changes: number } {
  const sure = other === null ? Number.NEGATIVE_INFINITY : table.ofSure(other);
  const [open] = knowing(table, []);
  const takesOffer = (open?.utility ?? 0) >= sure;
  let [value, changes] = [0, 0];
  for (const { chance, utility } of knowing(table, set)) {
    value += chance * Math.max(utility, sure);
    if (chance > 0 && utility >= sure !== takesOffer) changes += chance;
  }
  return { value, changes };
}

/** The fewest questions that bring nine tenths of what all of them would; of sets of one size the most valuable. */
function smallest(
  asked: readonly OpenQuestion[],
  worthOf: (set: readonly number[]) => number,
  perfect: number,
): Questions["enough"] {
  if (perfect < NOTHING) return { ids: [], worth: 0 };
  for (let size = 1; size <= asked.length; size += 1) {
    let best: { readonly set: readonly number[]; readonly worth: number } | null = null;
    for (const set of setsOf(asked.length, size)) {
      const worth = worthOf(set);
      if (worth >= ENOUGH * perfect && worth > (best?.worth ?? 0)) best = { set, worth };
    }
    if (best !== null) {
      return { ids: best.set.flatMap((index) => asked[index]?.id ?? []), worth: best.worth };
    }
  }
  return { ids: asked.map(({ id }) => id), worth: perfect };
}

/** Every set of `size` of the numbers below `count`. */
function setsOf(count: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const sets: (readonly number[])[] = [];
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of setsOf(count, size - 1, first + 1)) sets.push([first, ...rest]);
  }
  return sets;
}
