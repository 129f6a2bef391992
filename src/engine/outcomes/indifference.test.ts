import { describe, expect, it } from "vitest";
import { certaintyEquivalent, type Package } from "./certainty-equivalent.ts";
import { indifferenceRiskAversion, type WorthAt, worthOnGrid } from "./indifference.ts";

function side(worth: WorthAt) {
  return { worth, grid: worthOnGrid(worth) };
}

function sure(cash: number) {
  return side(() => cash);
}

const evenChance: Package = {
  wealth: 100,
  cash: 0,
  prospects: [
    { probability: 0.5, payout: 0 },
    { probability: 0.5, payout: 300 },
  ],
};
const risky = side((riskAversion) => certaintyEquivalent(evenChance, riskAversion));

describe("indifferenceRiskAversion", () => {
  // Wealth 100 or 400: worth 100 at γ = 1 (geometric mean 200), 60 at γ = 2 (harmonic mean 160).
  it.each([
    [100, 1],
    [60, 2],
    [125, 0.5],
    [150, 0],
  ])("is where a sure %d is as good: γ = %d", (cash, expected) => {
    expect(indifferenceRiskAversion(risky, sure(cash))).toBeCloseTo(expected, 9);
    expect(indifferenceRiskAversion(sure(cash), risky)).toBeCloseTo(expected, 9);
  });

  it("is none where one is always better", () => {
    expect(indifferenceRiskAversion(risky, sure(151))).toBeNull();
    expect(indifferenceRiskAversion(risky, sure(0))).toBeNull();
  });

  it("is the lowest of several, also of two between neighbouring points of the grid", () => {
    const parabola = side((riskAversion) => (riskAversion - 3.01) * (riskAversion - 3.04) + 1000);
    expect(indifferenceRiskAversion(parabola, sure(1000))).toBeCloseTo(3.01, 9);
  });

  it("is 0 for two packages that are alike", () => {
    expect(indifferenceRiskAversion(risky, risky)).toBe(0);
  });
});
