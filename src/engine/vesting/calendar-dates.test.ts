import { describe, expect, it } from "vitest";
import { dateAfterMonths } from "./calendar-dates.ts";

describe("dateAfterMonths", () => {
  it.each([
    ["2027-01-31", 1, "2027-02-28", "clamped to the month's end"],
    ["2027-01-31", 2, "2027-03-31", "without drift after a short month"],
    ["2027-01-30", 1, "2027-02-28", "keeps the original day over chained periods"],
    ["2027-01-30", 2, "2027-03-30", "and comes back to it"],
    ["2028-01-31", 1, "2028-02-29", "a leap year"],
    ["2024-02-29", 12, "2025-02-28", "from a leap day"],
    ["2024-02-29", 48, "2028-02-29", "back to the leap day"],
    ["2027-01-04", 12, "2028-01-04", "a year"],
    ["2027-01-31", -2, "2026-11-30", "before the start"],
    ["2027-12-31", 1, "2028-01-31", "over the year's end"],
  ])("%s and %i months is %s: %s", (startsOn, months, expected) => {
    expect(dateAfterMonths(startsOn, months)).toBe(expected);
  });
});
