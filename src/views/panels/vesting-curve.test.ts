/** The picture of a schedule: what part has vested by each month. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastVestingMonth, vestingCurve } from "./vesting-curve.ts";
import { ASSUMED_VESTING, presetVesting } from "./vesting-presets.ts";

describe("the part that has vested", () => {
  test.each([
    { month: 11, expected: 0, why: "is nothing in the month before the cliff" },
    { month: 12, expected: 0.25, why: "is a quarter in the cliff's month" },
    { month: 13, expected: 13 / 48, why: "grows by a 48th each month after it" },
    { month: 48, expected: 1, why: "is all at the end" },
    { month: 60, expected: 1, why: "and stays all" },
  ])("by month $month $why", ({ month, expected }) => {
    expect(vestingCurve(ASSUMED_VESTING, 60)[month]).toBeCloseTo(expected, 12);
  });

  test.each([
    [12, 0.05],
    [24, 0.2],
    [36, 0.6],
    [48, 1],
  ])("of 5/15/40/40 by month %d is %d", (month, expected) => {
    const curve = vestingCurve(presetVesting("backLoaded", ASSUMED_VESTING), 48);
    expect(curve[month]).toBeCloseTo(expected, 12);
  });

  test("of a grant that has been running for 18 months starts at six of its sixteen quarters", () => {
    const curve = vestingCurve({ ...ASSUMED_VESTING, startMonth: -18, intervalMonths: 3 }, 30);
    expect(curve[0]).toBeCloseTo(6 / 16, 12);
    expect(curve[30]).toBe(1);
  });

  test("of a refresher is nothing until a year after its start", () => {
    const curve = vestingCurve({ ...ASSUMED_VESTING, startMonth: 12 }, 60);
    expect([curve[23], curve[24]]).toEqual([0, 0.25]);
  });

  test("never shrinks and ends at one, whatever the schedule", () => {
    const schedule = fc.record({
      startMonth: fc.integer({ min: -60, max: 60 }),
      durationMonths: fc.integer({ min: 1, max: 72 }),
      cliff: fc.double({ min: 0, max: 1, noNaN: true }),
      intervalMonths: fc.integer({ min: 1, max: 24 }),
    });
    fc.assert(
      fc.property(schedule, ({ cliff, ...terms }) => {
        const cliffMonths = Math.floor(cliff * terms.durationMonths);
        const vesting = { ...terms, cliffMonths, yearlyFractions: null };
        const curve = vestingCurve(vesting, lastVestingMonth([vesting]));
        expect(curve.every((share, month) => share >= (curve[month - 1] ?? 0) && share <= 1)).toBe(true);
        expect(curve.at(-1)).toBe(1);
      }),
    );
  });
});

test.each([
  { vestings: [], expected: 12, why: "a year at least" },
  {
    vestings: [{ ...ASSUMED_VESTING, durationMonths: 6, cliffMonths: 0 }],
    expected: 12,
    why: "for a short one too",
  },
  {
    vestings: [ASSUMED_VESTING, { ...ASSUMED_VESTING, startMonth: 12 }],
    expected: 60,
    why: "the latest end",
  },
])("the picture goes to month $expected: $why", ({ vestings, expected }) => {
  expect(lastVestingMonth(vestings)).toBe(expected);
});
