import { describe, expect, it } from "vitest";
import { breakEvenProbability } from "./break-even-probability.ts";

describe("breakEvenProbability", () => {
  // 100 now; the other package is worth 100 more; the prize is 300: wealth 100, 200 or 400. By hand.
  const bet = { start: 100, gap: 100, prize: 300 };
  it.each([
    [0, 1 / 3, "gap ÷ prize"],
    [1, 0.5, "ln 2 ÷ ln 4"],
    [2, (1 - 1 / 2) / (1 - 1 / 4), "utilities −1/100, −1/200, −1/400"],
    [3, (1 - 1 / 4) / (1 - 1 / 16), "utilities with squares"],
  ])("at γ = %d is %d: %s", (riskAversion, expected) => {
    expect(breakEvenProbability(bet, riskAversion)).toBeCloseTo(expected, 12);
  });

  it("approaches its floor for an endless prize: 1 − ((W + c) / (W + C))^(γ − 1)", () => {
    expect(breakEvenProbability({ ...bet, prize: 1e18 }, 2)).toBeCloseTo(0.5, 9);
    expect(breakEvenProbability({ ...bet, prize: 1e18 }, 3)).toBeCloseTo(0.75, 9);
  });

  it.each([
    { gap: 0, prize: 300, expected: 0, why: "without a gap nothing has to happen" },
    { gap: -5, prize: 0, expected: 0, why: "nor below it" },
    { gap: 300, prize: 300, expected: 1, why: "a prize that just fills the gap must be certain" },
    { gap: 301, prize: 300, expected: null, why: "a smaller one is never enough" },
    { gap: 5, prize: 0, expected: null, why: "nor is no prize" },
  ])("a gap of $gap and a prize of $prize give $expected: $why", ({ gap, prize, expected }) => {
    for (const riskAversion of [0, 1, 2, 3]) {
      expect(breakEvenProbability({ start: 100, gap, prize }, riskAversion)).toBe(expected);
    }
  });

  it("takes only certainty where nothing else would be left, and is not known below zero wealth", () => {
    expect(breakEvenProbability({ start: 0, gap: 100, prize: 400 }, 2)).toBe(1);
    expect(breakEvenProbability({ start: 0, gap: 100, prize: 400 }, 0.5)).toBe(0.5);
    expect(breakEvenProbability({ start: -10, gap: 100, prize: 400 }, 2)).toBeNull();
  });
});
