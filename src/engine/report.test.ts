import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "./report.ts";

const EXAMPLES = new URL("../../fixtures/examples/", import.meta.url);

function example(name: string): Workspace {
  const read = readWorkspaceText(readFileSync(new URL(`${name}.workspace.json`, EXAMPLES), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

/** Leaves of `expected` that `actual` does not have within half a cent (a millionth for a rate). */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return [`${path}: no object`];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (actual as Record<string, unknown>)[key], `${path}.${key}`),
    );
  }
  if (typeof expected === "number") {
    const isRate = /robability|RiskAversion/.test(path);
    const isClose = Math.abs(Number(actual) - expected) <= (isRate ? 1e-6 : 0.005);
    return actual !== null && isClose ? [] : [`${path}: ${expected} but ${String(actual)}`];
  }
  return expected === actual ? [] : [`${path}: ${String(expected)} but ${String(actual)}`];
}

describe("report", () => {
  it.each(["three-offers", "mixed-case"])("gives the values computed independently for %s", (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, EXAMPLES), "utf8"));
    const actual: unknown = JSON.parse(JSON.stringify(report(example(name))));
    expect(differences(expected, actual, name)).toEqual([]);
  });

  it("writes decimals as plain digits and what prices risk as numbers", () => {
    const written = JSON.parse(JSON.stringify(report(example("mixed-case"))));
    expect(written.offers[0].years[3].baseSalary).toBe("188495.4075");
    expect(written.offers[0].months[0].guaranteedCash).toMatch(/^\d+(\.\d+)?$/);
    expect(written.offers[0].certaintyEquivalent["1.5"]).toBeTypeOf("number");
  });

  it("names each unknown by its path, and shows its element as not known in every year", () => {
    const [first] = report(example("three-offers")).offers;
    expect(first?.gaps.map(({ path, code }) => [path, code])).toEqual([
      ["offers[0].targetBonus", "targetBonusUnknown"],
      ["offers[0].relocation", "relocationUnknown"],
    ]);
    expect(first?.years.map(({ relocation }) => relocation)).toEqual([null, null, null, null]);
  });

  it("is the same for the same workspace, whatever was computed before", () => {
    const workspace = example("mixed-case");
    const before = JSON.stringify(report(workspace));
    report(example("three-offers"));
    expect(JSON.stringify(report(workspace))).toBe(before);
  });
});
