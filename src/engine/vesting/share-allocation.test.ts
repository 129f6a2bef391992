import { describe, expect, it } from "vitest";
import type { Vesting } from "#domain/grant.ts";
import { instalments } from "./instalments.ts";
import { allocatedShares, type WholeAllocation } from "./share-allocation.ts";

function vesting(overrides: Partial<Vesting>): Vesting {
  return {
    startMonth: 0,
    durationMonths: 48,
    cliffMonths: 0,
    intervalMonths: 12,
    yearlyFractions: null,
    ...overrides,
  };
}

function tranches(shares: number, terms: Partial<Vesting>, allocation: WholeAllocation): number[] {
  const totals = allocatedShares(BigInt(shares), instalments(vesting(terms)), allocation).map(Number);
  return totals.map((total, index) => total - (totals[index - 1] ?? 0));
}

describe("allocatedShares", () => {
  // Open Cap Format, AllocationType: 18 shares over 4 tranches.
  it.each([
    ["CUMULATIVE_ROUNDING", [5, 4, 5, 4]],
    ["CUMULATIVE_ROUND_DOWN", [4, 5, 4, 5]],
    ["FRONT_LOADED", [5, 5, 4, 4]],
    ["BACK_LOADED", [4, 4, 5, 5]],
    ["FRONT_LOADED_TO_SINGLE_TRANCHE", [6, 4, 4, 4]],
    ["BACK_LOADED_TO_SINGLE_TRANCHE", [4, 4, 4, 6]],
  ] as const)("places 18 shares over 4 tranches as the Open Cap Format does: %s", (allocation, expected) => {
    expect(tranches(18, {}, allocation)).toEqual(expected);
  });

  it.each([
    [216, 48, "4.5 a month"],
    [180, 36, "5 a month"],
    [75, 60, "1.25 a month"],
  ])("vests %i shares over %i months without binary fractions (%s)", (shares, months) => {
    const monthly = tranches(shares, { durationMonths: months, intervalMonths: 1 }, "CUMULATIVE_ROUND_DOWN");
    let total = 0;
    monthly.forEach((part, index) => {
      total += part;
      // Whole-number arithmetic of the test's own: the quotient without its remainder.
      const accrued = shares * (index + 1);
      expect(total).toBe((accrued - (accrued % months)) / months);
    });
  });

  it("loses no share where each year is a segment of its own", () => {
    const yearlyFractions = ["0.05", "0.15", "0.4", "0.4"];
    for (const [allocation, expected] of [
      ["CUMULATIVE_ROUND_DOWN", [500, 1500, 4000, 4001]],
      ["FRONT_LOADED", [501, 1500, 4000, 4000]],
      ["BACK_LOADED", [500, 1500, 4000, 4001]],
    ] as const) {
      expect(tranches(10_001, { yearlyFractions }, allocation)).toEqual(expected);
    }
  });
});
