/** Figures in a text, however they are spelled. */
import { describe, expect, test } from "vitest";
import { writtenFigures } from "./written-figures.ts";

function read(text: string, unit: "money" | "fraction" = "money"): readonly number[] {
  return writtenFigures(text).flatMap(({ readings }) =>
    readings.flatMap((each) => (each.unit === unit ? [Number(each.value.toPrecision(12))] : [])),
  );
}

describe("350,000 is read from", () => {
  test.each([
    ["350000", "plain digits"],
    ["350,000", "thousands as English groups them"],
    ["350.000", "thousands as German groups them"],
    ["350'000", "thousands as the Swiss group them"],
    ["350 000", "thousands as the French group them"],
    ["350\u202f000", "the same with the narrow space of a typesetter"],
    ["３５０,０００", "full-width digits"],
    ["$350,000.00", "cents"],
    ["$350k", "a small k"],
    ["350K", "a large one"],
    ["350 k", "a k apart"],
    ["350-k", "a k after a hyphen"],
    ["350\u2011k", "a k after a hyphen that does not break"],
    ["350–k", "a k after a dash"],
    ["$ 3 5 0 , 0 0 0", "each digit by itself"],
    ["3 5 0 k", "each digit by itself, with a k"],
    ["3 5 0 0 0 0", "each digit by itself, ungrouped"],
    ["3.5e5", "a power of ten, as a machine writes it"],
    ["3.5 × 10^5", "a power of ten, as a paper writes it"],
    ["$350", "the thousands left out after a sign"],
    ["at least 350.", "and without a sign, where the sentence ends"],
    ["350 a year", "and where it goes on about pay"],
    ["0.35M", "a part of a million"],
    [".35m", "without its zero"],
    ["0,35 million", "with a decimal comma"],
    ["$350 thousand", "a word for the scale"],
    ["350 grand", "and a looser one"],
    ["USD 350k", "a currency's letters"],
    ["340–350k", "the end of a range"],
    ["350 to 400k", "the beginning of a range, whose scale stands at its end"],
    ["three hundred fifty thousand", "words"],
    ["Three hundred and fifty thousand dollars", "words with and"],
    ["three-fifty", "as it is said aloud"],
  ])("%s (%s)", (text) => {
    expect(read(text)).toContain(350_000);
  });
});

describe("0.0294 % is read from", () => {
  test.each([
    ["0.0294 %", "the page's own way"],
    ["0.0294\u202f%", "with the narrow space"],
    [".0294 percent", "a word"],
    ["0.0294 per cent", "two words"],
    ["0.0294pct", "short"],
    ["2.94 bps", "basis points"],
    ["2.94 basis points", "in full"],
    ["0.000294", "a fraction"],
    ["0.0294–0.05%", "the beginning of a range"],
  ])("%s (%s)", (text) => {
    expect(read(text, "fraction")).toContain(0.000294);
  });
});

describe("no figure of pay is read from", () => {
  test.each([
    ["a team of 350 people", "a count of something is not in thousands"],
    ["9 December 2026", "a date"],
    ["three packages, two weeks", "small counts in words"],
    ["version 3.5.0 of the product", "a version"],
    ["steps 1, 2, 3 and 5 of 7", "a list"],
    ["3e of the class", "a letter behind a digit"],
  ])("%s (%s)", (text) => {
    expect(read(text).filter((value) => value >= 10_000)).toEqual([]);
  });
});

test("a figure has its place, sign and suffix included", () => {
  const text = "With a base of $350k I sign.";
  const [figure] = writtenFigures(text);
  expect(text.slice(figure?.from, figure?.to)).toBe("$350k");
});

test("$1.4 million is known to the hundred thousand, 1,400,250 to the ten", () => {
  const precision = (text: string) => writtenFigures(text)[0]?.readings[0]?.precision;
  expect(precision("$1.4 million")).toBeCloseTo(100_000);
  expect(precision("1,400,250")).toBe(10);
});
