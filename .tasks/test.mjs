/**
 * `npm test`: everything that must hold, in one command on a fresh machine. `--check` is the fast part.
 *
 * Every step runs even where one before it failed; the closing summary names those that did.
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { haveBrowser } from "./browser.mjs";
import { requireNode, requirePackages, toolSucceeds } from "./machine.mjs";

const isFast = process.argv.includes("--check");
const isContinuousIntegration = Boolean(process.env.CI) && process.env.CI !== "false";
const reports = mkdtempSync(join(tmpdir(), "parley-test-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

requireNode();
requirePackages();

const results = [
  step("Format and lint", () => run("biome", ["check", "."])),
  step("Types", () => run("tsc")),
  step("Unit, property, component and architecture tests", unitTests),
];
if (!isFast) {
  const page = ["Dead code", "Build", "Bundle budget"];
  results.push(
    step(page[0], () => run("knip", ["--no-progress"])),
    step(page[1], () => run("vite", ["build"])),
    step(page[2], () => run("size-limit")),
    await browserStep(),
  );
}
close(results);

/** One step under its heading; its outcome counts as one check, plus the tests that it ran. */
function step(name, outcome) {
  console.log(`\n== ${name} ==\n`);
  const startedAt = Date.now();
  const result = { name, ...outcome() };
  return { ...result, seconds: (Date.now() - startedAt) / 1000 };
}

function run(command, args, env) {
  return toolSucceeds(command, args, env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests() {
  const outcome = run("npx", [
    "vitest",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile=${unitReport}`,
  ]);
  const report = readReport(unitReport);
  return withTests(outcome, report?.numPassedTests, report?.numFailedTests, report?.numPendingTests);
}

async function browserStep() {
  const name = "Browser tests";
  if (await haveBrowser()) return step(name, browserTests);
  return step(name, () => {
    console.log("NOT RUN: there is no Chromium or Chrome here and none could be installed.");
    console.log("Name one with CHROMIUM_PATH=/path/to/chrome to run them.");
    return { passed: 0, failed: isContinuousIntegration ? 1 : 0, isSkipped: true };
  });
}

function browserTests() {
  const reporters = isContinuousIntegration ? "list,json" : "line,json";
  const outcome = run("playwright", ["test", `--reporter=${reporters}`], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  });
  const stats = readReport(browserReport)?.stats;
  return withTests(outcome, stats?.expected, stats?.unexpected, stats?.skipped);
}

/** A runner that reports its tests counts as those; one that failed without a failed test, as one failure. */
function withTests(outcome, passed = 0, failed = 0, skipped = 0) {
  const ranNothing = passed + failed === 0;
  return { passed, failed: Math.max(failed, outcome.failed, ranNothing ? 1 : 0), skipped };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function close(steps) {
  console.log("\n== Summary ==\n");
  for (const { name, passed, failed, isSkipped, seconds } of steps) {
    const verdict = failed > 0 ? "FAILED " : isSkipped ? "NOT RUN" : "passed ";
    const tests = passed + failed > 1 ? ` (${passed + failed} tests)` : "";
    console.log(`${verdict}  ${name}${tests}, ${seconds.toFixed(1)} s`);
  }
  const total = (key) => steps.reduce((sum, step) => sum + (step[key] ?? 0), 0);
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
}
