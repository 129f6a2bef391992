/** Facts as a table for a spreadsheet. */
import { expect, test } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import { factsCsv } from "./facts-csv.ts";

const fact: Fact = {
  id: "cut",
  component: "locationAdjustment",
  low: "-15",
  high: "-15",
  unit: "percent",
  period: null,
  kind: "point",
  subject: "offer",
  role: null,
  level: null,
  placeId: "latin-america",
  company: null,
  asOf: "2026",
  inferred: ["role", "level"],
  citation: { locator: 'Pay, and "place"', figure: "-15 %" },
};

test("a line a fact, with its document, after the names of the columns", () => {
  const text = factsCsv([
    { id: "a", title: "=cmd()", publisher: null, url: null, readOn: "2026-11-21", facts: [fact] },
    { id: "b", title: "Nothing in it", publisher: null, url: null, readOn: null, facts: [] },
  ]);
  const [head, line, ...rest] = text.split("\r\n");
  expect(head?.split(",").slice(0, 7)).toEqual([
    "document",
    "publisher",
    "url",
    "readOn",
    "component",
    "low",
    "high",
  ]);
  expect(line).toBe(
    `'=cmd(),,,2026-11-21,locationAdjustment,-15,-15,percent,,point,offer,,,latin-america,,2026,role level,"Pay, and ""place""",'-15 %`,
  );
  expect(rest).toEqual([""]);
});

test("a line break stays inside its cell", () => {
  const text = factsCsv([
    { id: "a", title: "Two\nlines", publisher: null, url: null, readOn: null, facts: [fact] },
  ]);
  expect(text).toContain('"Two\nlines"');
});
