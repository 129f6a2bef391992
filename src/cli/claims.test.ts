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
    ["--import", "tsx", join(ROOT, "src/cli/claims.ts"), ...names],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the claims command", () => {
  it("prints the claims of a text and exits 0", () => {
    const { status, stdout, stderr } = run(file("letter.txt", "Your base salary is $150,000."));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { component: "baseSalary", low: "150000", high: "150000", unit: "USD", figure: "$150,000" },
    ]);
  });

  it("counts offsets in the file as it stands, whatever ends its lines", () => {
    const text = "\uFEFFOffer\r\n\r\nBase: €80k\r\n";
    const [claim] = JSON.parse(run(file("windows.txt", text)).stdout);
    expect(text.slice(claim.start, claim.end)).toBe("€80k");
  });

  it.each([
    { why: "no pay in it", content: "The team has 40 people." },
    { why: "nothing in it", content: "" },
  ])("prints an empty list for a text with $why", ({ content }) => {
    const { status, stdout } = run(file("none.txt", content));
    expect({ status, claims: JSON.parse(stdout) }).toEqual({ status: 0, claims: [] });
  });

  it.each([
    { why: "a file that does not exist", names: () => [join(folder, "absent.txt")] },
    { why: "no file", names: () => [] },
    { why: "two files", names: () => [file("a.txt", "a"), file("b.txt", "b")] },
    { why: "a picture", names: () => [file("a.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))] },
  ])("says a sentence and exits 2 for $why", ({ names }) => {
    const { status, stdout, stderr } = run(...names());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^\S.*\n$/);
  });
});
