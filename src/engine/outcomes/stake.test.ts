import fc from "fast-check";
import { expect, test } from "vitest";
import { riskAversionAt, stakeForDoubling } from "./stake.ts";

test.each([
  [0, 1, "who does not mind risk stakes all: ½ · 2 + ½ · 0 = 1"],
  [1, 1 / 2, "ln 1 = ½ ln 2 + ½ ln(1 − s) gives 2(1 − s) = 1"],
  [2, 1 / 3, "1 = ½ · ½ + ½ ÷ (1 − s) gives 1 − s = ⅔"],
  [3, 1 - Math.sqrt(4 / 7), "½ = 1⁄16 + ¼ ÷ (1 − s)² gives (1 − s)² = 4⁄7"],
])("at γ = %d the stake is %d: %s", (riskAversion, stake) => {
  expect(stakeForDoubling(riskAversion)).toBeCloseTo(stake, 12);
});

test("the more careful, the smaller the stake", () => {
  const stakes = [0, 0.5, 1, 1.5, 2, 3, 5, 10].map(stakeForDoubling);
  expect(stakes).toEqual([...stakes].sort((one, other) => other - one));
  expect(new Set(stakes).size).toBe(stakes.length);
});

test.each([
  // The survey of Barsky, Juster, Kimball and Shapiro, Quarterly Journal of Economics 112, 1997: its cuts.
  [1 / 2, 1, 2],
  [1 / 3, 2, 2],
  [1 / 5, 3.76, 2],
  [1 / 10, 7.53, 2],
])("who is indifferent to a cut by %d has γ = %d", (stake, riskAversion, digits) => {
  expect(riskAversionAt(stake)).toBeCloseTo(riskAversion, digits);
});

test("a cut leads back to the risk aversion that it came from", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), (riskAversion) => {
      expect(riskAversionAt(stakeForDoubling(riskAversion))).toBeCloseTo(riskAversion, 6);
    }),
  );
  expect(riskAversionAt(1)).toBe(0);
});
