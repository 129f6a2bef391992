/**
 * The certainty equivalent: the sure amount worth as much as a risky package, at a risk aversion γ.
 *
 * U(w) = w^(1 − γ) ÷ (1 − γ), ln w at γ = 1, over liquid wealth + cash + payout (MODEL section 6). Taken
 * relative to the best outcome and through expm1 and log1p, so that nothing cancels near γ = 1.
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
  let [worst, best, expected] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { probability, payout } of prospects) {
    if (probability <= 0) continue;
    worst = Math.min(worst, payout);
    best = Math.max(best, payout);
    expected += probability * payout;
  }
  if (worst > best) return cash;
  if (worst === best) return cash + worst;
  if (riskAversion === 0) return cash + expected;
  const start = wealth + cash;
  if (start + worst < 0 || (start + worst === 0 && riskAversion >= 1)) return cash + worst;
  const power = 1 - riskAversion;
  let mean = 0;
  for (const { probability, payout } of prospects) {
    if (probability <= 0) continue;
    const logarithm = Math.log((start + payout) / (start + best));
    mean += probability * (power === 0 ? logarithm : Math.expm1(power * logarithm));
  }
  return (start + best) * Math.exp(power === 0 ? mean : Math.log1p(mean) / power) - wealth;
}
