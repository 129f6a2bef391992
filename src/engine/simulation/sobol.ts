/**
 * Scrambled Sobol points, dimension by dimension: even in every dimension, and random by their seed.
 *
 * Owen's scrambling by hash: with its bits reversed, a point goes through a permutation in which each bit
 * depends on lower ones only. B. Burley, "Practical Hash-based Owen Scrambling", JCGT 9 (4), 2020, after Laine
 * and Karras 2011; the permutation is N. Vegdahl's of 2021. Gray code order. Doubles: this prices risk.
 */
import { directionNumbers } from "./direction-numbers.ts";

/** 2^-32, and half of it: the middle of a point's cell, so that neither 0 nor 1 comes. */
const UNIT = 2 ** -32;

/** The first `count` points of `dimension` (0 = the first) as integers with their 32 bits reversed. */
export function reversedSobol(dimension: number, count: number): Uint32Array {
  const directions = directionNumbers(dimension).map(reversedBits);
  const points = new Uint32Array(count);
  let point = 0;
  for (let index = 1; index < count; index += 1) {
    // The lowest bit of the index that is set says which direction Gray code turns to.
    point ^= directions[31 - Math.clz32(index & -index)] ?? 0;
    points[index] = point;
  }
  return points;
}

/** Fills `into` with the points between 0 and 1, scrambled by `seed`; both ends excluded. */
export function scrambleInto(into: Float64Array, reversed: Uint32Array, seed: number): void {
  const odd = (seed >>> 16) | 1;
  const count = into.length;
  for (let index = 0; index < count; index += 1) {
    let bits = reversed[index] as number;
    bits ^= Math.imul(bits, 0x3d20adea);
    bits = (bits + seed) | 0;
    bits = Math.imul(bits, odd);
    bits ^= Math.imul(bits, 0x05526c56);
    bits ^= Math.imul(bits, 0x53a22864);
    into[index] = (reversedBits(bits) + 0.5) * UNIT;
  }
}

/** A seed of 32 bits for the `part`th use of `seed`: each bit of either changes half of its bits. */
export function seedOf(seed: number, part: number): number {
  return mixed(mixed(seed | 0) + Math.imul(part + 1, 0x9e3779b9));
}

/** C. Wellons' "lowbias32" (nullprogram.com/blog/2018/07/31). */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x7feb352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The 32 bits of `value` in the opposite order. */
export function reversedBits(value: number): number {
  let bits = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}
