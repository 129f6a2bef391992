import { describe, expect, test } from "vitest";
import { chipPlaces, chipSize, rangeAxis, rangeScale, rangeShape, rangeTable } from "./range-layout.ts";
import type { RangeComponent, RangeRow } from "./series.ts";

const row = (id: string, low: number | null, high: number | null): RangeRow => ({
  id,
  label: "senior",
  low,
  high,
  isInferred: false,
  figure: id,
  source: "Day in the life",
  details: ["Compensation", "read in 2026"],
});
const component: RangeComponent = {
  id: "base",
  label: "Base salary",
  rows: [row("$165–180k", 165, 180), row("$400k+", 400, null)],
  markers: [
    { offerId: "a", low: 172, high: 172, said: "$172k", ownRowIds: ["$165–180k"] },
    { offerId: "b", low: 174, high: 174, said: "$174k", ownRowIds: [] },
  ],
};
const axis = rangeAxis([component], 4);
const scale = rangeScale(axis, 460);

describe("a document's figure on the axis", () => {
  test("starts at zero and holds an open end's reach", () => {
    expect(axis.low).toBe(0);
    expect(scale(0)).toBe(0);
    expect(axis.high).toBeGreaterThan(400);
  });

  test.each([
    { low: 165, high: 180, kind: "bar", why: "a range" },
    { low: 320, high: 320, kind: "dot", why: "a point or an average" },
    { low: null, high: null, kind: "none", why: "not stated" },
  ])("$low to $high is a $kind: $why", ({ low, high, kind }) => {
    expect(rangeShape(row("x", low, high), scale).kind).toBe(kind);
  });

  test("an end that is not stated is open, never drawn as an edge", () => {
    expect(rangeShape(row("x", 400, null), scale)).toMatchObject({ isOpenLow: false, isOpenHigh: true });
    expect(rangeShape(row("x", null, 200), scale)).toMatchObject({
      from: 0,
      isOpenLow: true,
      isOpenHigh: false,
    });
  });
});

test("chips of offers at nearly the same figure stand beside each other, inside the plot", () => {
  const [a, b] = chipPlaces(component.markers, scale, 460).map(({ at }) => at);
  expect((b ?? 0) - (a ?? 0)).toBeGreaterThanOrEqual(chipSize);
  const atTheEdge = chipPlaces(
    [{ offerId: "a", low: axis.high, high: axis.high, said: "", ownRowIds: [] }],
    scale,
    460,
  );
  expect((atTheEdge[0]?.at ?? 0) + chipSize / 2).toBeLessThanOrEqual(460);
});

test("the table has every figure with its source, then every offer that is in the sheet", () => {
  const words = {
    component: "component",
    level: "level",
    figure: "figure",
    source: "source",
    details: "where",
    offer: "offer",
  };
  const table = rangeTable(
    [{ id: "money", formatTick: String, components: [component] }],
    [{ id: "a", key: "a", letter: "A", name: "Hugging Face" }],
    words,
  );
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["Base salary", "senior", "$165–180k", "Day in the life", "Compensation; read in 2026"],
    ["Base salary", "senior", "$400k+", "Day in the life", "Compensation; read in 2026"],
    ["Base salary", "offer", "$172k", "A Hugging Face", ""],
  ]);
});
