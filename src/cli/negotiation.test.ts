import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const THREE = "fixtures/examples/three-offers.workspace.json";

function run(...names: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/negotiation.ts", ...names],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("the negotiation command", () => {
  it("prints the negotiation of an offer and exits 0", () => {
    const { status, stdout, stderr } = run(THREE, "reported-senior");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      "offerId",
      "reservation",
      "target",
      "anchor",
      "landing",
      "exchangeRates",
      "packages",
      "questions",
      "decideNow",
    ]);
  });

  it.each([
    { why: "no offer", names: [THREE] },
    { why: "an offer that the file does not have", names: [THREE, "nobody"] },
    { why: "a file that does not exist", names: ["absent.json", "reported-senior"] },
    { why: "a file that is no workspace", names: ["package.json", "reported-senior"] },
  ])("says why and exits 2 for $why", ({ names }) => {
    const { status, stdout, stderr } = run(...names);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^\S.*\n$/s);
  });
});
