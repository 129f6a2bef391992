/**
 * The vesting schedules that letters name, as presets: one click instead of six fields.
 *
 * Fractions of front- and back-loaded years are those of well-known public schedules (38/32/20/10 and
 * 5/15/40/40); the even ones are the market's most common. A preset is an entry, never a guess about an offer.
 */
import type { Vesting } from "#domain/grant.ts";

export const VESTING_PRESETS = [
  "monthlyWithCliff",
  "quarterlyWithCliff",
  "backLoaded",
  "frontLoaded",
  "threeYearsQuarterly",
] as const;
/** A schedule that has a name in the editor. */
export type VestingPreset = (typeof VESTING_PRESETS)[number];

type Terms = Pick<Vesting, "durationMonths" | "cliffMonths" | "intervalMonths" | "yearlyFractions">;

const TERMS: Readonly<Record<VestingPreset, Terms>> = {
  monthlyWithCliff: { durationMonths: 48, cliffMonths: 12, intervalMonths: 1, yearlyFractions: null },
  quarterlyWithCliff: { durationMonths: 48, cliffMonths: 12, intervalMonths: 3, yearlyFractions: null },
  backLoaded: {
    durationMonths: 48,
    cliffMonths: 12,
    intervalMonths: 1,
    yearlyFractions: ["0.05", "0.15", "0.4", "0.4"],
  },
  frontLoaded: {
    durationMonths: 48,
    cliffMonths: 0,
    intervalMonths: 3,
    yearlyFractions: ["0.38", "0.32", "0.2", "0.1"],
  },
  threeYearsQuarterly: { durationMonths: 36, cliffMonths: 0, intervalMonths: 3, yearlyFractions: null },
};

/** `vesting` with the preset's schedule; its start and its rounding stay. */
export function presetVesting(preset: VestingPreset, vesting: Vesting): Vesting {
  return { ...vesting, ...TERMS[preset] };
}

/** The preset that `vesting` is, or null for a schedule of one's own. */
export function presetOf(vesting: Vesting): VestingPreset | null {
  return VESTING_PRESETS.find((preset) => isSame(TERMS[preset], vesting)) ?? null;
}

/** The schedule that is assumed, and marked so, where a letter does not say. */
export const ASSUMED_VESTING: Vesting = { startMonth: 0, ...TERMS.monthlyWithCliff };

function isSame(terms: Terms, vesting: Vesting): boolean {
  return (
    terms.durationMonths === vesting.durationMonths &&
    terms.cliffMonths === vesting.cliffMonths &&
    terms.intervalMonths === vesting.intervalMonths &&
    (terms.yearlyFractions ?? []).map(Number).join() === (vesting.yearlyFractions ?? []).map(Number).join()
  );
}
