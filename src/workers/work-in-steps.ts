/**
 * A worker's side of work in steps: between two steps it hears what else was said to it.
 *
 * So a request is given up without ending the worker, and a newer request of the same kind takes the place
 * of an older one. Different kinds take turns.
 */
import type { Steps } from "#engine/simulation/steps.ts";
import type { Cancel, Reply, Request } from "./protocol.ts";

/** How each kind of work is done. */
export type Doing<Work> = {
  readonly [Kind in keyof Work]: Work[Kind] extends {
    readonly input: infer Input;
    readonly output: infer Output;
  }
    ? (input: Input) => Steps<Output>
    : never;
};

/** Where replies go, and how to let other messages in before the next step. */
export type Outside = { readonly post: (reply: Reply) => void; readonly pause: () => Promise<void> };

/** Each message of progress draws something anew on the page: they come this far apart. */
const PROGRESS_STEP = 0.05;

/** What to do with each message; resolves when its request is answered or given up. */
export function workInSteps<Work>(doing: Doing<Work>, { post, pause }: Outside) {
  const running = new Map<number, keyof Work>();

  function giveUp(id: number): void {
    if (running.delete(id)) post({ id, kind: "cancelled" });
  }

  return async function hear(message: Request<Work> | Cancel): Promise<void> {
    const { id } = message;
    if (isCancel(message)) return giveUp(id);
    for (const [other, kind] of [...running]) if (kind === message.kind) giveUp(other);
    running.set(id, message.kind);
    const isGivenUp = () => !running.has(id);
    try {
      const steps: Steps<unknown> = doing[message.kind](message.input);
      let told = 0;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) {
          running.delete(id);
          return post({ id, kind: "answer", output: step.value });
        }
        if (step.value - told >= PROGRESS_STEP) {
          told = step.value;
          post({ id, kind: "progress", done: told });
        }
        await pause();
        if (isGivenUp()) return;
      }
    } catch (error) {
      running.delete(id);
      post({ id, kind: "failure", message: String(error) });
    }
  };
}

function isCancel<Work>(message: Request<Work> | Cancel): message is Cancel {
  return message.kind === "cancel";
}
