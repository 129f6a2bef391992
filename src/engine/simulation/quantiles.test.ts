import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantilesOf } from "./quantiles.ts";

/** By sorting all of it. */
function bySorting(values: Float64Array, parts: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return parts.map((part) => sorted[Math.ceil(part * values.length) - 1] ?? Number.NaN);
}

const parts = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];

describe("quantilesOf", () => {
  it("is the value that so many do not exceed: the third of ten at 25 %", () => {
    const values = Float64Array.of(7, 1, 10, 4, 2, 9, 3, 8, 5, 6);
    expect(quantilesOf(values, [0.1, 0.25, 0.5, 1])).toEqual([1, 3, 5, 10]);
  });

  it("leaves the values in their order", () => {
    const values = Float64Array.of(3, 1, 2);
    quantilesOf(values, [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it("is what sorting gives for few values", () => {
    const few = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(few, (list) => {
        const values = Float64Array.from(list, (value) => value + 0);
        expect(quantilesOf(values, parts)).toEqual(bySorting(values, parts));
      }),
    );
  });

  it.each([
    ["even", (at: number) => at],
    ["falling", (at: number) => -at],
    ["one value", () => 5],
    ["mostly one value", (at: number) => (at % 10 === 0 ? at : -3)],
    ["two values", (at: number) => at % 2],
    ["a long tail", (at: number) => Math.exp(((at * 7919) % 20_011) / 800)],
    ["far outliers", (at: number) => (at % 1000 === 0 ? at * 1e12 : at % 17)],
    ["below and above zero", (at: number) => Math.tan(at)],
  ])("is what sorting gives for many values: %s", (_, value) => {
    const values = Float64Array.from({ length: 40_000 }, (_, at) => value(at) + 0);
    expect(quantilesOf(values, parts)).toEqual(bySorting(values, parts));
  });
});
