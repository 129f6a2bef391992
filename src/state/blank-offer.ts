/**
 * What a new offer, grant or workspace starts as: nothing stated, so every figure is *not known*, never 0.
 */
import type { Grant } from "#domain/grant.ts";
import { FIRST_MARKET_LENS } from "#domain/market-lens.ts";
import { FIRST_NEGOTIATION } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import { FIRST_SIMULATION } from "#domain/simulation.ts";
import { WORKSPACE_FORMAT, WORKSPACE_VERSION, type Workspace } from "#domain/workspace.ts";

/** An offer of which nothing is known yet. */
export function blankOffer(id: string, currency: string): Offer {
  return {
    id,
    company: "",
    role: "",
    level: null,
    placeId: null,
    status: "written",
    currency,
    startsOn: null,
    decideBy: null,
    baseSalary: null,
    annualRaiseRate: "0",
    targetBonus: null,
    bonusAttainment: "1",
    signOnBonus: null,
    relocation: null,
    benefits: [],
    costs: [],
    locationAdjustment: null,
    grants: [],
    companyFacts: {
      liquidity: "private",
      postMoneyValuation: null,
      valuationAsOf: null,
      fullyDilutedShares: null,
      preferred: [],
    },
    outlook: null,
  };
}

/** A grant of unknown size that vests over four years, monthly after a year: the most common schedule. */
export function blankGrant(id: string): Grant {
  return {
    id,
    kind: "rsu",
    size: { kind: "ownership", fraction: null },
    strike: null,
    vesting: { startMonth: 0, durationMonths: 48, cliffMonths: 12, intervalMonths: 1, yearlyFractions: null },
    acceleration: null,
    exerciseWindowMonths: null,
  };
}

/**
 * A workspace without offers; its outcomes and risk aversion are assumptions to be changed. The outcomes have
 * no names of their own: the page names them in its reader's language.
 */
export function blankWorkspace(asOf: string, currency = "USD"): Workspace {
  return {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    title: "",
    asOf,
    currency,
    exchangeRates: {},
    assumptions: {
      horizonYears: 4,
      discountRate: "0",
      riskAversion: "2",
      liquidWealth: "250000",
      exitYear: 5,
      futureDilution: ["0.2"],
      outcomes: [
        { label: "", multiple: "0", probability: "0.2" },
        { label: "", multiple: "0.3", probability: "0.25" },
        { label: "", multiple: "1", probability: "0.25" },
        { label: "", multiple: "2", probability: "0.18" },
        { label: "", multiple: "4", probability: "0.09" },
        { label: "", multiple: "10", probability: "0.03" },
      ],
      seed: 1,
      publicEquityHaircut: "0",
      requiredReturn: "0.12",
      simulation: FIRST_SIMULATION,
      marketLens: FIRST_MARKET_LENS,
    },
    baselineOfferId: null,
    offers: [],
    documents: [],
    comparableFactIds: [],
    approvalThresholdFactId: null,
    negotiation: FIRST_NEGOTIATION,
  };
}

/** The first of `stem-1`, `stem-2`, … that is not taken. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Today by the device's calendar, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
