import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCumulative, normalWithin } from "./normal-distribution.ts";

test.each([
  // By arithmetic of 40 digits (mpmath ncdf); the first four digits are any printed table's.
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [-1, 0.15865525393145705],
  [1.96, 0.9750021048517795],
  [-3, 0.0013498980316300946],
  [4.5, 0.9999966023268753],
  [-8, 6.220960574271784e-16],
])("below %d lies %d of a normal distribution", (x, cumulative) => {
  expect(Math.abs(normalCumulative(x) - cumulative)).toBeLessThan(1e-15);
});

test("two thirds lie within one deviation, and what is near nothing keeps its digits", () => {
  expect(normalWithin(1)).toBeCloseTo(0.6826894921370859, 15);
  // φ(0)·2x: the next term, x³/3, is 10⁻¹⁶ of it.
  expect(normalWithin(1e-8) / (2e-8 / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 15);
});

test("it rises, and both sides mirror each other", () => {
  const deviations = fc.double({ min: -12, max: 12, noNaN: true });
  fc.assert(
    fc.property(deviations, deviations, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(normalCumulative(low)).toBeLessThanOrEqual(normalCumulative(high) + 1e-15);
      expect(normalCumulative(low) + normalCumulative(-low)).toBeCloseTo(1, 14);
    }),
  );
});
