/**
 * What an offer's calculations share: its currencies' rates and its location adjustment.
 *
 * A rate that is missing is null, so every amount in that currency is not known; it is never 1.
 * FORMATS, "Report": every amount, valuation, preference and strike is converted at `exchangeRates`.
 */
import { Decimal, ONE } from "#domain/money.ts";
import type { CompanyFacts, Offer } from "#domain/offer.ts";
import type { Outlook } from "#domain/outcomes.ts";
import type { Stated } from "#domain/stated.ts";
import type { AdjustedElement } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type End, statedAmount } from "./stated-value.ts";

/** An offer in its workspace. */
export type OfferTerms = {
  readonly offer: Offer;
  readonly company: CompanyFacts;
  readonly isPublic: boolean;
  readonly horizonYears: number;
  /** Workspace currency per unit of the offer's currency: pay, grants stated in money, strikes. */
  readonly rate: Decimal | null;
  /** The same for the company's valuation, prices and preferences. */
  readonly companyRate: Decimal | null;
  /** The company's own outlook, else the workspace's. */
  readonly outlook: Outlook;
};

/** The terms of `offer`, which is one of `workspace.offers`. */
export function offerTerms(workspace: Workspace, offer: Offer): OfferTerms {
  const company = offer.companyFacts;
  return {
    offer,
    company,
    isPublic: company.liquidity === "public",
    horizonYears: workspace.assumptions.horizonYears,
    rate: exchangeRate(workspace, offer.currency),
    companyRate: exchangeRate(workspace, company.currency ?? offer.currency),
    outlook: offer.outlook ?? workspace.assumptions,
  };
}

/** Workspace currency per unit of `currency`; null where the workspace has no rate for it. */
export function exchangeRate(workspace: Workspace, currency: string): Decimal | null {
  if (currency === workspace.currency) return ONE;
  const rate = workspace.exchangeRates[currency];
  return rate === undefined ? null : new Decimal(rate);
}

/** A stated amount at `end` in the workspace's currency; null where the amount or the rate is not known. */
export function converted(value: Stated, end: End, rate: Decimal | null): Decimal | null {
  const amount = statedAmount(value, end);
  if (amount === null || rate === null) return null;
  return rate === ONE ? amount : amount.times(rate);
}

/** What an element is multiplied by for its place: 1 where the adjustment does not name it. */
export function locationFactor(offer: Offer, element: AdjustedElement): Decimal {
  const adjustment = offer.locationAdjustment;
  return adjustment?.appliesTo.includes(element) === true ? ONE.plus(adjustment.rate) : ONE;
}
