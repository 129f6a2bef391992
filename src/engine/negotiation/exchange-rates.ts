/**
 * Exchange rates: what a little of one part is worth in base a year, to the person.
 *
 * Marginal certainty equivalents at the offer as it stands, so that they hold for small steps; at each risk
 * aversion, since equity falls against cash as it rises. MODEL section 8; reference R8. Doubles.
 */
import type { PackageModel } from "./package-model.ts";

/** 0.001 % of the company, and 10,000 of sign-on, in base a year; null without private equity. */
export type ExchangeRate = {
  readonly riskAversion: number;
  readonly basePerYearForThousandthPercent: number | null;
  readonly basePerYearForTenThousandSignOn: number;
};

const THOUSANDTH_PERCENT = 1e-5;
const TEN_THOUSAND = 10_000;

/** The rates at `riskAversion`. */
export function exchangeRateAt(model: PackageModel, riskAversion: number): ExchangeRate {
  const { base, signOn, ownership } = model.marginals(model.present, riskAversion);
  return {
    riskAversion,
    basePerYearForThousandthPercent: model.hasOwnership ? (ownership * THOUSANDTH_PERCENT) / base : null,
    basePerYearForTenThousandSignOn: (signOn * TEN_THOUSAND) / base,
  };
}
