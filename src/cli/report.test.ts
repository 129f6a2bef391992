import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parley-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...names: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src/cli/report.ts"), ...names],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the report command", () => {
  it("prints the report of a workspace and exits 0", () => {
    const { status, stdout, stderr } = run(join(ROOT, "fixtures/examples/three-offers.workspace.json"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "parley.report",
      version: 1,
      offers: [{ horizon: { paperTotal: "3185000" } }, {}, {}],
    });
  });

  it("says everything that is wrong, a line each with its path, and exits 2", () => {
    const wrong = {
      format: "parley.workspace",
      version: 1,
      title: "",
      asOf: "2026-02-30",
      currency: "dollars",
      offers: [],
    };
    const { status, stdout, stderr } = run(file("wrong.json", JSON.stringify(wrong)));
    expect(status).toBe(2);
    expect(stdout).toBe("");
    const paths = stderr
      .trim()
      .split("\n")
      .map((line) => line.split(":")[0]);
    expect(paths).toEqual(expect.arrayContaining(["asOf", "currency", "assumptions", "documents"]));
  });

  it.each([
    { why: "a file that does not exist", names: [join(folder, "none.json")] },
    { why: "no file", names: [] },
    { why: "a folder", names: [folder] },
  ])("refuses $why with one sentence", ({ names }) => {
    const { status, stdout, stderr } = run(...names);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
