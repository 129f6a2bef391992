/** Typed assumptions: what is understood is within its bounds, and what is not is refused with the reason. */
import "#text/panel-sentences.ts";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { outcomes as outcomesSchema } from "#domain/outcomes.ts";
import { setPageLocale } from "#format/number-formats.ts";
import {
  multipleReading,
  multipleText,
  numberReading,
  outcomesReading,
  outcomeText,
} from "./assumption-reading.ts";

const before = [
  { label: "Nothing", multiple: "0", probability: "0.5" },
  { label: "Doubles", multiple: "2", probability: "0.5" },
];

describe("a number from 0 to 10", () => {
  test.each([
    ["2", "2"],
    [" 2.50 ", "2.5"],
    ["0", "0"],
    ["10", "10"],
    [".5", "0.5"],
  ])("takes %j as %s", (text, value) => {
    expect(numberReading(text, "0", "10")).toMatchObject({ kind: "understood", value });
  });

  test.each([
    { text: "-0.1", said: "too small", why: "below the least" },
    { text: "10.01", said: "too large", why: "above the most" },
    { text: "two", said: "two", why: "a word" },
    { text: "", said: "", why: "nothing" },
    { text: "1e1", said: "1e1", why: "an exponent" },
    { text: "2,5", said: "2.5", why: "a comma that could be either sign" },
    { text: "9".repeat(41), said: "", why: "more digits than any figure has" },
  ])("refuses $why", ({ text, said }) => {
    const reading = numberReading(text, "0", "10");
    expect(reading.kind).toBe("refused");
    expect(reading.said).toContain(said);
  });

  test("shows a whole number where only such stand, and does not quote an empty field", () => {
    expect(numberReading("abc", "0", "10", "whole").said).toBe("“abc” is not a plain number. Write 0.");
    expect(numberReading("", "0", "10", "whole").said).toBe("A number belongs here. Write 0.");
    expect(numberReading("abc", "0", "10").said).toContain("Write 2.5");
  });

  test("refuses a fraction where only whole numbers stand", () => {
    expect(numberReading("2.5", "1", "10", "whole")).toMatchObject({ kind: "refused" });
    expect(numberReading("2.0", "1", "10", "whole")).toMatchObject({ kind: "understood", value: "2" });
  });
});

describe("a multiple", () => {
  test.each([
    ["3", "3"],
    ["3×", "3"],
    ["0.3 x", "0.3"],
    ["10X ", "10"],
    ["0×", "0"],
  ])("takes %j as %s", (text, value) => {
    expect(multipleReading(text)).toMatchObject({ kind: "understood", value });
  });

  test.each(["×", "-1×", "3×3", "1000001"])("refuses %j", (text) => {
    expect(multipleReading(text).kind).toBe("refused");
  });
});

describe("outcomes", () => {
  test.each([
    "0× 20 %; 1× 50 %; 4× 30 %",
    "0x 20; 1x 50; 4x 30",
    "0 20\n1 50\n4 30\n",
    "0: 20 %; 1: 50 %; 4: 30 %;",
    "0×\u202f20\u202f%; 1× 50 %; 4 = 30 %",
  ])("takes %j", (text) => {
    expect(outcomesReading(text, before)).toMatchObject({
      kind: "understood",
      value: [
        { label: "Nothing", multiple: "0", probability: "0.2" },
        { label: "Doubles", multiple: "1", probability: "0.5" },
        { label: "", multiple: "4", probability: "0.3" },
      ],
    });
  });

  test.each([
    { text: "0× 20 %; 1× 50 %; 4× 31 %", said: "1.01", why: "chances that add up to more than one" },
    { text: "0× 99.9 %", said: "0.999", why: "a thousandth that is missing" },
    { text: "", said: "1", why: "no outcome at all" },
    { text: " ; ", said: "1", why: "separators alone" },
    { text: "0× 20 %; 1 times 80 %", said: "1 times 80 %", why: "words among them, which it names" },
    { text: "-1× 100 %", said: "-1×", why: "a company worth less than nothing" },
    { text: "1× -20 %; 2× 120 %", said: "1×", why: "a negative chance" },
    { text: "4×", said: "4×", why: "a multiple without a chance" },
    { text: "2000000× 100 %", said: "2,000,000", why: "a multiple beyond what can be kept" },
  ])("refuses $why", ({ text, said }) => {
    const reading = outcomesReading(text, before);
    expect(reading.kind).toBe("refused");
    expect(reading.said).toContain(said);
  });

  test("that are understood are ones that the file can hold", () => {
    const chances = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 8 }).map((cuts) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
      return ends.slice(1).map((end, index) => (end - (ends[index] ?? 0)) / 100);
    });
    fc.assert(
      fc.property(chances, (percents) => {
        const text = percents.map((percent, index) => `${index}× ${percent} %`).join("; ");
        const reading = outcomesReading(text, before);
        expect(reading.kind).toBe("understood");
        if (reading.kind === "understood") expect(outcomesSchema.safeParse(reading.value).success).toBe(true);
      }),
    );
  });
});

describe("in a German browser", () => {
  afterEach(() => setPageLocale(["en-US"]));

  test("a comma is the decimal sign of every number", () => {
    setPageLocale(["de-DE"]);
    expect(numberReading("2,5", "0", "10")).toMatchObject({ kind: "understood", value: "2.5" });
    expect(multipleReading("0,3×")).toMatchObject({ kind: "understood", value: "0.3" });
    expect(outcomesReading("0,3× 12,5 %; 2 87,5", before)).toMatchObject({
      kind: "understood",
      value: [
        { multiple: "0.3", probability: "0.125" },
        { multiple: "2", probability: "0.875" },
      ],
    });
  });

  test("what a field shows is read back as it was", () => {
    setPageLocale(["de-DE"]);
    const outcomes = [
      { label: "", multiple: "0.333", probability: "0.125" },
      { label: "", multiple: "1000", probability: "0.875" },
    ];
    expect(multipleText("0.333")).toBe("0,333×");
    expect(outcomesReading(outcomes.map(outcomeText).join("; "), [])).toMatchObject({ value: outcomes });
  });
});
