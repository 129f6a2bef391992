/**
 * How long the simulation takes in Node: five offers with 65,536 runs, and a million terminal values.
 *
 * Medians after warming up. The terminal values are lognormal, from scrambled Sobol points through the inverse
 * normal, with their mean and three quantiles; they are compared with the closed form.
 */
import { inverseNormal } from "#engine/simulation/inverse-normal.ts";
import { quantilesOf } from "#engine/simulation/quantiles.ts";
import { runsInSteps } from "#engine/simulation/runs.ts";
import { reversedSobol, scrambleInto, seedOf } from "#engine/simulation/sobol.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import { measuredWorkspace } from "./engine.ts";

const RUNS = 65_536;
const VALUES = 1_000_000;
const WARM_UP = 3;
const TIMES = 9;

/** Milliseconds, medians. */
export type SimulationSpeed = {
  readonly offers: number;
  readonly values: number;
  /** The largest part by which mean, p10, p50 or p90 is off the closed form. */
  readonly error: number;
};

/** Measures both. */
export function simulationSpeed(): SimulationSpeed {
  const workspace = measuredWorkspace();
  const [about, against] = workspace.offers.map(({ id }) => id);
  const input = { workspace, offerId: about ?? "", againstId: against ?? null, runs: RUNS };
  let error = 0;
  return {
    offers: median(() => allSteps(runsInSteps(input))),
    values: median((seed) => {
      error = Math.max(error, terminalValues(seed));
    }),
    error,
  };
}

const SPREAD = 0.6 * Math.sqrt(4);

/** A million values after four years at a volatility of 60 %; how far their figures are off, as a part. */
function terminalValues(seed: number): number {
  const values = new Float64Array(VALUES);
  scrambleInto(values, reversedSobol(0, VALUES), seedOf(1, seed));
  let total = 0;
  for (let index = 0; index < VALUES; index += 1) {
    const value = Math.exp(SPREAD * inverseNormal(values[index] as number) - (SPREAD * SPREAD) / 2);
    values[index] = value;
    total += value;
  }
  const found = [total / VALUES, ...quantilesOf(values, [0.1, 0.5, 0.9])];
  const exact = [
    1,
    ...[0.1, 0.5, 0.9].map((part) => Math.exp(SPREAD * inverseNormal(part) - (SPREAD * SPREAD) / 2)),
  ];
  return Math.max(...found.map((value, place) => Math.abs(value / (exact[place] ?? 1) - 1)));
}

function median(run: (time: number) => void): number {
  const took: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time += 1) {
    const start = performance.now();
    run(time);
    if (time >= WARM_UP) took.push(performance.now() - start);
  }
  return took.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}
