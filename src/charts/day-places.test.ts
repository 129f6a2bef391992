import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayPoint, dayPlaces, placeOfDay } from "./day-places.ts";
import { widthOf } from "./word-room.ts";

function points(days: readonly number[]): readonly DayPoint[] {
  return days.map((day) => ({ day, label: `what falls on ${day}`, figure: "11 Dec", key: "ink" }));
}

describe("dayPlaces", () => {
  it("puts every label over its day where there is room, the outer ones moved onto the line", () => {
    const places = dayPlaces(points([10, 20, 30]), 600);
    expect(places.rows).toBe(1);
    const half = widthOf("what falls on 10") / 2;
    expect(places.points.map(({ middle }) => middle)).toEqual([half, 300, 600 - half]);
  });

  it("puts every other label under the line where one row has no room", () => {
    const places = dayPlaces(points([0, 5, 10, 15, 20]), 390);
    expect(places.rows).toBe(2);
    expect(places.points.map(({ isUnder }) => isUnder)).toEqual([false, true, false, true, false]);
  });

  it("leaves all labels to the table where two rows have no room either", () => {
    const places = dayPlaces(points(Array.from({ length: 20 }, (_, at) => at)), 390);
    expect(places.rows).toBe(0);
    expect(places.points.every(({ middle }) => middle === null)).toBe(true);
  });

  it("keeps days in their order, inside the line, and labels of one row off one another", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -60, max: 400 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 320, max: 1200 }),
        (days, width) => {
          const places = dayPlaces(points(days), width);
          const at = places.points.map(({ point }) => placeOfDay(point.day, places, width));
          expect(at).toEqual([...at].sort((a, b) => a - b));
          expect(Math.min(...at)).toBeGreaterThan(0);
          expect(Math.max(...at)).toBeLessThan(width);
          for (const isUnder of [false, true]) {
            const row = places.points.filter((each) => each.isUnder === isUnder && each.middle !== null);
            row.slice(1).forEach((each, before) => {
              const gap = (each.middle ?? 0) - (row[before]?.middle ?? 0);
              expect(gap).toBeGreaterThanOrEqual(widthOf(each.point.label) / 2 + 6);
            });
          }
        },
      ),
    );
  });
});
