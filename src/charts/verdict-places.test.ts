import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type VerdictMarks, verdictPlaces } from "./verdict-places.ts";
import { widthOf } from "./word-room.ts";

const zone = (id: string, label: string) => ({ id, label, isHere: false });
const THREE = [zone("walk", "walk away"), zone("counter", "counter once"), zone("accept", "accept")];

function marks(walkAway: number, target: number, offer: number, reply: number | null): VerdictMarks {
  return {
    bounds: [
      { at: walkAway, label: "$350,000" },
      { at: target, label: "$480,454" },
    ],
    zones: THREE,
    offer: { at: offer, label: "offer" },
    reply: reply === null ? null : { at: reply, label: "their answer, $476,692" },
  };
}

describe("verdictPlaces", () => {
  it("leaves three tenths of what lies between the marks open at both ends", () => {
    // 100 between the marks, 30 open on each side: 160 over 320 pixels, 2 pixels each.
    const places = verdictPlaces(marks(100, 200, 150, null), 320);
    expect(places.bounds.map(({ x }) => x)).toEqual([60, 260]);
    expect(places.offer.x).toBe(160);
    expect(places.zones.map(({ from, to }) => [from, to])).toEqual([
      [0, 60],
      [60, 260],
      [260, 320],
    ]);
  });

  it("leaves a zone unnamed that is narrower than its name", () => {
    const places = verdictPlaces(marks(100, 101, 200, null), 300);
    expect(places.zones.map(({ zone, middle }) => [zone.id, middle !== null])).toEqual([
      ["walk", false],
      ["counter", false],
      ["accept", true],
    ]);
  });

  it("does not name the offer where the stem of the reply would run through its name", () => {
    expect(verdictPlaces(marks(100, 200, 150, 151), 320).offer.isLabelled).toBe(false);
    expect(verdictPlaces(marks(100, 200, 150, 190), 320).offer.isLabelled).toBe(true);
  });

  it("keeps every label on the line and the boundaries' labels off one another", () => {
    const amount = fc.integer({ min: -100_000, max: 2_000_000 });
    fc.assert(
      fc.property(
        fc.tuple(amount, amount),
        amount,
        amount,
        fc.integer({ min: 340, max: 900 }),
        (bounds, offer, reply, width) => {
          const [low, high] = bounds.sort((a, b) => a - b) as [number, number];
          const places = verdictPlaces(marks(low, high, offer, reply), width);
          const half = widthOf("their answer, $476,692") / 2;
          expect(places.reply?.middle).toBeGreaterThanOrEqual(half - 1e-9);
          expect(places.reply?.middle).toBeLessThanOrEqual(width - half + 1e-9);
          const [first, second] = places.bounds.map(({ middle }) => middle) as [number, number];
          expect(second - first).toBeGreaterThanOrEqual(widthOf("$350,000") - 1e-9);
          expect(first - widthOf("$350,000") / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(second + widthOf("$480,454") / 2).toBeLessThanOrEqual(width + 1e-9);
        },
      ),
    );
  });
});
