/** Named schedules: each is one that the format takes, is known again, and keeps what is not part of it. */
import { expect, test } from "vitest";
import { vesting as vestingSchema } from "#domain/grant.ts";
import { ASSUMED_VESTING, presetOf, presetVesting, VESTING_PRESETS } from "./vesting-presets.ts";

const own = { ...ASSUMED_VESTING, durationMonths: 60, startMonth: 6, allocation: "FRACTIONAL" as const };

test.each(VESTING_PRESETS.map((preset) => [preset]))("%s is a schedule, and is recognised", (preset) => {
  const vesting = presetVesting(preset, own);
  expect(vestingSchema.safeParse(vesting).success).toBe(true);
  expect(presetOf(vesting)).toBe(preset);
  expect(vesting).toMatchObject({ startMonth: 6, allocation: "FRACTIONAL" });
});

test.each([
  { change: { durationMonths: 60 }, why: "another duration" },
  { change: { cliffMonths: 6 }, why: "another cliff" },
  { change: { intervalMonths: 2 }, why: "another rhythm" },
  { change: { yearlyFractions: ["0.1", "0.2", "0.3", "0.4"] }, why: "other yearly shares" },
])("a schedule with $why is one's own", ({ change }) => {
  expect(presetOf({ ...ASSUMED_VESTING, ...change })).toBeNull();
});

test("a preset is the same however its shares are written, and whenever the grant starts", () => {
  const backLoaded = presetVesting("backLoaded", ASSUMED_VESTING);
  expect(presetOf({ ...backLoaded, startMonth: -12, yearlyFractions: ["0.050", "0.15", "0.40", ".4"] })).toBe(
    "backLoaded",
  );
});

test("what is assumed where a letter is silent is four years, monthly after a year", () => {
  expect(presetOf(ASSUMED_VESTING)).toBe("monthlyWithCliff");
  expect(ASSUMED_VESTING).toMatchObject({ startMonth: 0, durationMonths: 48, cliffMonths: 12 });
});
