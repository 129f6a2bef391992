import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asWritten, foldText } from "./folded-text.ts";

describe("folding", () => {
  it.each([
    { from: "$180K\u2013$220K", to: "$180K-$220K", why: "one dash" },
    { from: "172\u202Fk", to: "172 k", why: "one space" },
    { from: "$2\u200B0K", to: "$20K", why: "no zero-width marks" },
    { from: "\\$150k **base**", to: "$150k base", why: "no escapes and no emphasis" },
  ])("leaves $why", ({ from, to }) => {
    expect(foldText(from).text).toBe(to);
  });

  it("keeps the place of every unit in the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const folded = foldText(original);
        for (let at = 0; at < folded.text.length; at++) {
          const from = folded.offsets[at] ?? -1;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(folded.offsets[at + 1] ?? 0);
          expect(asWritten(folded, at, at + 1)).toBe(original[from]);
        }
      }),
    );
  });
});
