/** The slider's scale: equal steps are equal ratios, and the ends are exact. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { amountAt, stepOf } from "./log-slider.tsx";

const LEAST = 1e6;
const MOST = 1e12;

test.each([
  [0, 1e6, "the lower end"],
  [200, 1e9, "half-way between a million and a million million is a thousand million"],
  [400, 1e12, "the upper end"],
  [-5, 1e6, "never below the lower end"],
  [405, 1e12, "never above the upper end"],
])("step %i is %d: %s", (step, amount) => {
  expect(amountAt(step, LEAST, MOST)).toBe(amount);
});

test("an amount has three digits, for a hand on a slider means no more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (step) => {
      const amount = amountAt(step, LEAST, MOST);
      expect(Number(amount.toPrecision(3))).toBe(amount);
    }),
  );
});

test("a step leads to an amount that leads back to it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (step) => {
      expect(stepOf(amountAt(step, LEAST, MOST), LEAST, MOST)).toBe(step);
    }),
  );
});

test("more is further to the right", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 399 }), (step) => {
      expect(amountAt(step + 1, LEAST, MOST)).toBeGreaterThan(amountAt(step, LEAST, MOST));
    }),
  );
});
