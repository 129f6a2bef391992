import { describe, expect, it } from "vitest";
import type { Vesting } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import { vestingSchedule } from "./schedule.ts";

function vesting(overrides: Partial<Vesting>): Vesting {
  return {
    startMonth: 0,
    durationMonths: 48,
    cliffMonths: 0,
    intervalMonths: 1,
    yearlyFractions: null,
    ...overrides,
  };
}

/** [month, percent of the grant by then] for each step of an exact grant. */
function percents(terms: Partial<Vesting>): [number, number][] {
  const { steps, whole } = vestingSchedule(vesting(terms), null);
  return steps.map(({ month, vested }) => [month, vested.times(100).dividedBy(whole).toNumber()]);
}

describe("vestingSchedule", () => {
  it("releases twelve months at once on a twelve-month cliff", () => {
    const steps = percents({ cliffMonths: 12 });
    expect(steps[0]).toEqual([12, 25]);
    expect(steps[1]?.[0]).toBe(13);
    expect(steps).toHaveLength(37);
  });

  it.each([
    {
      why: "quarterly with a cliff between instalments releases what earlier ones had reached",
      terms: { durationMonths: 12, intervalMonths: 3, cliffMonths: 7 },
      expected: [
        [7, 50],
        [9, 75],
        [12, 100],
      ],
    },
    {
      why: "an interval that does not divide the duration ends on it, in proportion to its months",
      terms: { durationMonths: 10, intervalMonths: 4 },
      expected: [
        [4, 40],
        [8, 80],
        [10, 100],
      ],
    },
    {
      why: "yearly fractions are even within their year",
      terms: { durationMonths: 24, intervalMonths: 6, yearlyFractions: ["0.2", "0.8"] },
      expected: [
        [6, 10],
        [12, 20],
        [18, 60],
        [24, 100],
      ],
    },
    {
      why: "a year without an instalment passes its fraction to the next",
      terms: { durationMonths: 48, intervalMonths: 24, yearlyFractions: ["0.05", "0.15", "0.4", "0.4"] },
      expected: [
        [24, 20],
        [48, 100],
      ],
    },
    {
      why: "a refresher counts from its own start",
      terms: { startMonth: 12, durationMonths: 24, intervalMonths: 12 },
      expected: [
        [24, 50],
        [36, 100],
      ],
    },
    {
      why: "an interval longer than the grant is one instalment, at the duration",
      terms: { durationMonths: 12, intervalMonths: 24 },
      expected: [[12, 100]],
    },
  ] as const)("$why", ({ terms, expected }) => {
    expect(percents(terms as Partial<Vesting>)).toEqual(expected);
  });

  it("counts of a grant that began before only what vests from month 1 on", () => {
    const { before, whole, steps } = vestingSchedule(
      vesting({ startMonth: -18, cliffMonths: 12, intervalMonths: 3 }),
      null,
    );
    expect(before.dividedBy(whole).toNumber()).toBe(18 / 48);
    expect(steps[0]?.month).toBe(3);
    expect(steps.at(-1)?.month).toBe(30);
  });

  it("lets a cliff that ends in this job release what accrued before it", () => {
    const { before, steps } = vestingSchedule(vesting({ startMonth: -6, cliffMonths: 12 }), null);
    expect(before.toNumber()).toBe(0);
    expect(steps[0]).toEqual({ month: 6, vested: new Decimal(12) });
  });

  it("allocates loaded types over all instalments and then folds the cliff", () => {
    const terms = vesting({
      durationMonths: 48,
      intervalMonths: 12,
      cliffMonths: 24,
      allocation: "FRONT_LOADED",
    });
    expect(vestingSchedule(terms, new Decimal(18)).steps.map(({ vested }) => vested.toNumber())).toEqual([
      10, 14, 18,
    ]);
  });

  it("vests fractional shares exactly", () => {
    const terms = vesting({ intervalMonths: 12, allocation: "FRACTIONAL" });
    const { steps, whole } = vestingSchedule(terms, new Decimal(18));
    expect(steps.map(({ vested }) => vested.times(18).dividedBy(whole).toNumber())).toEqual([
      4.5, 9, 13.5, 18,
    ]);
  });
});
