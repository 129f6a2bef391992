/**
 * Risk aversion in words that a person can answer: the part of an income one would stake on an even chance
 * to double it.
 *
 * With constant relative risk aversion the stake s solves U(1) = ½U(2) + ½U(1 − s). Doubles.
 */

/** The largest stake, 0 to 1, that a person of `riskAversion` γ ≥ 0 takes: all of it at 0, a half at 1. */
export function stakeForDoubling(riskAversion: number): number {
  if (riskAversion === 1) return 1 / 2;
  const power = 1 - riskAversion;
  return 1 - (2 - 2 ** power) ** (1 / power);
}

/** Beyond this nobody's answers lead: a stake of 1.2 %. */
const MOST_AVERSION = 60;

/**
 * The risk aversion γ of who is indifferent to an even chance of doubling an income or losing `stake` of it:
 * the inverse of `stakeForDoubling`. 0 for all of it; the published cuts ½, ⅓, ⅕, ⅒ give 1, 2, 3.76, 7.53
 * (Barsky, Juster, Kimball and Shapiro 1997). By halving; off by less than 1e-12.
 */
export function riskAversionAt(stake: number): number {
  if (stake >= 1) return 0;
  let [low, high] = [0, MOST_AVERSION];
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (stakeForDoubling(middle) > stake) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
