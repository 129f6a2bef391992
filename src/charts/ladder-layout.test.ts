import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWideLadder, ladderAxis, marksInLanes, placedRungs, rungBeyond } from "./ladder-layout.ts";
import type { LadderMark, LadderRow, LadderRung, RungName } from "./ladder-series.ts";

const NAMES: readonly RungName[] = ["walkAway", "offer", "landing", "target", "anchor"];

function rowOf(values: readonly number[], marks: readonly LadderMark[] = []): LadderRow {
  const rungs = values.map((at, index): LadderRung => {
    const name = NAMES[index] ?? "offer";
    return {
      name,
      at,
      label: name,
      figure: `$${at.toLocaleString("en-US")}`,
      short: `$${Math.round(at / 1000)}k`,
    };
  });
  return {
    id: "row",
    name: "",
    unit: "",
    rungs,
    privateFrom: 0,
    marks,
    limits: [],
    formatTick: String,
    said: "",
  };
}

function range(id: string, low: number, high: number): LadderMark {
  return { id, low, high, at: (low + high) / 2, look: "range", offer: null };
}

describe("the labels of a bar", () => {
  it("stand in one row in the order of their places and never over each other, on a phone too", () => {
    const figures = fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(figures, fc.constantFrom(348, 520, 700), (values, plot) => {
        const row = rowOf(values);
        const axis = ladderAxis(row, 3);
        const placed = placedRungs(row, (value) => (value / axis.high) * plot, plot);
        const halves = placed.map(({ rung, text }) => (Math.max(rung.label.length, text.length) * 6.2) / 2);
        placed.forEach(({ middle, x }, at) => {
          const half = halves[at] ?? 0;
          expect(middle - half).toBeGreaterThanOrEqual(-0.01);
          expect(middle + half).toBeLessThanOrEqual(plot + 0.01);
          const next = placed[at + 1];
          if (next === undefined) return;
          expect(next.x).toBeGreaterThanOrEqual(x);
          expect(next.middle - middle).toBeGreaterThanOrEqual(half + (halves[at + 1] ?? 0));
        });
      }),
    );
  });

  it("say their figures in short where the long ones do not fit", () => {
    const row = rowOf([12_000_000, 17_200_000, 19_300_000, 20_000_000, 21_450_000]);
    expect(placedRungs(row, (value) => value / 70_000, 348)[0]?.text).toBe("$12000k");
    expect(placedRungs(row, (value) => value / 40_000, 700)[0]?.text).toBe("$12,000,000");
  });
});

describe("the axis of a bar", () => {
  it("begins at zero and holds every rung and every range", () => {
    const axis = ladderAxis(rowOf([114_158, 172_000, 193_250], [range("range", 165_000, 290_000)]), 4);
    expect(axis.low).toBeCloseTo(0);
    expect(axis.high).toBeGreaterThanOrEqual(290_000);
  });

  it("leaves a walk-away out that would press all else together, and only then", () => {
    expect(rungBeyond(rowOf([0.4716, 0.005]))?.name).toBe("walkAway");
    expect(ladderAxis(rowOf([0.4716, 0.005]), 4).high).toBeLessThan(0.01);
    expect(rungBeyond(rowOf([200_000, 172_000]))).toBeNull();
  });
});

describe("what can be shown", () => {
  it("shares a lane only where it does not touch", () => {
    const lanes = marksInLanes(
      [range("a", 0, 100), range("b", 50, 150), range("c", 200, 250)],
      (value) => value,
    );
    const laneOf = (id: string) => lanes.find(({ mark }) => mark.id === id)?.lane;
    expect([laneOf("a"), laneOf("b"), laneOf("c")]).toEqual([0, 1, 0]);
  });
});

it("has the reasons beside the bar only where there is room for both", () => {
  expect([isWideLadder(350), isWideLadder(900)]).toEqual([false, true]);
});
