/**
 * The page's side of its workers: a promise with progress and cancel for each piece of work.
 *
 * The only place that starts a worker. To cancel is to tell a worker that works in steps; any other cannot
 * be interrupted, so it is ended, and the next piece of work starts another. What arrives for a piece that
 * nobody waits for is dropped.
 */
import type { Cancel, OutcomesWork, ReadingWork, Reply, Request } from "./protocol.ts";

/** A piece of work under way. `result` rejects with `WorkCancelled` after `cancel`. */
export type Task<Output> = { readonly result: Promise<Output>; readonly cancel: () => void };

/** That the person gave the work up: nothing to report. */
export class WorkCancelled extends Error {
  override readonly name = "WorkCancelled";
}

/** The part of a worker that the client uses. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

type Waiting = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (done: number) => void;
};

/** Asks workers of one kind, `start`ed when there is work; `inSteps` ones are told of what is given up. */
export function workClient<Work>(
  start: () => WorkerLike,
  { inSteps = false }: { readonly inSteps?: boolean } = {},
) {
  let worker: WorkerLike | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function failAll(error: Error): void {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(error);
  }

  function started(): WorkerLike {
    if (worker !== null) return worker;
    const begun = start();
    begun.addEventListener("message", (event) => {
      if (begun === worker) settle((event as MessageEvent<Reply>).data);
    });
    begun.addEventListener("error", () => {
      if (begun === worker) failAll(new Error("The worker stopped"));
    });
    worker = begun;
    return begun;
  }

  function settle(reply: Reply): void {
    const one = waiting.get(reply.id);
    if (one === undefined) return;
    if (reply.kind === "progress") {
      one.onProgress(reply.done);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === "answer") one.resolve(reply.output);
    else if (reply.kind === "cancelled") one.reject(new WorkCancelled());
    else one.reject(new Error(reply.message));
  }

  return function work<Kind extends keyof Work>(
    kind: Kind,
    input: Request<Work, Kind>["input"],
    onProgress: (done: number) => void = () => {},
  ): Task<Work[Kind] extends { readonly output: infer Output } ? Output : never> {
    type Output = Work[Kind] extends { readonly output: infer Each } ? Each : never;
    lastId += 1;
    const id = lastId;
    const result = new Promise<Output>((resolve, reject) => {
      waiting.set(id, { resolve: (output) => resolve(output as Output), reject, onProgress });
      started().postMessage({ id, kind, input });
    });
    const cancel = () => {
      const one = waiting.get(id);
      if (one === undefined) return;
      waiting.delete(id);
      one.reject(new WorkCancelled());
      if (inSteps) {
        worker?.postMessage({ id, kind: "cancel" } satisfies Cancel);
        return;
      }
      // Others that wait for the same worker must not be lost with it: then it is left to finish.
      if (waiting.size === 0) failAll(new WorkCancelled());
    };
    return { result, cancel };
  };
}

/** Reads documents: `readingWork("readClaims", text, onProgress)`. */
export const readingWork = workClient<ReadingWork>(
  () => new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module", name: "reading" }),
);

/** Computes how offers could turn out: `outcomesWork("simulate", input, onProgress)`. */
export const outcomesWork = workClient<OutcomesWork>(
  () => new Worker(new URL("./outcomes-worker.ts", import.meta.url), { type: "module", name: "outcomes" }),
  { inSteps: true },
);
