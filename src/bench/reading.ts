/**
 * How long the reader takes for a megabyte: prose with as many figures as an article has, and labelled texts
 * end to end, which are nothing but figures. And how long the evidence of the five documents takes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { readClaims } from "#documents/read-claims.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { documentsEvidence } from "#engine/evidence/documents-evidence.ts";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json";

const MEGABYTE = 1_000_000;
const LABELS = "fixtures/claims";
/** About what the articles have: a figure of pay in every 1,500 characters. */
const BETWEEN = "The team ships every week, writes about it at length and keeps its meetings short. ".repeat(
  17,
);
const RUNS = 5;

/** Milliseconds, medians, and the claims found. */
export type ReadingSpeed = {
  readonly prose: number;
  readonly proseClaims: number;
  readonly dense: number;
  readonly denseClaims: number;
  readonly evidence: number;
};

/** Measures all three. */
export function readingSpeed(): ReadingSpeed {
  const texts = readdirSync(LABELS)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(`${LABELS}/${name}`, "utf8")).texts as { text: string }[])
    .map(({ text }) => text);
  const prose = megabyteOf(texts.map((text) => `${text}\n\n${BETWEEN}\n\n`));
  const dense = megabyteOf(texts.map((text) => `${text}\n\n`));
  const parsed = parseWorkspace(dossier);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return {
    prose: median(() => readClaims(prose)),
    proseClaims: readClaims(prose).length,
    dense: median(() => readClaims(dense)),
    denseClaims: readClaims(dense).length,
    // A copy each time: evidence is remembered by its documents.
    evidence: median(() => documentsEvidence({ ...parsed.value, documents: [...parsed.value.documents] })),
  };
}

function megabyteOf(pieces: readonly string[]): string {
  const once = pieces.join("");
  return once.repeat(Math.ceil(MEGABYTE / once.length)).slice(0, MEGABYTE);
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
