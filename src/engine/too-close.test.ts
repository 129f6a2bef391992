import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTooClose, tooCloseMargin } from "./too-close.ts";

describe("within 2 % of the larger nobody is named", () => {
  test.each([
    { one: 100, other: 98, close: true },
    { one: 100, other: 97.9, close: false },
    { one: 0, other: 0, close: true },
    { one: 0, other: 1, close: false },
    { one: -98, other: -100, close: true },
    { one: -90, other: -100, close: false },
    { one: 1, other: -1, close: false },
  ])("$one beside $other: $close", ({ one, other, close }) => {
    expect(isTooClose(one, other)).toBe(close);
  });

  test("it does not matter which of the two is asked about", () => {
    const worth = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(worth, worth, (one, other) => {
        expect(isTooClose(one, other)).toBe(isTooClose(other, one));
        expect(tooCloseMargin(one, other)).toBe(tooCloseMargin(other, one));
      }),
    );
  });
});
