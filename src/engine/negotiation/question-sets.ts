/**
 * Sets of questions, question i being bit i: the smallest that brings nearly all there is to learn, and the likeliest
 * answers that turn the choice.
 */

import { answersIn, choiceIn, knowing, type MixTable, utilityOf } from "./answer-lattice.ts";

/** The part of all there is to learn that is enough: MODEL's choice. */
const ENOUGH = 0.9;
/** Less money than this is rounding. */
export const NOTHING = 0.5;

/** The likeliest mix for which `turns` holds; null where there is none. */
export function likeliest(chance: Float64Array, turns: (mix: number) => boolean): number | null {
  let best: number | null = null;
  chance.forEach((of, mix) => {
    if (of > (best === null ? 0 : (chance[best] ?? 0)) && turns(mix)) best = mix;
  });
  return best;
}

/**
 * The questions whose answer in `mix` helps to turn the choice, by their place: one without whose answer, its mean in
 * its place, the choice would turn all the same does not. Those that push most the other way are left out first.
 */
export function turningAnswers(table: MixTable, mix: number, sure: number): readonly number[] {
  const none = choiceIn(knowing(table, 0), 0, sure);
  const answers = answersIn(table.sizes, mix);
  /** How far what `mix` leads to is ahead of the choice without any answer, where only those to `kept` are known. */
  const lead = (kept: readonly number[]) => {
    const known = knowing(
      table,
      kept.reduce((set, index) => set + 2 ** index, 0),
    );
    const at = known.sizes.reduce(
      (place, size, index) => place * size + (kept.includes(index) ? (answers[index] ?? 0) : 0),
      0,
    );
    const choice = choiceIn(known, at, sure);
    return utilityOf(known, choice, at, sure) - utilityOf(known, none, at, sure);
  };
  let kept = answers.flatMap((_, index) => ((table.sizes[index] ?? 1) > 1 ? [index] : []));
  for (;;) {
    const whole = lead(kept);
    const without = kept
      .map((left) => ({ left, lead: lead(kept.filter((index) => index !== left)) }))
      .sort((a, b) => b.lead - a.lead)[0];
    // What is as far ahead without an answer was not turned by it.
    if (without === undefined || kept.length < 2 || without.lead < whole || without.lead <= 0) return kept;
    kept = kept.filter((index) => index !== without.left);
  }
}

/** Whether `index` is in `set`. */
export function has(set: number, index: number): boolean {
  return Math.floor(set / 2 ** index) % 2 === 1;
}

/** The fewest of `count` questions that bring nine tenths of `perfect`; of sets of one size the most valuable. */
export function smallest(count: number, worthOf: (set: number) => number, perfect: number): number {
  if (perfect < NOTHING) return 0;
  let [best, bestSize, bestWorth] = [2 ** count - 1, count, perfect];
  for (let set = 1; set < 2 ** count; set += 1) {
    const size = sizeOf(set);
    if (size > bestSize) continue;
    const worth = worthOf(set);
    if (worth < ENOUGH * perfect || (size === bestSize && worth <= bestWorth)) continue;
    [best, bestSize, bestWorth] = [set, size, worth];
  }
  return best;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest = Math.floor(rest / 2)) size += rest % 2;
  return size;
}
