/** The rounds against what their publishers state (data/equity-facts, read there). */
import { describe, expect, test } from "vitest";
import { ROUND_DILUTIONS } from "./round-dilution.ts";

describe("dilution by round", () => {
  test.each([
    ["seed", 20, "Q4 2024"],
    ["seriesA", 17.9, "Q1 2025"],
    ["seriesB", 15, "Q4 2024"],
    ["seriesC", 12.6, "2023"],
    ["seriesD", 10.3, "2023"],
  ])("of the stage %s is %f %% (%s), with its source", (stage, percent, period) => {
    const round = ROUND_DILUTIONS.find((each) => each.stage === stage);
    expect(Number(round?.rate) * 100).toBeCloseTo(percent, 9);
    expect(round?.period).toBe(period);
    expect(round?.source).toMatch(/^https:\/\//);
  });

  test("two late rounds of 10.3 % take about the 20 % that are assumed at first", () => {
    // 1 − 0.897² = 19.54 %.
    expect(1 - (1 - Number(ROUND_DILUTIONS.at(-1)?.rate)) ** 2).toBeCloseTo(0.1954, 4);
  });
});
