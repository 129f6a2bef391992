/**
 * `npm run bench`: measurements on this machine, with their ratios. Never a test: nothing fails by time.
 */
import { cpus } from "node:os";
import { engineSpeed } from "./engine.ts";

const [cpu] = cpus();
print(`${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`);

const engine = engineSpeed();
print("Report of five offers over ten years, two grants each, monthly:");
print(`  exact decimals  median ${milliseconds(engine.exact)}, p95 ${milliseconds(engine.exactP95)}`);
print(`  plain doubles   median ${milliseconds(engine.doubles)}`);
print(`  ratio           ${hundredths(engine.ratio)}; meant: median under 8 ms`);

function milliseconds(value: number): string {
  return `${hundredths(value)} ms`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
