/** Every check has a sentence, and names its documents in the right order. */
import { expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { CheckLine, CheckReport } from "#domain/report.ts";
import { checkSides, sayCheck, sayCheckLine, sayCheckReading, sayClosing, sayVerdict } from "./say-check.ts";

const line = (code: CheckLine["code"], sign: CheckLine["sign"], factIds: string[]): CheckLine => ({
  code,
  sign,
  unit: "USD",
  low: new Decimal(1),
  high: new Decimal(1),
  factIds,
});
const sample: CheckReport = {
  rule: "totalLessParts",
  documentIds: ["one", "two"],
  factIds: ["total", "base", "share"],
  reading: null,
  computed: { low: null, high: null },
  stated: { low: null, high: null },
  verdict: "contradictory",
  closesWhen: null,
  unit: "percent",
  stake: null,
  lines: [
    line("total", null, ["total"]),
    line("base", "minus", ["base"]),
    line("remainder", "equals", []),
    line("share", "against", ["share"]),
  ],
  readings: [],
};
const params = { first: "One", second: "Two", computed: "0.01 %", stated: "0.04 %" };

test("a sentence has its documents and figures in place", () => {
  expect(sayCheck(sample, params)).toBe(
    "The total in One leaves 0.01 % for equity, which never meets the 0.04 % in Two.",
  );
});

test("a verdict that a rule never gives has no sentence, and does not fail", () => {
  expect(sayCheck({ ...sample, rule: "peerWithoutValuation" }, params)).toBe("");
});

test("the first document is that of the first line, the second that of what it is held against", () => {
  expect(checkSides(sample)).toEqual({ first: "total", second: "share" });
  const plain = {
    ...sample,
    lines: [line("higherLevel", null, ["high"]), line("lowerLevel", "minus", ["low"])],
  };
  expect(checkSides(plain)).toEqual({ first: "high", second: "low" });
  expect(checkSides({ ...sample, lines: [] })).toEqual({ first: "total", second: "total" });
});

test.each([
  { closesWhen: null, said: "Closes under no reading." },
  {
    closesWhen: { code: "reading" as const, params: { reading: "grantWhole", other: "" } },
    said: "Closes when read as: grant counted whole.",
  },
  {
    closesWhen: { code: "reading" as const, params: { reading: "grantWhole", other: "firstYear" } },
    said: "Closes when read as: grant counted whole; or as: first year.",
  },
])("what closes it is said: $said", ({ closesWhen, said }) => {
  const words = Object.fromEntries(
    Object.entries(closesWhen?.params ?? {}).map(([name, reading]) => [
      name,
      reading === "" ? "" : sayCheckReading(reading as "firstYear"),
    ]),
  );
  expect(sayClosing({ ...sample, closesWhen }, words)).toBe(said);
});

test("a reading says at which price, and against what, where readings differ in that", () => {
  expect(sayCheckReading("recurring")).toBe("recurring");
  expect(sayCheckReading("recurring", { valuation: "$4.5B" })).toBe("recurring, at $4.5B");
  expect(sayCheckReading("oneCase", { valuation: "$4.5B", stated: "$372,500" })).toBe(
    "one person’s case, at $4.5B, against $372,500",
  );
});

test("lines name a document where there are two", () => {
  expect(sayCheckLine(line("first", null, ["a"]), { document: "One" })).toBe("One");
  expect(sayCheckLine(line("base", null, ["a"]))).toBe("base salary");
  expect(sayVerdict("contradictory")).toBe("Contradictory");
});
