/**
 * European options by Black, Scholes and Merton, with continuous rates.
 *
 * Hull, Options, Futures, and Other Derivatives, chapter 15. Doubles: this prices risk.
 */
import { normalCumulative } from "./normal-distribution.ts";

/** An option: both rates continuously compounded a year, volatility a year, time in years. */
export type EuropeanOption = {
  readonly spot: number;
  readonly strike: number;
  readonly years: number;
  readonly volatility: number;
  readonly riskFreeRate: number;
};

/** What the call and the put cost; without volatility or time, what is certain. */
export function europeanPrices(option: EuropeanOption): { readonly call: number; readonly put: number } {
  const { spot, strike, years, volatility, riskFreeRate } = option;
  const deviation = volatility * Math.sqrt(years);
  const later = strike * Math.exp(-riskFreeRate * years);
  if (deviation === 0) return { call: Math.max(0, spot - later), put: Math.max(0, later - spot) };
  const first = (Math.log(spot / strike) + riskFreeRate * years) / deviation + deviation / 2;
  const second = first - deviation;
  // Far from the strike, rounding could leave less than nothing.
  return {
    call: Math.max(0, spot * normalCumulative(first) - later * normalCumulative(second)),
    put: Math.max(0, later * normalCumulative(-second) - spot * normalCumulative(-first)),
  };
}
