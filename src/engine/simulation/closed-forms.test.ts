import { describe, expect, it } from "vitest";
import { sampleGrant, sampleOffer } from "#engine/sample-workspace.ts";
import type { RunsReport } from "./runs.ts";
import { AT_ONCE, BY_MONTH, runsOf } from "./sample-runs.ts";
import type { Estimate } from "./spread.ts";

const WORTH = 1_000_000;

function endOf(report: RunsReport) {
  const [offer] = report.offers;
  if (offer === undefined) throw new Error("No offer.");
  return offer.end;
}

/**
 * Within five of its own standard errors, and those small beside the figure. Points are even to one in 1,024 of
 * a replication, so that a chance can be off by half of that in all of them with no error to see.
 */
function expectNear({ value, standardError }: Estimate, exact: number, scale = Math.abs(exact)): void {
  expect(standardError).toBeLessThan(0.02 * scale);
  expect(Math.abs(value - exact)).toBeLessThan(5 * standardError + scale / 2048);
}

describe("a lognormal exit", () => {
  const [growth, volatility, years] = [0.1, 0.6, 4];
  const report = runsOf({
    exit: {
      exitValue: {
        kind: "lognormal",
        growth: String(growth),
        volatility: String(volatility),
        failureProbability: "0",
      },
    },
  });
  const spread = volatility * Math.sqrt(years);
  const middle = WORTH * (1 + growth) ** years * Math.exp((-spread * spread) / 2);

  it("has the mean that growth gives: 1.1⁴", () => {
    expectNear(endOf(report).mean, WORTH * 1.4641);
  });

  // The normal's deciles are ±1.2815515655 (any table).
  it.each([
    ["p10", Math.exp(-1.2815515655 * spread)],
    ["p50", 1],
    ["p90", Math.exp(1.2815515655 * spread)],
  ] as const)("has its %s where the normal has it, to one in a thousand", (part, factor) => {
    const { value } = endOf(report)[part];
    expect(Math.abs(value / (middle * factor) - 1)).toBeLessThan(0.001);
  });

  it("pays nothing as often as it fails, and the rest keeps its mean", () => {
    const failing = runsOf({
      exit: {
        exitValue: { kind: "lognormal", growth: "0.1", volatility: "0.6", failureProbability: "0.3" },
      },
    });
    expectNear(failing.offers[0]?.nothing?.chance ?? { value: 0, standardError: 0 }, 0.3);
    expectNear(endOf(failing).mean, WORTH * 1.4641 * 0.7);
  });
});

describe("outcomes", () => {
  it("come with their chances, and their spread keeps the mean: 0.5 × 0 + 0.3 × 1 + 0.2 × 4", () => {
    const outcomes = [
      { label: "", multiple: "0", probability: "0.5" },
      { label: "", multiple: "1", probability: "0.3" },
      { label: "", multiple: "4", probability: "0.2" },
    ];
    for (const spread of ["0", "0.35"]) {
      const report = runsOf({
        exit: { exitValue: { kind: "outcomes", spread } },
        assumptions: { outcomes },
      });
      expectNear(endOf(report).mean, WORTH * 1.1);
      expectNear(report.offers[0]?.nothing?.chance ?? { value: 0, standardError: 0 }, 0.5);
    }
  });
});

describe("rounds before the exit", () => {
  it("are Poisson, so that E[(1 − d)^N] = exp(−λd): 2 rounds in the mean at 20 %", () => {
    const report = runsOf({ exit: { yearsBetweenRounds: "2", dilutionPerRound: "0.2" } });
    expectNear(endOf(report).mean, WORTH * Math.exp(-0.4));
  });

  it("are none in e⁻² of the runs: the median of 2 in the mean is 2", () => {
    const report = runsOf({ exit: { yearsBetweenRounds: "2", dilutionPerRound: "0.2" } });
    expect(endOf(report).p50.value).toBeCloseTo(WORTH * 0.64, 6);
    // Cumulative chances 0.135, 0.406, 0.677, 0.857, 0.947: the ninth decile is none of fewer than one round.
    expect(endOf(report).p90.value).toBeCloseTo(WORTH, 6);
  });
});

describe("the year of the exit", () => {
  it("is lognormal around its median: paid by year 8 in Φ(ln 2 ÷ 0.5) = 91.7 % of the runs", () => {
    const { picture } = runsOf({ exit: { exitYearSpread: "0.5" } }, 65_536);
    // Φ(1.3863) from a table; the tenth percentile of what is paid by then is above nothing, by year 7 it is not:
    // Φ(ln(7 ÷ 4) ÷ 0.5) = Φ(1.1192) = 86.8 %.
    expect(picture.fan[8]?.p10).toBeCloseTo(WORTH, 6);
    expect(picture.fan[7]?.p10).toBe(0);
    // Half have exited by the end of year 4, Φ(ln(5 ÷ 4) ÷ 0.5) = 67.2 % by that of year 5.
    expect(picture.fan[4]?.p50).toBe(0);
    expect(picture.fan[5]?.p50).toBeCloseTo(WORTH, 6);
  });
});

describe("staying", () => {
  const h = 0.02;
  const stay = (months: number) => (1 - h) ** months;

  it("is geometric: the vested part is (1 − (1 − h)⁴⁸) ÷ 48h in the mean", () => {
    const report = runsOf({
      staying: { monthlyLeaving: String(h) },
      offers: [sampleOffer({ grants: [BY_MONTH] })],
    });
    expectNear(endOf(report).mean, (WORTH * (1 - stay(48))) / (48 * h));
  });

  it("to the cliff is (1 − h)¹¹, and who leaves before it has nothing by leaving", () => {
    const report = runsOf({
      staying: { monthlyLeaving: String(h) },
      offers: [sampleOffer({ grants: [sampleGrant()] })],
    });
    const nothing = report.offers[0]?.nothing;
    expectNear(nothing?.chance ?? { value: 0, standardError: 0 }, 1 - stay(11));
    expect(nothing?.byLeaving).toBe(nothing?.chance.value);
  });

  it("to the end is (1 − h)⁴⁸, by leaving and lay-offs alike", () => {
    const report = runsOf({
      staying: { monthlyLeaving: "0.01", monthlyLayoff: "0.01" },
      offers: [sampleOffer({ grants: [atTheEnd] })],
    });
    expectNear(report.offers[0]?.nothing?.chance ?? { value: 0, standardError: 0 }, 1 - 0.99 ** 94);
  });
});

/** All of it in month 48: who leaves in month 47 or before has nothing. */
const atTheEnd = sampleGrant({
  vesting: { startMonth: 0, durationMonths: 48, cliffMonths: 48, intervalMonths: 1, yearlyFractions: null },
});

describe("the bonus", () => {
  const offers = [
    sampleOffer({
      targetBonus: { kind: "amount", amount: "10000" },
      bonusAttainment: "0.9",
      grants: [AT_ONCE],
    }),
  ];

  it("is normal around the offer's own attainment, one draw for its four years", () => {
    const end = endOf(runsOf({ attainmentSpread: "0.2", offers }));
    expectNear(end.mean, WORTH + 4 * 9000);
    expect(end.p10.value).toBeCloseTo(WORTH + 40_000 * (0.9 - 0.2 * 1.2815515655), -1);
  });

  it("is never below nothing", () => {
    const end = endOf(runsOf({ attainmentSpread: "2", offers }));
    expect(end.p10.value).toBe(WORTH);
  });
});

describe("acceleration", () => {
  const monthly = (acceleration: unknown) => ({ ...BY_MONTH, acceleration });
  const exitInYear1 = { exitYear: 1 };

  it("at the exit pays that part of what is unvested there, and the rest as it vests", () => {
    const report = runsOf({
      assumptions: exitInYear1,
      offers: [sampleOffer({ grants: [monthly({ trigger: "single", fraction: "0.5" })] })],
    });
    // Vested 12 of 48 months; half of the other 36 at once, half of it month by month.
    const parts = report.picture.fan.slice(1, 6).map(({ p50 }) => p50 / WORTH);
    expect(parts.map((part) => Math.round(part * 1e6) / 1e6)).toEqual([0.625, 0.75, 0.875, 1, 1]);
  });

  it("on a lay-off within a year after the exit pays what is unvested then, and nothing on leaving", () => {
    const h = 0.05;
    const grants = [monthly({ trigger: "double", fraction: "1" })];
    const offers = [sampleOffer({ grants })];
    const laidOff = runsOf({ assumptions: exitInYear1, staying: { monthlyLayoff: String(h) }, offers });
    const left = runsOf({ assumptions: exitInYear1, staying: { monthlyLeaving: String(h) }, offers });
    let [expected, plain] = [0, 0];
    for (let month = 1; month <= 400; month += 1) {
      const chance = h * (1 - h) ** (month - 1);
      plain += chance * Math.min(1, month / 48);
      expected += chance * (month >= 12 && month <= 24 ? 1 : Math.min(1, month / 48));
    }
    expectNear(endOf(laidOff).mean, WORTH * expected);
    expectNear(endOf(left).mean, WORTH * plain);
  });

  it("tells lay-offs from leaving by their chances", () => {
    const offers = [sampleOffer({ grants: [monthly({ trigger: "double", fraction: "1" })] })];
    const both = runsOf({
      assumptions: exitInYear1,
      staying: { monthlyLeaving: "0.03", monthlyLayoff: "0.02" },
      offers,
    });
    const gone = 1 - 0.97 * 0.98;
    let expected = 0;
    for (let month = 1; month <= 600; month += 1) {
      const chance = gone * (1 - gone) ** (month - 1);
      const vested = Math.min(1, month / 48);
      const pulled = month >= 12 && month <= 24 ? 0.02 / gone : 0;
      expected += chance * (vested + pulled * (1 - vested));
    }
    expectNear(endOf(both).mean, WORTH * expected);
  });
});
