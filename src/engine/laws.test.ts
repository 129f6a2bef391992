import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum, ZERO } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { OfferReport, Report } from "#domain/report.ts";
import { allocationType } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { leader, offerTotal } from "./comparison.ts";
import { report } from "./report.ts";
import { vestingSchedule } from "./vesting/schedule.ts";
import { termsTotal, type WorkingFigure, working } from "./working/working.ts";

const money = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const stated = (most: number) =>
  fc.oneof(
    { weight: 5, arbitrary: money(most) as fc.Arbitrary<unknown> },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
        .map(([a, b]) => ({ low: String(Math.min(a, b)), high: String(Math.max(a, b)) })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const rate = (most: number) => fc.integer({ min: 0, max: most }).map((points) => String(points / 1000));
const clawback = fc.option(
  fc.record({
    periodMonths: fc.integer({ min: 1, max: 36 }),
    proration: fc.constantFrom("none", "monthly"),
  }),
);

const vesting = fc
  .record({
    startMonth: fc.integer({ min: -40, max: 30 }),
    years: fc.integer({ min: 1, max: 6 }),
    intervalMonths: fc.constantFrom(1, 3, 5, 12),
    cliff: fc.constantFrom(0, 6, 12),
    isUneven: fc.boolean(),
    allocation: fc.constantFrom(...allocationType.options),
  })
  .map(({ startMonth, years, intervalMonths, cliff, isUneven, allocation }) => ({
    startMonth,
    durationMonths: years * 12,
    intervalMonths,
    cliffMonths: cliff,
    yearlyFractions: isUneven ? unevenFractions(years) : null,
    allocation,
  }));

/** Fractions that rise by year and add up to exactly 1. */
function unevenFractions(years: number): string[] {
  const parts = Array.from({ length: years }, (_, index) => new Decimal(index + 1).dividedBy(100));
  const rest = new Decimal(1).minus(sum(parts.slice(0, -1)));
  return [...parts.slice(0, -1), rest].map((part) => part.toFixed());
}

const grant = fc
  .record({
    isOption: fc.boolean(),
    size: fc.oneof(
      fc.record({ kind: fc.constant("ownership"), fraction: rate(5) }),
      fc.record({ kind: fc.constant("shares"), shares: stated(100_003) }),
      fc.record({ kind: fc.constant("value"), amount: stated(900_001) }),
    ),
    strike: fc.oneof(
      fc.record({ kind: fc.constant("pricePerShare"), price: stated(7) }),
      fc.record({ kind: fc.constant("companyValuation"), valuation: stated(300_000_000) }),
    ),
    vesting,
  })
  .map(({ isOption, strike, ...rest }) => ({
    ...rest,
    kind: isOption ? "iso" : "rsu",
    strike: isOption ? strike : null,
  }));

const preferred = fc.record({
  preference: money(200_000_000),
  ownership: rate(200),
  participation: fc.oneof(
    fc.constantFrom("none", "full"),
    fc.record({ capMultiple: fc.constantFrom("1", "1.5", "3") }),
  ),
});

const offer = fc.record({
  company: fc.constant("A company"),
  role: fc.constant(""),
  level: fc.constant(null),
  placeId: fc.constant(null),
  status: fc.constant("written"),
  currency: fc.constantFrom("USD", "EUR"),
  startsOn: fc.constant(null),
  decideBy: fc.constant(null),
  baseSalary: stated(300_000),
  annualRaiseRate: rate(60),
  targetBonus: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("rateOfBase"), rate: rate(300) }),
    fc.record({ kind: fc.constant("amount"), amount: stated(50_000) }),
  ),
  bonusAttainment: rate(1200),
  signOnBonus: fc.option(
    fc.record({
      installments: fc.array(fc.record({ month: fc.integer({ min: 1, max: 30 }), amount: stated(40_000) }), {
        maxLength: 4,
      }),
      clawback,
    }),
  ),
  relocation: fc.option(fc.record({ amount: stated(20_000), clawback })),
  benefits: fc.array(
    fc.record({ label: fc.constant("A benefit"), annualAmount: stated(9_001), cashLike: fc.boolean() }),
    { maxLength: 3 },
  ),
  costs: fc.array(fc.record({ label: fc.constant("A cost"), amount: stated(9_001) }), { maxLength: 2 }),
  locationAdjustment: fc.option(
    fc.record({
      rate: fc.integer({ min: -300, max: 300 }).map((points) => String(points / 1000)),
      appliesTo: fc.subarray(["baseSalary", "targetBonus", "signOnBonus", "grants"]),
    }),
  ),
  grants: fc
    .array(grant, { maxLength: 3 })
    .map((grants) => grants.map((one, index) => ({ ...one, id: `grant ${index}` }))),
  companyFacts: fc.record({
    liquidity: fc.constantFrom("private", "public"),
    postMoneyValuation: stated(2_000_000_000),
    valuationAsOf: fc.constant(null),
    fullyDilutedShares: stated(90_000_001),
    prices: fc.array(fc.record({ kind: fc.constantFrom("market", "preferred"), price: money(300) }), {
      maxLength: 2,
    }),
    preferred: fc.array(preferred, { maxLength: 3 }),
  }),
});

const workspace: fc.Arbitrary<Workspace> = fc
  .record({
    horizonYears: fc.integer({ min: 1, max: 6 }),
    discountRate: fc.constantFrom("0", "0.04"),
    riskAversion: fc.constantFrom("0", "1", "1.5", "2"),
    offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
  })
  .map(({ offers, ...assumptions }) => {
    const parsed = parseWorkspace({
      format: "parley.workspace",
      version: 1,
      title: "",
      asOf: "2026-11-21",
      currency: "USD",
      exchangeRates: { EUR: "1.0837" },
      assumptions: {
        ...assumptions,
        liquidWealth: "250000",
        exitYear: 5,
        futureDilution: ["0.126", "0.103"],
        outcomes: [
          { label: "Nothing", multiple: "0", probability: "0.5" },
          { label: "Flat", multiple: "1", probability: "0.3" },
          { label: "Ten times", multiple: "10", probability: "0.2" },
        ],
        seed: 1,
        publicEquityHaircut: "0.1",
      },
      baselineOfferId: null,
      offers: offers.map((one, index) => ({ ...one, id: `offer ${index}` })),
      documents: [],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    return parsed.value;
  });

const RUNS = { numRuns: 60 };

function eachOffer(claim: (offer: OfferReport, whole: Report, given: Workspace) => void): void {
  fc.assert(
    fc.property(workspace, (given) => {
      const whole = report(given);
      for (const one of whole.offers) claim(one, whole, given);
    }),
    RUNS,
  );
}

/** Equality of decimals: to the last digit, not to the cent. */
function expectEqual(actual: Decimal | null | undefined, expected: Decimal, what: string): void {
  expect(actual?.toFixed(), what).toBe(expected.toFixed());
}

describe("totals", () => {
  it("add up exactly over months, years and the horizon", () => {
    eachOffer(({ years, months, horizon }) => {
      for (const total of ["guaranteedCash", "expectedCash"] as const) {
        let soFar = ZERO;
        for (const year of years) {
          soFar = soFar.plus(year[total]);
          expectEqual(months[year.year * 12 - 1]?.[total], soFar, `${total} by year ${year.year}`);
        }
        expectEqual(horizon[total], soFar, total);
      }
      expectEqual(horizon.paperTotal, sum(years.map(({ paperTotal }) => paperTotal)), "paper total");
    });
  });

  it("rise from guaranteed cash to expected cash to paper total", () => {
    eachOffer(({ years }) => {
      for (const { guaranteedCash, expectedCash, paperTotal } of years) {
        expect(expectedCash.greaterThanOrEqualTo(guaranteedCash)).toBe(true);
        expect(paperTotal.greaterThanOrEqualTo(expectedCash)).toBe(true);
      }
    });
  });

  it("lie between their low and their high", () => {
    eachOffer(({ horizon, range }) => {
      for (const total of ["guaranteedCash", "expectedCash", "paperTotal"] as const) {
        // A middle of whole shares that is rounded down stays within; sixteen places may round apart.
        expect(range.low[total].minus("1e-9").lessThanOrEqualTo(horizon[total])).toBe(true);
        expect(range.high[total].plus("1e-9").greaterThanOrEqualTo(horizon[total])).toBe(true);
      }
    });
  });

  it("never fall when a pay element is raised", () => {
    const raised = fc.constantFrom("baseSalary", "relocation", "signOnBonus", "benefits", "grants");
    fc.assert(
      fc.property(workspace, raised, fc.integer({ min: 1, max: 50_000 }), (given, element, amount) => {
        const more = report(withMore(given, element, String(amount)));
        report(given).offers.forEach((before, index) => {
          const after = more.offers[index];
          for (const total of ["guaranteedCash", "expectedCash", "paperTotal"] as const) {
            expect(after?.horizon[total].greaterThanOrEqualTo(before.horizon[total])).toBe(true);
          }
        });
      }),
      RUNS,
    );
  });
});

/** The workspace with `amount` more in one element of every offer, where the element is a plain figure. */
function withMore(given: Workspace, element: string, amount: string): Workspace {
  const more = <Value>(value: Value) =>
    typeof value === "string" ? new Decimal(value).plus(amount).toFixed() : value;
  return {
    ...given,
    offers: given.offers.map((one) => {
      if (element === "baseSalary") return { ...one, baseSalary: more(one.baseSalary) };
      if (element === "relocation" && one.relocation !== null) {
        return { ...one, relocation: { ...one.relocation, amount: more(one.relocation.amount) } };
      }
      if (element === "signOnBonus" && one.signOnBonus !== null) {
        const installments = [...one.signOnBonus.installments, { month: 1, amount }];
        return { ...one, signOnBonus: { ...one.signOnBonus, installments } };
      }
      if (element === "benefits") {
        const benefit = { label: "Another", annualAmount: amount, cashLike: true };
        return { ...one, benefits: [...one.benefits, benefit] };
      }
      const grants = one.grants.map((held) => {
        const { size } = held;
        if (size.kind === "value") return { ...held, size: { ...size, amount: more(size.amount) } };
        // A loaded type may move a share past the horizon when the grant grows: its total rises, not its part.
        const isLoaded = held.vesting.allocation?.includes("LOADED") === true;
        if (size.kind !== "shares" || isLoaded) return held;
        return { ...held, size: { ...size, shares: more(size.shares) } };
      });
      return { ...one, grants };
    }),
  };
}

describe("equity", () => {
  it("vests to exactly its headline value, and never falls", () => {
    eachOffer(({ months, headlineEquity, years }) => {
      let before = ZERO;
      for (const { vestedEquity, vestedFraction, ifLeaving } of months) {
        if (vestedEquity === null || headlineEquity === null) continue;
        expect(vestedEquity.greaterThanOrEqualTo(before)).toBe(true);
        expectEqual(ifLeaving.forfeitedEquity, headlineEquity.minus(vestedEquity), "forfeited");
        if (vestedEquity.equals(headlineEquity) && !headlineEquity.isZero()) {
          expectEqual(vestedFraction, new Decimal(1), "fraction");
        }
        before = vestedEquity;
      }
      const vested = sum(years.map((year) => year.vestedEquity ?? ZERO));
      expectEqual(before, vested, "vested over the years");
    });
  });

  it("sums to the grant in whole shares, under every allocation type", () => {
    fc.assert(
      fc.property(vesting, fc.integer({ min: 0, max: 1_000_000 }), (terms, count) => {
        const { steps, whole, before } = vestingSchedule(terms, new Decimal(count));
        let last = before;
        for (const { vested } of steps) {
          expect(vested.greaterThanOrEqualTo(last)).toBe(true);
          if (terms.allocation !== "FRACTIONAL") expect(vested.isInteger()).toBe(true);
          last = vested;
        }
        expectEqual(last, whole, "the last step");
        if (terms.allocation !== "FRACTIONAL") expectEqual(whole, new Decimal(count), "the grant");
      }),
    );
  });

  it("pays never less for a higher exit, and never less than nothing", () => {
    eachOffer(({ outcomes }) => {
      let before = 0;
      for (const { payout } of outcomes) {
        if (payout === null) continue;
        expect(payout).toBeGreaterThanOrEqual(before);
        before = payout;
      }
    });
  });
});

describe("worth", () => {
  it("is at most its expected value and falls as risk aversion rises", () => {
    eachOffer(({ certaintyEquivalent }) => {
      const inOrder = Object.entries(certaintyEquivalent)
        .map(([gamma, worth]) => ({ gamma: Number(gamma), worth }))
        .sort((a, b) => a.gamma - b.gamma);
      inOrder.forEach(({ worth }, index) => {
        const lower = inOrder[index - 1]?.worth ?? Number.POSITIVE_INFINITY;
        expect(worth).toBeLessThanOrEqual(lower + 1e-6 * Math.abs(worth) + 1e-6);
      });
    });
  });

  it("has probabilities from 0 to 1, and needs nothing where cash alone is enough", () => {
    fc.assert(
      fc.property(workspace, (given) => {
        for (const pair of report(given).pairs) {
          for (const probability of [
            pair.tenTimesProbability,
            ...Object.values(pair.tenTimesProbabilityAt),
          ]) {
            if (probability === null) continue;
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
          }
          if (pair.breakEvenExitValuation !== null) {
            expect(pair.breakEvenExitValuation).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("leaving", () => {
  it("keeps no more cash than was paid, and repays no more than clawed-back payments", () => {
    eachOffer(({ months }) => {
      for (const { ifLeaving, expectedCash } of months) {
        expect(ifLeaving.repaid.isNegative()).toBe(false);
        expect(ifLeaving.cash.lessThanOrEqualTo(expectedCash)).toBe(true);
      }
    });
  });
});

const ADDING_UP: readonly WorkingFigure[] = [
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "benefits",
  "costs",
  "vestedEquity",
  "headlineEquity",
  "guaranteedCash",
  "expectedCash",
  "paperTotal",
];

describe("workings", () => {
  it("have terms that add up to their figure exactly, at every horizon", () => {
    eachOffer(({ id }, whole, given) => {
      for (const figure of ADDING_UP) {
        for (const horizon of ["year1", "horizon"] as const) {
          const shown = working(given, whole, { offerId: id, figure, horizon });
          const amount = shown?.sum.amount;
          if (shown === null || !(amount instanceof Decimal)) continue;
          expectEqual(termsTotal(shown.lines), amount, `${figure}, ${horizon}`);
        }
      }
    });
  });

  it("of leaving add up to the cash that is kept", () => {
    eachOffer(({ id, months }, whole, given) => {
      for (const month of [1, 11, 12]) {
        const shown = working(given, whole, { offerId: id, figure: "leaving", horizon: "horizon", month });
        expectEqual(
          shown === null ? null : termsTotal(shown.lines),
          months[month - 1]?.ifLeaving.cash ?? ZERO,
          `month ${month}`,
        );
      }
    });
  });

  it("name a gap wherever a term has no amount", () => {
    eachOffer(({ id }, whole, given) => {
      const shown = working(given, whole, { offerId: id, figure: "paperTotal", horizon: "horizon" });
      for (const line of shown?.lines ?? []) {
        if (line.role === "term" && line.amount === null) expect(line.basis.kind).toBe("gap");
      }
    });
  });
});

describe("leader", () => {
  it("is nobody's inferior", () => {
    fc.assert(
      fc.property(workspace, (given) => {
        const whole = report(given);
        const ahead = leader(whole, "paperTotal", "averageYear", "2");
        const totals = whole.offers.map((one) => offerTotal(one, "paperTotal", "averageYear", "2"));
        const best = whole.offers.find(({ id }) => id === ahead?.offerId);
        expect(best).toBeDefined();
        if (best === undefined) return;
        expectEqual(offerTotal(best, "paperTotal", "averageYear", "2"), Decimal.max(...totals), "the best");
      }),
      RUNS,
    );
  });
});
