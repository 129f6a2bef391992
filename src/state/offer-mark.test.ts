/** An offer's letter is its own and stays with it; its colour comes from the set of five. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPlaces, markPlacesFrom, offerMark } from "./offer-mark.ts";

test.each([
  [0, "A", "a"],
  [4, "E", "e"],
  [5, "F", "a"],
  [25, "Z", "a"],
  [26, "27", "b"],
])("the offer at %i is %s in colour %s", (index, letter, colour) => {
  expect(offerMark(index)).toEqual({ letter, colour });
});

describe("an offer keeps its mark", () => {
  const offers = (ids: string) => [...ids].map((id) => ({ id }));
  test.each([
    { why: "in a file, marks follow the order", ids: "pqr", before: {}, after: { p: 0, q: 1, r: 2 } },
    {
      why: "moving changes no mark",
      ids: "rpq",
      before: { p: 0, q: 1, r: 2 },
      after: { p: 0, q: 1, r: 2 },
    },
    { why: "nor does deleting another", ids: "qr", before: { p: 0, q: 1, r: 2 }, after: { q: 1, r: 2 } },
    {
      why: "a new one takes the first free",
      ids: "qrs",
      before: { q: 1, r: 2 },
      after: { q: 1, r: 2, s: 0 },
    },
    {
      why: "of two with the same the second gives way",
      ids: "pq",
      before: { p: 3, q: 3 },
      after: { p: 3, q: 0 },
    },
  ])("$why", ({ ids, before, after }) => {
    expect(markPlaces(offers(ids), before)).toEqual(after);
  });

  test("law: no two offers share a mark, and who is still there keeps the own one", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, (first, then) => {
        const before = markPlaces(offers(first.join("")), {});
        const after = markPlaces(offers(then.join("")), before);
        expect(new Set(Object.values(after)).size).toBe(then.length);
        for (const id of then.filter((each) => first.includes(each))) expect(after[id]).toBe(before[id]);
      }),
    );
  });
});

test.each<[why: string, kept: unknown, expected: object]>([
  ["nothing was kept", null, {}],
  ["something else lies there", "marks", {}],
  ["places that are none", { a: -1, b: 1.5, c: "2", d: 50, e: 4 }, { e: 4 }],
])("%s", (_why, kept, expected) => {
  expect(markPlacesFrom(kept)).toEqual(expected);
});
