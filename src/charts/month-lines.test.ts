import { describe, expect, test } from "vitest";
import { endLabels, monthAt, monthByKey } from "./month-axis.ts";
import {
  buildUpLines,
  buildUpTable,
  lastMonthOf,
  leaveCells,
  leaveLines,
  leaveTable,
  moneyAxis,
} from "./month-lines.ts";
import type { ChartOffer, LeaveLine, MonthLine } from "./series.ts";

const offers: readonly ChartOffer[] = [
  { id: "a", key: "a", letter: "A", name: "Private" },
  { id: "b", key: "b", letter: "B", name: "Public" },
];
const lines: readonly MonthLine[] = [
  { offerId: "a", cash: [0, 10, 20], paper: [0, 10, 90], cashLabel: "A cash", paperLabel: "A paper" },
  { offerId: "b", cash: [0, 15, 30], paper: null, cashLabel: "B cash", paperLabel: "B paper" },
];
const leaving: readonly LeaveLine[] = [
  {
    offerId: "a",
    keptLabel: "A cash",
    paperLabel: "A paper",
    months: [
      { kept: 0, withPrivate: 0, vested: 0, forfeited: 100, repaid: 0 },
      { kept: -5, withPrivate: -5, vested: 0, forfeited: null, repaid: 15 },
    ],
  },
];
const none: ReadonlySet<string> = new Set();
const money = (amount: number) => `$${amount}`;

describe("lines by month", () => {
  test("an offer without private equity has no dashed line", () => {
    expect(buildUpLines(offers, lines, none).map(({ id, isDashed }) => [id, isDashed])).toEqual([
      ["a paper", true],
      ["a cash", false],
      ["b cash", false],
    ]);
  });

  test("a hidden offer has no line at all", () => {
    expect(buildUpLines(offers, lines, new Set(["a"])).map(({ id }) => id)).toEqual(["b cash"]);
  });

  test("what leaving costs can take the axis below zero", () => {
    const drawn = leaveLines(offers, leaving, none);
    expect(moneyAxis(drawn, 4).low).toBeLessThanOrEqual(-5);
    expect(lastMonthOf(drawn)).toBe(1);
  });

  test("the table starts with month 1 and has every line", () => {
    const table = buildUpTable(buildUpLines(offers, lines, none), "month", money);
    expect(table.columns.map(({ label }) => label)).toEqual(["month", "A paper", "A cash", "B cash"]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["1", "$10", "$10", "$15"],
      ["2", "$90", "$20", "$30"],
    ]);
  });
});

describe("the figures of leaving", () => {
  const words = {
    month: "month",
    offer: "offer",
    kept: "kept",
    vested: "vested",
    forfeited: "forfeited",
    repaid: "repaid",
    notKnown: "not stated",
  };

  test("are kept, vested, forfeited, paid back; what is not known says so", () => {
    expect(leaveCells(leaving[0]?.months[1], words, money)).toEqual(["$-5", "$0", "not stated", "$15"]);
  });

  test("have a row for each month and offer with figures", () => {
    expect(leaveTable(offers, leaving, words, money).rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["1", "A Private"],
    ]);
  });
});

describe("the month under a pointer or a key", () => {
  test.each([
    { pixels: 110, month: 11, why: "ten pixels a month" },
    { pixels: -30, month: 1, why: "left of the plot is the first month" },
    { pixels: 900, month: 24, why: "right of it the last" },
    { pixels: 114, month: 11, why: "the nearest month" },
  ])("$pixels px is month $month: $why", ({ pixels, month }) => {
    expect(monthAt(pixels, 240, 24)).toBe(month);
  });

  test.each([
    { key: "ArrowRight", from: 11, to: 12 },
    { key: "ArrowDown", from: 1, to: 1 },
    { key: "PageUp", from: 11, to: 23 },
    { key: "PageDown", from: 11, to: 1 },
    { key: "Home", from: 11, to: 1 },
    { key: "End", from: 11, to: 24 },
    { key: "Enter", from: 11, to: null },
  ])("$key from month $from leads to $to", ({ key, from, to }) => {
    expect(monthByKey(key, from, 24)).toBe(to);
  });

  test("labels of lines that end together stand apart, the higher line's on top", () => {
    const labels = endLabels(buildUpLines(offers, lines, new Set()), (value) => 100 - value / 10, 15, 0, 120);
    expect(labels.map(({ of }) => of.id)).toEqual(["a paper", "b cash", "a cash"]);
    const [first, second] = labels.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(15, 6);
  });
});
