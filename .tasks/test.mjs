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
  results.push(step("Dead code", () => run("knip", ["--no-progress"])));
  results.push(...(await pageSteps()));
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
  const outcome = run("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile=${unitReport}`]);
  const report = readReport(unitReport);
  return withTests(outcome, report?.numPassedTests, report?.numFailedTests, report?.numPendingTests);
}

/** What is said of the built page; without a build nothing can be, and a page built before proves nothing. */
async function pageSteps() {
  const build = step("Build", () => run("vite", ["build"]));
  const budget = "Bundle budget";
  const browser = "Browser tests";
  if (build.failed > 0)
    return [build, ...[budget, browser].map((name) => notRun(name, "the build failed", true))];
  return [
    build,
    step(budget, () => run("size-limit")),
    (await haveBrowser())
      ? step(browser, browserTests)
      : notRun(browser, "no Chromium or Chrome here (name one with CHROMIUM_PATH)", isContinuousIntegration),
  ];
}

function notRun(name, why, isFailure) {
  return step(name, () => {
    console.log(`NOT RUN: ${why}.`);
    return { passed: 0, failed: isFailure ? 1 : 0, isNotRun: true };
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
  for (const { name, passed, failed, isNotRun, seconds } of steps) {
    const verdict = isNotRun ? "NOT RUN" : failed > 0 ? "FAILED " : "passed ";
    const tests = passed + failed > 1 ? ` (${passed + failed} tests)` : "";
    console.log(`${verdict}  ${name}${tests}, ${seconds.toFixed(1)} s`);
  }
  const total = (key) => steps.reduce((sum, step) => sum + (step[key] ?? 0), 0);
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
}
