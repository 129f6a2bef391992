/** Whatever the claims, the pieces are the text: nothing twice, nothing lost, every figure marked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { textPieces } from "./review-pieces.ts";

const places = fc.array(
  fc
    .tuple(fc.nat({ max: 60_000 }), fc.nat({ max: 40 }))
    .map(([start, long]) => ({ start, end: start + long })),
  { maxLength: 12 },
);

test("law: the pieces follow each other from the first character to the last", () => {
  fc.assert(
    fc.property(fc.nat({ max: 60_000 }), places, fc.boolean(), (length, claims, isWhole) => {
      const pieces = textPieces(length, claims, isWhole);
      let at = 0;
      for (const { start, end } of pieces) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});

test("law: every claim within the text is at exactly one mark that holds all of it", () => {
  fc.assert(
    fc.property(places, (claims) => {
      const marks = textPieces(100_000, claims, false).filter((piece) => piece.kind === "mark");
      claims.forEach(({ start, end }, index) => {
        const own = marks.filter(({ indexes }) => indexes.includes(index));
        expect(own).toHaveLength(end > start ? 1 : 0);
        for (const mark of own) expect(mark.start <= start && mark.end >= end).toBe(true);
      });
    }),
  );
});

test("law: a text that is asked for whole has no cut", () => {
  fc.assert(
    fc.property(places, (claims) => {
      expect(textPieces(100_000, claims, true).filter(({ kind }) => kind === "cut")).toEqual([]);
    }),
  );
});

test("of a megabyte only what stands around its figures is drawn", () => {
  const pieces = textPieces(1_000_000, [{ start: 500_000, end: 500_005 }], false);
  const drawn = pieces
    .filter(({ kind }) => kind !== "cut")
    .reduce((sum, { start, end }) => sum + end - start, 0);
  expect(drawn).toBeLessThan(1000);
  expect(pieces.map(({ kind }) => kind)).toEqual(["cut", "text", "mark", "text", "cut"]);
});

test("a letter is drawn whole", () => {
  expect(textPieces(10_000, [{ start: 10, end: 15 }], false).map(({ kind }) => kind)).toEqual([
    "text",
    "mark",
    "text",
  ]);
});
