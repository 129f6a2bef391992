/**
 * How long a report takes: five offers over ten years, all grants vesting monthly, against the same
 * calculation in plain doubles in the same run. Medians of many runs, alternating, after warming up.
 */
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { doubleReport } from "./double-report.ts";

const WARM_UP = 200;
const RUNS = 400;

/** Milliseconds, medians; `ratio` is exact ÷ doubles. */
export type EngineSpeed = {
  readonly exact: number;
  readonly doubles: number;
  readonly ratio: number;
  /** The slowest twentieth of the exact reports begins here. */
  readonly exactP95: number;
};

/** Measures both; throws if the two do not come to the same figures. */
export function engineSpeed(): EngineSpeed {
  const workspace = measuredWorkspace();
  expectAgreement(workspace);
  const exact: number[] = [];
  const doubles: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = performance.now();
    report(workspace);
    const between = performance.now();
    doubleReport(workspace);
    const end = performance.now();
    if (run < WARM_UP) continue;
    exact.push(between - start);
    doubles.push(end - between);
  }
  const [middle, slow] = [quantile(exact, 0.5), quantile(exact, 0.95)];
  const compared = quantile(doubles, 0.5);
  return { exact: middle, doubles: compared, ratio: middle / compared, exactP95: slow };
}

function expectAgreement(workspace: Workspace): void {
  const exact = report(workspace);
  const doubles = doubleReport(workspace);
  exact.offers.forEach((offer, index) => {
    const other = doubles.offers[index];
    const pairs: [number, number][] = [
      [offer.horizon.paperTotal.toNumber(), sumOf(other?.years)],
      [offer.range.low.paperTotal.toNumber(), sumOf(other?.low)],
      [offer.range.high.paperTotal.toNumber(), sumOf(other?.high)],
      [offer.months[40]?.ifLeaving.cash.toNumber() ?? 0, other?.months[40]?.ifLeaving.cash ?? 0],
      [offer.certaintyEquivalent["2"] ?? 0, other?.shown[2] ?? 0],
    ];
    for (const [one, two] of pairs) {
      if (Math.abs(one - two) > 0.01) throw new Error(`${offer.id}: ${one} is not ${two}`);
    }
  });
}

function sumOf(years: readonly { readonly paperTotal: number }[] | undefined): number {
  return (years ?? []).reduce((total, { paperTotal }) => total + paperTotal, 0);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

/** Five private offers with a range, raises, a bonus, instalments, clawbacks and two monthly grants each. */
export function measuredWorkspace(): Workspace {
  const parsed = parseWorkspace({
    format: "parley.workspace",
    version: 1,
    title: "Five offers over ten years",
    asOf: "2026-11-21",
    currency: "USD",
    assumptions: {
      horizonYears: 10,
      discountRate: "0.04",
      riskAversion: "2",
      liquidWealth: "250000",
      exitYear: 5,
      futureDilution: ["0.2"],
      outcomes: [
        { label: "Nothing", multiple: "0", probability: "0.2" },
        { label: "Fire sale", multiple: "0.3", probability: "0.25" },
        { label: "Flat", multiple: "1", probability: "0.25" },
        { label: "Doubles", multiple: "2", probability: "0.18" },
        { label: "Strong", multiple: "4", probability: "0.09" },
        { label: "Ten times", multiple: "10", probability: "0.03" },
      ],
      seed: 1,
    },
    baselineOfferId: null,
    offers: [0, 1, 2, 3, 4].map(measuredOffer),
    documents: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function measuredOffer(index: number) {
  const grant = (id: string, startMonth: number, cliffMonths: number, fraction: unknown) => ({
    id,
    kind: "iso",
    size: { kind: "ownership", fraction },
    strike: { kind: "companyValuation", valuation: String(300_000_000 + index * 1_000_000) },
    vesting: { startMonth, durationMonths: 48, cliffMonths, intervalMonths: 1, yearlyFractions: null },
  });
  return {
    id: `offer-${index}`,
    company: `Company ${index}`,
    role: "",
    level: null,
    placeId: null,
    status: "written",
    currency: "USD",
    startsOn: null,
    decideBy: null,
    baseSalary: { low: String(165_001 + 1000 * index), high: "185007" },
    annualRaiseRate: "0.0325",
    targetBonus: { kind: "rateOfBase", rate: "0.12" },
    bonusAttainment: "0.9",
    signOnBonus: {
      installments: [
        { month: 1, amount: "20000" },
        { month: 13, amount: "15000" },
      ],
      clawback: { periodMonths: 24, proration: "monthly" },
    },
    relocation: { amount: "10000", clawback: null },
    benefits: [
      { label: "Retirement match", annualAmount: "8000", cashLike: true },
      { label: "Meals", annualAmount: "3100" },
    ],
    locationAdjustment: null,
    grants: [
      grant("new-hire", 0, 12, { low: "0.0004", high: "0.0007" }),
      grant("refresher", 24, 0, "0.0001"),
    ],
    companyFacts: {
      liquidity: "private",
      postMoneyValuation: String(1_200_000_000 + 70_000_000 * index),
      valuationAsOf: null,
      fullyDilutedShares: null,
      preferred: [{ preference: "310000000", ownership: "0.46" }],
    },
  };
}
