/** What a total and a difference of totals can be at least and at most. */
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { TotalName } from "./comparison.ts";
import { report } from "./report.ts";
import { sampleOffer, sampleWorkspace } from "./sample-workspace.ts";
import { type Bounds, differenceBounds, totalBounds } from "./total-bounds.ts";

const written = ({ low, high }: Bounds) => [low?.toFixed() ?? null, high?.toFixed() ?? null];

function ends(changes: Readonly<Record<string, unknown>>, total: TotalName = "expectedCash") {
  const workspace = sampleWorkspace([sampleOffer({ baseSalary: "100000", ...changes })]);
  const [figures] = report(workspace).offers;
  if (figures === undefined) throw new Error("no offer");
  return {
    year1: written(totalBounds(workspace, figures, total, "year1")),
    averageYear: written(totalBounds(workspace, figures, total, "averageYear")),
    horizon: written(totalBounds(workspace, figures, total, "horizon")),
  };
}

describe("a total of four years", () => {
  test("has one end on both sides where all is stated", () => {
    expect(ends({}).horizon).toEqual(["400000", "400000"]);
  });

  test("has the ends of a stated range, by the year too", () => {
    expect(ends({ baseSalary: { low: "90000", high: "120000" } })).toEqual({
      year1: ["90000", "120000"],
      averageYear: ["90000", "120000"],
      horizon: ["360000", "480000"],
    });
  });

  test("has no upper end where something missing can only add, and its range still has a lower one", () => {
    const open = { baseSalary: { low: "90000", high: "120000" }, targetBonus: null };
    expect(ends(open).horizon).toEqual(["360000", null]);
  });

  test("has none where something missing could also subtract", () => {
    expect(ends({ costs: [{ label: "Move", amount: null }] }).horizon).toEqual([null, null]);
  });

  test("is worth to you something without ends where a range is stated", () => {
    expect(ends({ baseSalary: { low: "90000", high: "120000" } }, "certaintyEquivalent").horizon).toEqual([
      null,
      null,
    ]);
    expect(ends({ targetBonus: null }, "certaintyEquivalent").horizon).toEqual(["400000", null]);
  });
});

describe("a difference", () => {
  const of = (low: string | null, high: string | null): Bounds => ({
    low: low === null ? null : new Decimal(low),
    high: high === null ? null : new Decimal(high),
  });

  test.each<[own: Bounds, baseline: Bounds, expected: readonly (string | null)[], why: string]>([
    [of("5", "5"), of("3", "3"), ["2", "2"], "both are whole"],
    [of("5", "8"), of("3", "4"), ["1", "5"], "the least against the most, and the most against the least"],
    [of("5", null), of("3", "3"), ["2", null], "what is missing can only raise it"],
    [of("5", "5"), of("3", null), [null, "2"], "what the baseline lacks can only lower it"],
    [of("5", null), of("3", null), [null, null], "either could be far more"],
    [of(null, null), of("3", "3"), [null, null], "what is missing can go either way"],
  ])("has ends: %#", (own, baseline, expected, why) => {
    expect(written(differenceBounds(own, baseline)), why).toEqual(expected);
  });
});
