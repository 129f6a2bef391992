import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountAt, rootAxis, rootOf } from "./root-scale.ts";

describe("rootOf", () => {
  it("keeps the sign and takes the root: four times as much is twice as far from zero", () => {
    expect([-4e6, -1e6, 0, 1e6, 4e6].map(rootOf)).toEqual([-2000, -1000, 0, 1000, 2000]);
  });

  it("is undone by amountAt", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        expect(amountAt(rootOf(amount))).toBeCloseTo(amount, Math.abs(amount) > 1e6 ? -4 : 3);
      }),
    );
  });
});

describe("rootAxis", () => {
  it("ticks round amounts on both sides of zero, the outermost first", () => {
    const { ticks } = rootAxis(-690_000, 19_000_000, 420, 34);
    expect(ticks.map((root) => Math.round(amountAt(root)))).toEqual([
      -500_000, 0, 500_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000,
    ]);
  });

  it("always has zero, inside its ends, and ticks as far apart as asked", () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const axis = rootAxis(Math.min(one, other), Math.max(one, other), 400, 30);
        expect(axis.ticks).toContain(0);
        expect(axis.low).toBeLessThanOrEqual(0);
        expect(axis.high).toBeGreaterThanOrEqual(0);
        const perPixel = (axis.high - axis.low) / 400;
        axis.ticks.slice(1).forEach((tick, at) => {
          expect(tick - (axis.ticks[at] ?? 0)).toBeGreaterThanOrEqual(30 * perPixel * 0.999);
        });
      }),
    );
  });

  it("stands where there is nothing to show", () => {
    expect(rootAxis(0, 0, 400, 30)).toEqual({ low: 0, high: 1, ticks: [0] });
  });
});
