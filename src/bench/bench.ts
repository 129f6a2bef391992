/**
 * `npm run bench`: measurements on this machine, with their ratios. Never a test: nothing fails by time.
 */
import { cpus } from "node:os";
import { chromiumPath } from "#e2e/chromium.ts";
import { engineSpeed, measuredWorkspace } from "./engine.ts";
import { pageSpeed } from "./page.ts";
import { questionsSpeed } from "./questions.ts";
import { readingSpeed } from "./reading.ts";
import { sensitivitySpeed } from "./sensitivity.ts";
import { simulationSpeed } from "./simulation.ts";

const [cpu] = cpus();
print(`${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`);

const engine = engineSpeed();
print("Report of five offers over ten years, two grants each, monthly:");
print(`  exact decimals  median ${milliseconds(engine.exact)}, p95 ${milliseconds(engine.exactP95)}`);
print(`  plain doubles   median ${milliseconds(engine.doubles)}`);
print(`  ratio           ${hundredths(engine.ratio)}; meant: median under 8 ms`);

const simulation = simulationSpeed();
print("The simulation, scrambled Sobol points:");
print(`  65,536 runs of five offers  median ${milliseconds(simulation.offers)}`);
print(
  `  a million terminal values   median ${milliseconds(simulation.values)}, off by ${hundredths(simulation.error * 10_000)} basis points at most; meant: under 60 ms`,
);

const reading = readingSpeed();
print("A megabyte of text read, and what five documents say of each other:");
print(
  `  prose           median ${milliseconds(reading.prose)}, ${reading.proseClaims} claims; meant: under 1,000 ms`,
);
print(`  figures alone   median ${milliseconds(reading.dense)}, ${reading.denseClaims} claims`);
print(`  evidence        median ${milliseconds(reading.evidence)}`);

const asked = questionsSpeed();
print("Eight questions of three answers each, at three risk aversions:");
print(
  `  weighed         first ${milliseconds(asked.first)}, median ${milliseconds(asked.median)}; meant: under 200 ms`,
);
const sensitivity = sensitivitySpeed(measuredWorkspace());
print("What matters between two of those offers, as the page's worker computes it:");
print(
  `  tornado         median ${milliseconds(sensitivity.tornado)}, ${sensitivity.inputs} inputs with their switch values, longest step ${milliseconds(sensitivity.longestStep)}`,
);
print(`  grid            median ${milliseconds(sensitivity.grid)}`);

function milliseconds(value: number): string {
  return `${hundredths(value)} ms`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (chromiumPath() === undefined) {
  print("No browser here: the page is not measured. CHROMIUM_PATH names one.");
} else {
  const page = await pageSpeed();
  print("The built page, five offers over ten years, the first charts on the screen:");
  print(
    `  keystroke to field   median ${milliseconds(page.echo.median)}, p95 ${milliseconds(page.echo.p95)}; meant: p95 16 ms`,
  );
  print(
    `  keystroke to charts  median ${milliseconds(page.charts.median)}, p95 ${milliseconds(page.charts.p95)}; meant: p95 100 ms`,
  );
  print(`  first paint ${milliseconds(page.firstPaint)}, charts after ${milliseconds(page.timeToCharts)}`);
  const { worker, firstRuns, echo } = page.equity;
  print("Its Equity page, five offers over ten years:");
  print(
    `  65,536 runs in the worker  median ${milliseconds(worker.median)}, p95 ${milliseconds(worker.p95)}, first ${milliseconds(firstRuns)}; meant: under 150 ms`,
  );
  print(
    `  slider to its own echo     median ${milliseconds(echo.median)}, p95 ${milliseconds(echo.p95)}; meant: p95 16 ms`,
  );
}
