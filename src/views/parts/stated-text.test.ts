/** Stated values in words: none, a range and not stated are three different things. */
import { describe, expect, test } from "vitest";
import type { Stated } from "#domain/stated.ts";
import { isNone, statedMoneyText, statedSum } from "./stated-text.ts";

describe("an amount of money reads", () => {
  test.each<{ value: Stated; expected: string | null; why: string }>([
    { value: "172000", expected: "$172,000", why: "a figure" },
    { value: null, expected: null, why: "not stated is no text, and never $0" },
    { value: "0", expected: "none", why: "zero is none" },
    { value: "0.00", expected: "none", why: "however it is written" },
    { value: { low: "165000", high: "180000" }, expected: "$165,000 to $180,000", why: "a range" },
    { value: { low: "0", high: "15000" }, expected: "up to $15,000", why: "a range from zero is a cap" },
    { value: "1234.50", expected: "$1,234", why: "in the sheet in whole units, half to even" },
  ])("$expected: $why", ({ value, expected }) => {
    expect(statedMoneyText(value, "USD")).toBe(expected);
  });
});

describe("the sum of stated values", () => {
  test.each<{ values: readonly Stated[]; expected: Stated; why: string }>([
    { values: [], expected: "0", why: "of nothing is none" },
    { values: ["15000", "10000"], expected: "25000", why: "of figures is a figure" },
    { values: ["15000", null], expected: null, why: "with an unknown is not known" },
    {
      values: [{ low: "0", high: "15000" }, "10000"],
      expected: { low: "10000", high: "25000" },
      why: "with a range is a range",
    },
    { values: [{ low: "5", high: "5" }, "1"], expected: "6", why: "of a range of one figure is a figure" },
    { values: ["0.1", "0.2"], expected: "0.3", why: "is exact" },
  ])("$why", ({ values, expected }) => {
    expect(statedSum(values)).toEqual(expected);
  });
});

test("none is exactly zero: neither not stated, nor a range that starts there", () => {
  expect([isNone("0"), isNone(null), isNone({ low: "0", high: "1" })]).toEqual([true, false, false]);
});
