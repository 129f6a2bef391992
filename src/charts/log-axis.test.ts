/** Ticks of a logarithmic axis. */
import { describe, expect, test } from "vitest";
import { logScale, logTicks } from "./log-axis.ts";

const labels = (low: number, high: number, most: number) =>
  logTicks(low, high, most, String).map(({ label }) => Number(label));

describe("round values on a logarithmic axis", () => {
  test.each([
    [1e8, 1e10, 20, [1e8, 2e8, 5e8, 1e9, 2e9, 5e9, 1e10], "1, 2 and 5 where there is room"],
    [2e8, 1e10, 5, [3e8, 1e9, 3e9, 1e10], "1 and 3 where there is less"],
    [1e8, 1e10, 3, [1e8, 1e9, 1e10], "powers of ten"],
    [1, 1e8, 3, [1, 1e3, 1e6], "every third power where there is little"],
  ])("from %d to %d with room for %i: %j (%s)", (low, high, most, expected) => {
    expect(labels(low, high, most)).toEqual(expected);
  });

  test("stand at their logarithm, so that a power of ten is always as wide", () => {
    const x = logScale(1e8, 1e10, 0, 200);
    expect(x(1e8)).toBe(0);
    expect(x(1e9)).toBeCloseTo(100, 9);
    expect(x(1e10)).toBeCloseTo(200, 9);
  });
});
