import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certaintyEquivalent, type Package } from "./certainty-equivalent.ts";

const evenChance: Package = {
  wealth: 60,
  cash: 40,
  prospects: [
    { probability: 0.5, payout: 0 },
    { probability: 0.5, payout: 300 },
  ],
};

describe("certaintyEquivalent", () => {
  // Total wealth 100 or 400 at even chances, by hand; less the liquid wealth of 60.
  it.each([
    [0, 250 - 60, "the arithmetic mean"],
    [0.5, 225 - 60, "the square of the mean root: ((10 + 20) / 2)²"],
    [1, 200 - 60, "the geometric mean: √(100 × 400)"],
    [2, 160 - 60, "the harmonic mean: 2 / (1/100 + 1/400)"],
    [3, Math.sqrt(2 / (1 / 10_000 + 1 / 160_000)) - 60, "the root of the harmonic mean of squares"],
  ])("at γ = %d is %d: %s", (riskAversion, expected) => {
    expect(certaintyEquivalent(evenChance, riskAversion)).toBeCloseTo(expected, 9);
  });

  it("values an option by its holder's wealth, as Hall and Murphy (2002) do: below its expected payout", () => {
    // Options on 100 shares struck at 1, worth 0.5, 1 or 2 at chances of 1/4, 1/2, 1/4: 0, 0 or 100.
    // With 50 of wealth and γ = 2: 1/CE = 0.75/50 + 0.25/150, so CE = 60, worth 10 of an expected 25.
    const options: Package = {
      wealth: 50,
      cash: 0,
      prospects: [
        { probability: 0.75, payout: 0 },
        { probability: 0.25, payout: 100 },
      ],
    };
    expect(certaintyEquivalent(options, 2)).toBeCloseTo(10, 9);
    // The richer holder discounts less: 1/CE = 0.75/950 + 0.25/1050.
    const rich = certaintyEquivalent({ ...options, wealth: 950 }, 2);
    expect(rich).toBeCloseTo(1 / (0.75 / 950 + 0.25 / 1050) - 950, 9);
    expect(rich).toBeGreaterThan(10);
  });

  it("is the cash itself where nothing is at risk, to the last digit", () => {
    expect(certaintyEquivalent({ wealth: 250_000, cash: 1_400_000, prospects: [] }, 2)).toBe(1_400_000);
  });

  it("is smooth through γ = 1", () => {
    const [below, at, above] = [1 - 1e-9, 1, 1 + 1e-9].map((gamma) => certaintyEquivalent(evenChance, gamma));
    expect(below).toBeCloseTo(at ?? 0, 5);
    expect(above).toBeCloseTo(at ?? 0, 5);
  });

  it("loses all wealth where an outcome leaves nothing and γ ≥ 1", () => {
    const ruin: Package = { ...evenChance, cash: -60 };
    expect(certaintyEquivalent(ruin, 2)).toBe(-60);
    expect(certaintyEquivalent(ruin, 0.5)).toBeGreaterThan(-60);
  });

  it("never exceeds the expected value and falls as risk aversion rises", () => {
    const prospect = fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      payout: fc.double({ min: 0, max: 1e8, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(prospect, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (weighted, wealth, one, other) => {
          const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
          const risky: Package = {
            wealth,
            cash: 1000,
            prospects: weighted.map(({ weight, payout }) => ({ probability: weight / total, payout })),
          };
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const slack = 1e-9 * (wealth + 1e8);
          expect(certaintyEquivalent(risky, high)).toBeLessThanOrEqual(
            certaintyEquivalent(risky, low) + slack,
          );
          expect(certaintyEquivalent(risky, low)).toBeLessThanOrEqual(certaintyEquivalent(risky, 0) + slack);
        },
      ),
    );
  });
});
