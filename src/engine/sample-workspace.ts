/**
 * A plain workspace for the engine's tests: one offer in which every element is none, to be overridden.
 */
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";

/** An offer as it is written in a file, with `overrides` in place of "none". */
export function sampleOffer(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    id: "offer",
    company: "A company",
    role: "",
    level: null,
    placeId: null,
    status: "written",
    currency: "USD",
    startsOn: null,
    decideBy: null,
    baseSalary: "0",
    annualRaiseRate: "0",
    targetBonus: { kind: "amount", amount: "0" },
    bonusAttainment: "1",
    signOnBonus: { installments: [], clawback: null },
    relocation: { amount: "0", clawback: null },
    benefits: [],
    locationAdjustment: null,
    grants: [],
    companyFacts: {
      liquidity: "private",
      postMoneyValuation: "1000000000",
      valuationAsOf: null,
      fullyDilutedShares: null,
      preferred: [],
    },
    ...overrides,
  };
}

/** A grant of 0.1 % over four years with a cliff of one. */
export function sampleGrant(overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    id: "grant",
    kind: "rsu",
    size: { kind: "ownership", fraction: "0.001" },
    strike: null,
    vesting: {
      startMonth: 0,
      durationMonths: 48,
      cliffMonths: 12,
      intervalMonths: 1,
      yearlyFractions: null,
    },
    ...overrides,
  };
}

/** A parsed workspace of `offers`, in dollars over four years; throws where the format refuses it. */
export function sampleWorkspace(
  offers: readonly unknown[],
  overrides: Readonly<Record<string, unknown>> = {},
  assumptions: Readonly<Record<string, unknown>> = {},
): Workspace {
  const parsed = parseWorkspace({
    format: "parley.workspace",
    version: 1,
    title: "",
    asOf: "2026-11-21",
    currency: "USD",
    assumptions: {
      horizonYears: 4,
      discountRate: "0",
      riskAversion: "2",
      liquidWealth: "250000",
      exitYear: 5,
      futureDilution: ["0.2"],
      outcomes: [
        { label: "Nothing", multiple: "0", probability: "0.5" },
        { label: "Doubles", multiple: "2", probability: "0.5" },
      ],
      seed: 1,
      ...assumptions,
    },
    baselineOfferId: null,
    offers,
    documents: [],
    ...overrides,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}
