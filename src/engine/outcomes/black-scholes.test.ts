import fc from "fast-check";
import { expect, test } from "vitest";
import { europeanPrices } from "./black-scholes.ts";

test("Hull's example: a call at 4.76 and a put at 0.81", () => {
  // Hull, Options, Futures, and Other Derivatives, example 15.6: S 42, K 40, r 10 %, σ 20 %, six months.
  const option = { spot: 42, strike: 40, years: 0.5, volatility: 0.2, riskFreeRate: 0.1 };
  const { call, put } = europeanPrices(option);
  expect(call).toBeCloseTo(4.7594, 4);
  expect(put).toBeCloseTo(0.8086, 4);
});

test("a call less a put is the share less the strike's present value", () => {
  const amount = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 0, max: 3, noNaN: true }), (strike, years, volatility) => {
      const { call, put } = europeanPrices({ spot: 1, strike, years, volatility, riskFreeRate: 0.04 });
      expect(call - put).toBeCloseTo(1 - strike * Math.exp(-0.04 * years), 12);
      expect(Math.min(call, put)).toBeGreaterThanOrEqual(-1e-15);
    }),
  );
});

test("what does not move is worth what is certain", () => {
  const still = { spot: 100, years: 1, volatility: 0, riskFreeRate: 0 };
  expect(europeanPrices({ ...still, strike: 90 })).toEqual({ call: 10, put: 0 });
  expect(europeanPrices({ ...still, strike: 110 })).toEqual({ call: 0, put: 10 });
});
