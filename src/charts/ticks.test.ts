import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisOf, monthTicks } from "./ticks.ts";

describe("a money axis", () => {
  test.each([
    { most: 812_750, count: 4, ticks: [0, 200_000, 400_000, 600_000, 800_000], why: "steps are round" },
    { most: 3_185_000, count: 4, ticks: [0, 1e6, 2e6, 3e6], why: "nearest round step to a quarter" },
    { most: 0.0008, count: 5, ticks: [0, 0.0002, 0.0004, 0.0006, 0.0008], why: "fractions carry no dust" },
    { most: 0, count: 4, ticks: [0], why: "nothing to draw still has its zero" },
  ])("to $most has the ticks $ticks: $why", ({ most, count, ticks }) => {
    expect(axisOf(most, count).ticks).toEqual(ticks);
  });

  test("goes below zero only for costs", () => {
    expect(axisOf(100, 4).low).toBe(0);
    expect(axisOf(100, 4, -30).low).toBeLessThan(-29);
  });

  test("holds every value, has a tick at zero, and its ticks inside", () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 9 }), (most, cost, count) => {
        const axis = axisOf(most, count, -cost);
        expect(axis.low).toBeLessThanOrEqual(-cost);
        expect(axis.high).toBeGreaterThanOrEqual(most);
        expect(axis.ticks).toContain(0);
        expect(axis.ticks.every((tick) => tick >= axis.low && tick <= axis.high)).toBe(true);
        expect(axis.ticks.length).toBeLessThanOrEqual(2 * count + 3);
      }),
    );
  });
});

describe("ticks of months", () => {
  test.each([
    { last: 48, most: 9, ticks: [0, 12, 24, 36, 48], why: "past two years people count in years" },
    { last: 24, most: 16, ticks: [0, 3, 6, 9, 12, 15, 18, 21, 24], why: "quarters where they fit" },
    { last: 24, most: 4, ticks: [0, 6, 12, 18, 24], why: "half-years on a phone" },
    { last: 120, most: 4, ticks: [0, 36, 72, 108], why: "ten years on a phone" },
    { last: 1, most: 4, ticks: [0, 1], why: "the shortest span" },
  ])("of $last months are $ticks: $why", ({ last, most, ticks }) => {
    expect(monthTicks(last, most)).toEqual(ticks);
  });
});
