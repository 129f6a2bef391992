/**
 * Discounts for lack of marketability (DLOM): what not being able to sell until the exit costs.
 *
 * Finnerty 2012 and Ghaidarov 2009 price an average-strike put over s = σ²T and differ only in the variance;
 * Chaffe 1993 is an at-the-money European put, and alone needs a rate. Private companies pay no dividend, so
 * the factor e^(−qT) is 1. MODEL section 6, reference/equity. Doubles: this prices risk.
 */
import type { MarketabilityModel } from "#domain/market-lens.ts";
import { europeanPrices } from "./black-scholes.ts";
import { normalWithin } from "./normal-distribution.ts";

/** A wait: `years` until the exit; volatility and the risk-free rate (continuous) a year, as fractions. */
export type Wait = { readonly years: number; readonly volatility: number; readonly riskFreeRate: number };

/** The part of the price that is lost by waiting, from 0 to below 1. */
export function marketabilityDiscount(model: MarketabilityModel, wait: Wait): number {
  const deviation = averageStrikeDeviation(model, wait);
  // An average-strike put costs N(w/2) − N(−w/2) of the price.
  if (deviation !== null) return normalWithin(deviation / 2);
  return europeanPrices({ ...wait, spot: 1, strike: 1 }).put;
}

/** w, the deviation that an average-strike put is priced with; null for Chaffe's, which has another strike. */
export function averageStrikeDeviation(model: MarketabilityModel, wait: Wait): number | null {
  const spread = logVariance(wait);
  switch (model) {
    case "finnerty2012":
      return Math.sqrt(finnertyVariance(spread));
    case "ghaidarov2009":
      return Math.sqrt(ghaidarovVariance(spread));
    case "chaffe1993":
      return null;
  }
}

/** s = σ²T, the variance of the price's logarithm over the wait. */
export function logVariance({ volatility, years }: Pick<Wait, "volatility" | "years">): number {
  return volatility ** 2 * years;
}

/** From here on eˢ − s − 1 is taken as it is; below it, digits would cancel and its series is. */
export const SERIES_BELOW = 1;

/** w² = s + ln(2(eˢ − s − 1)) − 2 ln(eˢ − 1): rises to ln 2, so that the discount never passes 32.28 %. */
function finnertyVariance(s: number): number {
  if (s === 0) return 0;
  if (s < SERIES_BELOW) return s + Math.log1p(beyondSquare(s)) - 2 * Math.log(Math.expm1(s) / s);
  // Divided by e²ˢ above and below, so that nothing overflows.
  return Math.LN2 + Math.log1p(-(s + 1) * Math.exp(-s)) - 2 * Math.log1p(-Math.exp(-s));
}

/** w² = ln(2(eˢ − s − 1)) − 2 ln s: rises without end. */
function ghaidarovVariance(s: number): number {
  if (s < SERIES_BELOW) return Math.log1p(beyondSquare(s));
  return Math.LN2 + s + Math.log1p(-(s + 1) * Math.exp(-s)) - 2 * Math.log(s);
}

/** 2(eˢ − s − 1) ÷ s² − 1 = s/3 + s²/12 + s³/60 + …, for small s. */
function beyondSquare(s: number): number {
  let [sum, term] = [0, 1];
  for (let power = 1; power <= 20; power += 1) {
    term *= s / (power + 2);
    sum += term;
  }
  return sum;
}
