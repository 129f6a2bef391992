/** The finding over the range chart. */
import { describe, expect, test } from "vitest";
import type { ChartOffer, RangeComponent, RangeRow } from "#charts/series.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { report } from "#engine/report.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { rangePanels } from "./range-panels.ts";
import { rangesAround, rangeTitle } from "./range-title.ts";

const PLAIN = "What the documents report";
const mark: ChartOffer = { id: "offer", key: "a", letter: "A", name: "A company" };

function row(low: number | null, high: number | null): RangeRow {
  return {
    id: `${low}-${high}`,
    label: "",
    low,
    high,
    isInferred: false,
    figure: "",
    source: "",
    details: [],
  };
}

function component(id: string, low: number, high: number, ...rows: readonly RangeRow[]): RangeComponent {
  return { id, label: "", rows, markers: [{ offerId: "offer", low, high, said: "", ownRowIds: [] }] };
}

function title(...components: readonly RangeComponent[]): string {
  return rangeTitle([{ id: "panel", components, formatTick: String }], [mark]);
}

describe("an offer sits in a range", () => {
  test.each([
    { rows: [row(100, 120)], low: 110, high: 110, expected: 1, why: "between its ends" },
    { rows: [row(100, 120)], low: 120, high: 120, expected: 1, why: "on an end" },
    { rows: [row(100, 120)], low: 121, high: 121, expected: 0, why: "not above it" },
    { rows: [row(100, 120)], low: 110, high: 130, expected: 0, why: "not with one of its own ends outside" },
    { rows: [row(110, 110)], low: 110, high: 110, expected: 0, why: "a point is no range" },
    { rows: [row(null, 120), row(100, null)], low: 110, high: 110, expected: 0, why: "an open end is none" },
    { rows: [row(100, 120), row(90, 200)], low: 110, high: 110, expected: 2, why: "each range counts" },
    { rows: [], low: 110, high: 110, expected: 0, why: "nothing is reported" },
  ])("$expected: $why", ({ rows, low, high, expected }) => {
    expect(rangesAround(component("baseSalary", low, high, ...rows), "offer")).toBe(expected);
  });

  test("or has no place there, which is not the same as in none", () => {
    expect(rangesAround(component("baseSalary", 110, 110, row(100, 120)), "other")).toBeNull();
  });
});

describe("the title", () => {
  test("of the dossier: A's base is in one range, its paper total in none", () => {
    const parsed = parseWorkspace(dossierFile);
    if (!parsed.ok) throw new Error("the dossier is refused");
    const marks = offerMarks(parsed.value, ["reported-senior", "public-company"]);
    expect(rangeTitle(rangePanels(parsed.value, report(parsed.value), marks), marks)).toBe(
      "A’s base sits in one reported range; none supports its paper total",
    );
  });

  test("counts both where both are in some", () => {
    const base = component("baseSalary", 110, 110, row(100, 120), row(105, 130));
    expect(title(base, component("totalCompensation", 150, 150, row(140, 160)))).toBe(
      "A’s base sits in 2 reported ranges, its paper total in 1",
    );
    expect(title(base)).toBe("A’s base sits in 2 reported ranges");
  });

  test.each([
    { why: "no base is reported", components: [component("equityPercent", 1, 1, row(0, 2))] },
    {
      why: "the offer's base is not known",
      components: [{ ...component("baseSalary", 1, 1, row(0, 2)), markers: [] }],
    },
    { why: "nothing is reported", components: [] },
  ])("claims nothing where $why", ({ components }) => {
    expect(title(...components)).toBe(PLAIN);
  });

  test("claims nothing where every offer is hidden", () => {
    const base = component("baseSalary", 110, 110, row(100, 120));
    expect(rangeTitle([{ id: "panel", components: [base], formatTick: String }], [])).toBe(PLAIN);
  });
});
