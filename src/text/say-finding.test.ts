/** Every finding of a file is said in plain words, with its place and what would be right. */
import { describe, expect, test } from "vitest";
import type { Finding, FindingCode } from "#domain/finding.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import { finding as findings } from "./english/finding.ts";
import { sayFinding, sayFindingHere } from "./say-finding.ts";

const finding = (code: FindingCode, params: Finding["params"] = {}, path = ""): Finding => ({
  path,
  code,
  params,
});

describe("a finding", () => {
  test.each([
    [
      finding("percentAsFraction", { value: "7", fraction: "0.07" }, "offers[0].grants[0].size.fraction"),
      "In offer 1, grant 1, size, share of the company (offers[0].grants[0].size.fraction): 7 is more than a whole. Fractions are written as decimals: 7 % is 0.07.",
    ],
    [
      finding("negative", { value: "-5000", least: "0" }, "offers[0].baseSalary"),
      "In offer 1, base salary (offers[0].baseSalary): -5000 is below zero. The least that can stand here is 0.",
    ],
    [
      finding("probabilitiesSum", { sum: "0.98" }, "assumptions.outcomes"),
      "In assumptions, outcomes (assumptions.outcomes): The probabilities add up to 0.98. They must add up to 1.",
    ],
    [
      finding(
        "cliffBeyondDuration",
        { cliff: "60", duration: "48" },
        "offers[1].grants[0].vesting.cliffMonths",
      ),
      "In offer 2, grant 1, vesting, cliff (offers[1].grants[0].vesting.cliffMonths): The cliff of 60 months is longer than the grant, which vests within 48 months.",
    ],
    [
      finding("wrongType", { expected: "string", found: "number" }, "title"),
      "In title (title): Found a number where text belongs.",
    ],
    [
      finding("notJson"),
      "This is not a workspace file: it cannot be read as JSON. Nothing was opened or changed.",
    ],
  ])("%j", (given, sentence) => {
    expect(sayFinding(given)).toBe(sentence);
  });

  test("a kind that is not known is said without a list that would be empty", () => {
    expect(sayFindingHere(finding("notOneOf", { value: "stock", allowed: "" }))).toBe(
      "“stock” is not one of the words that are known here.",
    );
  });

  test("every code has a sentence that starts with a capital, a figure or a quotation and ends with a stop", () => {
    for (const [code, message] of Object.entries(findings)) {
      if (code === "finding.at" || code.startsWith("finding.kind.")) continue;
      expect(message, code).toMatch(/^[A-Z{“].*\.$/);
    }
  });
});

describe("a file that is no workspace, or one of another time, is refused in a sentence about the file", () => {
  test.each([
    ["{", "cannot be read as JSON"],
    ["[1]", "a workspace starts with “{”"],
    ["{}", "it names no format, where “parley.workspace” belongs"],
    ['{"format":"other"}', "its format says “other”, not “parley.workspace”"],
    ['{"format":"parley.workspace","version":99}', "version 99 of the format; this one reads up to 1"],
    [
      '{"format":"parley.workspace","version":0}',
      "version 0 of the format, which cannot be brought up to version 1",
    ],
    ["x".repeat(6_000_000), "6000000 characters, where at most 5000000 are read"],
  ])("%.40s", (text, words) => {
    const read = readWorkspaceText(text);
    if (read.ok) throw new Error("the file was taken");
    const sentences = read.findings.map(sayFinding);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(words);
    expect(sentences[0]).not.toMatch(/…|^In /);
  });
});

test("what the parser finds in a broken file lacks no parameter", () => {
  const broken = {
    format: "parley.workspace",
    version: 1,
    title: 7,
    asOf: "2026-02-30",
    currency: "dollars",
    extra: true,
    exchangeRates: { euro: "1" },
    assumptions: {
      horizonYears: 4.5,
      discountRate: 7,
      riskAversion: "99",
      liquidWealth: "-1",
      exitYear: 0,
      futureDilution: Array.from({ length: 30 }, () => "0.1"),
      outcomes: [{ label: "x", multiple: "1", probability: "0.98" }],
      seed: 1,
    },
    baselineOfferId: "nobody",
    offers: [
      { id: "", baseSalary: "12 monkeys", grants: [{ kind: "stock" }], targetBonus: { kind: "gift" } },
    ],
    documents: [],
  };
  const parsed = parseWorkspace(broken);
  if (parsed.ok) throw new Error("the broken file was taken");
  expect(parsed.findings.length).toBeGreaterThan(12);
  for (const found of parsed.findings) {
    const sentence = sayFinding(found);
    expect(sentence, found.code).not.toMatch(/…|\{|undefined/);
    expect(sentence).toContain(found.path);
  }
});
