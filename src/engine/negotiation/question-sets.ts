/**
 * Sets of questions, question i being bit i: the smallest that brings nearly all there is to learn, and the likeliest
 * answers that turn the choice.
 */

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
