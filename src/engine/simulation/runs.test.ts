import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offersReport } from "#engine/offers-report.ts";
import { sampleGrant, sampleOffer } from "#engine/sample-workspace.ts";
import { runsInSteps } from "./runs.ts";
import { AT_ONCE, BY_MONTH, runsOf, runsWorkspace } from "./sample-runs.ts";

const outcomes = [
  { label: "", multiple: "0", probability: "0.3" },
  { label: "", multiple: "0.4", probability: "0.3" },
  { label: "", multiple: "3", probability: "0.4" },
];

/** Pay of every kind. */
const paid = {
  baseSalary: "120000",
  annualRaiseRate: "0.03",
  targetBonus: { kind: "rateOfBase", rate: "0.1" },
  bonusAttainment: "0.8",
  signOnBonus: {
    installments: [
      { month: 1, amount: "10000" },
      { month: 13, amount: "5000" },
    ],
    clawback: { periodMonths: 12, proration: "monthly" },
  },
  relocation: { amount: "6000", clawback: { periodMonths: 24, proration: "none" } },
  benefits: [{ label: "", annualAmount: "2400", cashLike: true }],
  costs: [{ label: "", amount: "1000" }],
};

describe("runs in which nobody leaves and nothing is spread", () => {
  it("come to the report's expected cash and expected payout", () => {
    const offers = [sampleOffer({ ...paid, grants: [sampleGrant()] })];
    const changes = { offers, assumptions: { outcomes } };
    const [figures] = offersReport(runsWorkspace(changes)).offers;
    const {
      offers: [offer],
      picture,
    } = runsOf(changes);
    const expected = (figures?.horizon.expectedCash.toNumber() ?? 0) + (figures?.expectedPayout ?? 0);
    expect(Math.abs((offer?.end.mean.value ?? 0) / expected - 1)).toBeLessThan(5e-4);
    // Before the exit in year 4 there is cash alone, the same in every run.
    for (const year of [1, 2, 3]) {
      const cash = figures?.months[year * 12 - 1]?.expectedCash.toNumber() ?? Number.NaN;
      expect(picture.fan[year]?.p10).toBeCloseTo(cash, 6);
      expect(picture.fan[year]?.p90).toBeCloseTo(cash, 6);
    }
  });

  it("count public shares as they vest, less the haircut", () => {
    const offers = [
      sampleOffer({
        grants: [sampleGrant({ size: { kind: "value", amount: "400000" } })],
        companyFacts: { ...sampleOffer().companyFacts, liquidity: "public" },
      }),
    ];
    const {
      offers: [offer],
      picture,
    } = runsOf({ offers, assumptions: { publicEquityHaircut: "0.1" } });
    expect(picture.fan.slice(0, 6).map(({ p50 }) => Math.round(p50))).toEqual([
      0, 90_000, 180_000, 270_000, 360_000, 360_000,
    ]);
    expect(offer?.nothing).toBeNull();
  });
});

describe("leaving", () => {
  it("in the first month keeps the pay, repays, and loses the bonus, the instalment to come and the grant", () => {
    const offers = [sampleOffer({ ...paid, grants: [sampleGrant()] })];
    const {
      offers: [offer],
      picture,
    } = runsOf({ offers, staying: { monthlyLeaving: "1" } });
    // Base and benefits go on: 120,000 + 2,400. Sign-on 10,000 less 11 of 12 months of it, relocation 6,000
    // repaid whole, costs 1,000.
    const first = 122_400 + 10_000 - (10_000 * 11) / 12 + 6000 - 6000 - 1000;
    // In the second year 123,600 + 2,400 and a bonus of 8 % of base; no second instalment.
    const second = first + 126_000 + 0.08 * 123_600;
    expect(picture.fan[1]?.p50).toBeCloseTo(first, 6);
    expect(picture.fan[2]?.p50).toBeCloseTo(second, 6);
    expect(offer?.nothing).toEqual({ chance: { value: 1, standardError: 0 }, byLeaving: 1 });
  });
});

describe("against plain pseudo-random sampling with another generator", () => {
  it("gives the same mean, chance of nothing and chance to be ahead within five standard errors", () => {
    const staying = { monthlyLeaving: "0.02", monthlyLayoff: "0.01" };
    const exit = {
      exitValue: { kind: "outcomes", spread: "0.4" },
      exitYearSpread: "0.5",
      yearsBetweenRounds: "2",
      dilutionPerRound: "0.15",
    } as const;
    const offers = [
      sampleOffer({ grants: [sampleGrant()] }),
      sampleOffer({ id: "sure", company: "Another", baseSalary: "100000" }),
    ];
    const report = runsOf({ offers, exit, staying, assumptions: { outcomes } }, 65_536);
    const plain = plainSampling(200_000);
    const [offer] = report.offers;
    const within = (value: number | undefined, other: { mean: number; error: number }) =>
      expect(Math.abs((value ?? Number.NaN) - other.mean)).toBeLessThan(5 * other.error);
    within(offer?.end.mean.value, plain.paid);
    within(offer?.nothing?.chance.value, plain.nothing);
    within(report.chances[0]?.ahead.value, plain.ahead);
  });
});

/** The same model month by month, with xorshift and the polar method: nothing shared with the engine. */
function plainSampling(count: number) {
  let state = 0x2545f491;
  const even = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = () => {
    for (;;) {
      const [a, b] = [2 * even() - 1, 2 * even() - 1];
      const square = a * a + b * b;
      if (square < 1) return a * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  const paid: number[] = [];
  for (let run = 0; run < count; run += 1) {
    let worked = 0;
    while (worked < 48) {
      worked += 1;
      if (even() < 0.02 || even() < 0.01) break;
    }
    const vested = worked < 12 ? 0 : worked / 48;
    const years = 4 * Math.exp(0.5 * normal());
    let kept = 1;
    for (let time = -2 * Math.log(even()); time < years; time += -2 * Math.log(even())) kept *= 0.85;
    const at = even();
    const multiple = at < 0.3 ? 0 : at < 0.6 ? 0.4 : 3;
    paid.push(1_000_000 * vested * kept * multiple * Math.exp(0.4 * normal() - 0.08));
  }
  const summary = (figure: (amount: number) => number) => {
    const figures = paid.map(figure);
    const mean = figures.reduce((total, each) => total + each, 0) / count;
    const square = figures.reduce((total, each) => total + (each - mean) ** 2, 0) / count;
    return { mean, error: Math.sqrt(square / count) };
  };
  return {
    paid: summary((amount) => amount),
    nothing: summary((amount) => (amount === 0 ? 1 : 0)),
    ahead: summary((amount) => (amount > 400_000 ? 1 : 0)),
  };
}

describe("standard errors", () => {
  it("are as large as the figures differ from seed to seed", () => {
    const means = Array.from({ length: 40 }, (_, seed) => {
      const { end } = runsOf(
        { exit: { exitValue: { kind: "outcomes", spread: "0.5" } }, assumptions: { seed, outcomes } },
        1024,
      ).picture;
      return end.mean;
    });
    const middle = means.reduce((total, { value }) => total + value, 0) / means.length;
    const spread = Math.sqrt(means.reduce((total, { value }) => total + (value - middle) ** 2, 0) / 39);
    const told = Math.sqrt(means.reduce((total, each) => total + each.standardError ** 2, 0) / 40);
    expect(told / spread).toBeGreaterThan(0.7);
    expect(told / spread).toBeLessThan(1.4);
  });
});

describe("companies", () => {
  const risky = {
    exit: { exitValue: { kind: "outcomes", spread: "0.5" } },
    assumptions: { outcomes },
  } as const;
  const offer = (id: string, company: string) => sampleOffer({ id, company, grants: [AT_ONCE] });

  it("share the exit of one company: the same grant never ends ahead of itself", () => {
    const report = runsOf({ ...risky, offers: [offer("a", "Acme"), offer("b", " ACME")] });
    expect(report.chances[0]?.ahead.value).toBe(0);
    expect(report.picture.end.p90.value).toBe(0);
  });

  it("are independent otherwise: 0.5 × (1 − the chance that both pay nothing)", () => {
    const report = runsOf({ ...risky, offers: [offer("a", "Acme"), offer("b", "Other")] });
    const ahead = report.chances[0]?.ahead ?? { value: 0, standardError: 0 };
    expect(Math.abs(ahead.value - 0.5 * (1 - 0.09))).toBeLessThan(5 * ahead.standardError);
  });
});

describe("years shown", () => {
  it("are ten, and more where exits come later, at most twenty", () => {
    expect(runsOf({}, 1024).picture.fan).toHaveLength(11);
    // 95 % of exits: 7 × exp(1.645 × 0.4) = 13.5.
    const later = { exit: { exitYearSpread: "0.4" }, assumptions: { exitYear: 7 } };
    expect(runsOf(later, 1024).picture.fan.at(-1)?.year).toBe(14);
    const latest = { exit: { exitYearSpread: "1.5" }, assumptions: { exitYear: 15 } };
    expect(runsOf(latest, 1024).picture.fan.at(-1)?.year).toBe(20);
  });
});

describe("a preference above every exit", () => {
  it("leaves nothing, in every run", () => {
    const companyFacts = {
      ...sampleOffer().companyFacts,
      preferred: [{ preference: "9000000000", ownership: "0.2" }],
    };
    const report = runsOf({
      offers: [sampleOffer({ companyFacts, grants: [AT_ONCE] })],
      assumptions: { outcomes },
    });
    expect(report.offers[0]?.nothing).toEqual({ chance: { value: 1, standardError: 0 }, byLeaving: 0 });
    expect(report.picture.dots.every(({ value, paysNothing }) => value === 0 && paysNothing)).toBe(true);
  });
});

describe("laws", () => {
  const rate = (most: number) =>
    fc.integer({ min: 0, max: most * 100 }).map((percent) => String(percent / 100));
  const changes = fc
    .record({
      failureProbability: rate(1),
      volatility: fc.integer({ min: 1, max: 300 }).map((percent) => String(percent / 100)),
      growth: rate(1),
      exitYearSpread: rate(1),
      monthlyLeaving: rate(0.2),
      dilutionPerRound: rate(0.9),
      attainmentSpread: rate(1),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      base: fc.integer({ min: 0, max: 300_000 }),
    })
    .map((drawn) => ({
      drawn,
      changes: {
        exit: {
          exitValue: {
            kind: "lognormal" as const,
            growth: drawn.growth,
            volatility: drawn.volatility,
            failureProbability: drawn.failureProbability,
          },
          exitYearSpread: drawn.exitYearSpread,
          yearsBetweenRounds: "1.5",
          dilutionPerRound: drawn.dilutionPerRound,
        },
        staying: { monthlyLeaving: drawn.monthlyLeaving },
        attainmentSpread: drawn.attainmentSpread,
        assumptions: { seed: drawn.seed },
      },
      offers: (base: number) => [
        sampleOffer({ baseSalary: String(base), grants: [BY_MONTH] }),
        sampleOffer({ ...paid, id: "other", company: "Other" }),
      ],
    }));

  it("hold for any inputs", () => {
    fc.assert(
      fc.property(changes, ({ drawn, changes: made, offers }) => {
        const report = runsOf({ ...made, offers: offers(drawn.base) }, 512);
        expect(runsOf({ ...made, offers: offers(drawn.base) }, 512)).toEqual(report);
        for (const { p10, p25, p50, p75, p90 } of report.picture.fan) {
          expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b));
        }
        const { dots, end } = report.picture;
        expect(dots).toHaveLength(50);
        const values = dots.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        // Half of the dots on each side of the median, a tenth below p10.
        expect(values[24]).toBeLessThanOrEqual(end.p50.value);
        expect(values[25]).toBeGreaterThanOrEqual(end.p50.value);
        expect(values[4]).toBeLessThanOrEqual(end.p10.value);
        const nothing = report.offers[0]?.nothing?.chance.value ?? Number.NaN;
        expect(dots.filter(({ paysNothing }) => paysNothing)).toHaveLength(Math.round(nothing * 50));
        expect(nothing).toBeGreaterThanOrEqual(Number(drawn.failureProbability) - 0.02);
        const more = runsOf({ ...made, offers: offers(drawn.base + 10_000) }, 512);
        expect(more.chances[0]?.ahead.value).toBeGreaterThanOrEqual(report.chances[0]?.ahead.value ?? 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe("steps", () => {
  it("tell how much is done, rising to the end", () => {
    const workspace = runsWorkspace({});
    const shares = [...runsInSteps({ workspace, offerId: "offer", againstId: null, runs: 1024 })];
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
