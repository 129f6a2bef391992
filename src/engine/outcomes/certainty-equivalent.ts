/**
 * The certainty equivalent: the sure amount worth as much as a risky package, at a risk aversion γ.
 *
 * U(w) = w^(1 − γ) ÷ (1 − γ), ln w at γ = 1, over liquid wealth + cash + payout (MODEL section 6). Taken
 * relative to the first outcome and through expm1 and log1p, so that nothing cancels near γ = 1.
 * Doubles: this prices risk. Below zero wealth the utility has no value; there the worst outcome counts.
 */

/** One outcome: its probability, and what it pays on top of cash, discounted like the cash. */
export type Prospect = { readonly probability: number; readonly payout: number };

/** A package: liquid wealth beside it, its sure cash, and its outcomes (none = cash alone). */
export type Package = {
  readonly wealth: number;
  readonly cash: number;
  readonly prospects: readonly Prospect[];
};

/** What the package is worth for sure at `riskAversion` ≥ 0; falls as it rises. */
export function certaintyEquivalent({ wealth, cash, prospects }: Package, riskAversion: number): number {
  const possible = prospects.filter(({ probability }) => probability > 0);
  if (possible.length === 0) return cash;
  const first = possible[0]?.payout ?? 0;
  if (possible.every(({ payout }) => payout === first)) return cash + first;
  if (riskAversion === 0) {
    return cash + possible.reduce((total, { probability, payout }) => total + probability * payout, 0);
  }
  const start = wealth + cash;
  const worst = Math.min(...possible.map(({ payout }) => payout));
  if (start + worst < 0 || (start + worst === 0 && riskAversion >= 1)) return cash + worst;
  const reference = start + Math.max(...possible.map(({ payout }) => payout));
  const power = 1 - riskAversion;
  if (power === 0) {
    const mean = possible.reduce(
      (total, { probability, payout }) => total + probability * Math.log((start + payout) / reference),
      0,
    );
    return reference * Math.exp(mean) - wealth;
  }
  const mean = possible.reduce(
    (total, { probability, payout }) =>
      total + probability * Math.expm1(power * Math.log((start + payout) / reference)),
    0,
  );
  return reference * Math.exp(Math.log1p(mean) / power) - wealth;
}
