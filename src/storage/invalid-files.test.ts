/** Every file of fixtures/invalid is refused with the findings beside it, and so are files too large to keep. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "#domain/finding.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";

const FOLDER = "fixtures/invalid";
const FINDINGS = ".findings.json";
const stems = readdirSync(FOLDER)
  .filter((file) => file.endsWith(FINDINGS))
  .map((file) => file.slice(0, -FINDINGS.length));
const inputs = readdirSync(FOLDER).filter((file) => !file.endsWith(FINDINGS));

test("every input has its findings, and every finding its input", () => {
  expect(inputs.map((file) => file.replace(/\.\w+$/, "")).sort()).toEqual(stems.sort());
});

test.each(inputs)("%s", (file) => {
  const result = readWorkspaceText(readFileSync(`${FOLDER}/${file}`, "utf8"));
  const expected = JSON.parse(readFileSync(`${FOLDER}/${file.replace(/\.\w+$/, "")}${FINDINGS}`, "utf8"));
  expect(result.ok ? [] : byPath(result.findings)).toEqual(expected);
});

describe("files too large to keep in a fixture", () => {
  const example = JSON.parse(readFileSync("fixtures/examples/three-offers.workspace.json", "utf8"));

  test("ten thousand hollow offers: that they are too many first, and no list of all that is missing", () => {
    const offers = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}` }));
    const result = readWorkspaceText(JSON.stringify({ ...example, baselineOfferId: null, offers }));
    const findings = result.ok ? [] : result.findings;
    expect(findings[0]).toEqual({ path: "offers", code: "tooMany", params: { most: "50" } });
    expect(findings.at(-1)).toMatchObject({ path: "", code: "moreFindings" });
    expect(findings).toHaveLength(201);
  });

  test("fifty megabytes are refused before they are parsed", () => {
    const result = readWorkspaceText(`${JSON.stringify(example)}${" ".repeat(50_000_000)}`);
    expect(result).toMatchObject({ ok: false, findings: [{ path: "", code: "tooLarge" }] });
  });
});

function byPath(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.path < b.path ? -1 : 1));
}
