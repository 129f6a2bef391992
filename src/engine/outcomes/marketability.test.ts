/**
 * The oracles: figures as published, arithmetic of 40 digits, and both models derived afresh from the moments
 * of a price and of its average, which the test integrates by itself.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marketabilityModel } from "#domain/market-lens.ts";
import { marketabilityDiscount, SERIES_BELOW } from "./marketability.ts";
import { normalWithin } from "./normal-distribution.ts";

const finnerty = (volatility: number, years: number) =>
  marketabilityDiscount("finnerty2012", { volatility, years, riskFreeRate: 0 });
const ghaidarov = (volatility: number, years: number) =>
  marketabilityDiscount("ghaidarov2009", { volatility, years, riskFreeRate: 0 });
const chaffe = (volatility: number, years: number, riskFreeRate = 0.04) =>
  marketabilityDiscount("chaffe1993", { volatility, years, riskFreeRate });

test.each([
  // reference/negotiation, 3.1
  [0.5, 2, 0.155, 0.229],
  [0.5, 4, 0.209, 0.285],
  [0.8, 4, 0.285, 0.462],
])("volatility %d over %d years: Finnerty %d, Chaffe at 4 %% %d", (volatility, years, average, put) => {
  expect(finnerty(volatility, years)).toBeCloseTo(average, 3);
  expect(chaffe(volatility, years)).toBeCloseTo(put, 3);
});

test.each([
  // The formulas in arithmetic of 40 digits (mpmath): on both sides of the series, and far out.
  [0.01, 1, 0.0023032719367162393, 0.0023033007278353782],
  [0.3, 1, 0.06849537379855272, 0.06927124115270925],
  [0.5, 2, 0.1550430242556827, 0.16510109595690087],
  [0.5, 4, 0.20851909553516335, 0.2365379715373795],
  [0.5, 5, 0.22728957161378244, 0.26610138406819206],
  [0.8, 4, 0.2847079046017693, 0.39180831929459803],
  [3, 15, 0.3227929028266731, 0.9999999797522177],
])("volatility %d over %d years to twelve digits: %d and %d", (volatility, years, average, uncapped) => {
  expect(finnerty(volatility, years)).toBeCloseTo(average, 12);
  expect(ghaidarov(volatility, years)).toBeCloseTo(uncapped, 12);
});

describe("both average-strike puts follow from the moments of a price and its average", () => {
  // S is a driftless lognormal price from 1, A its average over the wait; E[S(u)S(v)] = e^(σ² min(u, v)).
  const mean = (f: (share: number) => number) => {
    const steps = 2000;
    let sum = 0;
    for (let step = 0; step < steps; step += 1) sum += f((step + 0.5) / steps);
    return sum / steps;
  };
  // For u < v the inner integral over v is (1 − u)·e^(su), twice for both orders.
  const squareOfAverage = (s: number) => mean((u) => 2 * (1 - u) * Math.exp(s * u));
  const averageTimesPrice = (s: number) => mean((u) => Math.exp(s * u));

  test.each([
    [0.2, 1],
    [0.5, 5],
    [0.9, 3],
  ])("volatility %d over %d years", (volatility, years) => {
    const s = volatility ** 2 * years;
    // Ghaidarov: the lognormal that has the average's first two moments.
    const ofAverage = Math.log(squareOfAverage(s));
    expect(ghaidarov(volatility, years)).toBeCloseTo(normalWithin(Math.sqrt(ofAverage) / 2), 5);
    // Finnerty 2012: exchanging the price for its average (Margrabe), Var ln S + Var ln A − 2 Cov.
    const ofExchange = s + ofAverage - 2 * Math.log(averageTimesPrice(s));
    expect(finnerty(volatility, years)).toBeCloseTo(normalWithin(Math.sqrt(ofExchange) / 2), 5);
  });
});

test("the put on the average that both approximate, simulated, lies between the two", () => {
  // σ 60 %, two years, 40,000 paths of 50 steps. A million paths of 200 steps elsewhere: 19.28 %, beside 18.20
  // and 19.93 %; the standard error here is 0.1 points.
  const [volatility, years, steps, paths] = [0.6, 2, 50, 40_000];
  const random = lehmer(20_090_901);
  const step = volatility * Math.sqrt(years / steps);
  let paid = 0;
  for (let path = 0; path < paths; path += 1) {
    let [price, sum] = [1, 0.5];
    for (let at = 1; at <= steps; at += 1) {
      const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
      price *= Math.exp(step * normal - (step * step) / 2);
      sum += at === steps ? price / 2 : price;
    }
    paid += Math.max(0, sum / steps - price);
  }
  const simulated = paid / paths;
  expect(simulated).toBeCloseTo(0.1928, 2);
  expect(finnerty(volatility, years)).toBeLessThan(simulated);
  expect(ghaidarov(volatility, years)).toBeGreaterThan(simulated);
});

/** Park and Miller's minimal standard generator, between 0 and 1. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test("Finnerty's discount never passes 32.28 %, Ghaidarov's has no ceiling", () => {
  expect(finnerty(3, 15)).toBeCloseTo(0.3228, 4);
  expect(finnerty(50, 1000)).toBeCloseTo(0.3228, 4);
  expect(ghaidarov(1, 8)).toBeGreaterThan(0.6);
});

test("a longer wait may lower Chaffe's put: at volatility 30 % and 4 % it peaks near 8 years", () => {
  const years = Array.from({ length: 15 }, (_, index) => index + 1);
  const best = years.reduce((most, at) => (chaffe(0.3, at) > chaffe(0.3, most) ? at : most));
  expect(best).toBeGreaterThanOrEqual(7);
  expect(best).toBeLessThanOrEqual(9);
  expect(chaffe(0.3, 15)).toBeLessThan(chaffe(0.3, best));
});

describe("laws", () => {
  const volatility = fc.double({ min: 0.01, max: 3, noNaN: true });
  const years = fc.integer({ min: 1, max: 15 });

  test("a discount is from 0 to below 1", () => {
    fc.assert(
      fc.property(fc.constantFrom(...marketabilityModel.options), volatility, years, (model, at, wait) => {
        const discount = marketabilityDiscount(model, { volatility: at, years: wait, riskFreeRate: 0.04 });
        expect(discount).toBeGreaterThanOrEqual(0);
        expect(discount).toBeLessThan(1);
      }),
    );
  });

  test("more volatility or a longer wait costs more, by Finnerty and by Ghaidarov", () => {
    fc.assert(
      fc.property(volatility, fc.double({ min: 1.01, max: 2, noNaN: true }), years, (at, more, wait) => {
        for (const discount of [finnerty, ghaidarov]) {
          // Near its ceiling Finnerty's no longer rises by what a double can hold.
          expect(discount(at * more, wait)).toBeGreaterThanOrEqual(discount(at, wait) - 1e-15);
          expect(discount(at, wait + 1)).toBeGreaterThanOrEqual(discount(at, wait) - 1e-15);
        }
        expect(chaffe(at * more, wait)).toBeGreaterThan(chaffe(at, wait) - 1e-15);
      }),
    );
  });

  test("nothing jumps where the series ends", () => {
    const beside = (by: number) => Math.sqrt(SERIES_BELOW * (1 + by));
    for (const discount of [finnerty, ghaidarov]) {
      expect(Math.abs(discount(beside(1e-13), 1) - discount(beside(-1e-13), 1))).toBeLessThan(1e-12);
    }
  });

  test("without volatility there is nothing to insure", () => {
    expect([finnerty(0, 5), ghaidarov(0, 5), chaffe(0, 5)]).toEqual([0, 0, 0]);
  });
});
