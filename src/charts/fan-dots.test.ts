import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsAt, placedDots } from "./fan-dots.ts";

const dotsAt = (...places: number[]) => places.map((along, of) => ({ along, of }));

describe("placedDots", () => {
  it("puts those that would touch into a row at the place of the first", () => {
    expect(placedDots(dotsAt(100, 104, 130), 12, 0, 400)).toEqual([
      { along: 100, out: 0, of: 0 },
      { along: 100, out: 12, of: 1 },
      { along: 130, out: 0, of: 2 },
    ]);
  });

  it("makes no row across zero", () => {
    const rows = placedDots(dotsAt(98, 103), 12, 100, 400);
    expect(rows.map(({ out }) => out)).toEqual([0, 0]);
  });

  it("pushes a row together that would be too long", () => {
    const same = placedDots(dotsAt(...Array.from({ length: 50 }, () => 10)), 13, 0, 200);
    expect(same).toHaveLength(50);
    expect(Math.max(...same.map(({ out }) => out))).toBeLessThan(200);
  });

  it("keeps every dot, within one size of its place", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 50 }), (places) => {
        const placed = placedDots(dotsAt(...places), 12, 200, 300);
        expect(placed.map(({ of }) => of).toSorted((a, b) => a - b)).toEqual(places.map((_, of) => of));
        for (const { along, of } of placed) expect(Math.abs(along - (places[of] ?? 0))).toBeLessThan(12);
      }),
    );
  });
});

describe("countsAt", () => {
  it("keeps the count behind under the lines of that ahead, wherever zero is", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 18, max: 440, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (zero, lines) => {
          const [ahead, behind] = countsAt(lines, zero, 18, 440);
          expect(behind - ahead).toBeGreaterThan(19 + 17 * lines);
        },
      ),
    );
  });

  it("puts each on its side of zero where there is room", () => {
    expect(countsAt(2, 240, 20, 440)).toEqual([130, 270]);
  });
});
