/**
 * How likely "a multiple of the valuation, or nothing" must be for a package to be worth another one.
 *
 * γ = 0 gives the risk-neutral gap ÷ prize; otherwise the ratio of utility differences. Above 1 no
 * probability is enough: null. MODEL section 6. Doubles: this prices risk.
 */

/** What the probability is asked for: all sides discounted alike. */
export type Bet = {
  /** Liquid wealth plus the package's own cash: what is left if the prize does not come. */
  readonly start: number;
  /** By how much the other package is worth more than that cash. */
  readonly gap: number;
  /** What the prize pays. */
  readonly prize: number;
};

/** The probability from 0 to 1; 0 where there is no gap, null where none is enough or wealth is below zero. */
export function breakEvenProbability({ start, gap, prize }: Bet, riskAversion: number): number | null {
  if (gap <= 0) return 0;
  if (prize < gap) return null;
  if (riskAversion === 0) return gap / prize;
  const power = 1 - riskAversion;
  // Below zero wealth there is no utility; at zero one without a floor is made good only by certainty.
  if (start < 0) return null;
  if (start === 0) return power > 0 ? (gap / prize) ** power : 1;
  const ofGap = Math.log1p(gap / start);
  const ofPrize = Math.log1p(prize / start);
  return power === 0 ? ofGap / ofPrize : Math.expm1(power * ofGap) / Math.expm1(power * ofPrize);
}
