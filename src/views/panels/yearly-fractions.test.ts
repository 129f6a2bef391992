/** Yearly shares as people write them. */
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { setPageLocale } from "#format/number-formats.ts";
import { yearlyFractions } from "./yearly-fractions.ts";

const BACK_LOADED = ["0.05", "0.15", "0.4", "0.4"];

describe("is understood", () => {
  test.each([
    { text: "5 / 15 / 40 / 40", months: 48, expected: BACK_LOADED },
    { text: "5/15/40/40", months: 48, expected: BACK_LOADED },
    { text: "5%, 15%, 40%, 40%", months: 48, expected: BACK_LOADED },
    { text: "5\u202f% / 15\u202f% / 40\u202f% / 40\u202f%", months: 48, expected: BACK_LOADED },
    { text: "33.33 33.33 33.34", months: 36, expected: ["0.3333", "0.3333", "0.3334"] },
    { text: "5,15,40,40", months: 48, expected: BACK_LOADED },
    { text: "12.5,37.5,25,25", months: 48, expected: ["0.125", "0.375", "0.25", "0.25"] },
    { text: "60,40", months: 24, expected: ["0.6", "0.4"] },
    { text: "100", months: 12, expected: ["1"] },
    { text: "60 40", months: 18, expected: ["0.6", "0.4"] },
    { text: "0 / 0 / 50 / 50", months: 48, expected: ["0", "0", "0.5", "0.5"] },
    { text: "", months: 48, expected: null },
    { text: "  evenly ", months: 48, expected: null },
    { text: "Even", months: 48, expected: null },
  ])("$text over $months months", ({ text, months, expected }) => {
    expect(yearlyFractions(text, months)).toEqual({ ok: true, fractions: expected });
  });
});

describe("is refused aloud", () => {
  test.each([
    { text: "5 / 15 / 40", code: "fractionsCount", why: "three years of four" },
    { text: "5 / 15 / 40 / 41", code: "fractionsSum", why: "a percent too much" },
    { text: "0.05 / 0.15 / 0.4 / 0.4", code: "fractionsSum", why: "fractions, which come to one percent" },
    { text: "33.3 / 33.3 / 33.3 / 0", code: "fractionsSum", why: "thirds that were rounded" },
    { text: "-5 / 25 / 40 / 40", code: "notDecimal", why: "a negative year" },
    { text: "5 / x / 40 / 55", code: "notDecimal", why: "a word among figures" },
    { text: "1e1 / 10 / 40 / 40", code: "notDecimal", why: "an exponent" },
    { text: "back-loaded", code: "notDecimal", why: "a word that is not an even split" },
    { text: "?", code: "notDecimal", why: "a question" },
  ])("$text: $why", ({ text, code }) => {
    expect(yearlyFractions(text, 48)).toMatchObject({ ok: false, finding: { code } });
  });

  test("with what they add up to, and how many there should be", () => {
    expect(yearlyFractions("50 49", 24)).toMatchObject({ finding: { params: { sum: "0.99" } } });
    expect(yearlyFractions("50 50", 25)).toMatchObject({ finding: { params: { count: "2", years: "3" } } });
  });
});

test("what is understood adds up to the whole grant, exactly", () => {
  const percents = fc
    .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
    .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 10_000 - Math.max(a, b)]);
  fc.assert(
    fc.property(percents, (hundredths) => {
      const text = hundredths.map((part) => new Decimal(part).dividedBy(100).toFixed()).join(" / ");
      const read = yearlyFractions(text, 36);
      const total = read.ok
        ? (read.fractions ?? []).reduce((sum, part) => sum.plus(part), new Decimal(0))
        : null;
      expect(total?.toFixed()).toBe("1");
    }),
  );
});

describe("in a German browser", () => {
  afterEach(() => setPageLocale(["en-US"]));

  test.each([
    { text: "12,5 / 37,5 / 25 / 25", why: "a comma is the decimal sign" },
    { text: "12,5 37,5 25 25", why: "with spaces between the years" },
    { text: "12,5 %, 37,5 %, 25 %, 25 %", why: "a comma before a space parts years" },
    { text: "12.5/37.5/25/25", why: "a point that splits no thousands is one, too" },
  ])("$text: $why", ({ text }) => {
    setPageLocale(["de-DE"]);
    expect(yearlyFractions(text, 48)).toEqual({ ok: true, fractions: ["0.125", "0.375", "0.25", "0.25"] });
  });

  test("years of whole percent may stand close together", () => {
    setPageLocale(["de-DE"]);
    expect(yearlyFractions("5,15,40,40", 48)).toEqual({ ok: true, fractions: BACK_LOADED });
  });
});
