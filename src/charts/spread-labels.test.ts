import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

const placesOf = (wanted: readonly number[], gap: number, low = -1e6, high = 1e6) =>
  spreadLabels(
    wanted.map((at, of) => ({ at, of })),
    gap,
    low,
    high,
  ).map(({ at }) => at);

describe("labels pushed apart", () => {
  test.each([
    { wanted: [10, 50], gap: 15, places: [10, 50], why: "with room, nobody moves" },
    { wanted: [50, 50], gap: 10, places: [45, 55], why: "two on one place part evenly" },
    { wanted: [50, 50, 50], gap: 10, places: [40, 50, 60], why: "a crowd keeps its middle" },
    { wanted: [50, 10], gap: 15, places: [10, 50], why: "they come out in order of place" },
    { wanted: [0, 12, 14], gap: 10, places: [-1.333, 8.667, 18.667], why: "a push can reach a third" },
  ])("$wanted at least $gap apart stand at $places: $why", ({ wanted, gap, places }) => {
    const found = placesOf(wanted, gap);
    for (const [at, place] of places.entries()) expect(found[at]).toBeCloseTo(place, 3);
  });

  test("stay inside, in order and apart, or share too small a room evenly", () => {
    const wanted = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 40 }), (places, gap) => {
        const found = placesOf(places, gap, -100, 100);
        const least = Math.min(gap, 200 / Math.max(1, places.length - 1));
        expect(Math.min(...found)).toBeGreaterThanOrEqual(-100 - 1e-6);
        expect(Math.max(...found)).toBeLessThanOrEqual(100 + 1e-6);
        for (const [at, place] of found.entries()) {
          if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
    );
  });

  test("keep what they label", () => {
    const labels = spreadLabels(
      [
        { at: 9, of: "B" },
        { at: 3, of: "A" },
      ],
      10,
      0,
      100,
    );
    expect(labels.map(({ of }) => of)).toEqual(["A", "B"]);
  });
});
