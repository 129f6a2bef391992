import { expect, test } from "vitest";
import { stakeForDoubling } from "./stake.ts";

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
