/** Numbers without a unit, in the reader's own way of writing them. */
import { describe, expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

describe("is understood", () => {
  test.each([
    { text: "2.5", locale: "en-US", expected: "2.5", why: "a point, in English" },
    { text: "2,5", locale: "de-DE", expected: "2.5", why: "a comma, in German" },
    { text: "2.5", locale: "de-DE", expected: "2.5", why: "a point that splits no thousands, in German" },
    { text: "0,333", locale: "de-DE", expected: "0.333", why: "three decimals after a zero" },
    { text: "1.000", locale: "de-DE", expected: "1000", why: "thousands, in German" },
    { text: "1,000", locale: "en-US", expected: "1000", why: "thousands, in English" },
    { text: ".5", locale: "en-US", expected: "0.5", why: "a leading point" },
    { text: " −3 ", locale: "en-US", expected: "-3", why: "a true minus" },
    { text: "+3", locale: "en-US", expected: "3", why: "a plus" },
  ])("$text in $locale: $why", ({ text, locale, expected }) => {
    expect(readNumber(text, { locale })).toBe(expected);
  });
});

test.each(["", "two", "1e1", "3×", "5 %", "--1", "1 2", "٣", "9".repeat(200)])("%j is no number", (text) => {
  expect(readNumber(text)).toBeNull();
});

test("a comma that could be a slip is refused, not guessed", () => {
  expect(readNumber("2,5", { locale: "en-US" })).toMatchObject({ ok: false, code: "unclearComma" });
});
