/** What an exit accelerates: hand-computed on four years of monthly vesting, and laws. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Acceleration } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferTerms } from "#engine/offer-terms.ts";
import { vestingSchedule } from "#engine/vesting/schedule.ts";
import { vestedByHorizon, vestedIfLaidOff } from "./acceleration.ts";

const MONTHLY = {
  startMonth: 0,
  durationMonths: 48,
  cliffMonths: 12,
  intervalMonths: 1,
  yearlyFractions: null,
};

/** Terms with an exit and a horizon in years; only what acceleration reads. */
function termsWith(acceleration: Acceleration, exitYear: number, horizonYears: number): OfferTerms {
  const offer = { grants: [{ acceleration }] } as unknown as Offer;
  return {
    offer,
    horizonYears,
    outlook: { exitYear, futureDilution: [], outcomes: [] },
  } as unknown as OfferTerms;
}

const four = { schedule: vestingSchedule(MONTHLY, null), grantIndex: 0 };
const half: Acceleration = { trigger: "single", fraction: "0.5" };

describe("single trigger on four years of vesting", () => {
  test.each<[Acceleration, number, number, number, string]>([
    [half, 2, 4, 1, "24 of 48 by the exit, half of the other 24 at once, and the rest by the end"],
    [half, 2, 3, 0.875, "24 + 12 at the exit, then half of the 12 that vest in year 3: 42 of 48"],
    [half, 2, 2, 0.75, "24 + 12 at the exit"],
    [{ trigger: "single" as const, fraction: "1" }, 1, 2, 1, "everything at the exit"],
    [{ trigger: "single" as const, fraction: "0" }, 1, 2, 0.5, "nothing early"],
    [half, 3, 2, 0.5, "an exit beyond the horizon changes nothing: 24 of 48"],
    [null, 1, 2, 0.5, "no acceleration: 24 of 48"],
    [{ trigger: "double" as const, fraction: "1" }, 1, 2, 0.5, "a double trigger takes a lay-off as well"],
  ])("%j, exit in year %i, horizon %i: %f; %s", (acceleration, exitYear, horizonYears, expected, _why) => {
    const vested = vestedByHorizon(four, termsWith(acceleration, exitYear, horizonYears));
    expect(vested.toNumber()).toBeCloseTo(expected, 12);
  });
});

describe("laid off at the exit", () => {
  test.each<[Acceleration, number, number, string]>([
    [{ trigger: "double" as const, fraction: "1" }, 1, 1, "12 of 48 and all the rest"],
    [{ trigger: "double" as const, fraction: "0.5" }, 1, 0.625, "12 + 18 of 48"],
    [half, 1, 0.625, "a single trigger has accelerated already"],
    [null, 1, 0.25, "12 of 48"],
  ])("%j after year %i leaves %f: %s", (acceleration, exitYear, expected, _why) => {
    const left = vestedIfLaidOff(four.schedule, acceleration, termsWith(null, exitYear, 4));
    expect(left?.toNumber()).toBeCloseTo(expected, 12);
  });

  test("an exit beyond the horizon is not in the package", () => {
    expect(vestedIfLaidOff(four.schedule, half, termsWith(null, 5, 4))).toBeNull();
  });
});

test("units from before this job do not count, and are not accelerated", () => {
  // Two of four years had vested before month 1: of the other 24 months, 12 by the exit and 6 early.
  const refresher = { schedule: vestingSchedule({ ...MONTHLY, startMonth: -24 }, null), grantIndex: 0 };
  expect(vestedByHorizon(refresher, termsWith(half, 1, 1)).toNumber()).toBeCloseTo(18 / 48, 12);
});

test("acceleration never takes away, and never vests more than the grant", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (percent, exitYear, horizonYears) => {
        const acceleration: Acceleration = { trigger: "single", fraction: String(percent / 100) };
        const vested = vestedByHorizon(four, termsWith(acceleration, exitYear, horizonYears)).toNumber();
        const plain = vestedByHorizon(four, termsWith(null, exitYear, horizonYears)).toNumber();
        expect(vested).toBeGreaterThanOrEqual(plain - 1e-12);
        expect(vested).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});
