/**
 * What the page and its workers say to each other: one request, any number of progress messages, one answer.
 *
 * Every message carries the request's id, so that a late answer to a request that nobody waits for any
 * more is known and dropped. Plain values only: a Decimal does not cross.
 * A worker whose work is done in steps can also be told to give a request up.
 */
import { type DocumentFile, type DocumentText, MOST_FILE_BYTES } from "#documents/document-file.ts";
import type { Claim } from "#domain/claim.ts";
import type { Questions, QuestionsInput } from "#engine/negotiation/questions.ts";
import type { Grid, GridInput } from "#engine/sensitivity/grid.ts";
import type { Tornado, TornadoInput } from "#engine/sensitivity/tornado.ts";
import type { RunsInput, RunsReport } from "#engine/simulation/runs.ts";

/** The largest file that is handed to the worker, in bytes. */
export const MOST_BYTES = MOST_FILE_BYTES;

/** What can be asked of the reading worker, and what it answers. */
export type ReadingWork = {
  /** A file's text, or why it has none. */
  readonly readFile: { readonly input: DocumentFile; readonly output: DocumentText };
  /** The pay claims of a text, in order of their place. */
  readonly readClaims: { readonly input: string; readonly output: readonly Claim[] };
};

/** What can be asked of the worker that computes how offers could turn out. */
export type OutcomesWork = {
  /** What simulated runs of the offers come to. */
  readonly simulate: { readonly input: RunsInput; readonly output: RunsReport };
  /** What matters in the comparison of two offers, input by input; null where one is not there. */
  readonly tornado: { readonly input: TornadoInput; readonly output: Tornado | null };
  /** The comparison over two inputs at once. */
  readonly grid: { readonly input: GridInput; readonly output: Grid | null };
  /** The questions to ask about an offer by the value of their answers, at each risk aversion. */
  readonly questions: { readonly input: QuestionsInput; readonly output: readonly Questions[] };
};

/** Asks for one piece of work. */
export type Request<Work, Kind extends keyof Work = keyof Work> = {
  [Each in Kind]: {
    readonly id: number;
    readonly kind: Each;
    readonly input: Work[Each] extends { readonly input: infer Input } ? Input : never;
  };
}[Kind];

/** Gives up the request of that id; only for workers that work in steps. */
export type Cancel = { readonly id: number; readonly kind: "cancel" };

/** How far it is (0 to 1), its answer, that it was given up, or the text of what went wrong. */
export type Reply =
  | { readonly id: number; readonly kind: "progress"; readonly done: number }
  | { readonly id: number; readonly kind: "answer"; readonly output: unknown }
  | { readonly id: number; readonly kind: "cancelled" }
  | { readonly id: number; readonly kind: "failure"; readonly message: string };
