import { describe, expect, it } from "vitest";
import { MOST_TEXT_LENGTH, readWorkspaceText } from "./read-workspace.ts";

const empty = {
  format: "parley.workspace",
  version: 1,
  title: "",
  asOf: "2026-11-21",
  currency: "USD",
  assumptions: {
    horizonYears: 4,
    discountRate: "0",
    riskAversion: "2",
    liquidWealth: "0",
    exitYear: 5,
    futureDilution: [],
    outcomes: [{ label: "", multiple: "1", probability: "1" }],
    seed: 1,
  },
  baselineOfferId: null,
  offers: [],
  documents: [],
};

describe("readWorkspaceText", () => {
  it("reads what was written", () => {
    const read = readWorkspaceText(JSON.stringify(empty));
    expect(read.ok).toBe(true);
    const again = readWorkspaceText(JSON.stringify(read.ok ? read.value : null));
    expect(again).toEqual(read);
  });

  it("reads past a byte order mark, which some editors write", () => {
    expect(readWorkspaceText(`\uFEFF${JSON.stringify(empty)}`).ok).toBe(true);
  });

  it.each([
    { text: "{", path: "", code: "notJson" },
    { text: "", path: "", code: "notJson" },
    { text: "[]", path: "", code: "notAnObject" },
    { text: "null", path: "", code: "notAnObject" },
    { text: '"text"', path: "", code: "notAnObject" },
    { text: "{}", path: "format", code: "wrongFormat" },
    { text: '{"format":"parley.report","version":1}', path: "format", code: "wrongFormat" },
    { text: '{"format":"parley.workspace","version":2}', path: "version", code: "newerVersion" },
    { text: '{"format":"parley.workspace","version":0}', path: "version", code: "olderVersion" },
  ])("refuses $text as $code", ({ text, path, code }) => {
    const read = readWorkspaceText(text);
    expect(read.ok ? [] : read.findings.map((finding) => [finding.path, finding.code])).toEqual([
      [path, code],
    ]);
  });

  it("refuses a text that is too long before it parses it", () => {
    const read = readWorkspaceText("[".repeat(MOST_TEXT_LENGTH + 1));
    expect(read.ok ? [] : read.findings.map(({ code }) => code)).toEqual(["tooLarge"]);
  });

  it("names a version that is no number where it stands", () => {
    const read = readWorkspaceText(JSON.stringify({ ...empty, version: "1" }));
    expect(read.ok ? [] : read.findings.map(({ path }) => path)).toEqual(["version"]);
  });
});
