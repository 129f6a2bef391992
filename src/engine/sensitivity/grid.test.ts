/**
 * Cells of the three offers, A against C, by hand: 0.055 % × (1 − d) × m × $4.5B less the 690,000 by which C
 * pays more; level at 690,000 ÷ (0.055 % × (1 − d)).
 */

import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { type Grid, gridInSteps } from "./grid.ts";
import { exitMultiples, inputValues, isGridAxis } from "./grid-axis.ts";
import { assumed, type InputFacts } from "./uncertain-input.ts";

const parsed = parseWorkspace(threeOffers);
if (!parsed.ok) throw new Error("three-offers");
const workspace = parsed.value;
const [A, C] = ["reported-senior", "public-company"];

function gridOf(across: string | null, down: string | null, of = workspace, ids = [A, C]): Grid {
  const [offerId = "", againstId = ""] = ids;
  const grid = allSteps(gridInSteps({ workspace: of, offerId, againstId, across, down }));
  if (grid === null) throw new Error("no grid");
  return grid;
}

describe("the grid of exits and dilution", () => {
  const grid = gridOf(null, null);

  it("has the exits across, closer round the level one, and dilution down with the own one marked", () => {
    expect(grid.across.values).toEqual([0, 0.2, 0.3, 0.4, 0.5, 1, 2, 4, 10]);
    expect(grid.down.values).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(grid.down.presentAt).toBe(2);
    expect(grid.across.presentAt).toBeNull();
  });

  it("has in each cell what A has been paid more than C at that exit", () => {
    grid.down.values.forEach((dilution, row) => {
      grid.across.values.forEach((multiple, column) => {
        const byHand = 0.00055 * (1 - dilution) * multiple * 4.5e9 - 690_000;
        expect(grid.cells[row]?.[column]).toBeCloseTo(byHand, 4);
      });
    });
    expect(grid.cells[2]?.[0]).toBeCloseTo(-690_000, 6);
    expect(grid.cells[2]?.[5]).toBeCloseTo(1_290_000, 6);
  });

  it("is level where the break-even exit is", () => {
    grid.down.values.forEach((dilution, row) => {
      expect(grid.levels[row]?.exitValue).toBeCloseTo(690_000 / (0.00055 * (1 - dilution)), 2);
    });
    // The report's break-even exit for the dilution that stands.
    expect(grid.levels[2]?.exitValue).toBeCloseTo(1568181818.181818, 2);
    // At an exit at 1 times, dilution would have to take 1 − 690 ÷ 2475.
    expect(grid.levelsDown[5]?.value).toBeCloseTo(1 - 690 / 2475, 9);
    expect(grid.levelsDown[0]).toBeNull();
  });
});

describe("a grid of two inputs", () => {
  it("has differences in worth, and meets the tornado's switch at the value that stands", () => {
    const grid = gridOf(`valuation:${A}`, "dilution");
    expect(grid.across.presentAt).not.toBeNull();
    const [row, column] = [grid.down.presentAt ?? -1, grid.across.presentAt ?? -1];
    expect(grid.cells[row]?.[column]).toBeCloseTo(340413.787, 3);
    expect(grid.levels[row]?.value).toBeCloseTo(2409057861.77, 1);
  });

  it("leads the same way whichever of the two is across", () => {
    const one = gridOf("riskAversion", "liquidWealth");
    const other = gridOf("liquidWealth", "riskAversion");
    one.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        expect(other.cells[column]?.[row]).toBe(cell);
      });
    });
  });

  it("takes another axis in place of one that is not there, or is there already", () => {
    expect(gridOf("baseSalary:gone", "exitMultiple").across.id).toBe("dilution");
    expect(gridOf("dilution", "dilution").down.id).not.toBe("dilution");
  });

  it("is level nowhere where cash alone decides", () => {
    const rich = sampleWorkspace([
      sampleOffer({ id: "one", baseSalary: "200000", grants: [sampleGrant()] }),
      sampleOffer({ id: "other", baseSalary: "100000" }),
    ]);
    const grid = gridOf(null, null, rich, ["one", "other"]);
    expect(grid.levels.every((level) => level === null)).toBe(true);
    expect(grid.cells.flat().every((lead) => lead > 0)).toBe(true);
  });
});

describe("values of an axis", () => {
  const input = (present: number | null, low: number, high: number) =>
    ({ code: "liquidWealth", present, low: assumed(low), high: assumed(high) }) as InputFacts;

  it.each([
    [
      input(250_000, 50_000, 1_000_000),
      [50_000, 200_000, 250_000, 400_000, 600_000, 800_000, 1_000_000],
      "round steps, the ends and the present one",
    ],
    [input(2, 1, 3), [1, 1.5, 2, 2.5, 3], "steps of a half"],
    [input(null, 0, 40_000), [0, 10_000, 20_000, 30_000, 40_000], "not stated: none that stands"],
    [input(5, 5, 5), [5], "no range: one value"],
  ])("%#: %s", (facts, values) => {
    expect(inputValues(facts)).toEqual(values);
  });

  it.each<[level: number | null, values: number[], why: string]>([
    [0.3485, [0, 0.2, 0.3, 0.4, 0.5, 1, 2, 4, 10], "steps of a tenth round it"],
    [3, [0, 1, 2, 3, 4, 5, 10], "whole steps"],
    [null, [0, 0.2, 0.5, 1, 2, 4, 10], "level nowhere"],
  ])("of exits level at %d are %j: %s", (level, values) => {
    expect(exitMultiples(level)).toEqual(values);
  });

  it.each([
    ["exitMultiple", true],
    ["dilution", true],
    ["valuation:some offer", true],
    ["weather", false],
    [7, false],
  ])("%j can name an axis: %s", (id, is) => {
    expect(isGridAxis(id)).toBe(is);
  });
});
