import { describe, expect, it } from "vitest";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";

function fact(overrides: Readonly<Record<string, unknown>>) {
  return {
    id: "fact",
    component: "baseSalary",
    low: "100000",
    high: "200000",
    unit: "USD",
    period: "annual",
    kind: "range",
    subject: "offer",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "A section", figure: "$100K" },
    ...overrides,
  };
}

function source(id: string, facts: readonly unknown[]) {
  return { id, title: id, publisher: null, url: null, readOn: null, facts };
}

function evidenceOf(documents: readonly unknown[], offer: Readonly<Record<string, unknown>> = {}) {
  return report(sampleWorkspace([sampleOffer(offer)], { documents })).evidence;
}

describe("ranges", () => {
  it("stand side by side by document, each with its outermost ends and its facts", () => {
    const { ranges } = evidenceOf([
      source("one", [
        fact({ id: "a", low: "165000", high: "180000" }),
        fact({ id: "b", low: "172000", high: "172000", kind: "anecdote" }),
      ]),
      source("two", [fact({ id: "c", low: "220000", high: "290000" })]),
    ]);
    expect(JSON.parse(JSON.stringify(ranges))).toEqual([
      {
        component: "baseSalary",
        level: null,
        placeId: null,
        sources: [
          { documentId: "one", low: "165000", high: "180000", factIds: ["a", "b"] },
          { documentId: "two", low: "220000", high: "290000", factIds: ["c"] },
        ],
      },
    ]);
  });

  it("keep levels and places apart, and units within a document", () => {
    const { ranges } = evidenceOf([
      source("one", [
        fact({ id: "a", level: "senior" }),
        fact({ id: "b", level: "mid" }),
        fact({ id: "c", level: "senior", unit: "EUR" }),
        fact({ id: "d", level: "senior", placeId: "paris" }),
      ]),
    ]);
    expect(ranges.map(({ level, placeId, sources }) => [level, placeId, sources.length])).toEqual([
      ["senior", null, 2],
      ["mid", null, 1],
      ["senior", "paris", 1],
    ]);
  });

  it("leave an open end open, and leave out what somebody asks or has", () => {
    const { ranges } = evidenceOf([
      source("one", [
        fact({ id: "a", component: "relocation", kind: "bound", low: null, high: "15000" }),
        fact({ id: "b", subject: "ask" }),
        fact({ id: "c", subject: "currentPay" }),
        fact({ id: "d", subject: "competingOffer" }),
      ]),
    ]);
    expect(ranges).toHaveLength(1);
    expect(ranges[0]?.sources[0]?.low).toBeNull();
  });
});

describe("positions", () => {
  const at = (baseSalary: string, overrides: Readonly<Record<string, unknown>> = {}) =>
    evidenceOf([source("one", [fact(overrides)])], { baseSalary }).positions.map(({ position, distance }) => [
      position,
      distance.toFixed(),
    ]);

  it.each([
    { base: "100000", expected: [[0, "0"]], why: "the low end is 0" },
    { base: "125000", expected: [[0.25, "0"]], why: "a quarter of the way" },
    { base: "200000", expected: [[1, "0"]], why: "the high end is 1" },
    { base: "90000", expected: [[-0.1, "-10000"]], why: "below, with how far" },
    { base: "230000", expected: [[1.3, "30000"]], why: "above, with how far" },
  ])("of a base of $base: $why", ({ base, expected }) => {
    expect(at(base)).toEqual(expected);
  });

  it("against a point or a bound are only how far", () => {
    expect(at("150000", { kind: "point", low: "160000", high: "160000" })).toEqual([[null, "-10000"]]);
    expect(at("150000", { kind: "bound", low: null, high: "160000" })).toEqual([[null, "0"]]);
    expect(at("170000", { kind: "bound", low: null, high: "160000" })).toEqual([[null, "10000"]]);
  });

  it.each([
    { overrides: { unit: "EUR" }, why: "another currency" },
    { overrides: { period: "hourly" }, why: "another period" },
    { overrides: { subject: "ask" }, why: "what somebody asks" },
    { overrides: { kind: "anecdote" }, why: "a single case" },
    { overrides: { component: "valuation" }, why: "what is no part of pay" },
  ])("are not taken against $why", ({ overrides }) => {
    expect(at("150000", overrides)).toEqual([]);
  });

  it("are none of what is none", () => {
    expect(at("0")).toEqual([]);
  });

  it("put ownership beside percent as documents write it", () => {
    const percent = { component: "equityPercent", unit: "percent", period: "wholeGrant" };
    const grants = [sampleGrant({ size: { kind: "ownership", fraction: "0.00055" } })];
    const documents = [source("one", [fact({ ...percent, low: "0.04", high: "0.07" })])];
    expect(evidenceOf(documents, { grants }).positions[0]?.position).toBeCloseTo(0.5, 12);
  });
});
