import { describe, expect, test } from "vitest";
import { columnCount, columnIds, leftOutOfCharts, swapped } from "./columns.ts";

const offers = ["a", "b", "c", "d", "e", "f"];

describe("which offers stand in columns", () => {
  test.each([
    { why: "a phone takes two, and the baseline is one of them", count: 2, pinned: [], expected: ["a", "c"] },
    { why: "a pinned offer takes the free place", count: 2, pinned: ["e"], expected: ["c", "e"] },
    {
      why: "two pins may leave the baseline out, on the person's wish",
      count: 2,
      pinned: ["a", "b"],
      expected: ["a", "b"],
    },
    { why: "five is the most a sheet shows", count: 5, pinned: [], expected: ["a", "b", "c", "d", "e"] },
    { why: "a pin that was deleted is passed over", count: 2, pinned: ["gone"], expected: ["a", "c"] },
  ])("$why", ({ count, pinned, expected }) => {
    expect(columnIds(offers, "c", count, pinned)).toEqual(expected);
  });

  test("without a baseline the first ones stand there", () => {
    expect(columnIds(offers, null, 3, [])).toEqual(["a", "b", "c"]);
  });

  test("a narrow page never takes more columns than a wide one", () => {
    const counts = [390, 719, 720, 919, 920, 1119, 1120, 1440].map(columnCount);
    expect(counts).toEqual([2, 2, 3, 3, 4, 4, 5, 5]);
  });
});

describe("swapping an offer into a column", () => {
  test("replaces the one that stood there", () => {
    expect(swapped(["a", "c"], 0, "b")).toEqual(["b", "c"]);
  });
  test("an offer that has a column already changes places", () => {
    expect(swapped(["a", "c"], 0, "c")).toEqual(["c", "a"]);
  });
});

test.each([
  { why: "a phone's charts draw the two of the sheet", count: 2, expected: ["x"] },
  { why: "a tablet's have room for all", count: 3, expected: [] },
  { why: "a sixth offer is drawn when it is asked for", count: 5, expected: ["x"] },
])("$why", ({ count, expected }) => {
  expect(leftOutOfCharts(count, ["x"])).toEqual(expected);
});
