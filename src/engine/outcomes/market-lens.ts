/**
 * The market's lens: what a buyer might pay for the grant, step by step from its headline value.
 *
 * Headline × a dated fair-to-headline ratio × (1 − DLOM), beside cash. Never taken of a certainty equivalent:
 * both charge for not being able to sell (MODEL section 6). Of a grant that vests beyond the horizon only what
 * vests within it counts, as in every other total of the horizon. Doubles: this prices risk.
 */
import { type MarketabilityModel, type MarketLens, marketabilityModel } from "#domain/market-lens.ts";
import { averageStrikeDeviation, logVariance, marketabilityDiscount } from "./marketability.ts";
import type { WorthOfOffer } from "./offer-worths.ts";

/** An offer's price at each step; amounts in the workspace's currency. */
export type MarketPrice = {
  /** Expected cash and public shares over the horizon, as the certainty equivalent counts them. */
  readonly cash: number;
  /** What vests within the horizon at headline value; 0 where there is no private equity. */
  readonly headline: number;
  /** × the fair-to-headline ratio. */
  readonly fair: number;
  /** × (1 − DLOM) by the chosen model. */
  readonly marketable: number;
  /** The discount of the chosen model, 0 to 1. */
  readonly discount: number;
  /** Years until the exit. */
  readonly years: number;
  /** σ²T of the wait. */
  readonly spread: number;
  /** What each model makes of the same wait. */
  readonly models: readonly ModelPrice[];
};

/** One model's discount and the grant after it; `deviation` is its w, null where it has none. */
export type ModelPrice = {
  readonly model: MarketabilityModel;
  readonly discount: number;
  readonly deviation: number | null;
  readonly marketable: number;
};

/** The steps, in the order in which they are taken. */
export const marketSteps = ["headline", "fair", "marketable"] as const;
export type MarketStep = (typeof marketSteps)[number];

/** What `offer` comes to through the lens; null where its equity is not known. */
export function marketPrice(offer: WorthOfOffer, lens: MarketLens): MarketPrice | null {
  const headline = headlineOf(offer);
  if (headline === null) return null;
  const years = offer.terms.outlook.exitYear;
  const fair = headline * Number(lens.fairToHeadline);
  const wait = { years, volatility: Number(lens.volatility), riskFreeRate: Number(lens.riskFreeRate) };
  const models = marketabilityModel.options.map((model) => {
    const discount = marketabilityDiscount(model, wait);
    return {
      model,
      discount,
      deviation: averageStrikeDeviation(model, wait),
      marketable: fair * (1 - discount),
    };
  });
  const discount = marketabilityDiscount(lens.model, wait);
  return {
    cash: offer.worth.package.cash,
    headline,
    fair,
    marketable: fair * (1 - discount),
    discount,
    years,
    spread: logVariance(wait),
    models,
  };
}

/** Cash and grant together at `step`. */
export function marketTotal(price: MarketPrice, step: MarketStep): number {
  return price.cash + price[step];
}

/** Public shares are cash already: only private equity is priced here. */
function headlineOf({ worth, figures }: WorthOfOffer): number | null {
  if (!worth.isPrivate) return 0;
  if (worth.isUnknown) return null;
  return figures.years.reduce<number | null>(
    (total, { vestedEquity }) =>
      total === null || vestedEquity === null ? null : total + vestedEquity.toNumber(),
    0,
  );
}
