/**
 * How long what matters takes: the tornado over every uncertain input of two offers over ten years, and the
 * grid of two of them. Medians, after warming up; in the page this is the worker's.
 */
import type { Workspace } from "#domain/workspace.ts";
import { gridInSteps } from "#engine/sensitivity/grid.ts";
import { tornadoInSteps } from "#engine/sensitivity/tornado.ts";
import { allSteps } from "#engine/simulation/steps.ts";

const WARM_UP = 5;
const RUNS = 15;

/** Milliseconds, medians; `longestStep` is how long the worker is deaf at most. */
export type SensitivitySpeed = {
  readonly tornado: number;
  readonly grid: number;
  readonly inputs: number;
  readonly longestStep: number;
};

/** Measures both on the first two offers of `workspace`. */
export function sensitivitySpeed(workspace: Workspace): SensitivitySpeed {
  const [one, other] = workspace.offers;
  const pair = { workspace, offerId: one?.id ?? "", againstId: other?.id ?? "" };
  const tornado: number[] = [];
  const grid: number[] = [];
  let inputs = 0;
  let longestStep = 0;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = performance.now();
    inputs = allSteps(tornadoInSteps(pair))?.rows.length ?? 0;
    const between = performance.now();
    allSteps(gridInSteps({ ...pair, across: null, down: null }));
    const end = performance.now();
    if (run < WARM_UP) continue;
    tornado.push(between - start);
    grid.push(end - between);
    longestStep = Math.max(longestStep, slowestStep(pair));
  }
  if (inputs === 0) throw new Error("nothing was tried");
  return { tornado: median(tornado), grid: median(grid), inputs, longestStep };
}

function slowestStep(pair: Parameters<typeof tornadoInSteps>[0]): number {
  const steps = tornadoInSteps(pair);
  let slowest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    slowest = Math.max(slowest, performance.now() - start);
    if (step.done === true) return slowest;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
