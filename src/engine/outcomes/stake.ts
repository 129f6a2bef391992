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
