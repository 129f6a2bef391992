/**
 * "So many times today's valuation, or nothing": how likely it must be for an offer to be worth another.
 *
 * p*γ = [U(W + C) − U(W + c)] ÷ [U(W + c + prize) − U(W + c)], MODEL section 6. Both differences are also given
 * in money as it feels: divided by U′(W + c), so that a small amount counts in full and a large one for less.
 * Doubles: this prices risk.
 */
import { proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { breakEvenProbability } from "./break-even-probability.ts";
import type { OfferWorth } from "./worth.ts";

/** The probability at one risk aversion, and what it comes from; amounts as of today. */
export type TimesOrNothing = {
  readonly riskAversion: number;
  /** From 0 to 1; null where none is enough. */
  readonly chance: number | null;
  /** W + c: what is there if the prize does not come. */
  readonly start: number;
  readonly gap: number;
  readonly prize: number;
  /** The two as they feel at `start`; null where that is not above 0 or there is no gap. */
  readonly felt: { readonly gap: number; readonly prize: number } | null;
};

/** What `multiple` or nothing asks of `worth` beside `against`, both at `riskAversion`. */
export function timesOrNothing(
  worth: OfferWorth,
  against: OfferWorth,
  multiple: number,
  riskAversion: number,
): TimesOrNothing {
  const start = worth.package.wealth + worth.package.cash;
  const gap = against.worth(riskAversion) - worth.package.cash;
  const prize = proceedsAtMultiple(worth.held, multiple) * worth.exitDiscount;
  return {
    riskAversion,
    chance: breakEvenProbability({ start, gap, prize }, riskAversion),
    start,
    gap,
    prize,
    felt:
      start > 0 && gap > 0
        ? { gap: feltMoney(start, gap, riskAversion), prize: feltMoney(start, prize, riskAversion) }
        : null,
  };
}

/** `amount` on top of `start` > 0 in units of what one more unit of money is worth there. */
export function feltMoney(start: number, amount: number, riskAversion: number): number {
  const logarithm = Math.log1p(amount / start);
  const power = 1 - riskAversion;
  return start * (power === 0 ? logarithm : Math.expm1(power * logarithm) / power);
}
