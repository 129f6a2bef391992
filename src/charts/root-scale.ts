/**
 * A scale that narrows away from zero: signed square roots, so that a long top does not hide what is near zero.
 */
import type { Axis } from "./ticks.ts";

/** Where `amount` stands on the scale; its sign stays. */
export function rootOf(amount: number): number {
  return Math.sign(amount) * Math.sqrt(Math.abs(amount));
}

/** The amount that stands at `root`. */
export function amountAt(root: number): number {
  return Math.sign(root) * root * root;
}

const AIR = 1.04;
const STEPS = [5, 2, 1];

/** The axis in roots for amounts from `least` to `most`, zero with it, with ticks at round amounts `gap` apart. */
export function rootAxis(least: number, most: number, height: number, gap: number): Axis {
  const low = rootOf(Math.min(least, 0)) * AIR;
  const high = rootOf(Math.max(most, 0)) * AIR;
  if (low === high) return { low: 0, high: 1, ticks: [0] };
  const apart = ((high - low) / Math.max(1, height)) * gap;
  return { low, high, ticks: [...side(low, apart), 0, ...side(high, apart)].sort((a, b) => a - b) };
}

/** Ticks on one side of zero: round amounts from the outermost in, none nearer than `apart` to another. */
function side(end: number, apart: number): readonly number[] {
  const ticks: number[] = [];
  const largest = amountAt(Math.abs(end));
  if (largest === 0) return ticks;
  let before = Number.POSITIVE_INFINITY;
  for (let power = Math.floor(Math.log10(largest)); ; power -= 1) {
    for (const step of STEPS) {
      const root = rootOf(Number(`${step}e${power}`));
      if (root > Math.abs(end) || before - root < apart) continue;
      if (root < apart) return ticks;
      ticks.push(Math.sign(end) * root);
      before = root;
    }
    if (rootOf(Number(`1e${power}`)) < apart) return ticks;
  }
}
