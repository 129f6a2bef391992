/** Typed counts of shares, lengths of time and dates. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "./read-date.ts";
import { readMonths } from "./read-months.ts";
import { readShares } from "./read-shares.ts";

describe("shares are whole", () => {
  test.each([
    ["40,000", "40000"],
    ["40k", "40000"],
    ["100m", "100000000"],
    ["1.5k", "1500"],
    ["40,000 shares", "40000"],
    ["40-50k", { low: "40000", high: "50000" }],
    ["?", null],
  ] as const)("%j", (typed, value) => {
    expect(readShares(typed)).toMatchObject({ ok: true, value });
  });

  test.each([
    ["12.5", "notWhole", "half a share"],
    ["1.0005k", "notWhole", "half a share in thousands"],
    ["$40", "moneyInShares", "money"],
    ["5%", "percentInShares", "a percentage"],
    ["40,000 a year", "notShares", "a rate"],
    ["many", "notShares", "a word"],
    ["-5", "negative", "less than none"],
  ] as const)("%j is refused: %s", (typed, code, why) => {
    expect(readShares(typed), why).toMatchObject({ ok: false, code });
  });
});

describe("lengths of time are whole months", () => {
  const field = { least: 0, most: 360 };
  test.each([
    ["48", 48],
    ["4 years", 48],
    ["4y", 48],
    ["1-year", 12],
    ["12 mo", 12],
    ["18 months", 18],
    ["1.5 years", 18],
    ["2 years 6 months", 30],
    ["2 years and 6 months", 30],
    ["4 Jahre", 48],
    ["1,5 Jahre", 18],
    ["none", 0],
    ["no cliff", 0],
  ] as const)("%j", (typed, value) => {
    expect(readMonths(typed, field)).toMatchObject({ ok: true, value });
  });

  test.each([
    ["1.3 years", "notWholeMonths"],
    ["", "notMonths"],
    ["monthly", "notMonths"],
    ["12 monkeys", "notMonths"],
    ["-3", "belowLeast"],
    ["40 years", "aboveMost"],
    ["999999999", "notMonths"],
  ] as const)("%j is refused", (typed, code) => {
    expect(readMonths(typed, field)).toMatchObject({ ok: false, code });
  });
});

describe("dates, as far as they are known", () => {
  test.each([
    ["2026-12-11", "2026-12-11"],
    ["2026/12/11", "2026-12-11"],
    ["11 December 2026", "2026-12-11"],
    ["Dec 11, 2026", "2026-12-11"],
    ["5th March 2024", "2024-03-05"],
    ["August 2023", "2023-08"],
    ["Sept. 2023", "2023-09"],
    ["2023", "2023"],
    ["", null],
  ] as const)("%j", (typed, value) => {
    expect(readDate(typed)).toMatchObject({ ok: true, value });
  });

  test.each([
    ["11/12/2026", "two different days, by country"],
    ["2026-02-30", "no day of the calendar"],
    ["2026-13", "no month"],
    ["Ma 2023", "March or May"],
    ["someday", "a word"],
  ])("%j is refused: %s", (typed) => {
    expect(readDate(typed)).toMatchObject({ ok: false, code: "notDate" });
  });

  test("a field of whole days takes no month alone", () => {
    expect(readDate("August 2023", { wholeDay: true })).toMatchObject({ ok: false, code: "notDate" });
  });

  test("German months are read in German", () => {
    expect(readDate("11. Dezember 2026", { locale: "de-DE" })).toMatchObject({ value: "2026-12-11" });
  });
});

test("any text at all is read or refused", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      for (const reading of [
        readShares(typed),
        readMonths(typed, { least: 0, most: 360 }),
        readDate(typed),
      ]) {
        expect(typeof reading.ok).toBe("boolean");
      }
    }),
    { numRuns: 500 },
  );
});
