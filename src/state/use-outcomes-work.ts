/**
 * Work in the outcomes worker that follows its input: begun when the input has been still for a moment, given
 * up when a newer one comes. Meanwhile the last good answer stays.
 *
 * Nothing is begun while the page is in the background; what was begun before goes on.
 */
import {
  startTransition,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { outcomesWork, type Task, WorkCancelled } from "#workers/client.ts";
import type { OutcomesWork, Request } from "#workers/protocol.ts";

type Input<Kind extends keyof OutcomesWork> = Request<OutcomesWork, Kind>["input"] &
  OutcomesWork[Kind]["input"];
type Output<Kind extends keyof OutcomesWork> = OutcomesWork[Kind]["output"];

/** The last good answer with the input that it is about, and how the work on the present input stands. */
export type Work<Kind extends keyof OutcomesWork> = {
  readonly answer: { readonly to: Input<Kind>; readonly output: Output<Kind> } | null;
  readonly stage: "waiting" | "working" | "done" | "cancelled" | "failed";
  /** From 0 to 1. */
  readonly done: number;
  readonly cancel: () => void;
  /** Begins again after `cancel` or a failure. */
  readonly restart: () => void;
};

/** An answer redraws charts: while an input changes with every frame, none is asked for. */
const STILL_MILLISECONDS = 150;

type Progress<Kind extends keyof OutcomesWork> = Omit<Work<Kind>, "cancel" | "restart"> & {
  /** The input that the stage is about. */
  readonly of: Input<Kind> | null;
};

/** Works on `input`, which is compared by reference; null is nothing to work on. */
export function useOutcomesWork<Kind extends keyof OutcomesWork>(
  kind: Kind,
  input: Input<Kind> | null,
  ask: typeof outcomesWork = outcomesWork,
): Work<Kind> {
  const isShown = useSyncExternalStore(onShown, shown, () => false);
  const [attempt, restart] = useReducer((count: number) => count + 1, 0);
  const cancelling = useRef(() => {});
  const [progress, setProgress] = useState<Progress<Kind>>({
    answer: null,
    stage: "waiting",
    done: 0,
    of: null,
  });
  // Once begun, work goes on in the background: only its beginning waits for the page.
  const isBegun = progress.of === input && progress.stage !== "waiting";
  const mayBegin = isShown || isBegun;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt at the same input begins anew
  useEffect(() => {
    if (input === null || !mayBegin) return;
    let current: Task<Output<Kind>> | null = null;
    let isOver = false;
    const tell = (told: Partial<Progress<Kind>>) => {
      if (!isOver) startTransition(() => setProgress((before) => ({ ...before, of: input, ...told })));
    };
    const begin = async () => {
      current = ask(kind, input, (done) => tell({ done })) as Task<Output<Kind>>;
      tell({ stage: "working", done: 0 });
      try {
        tell({ stage: "done", done: 1, answer: { to: input, output: await current.result } });
      } catch (error) {
        tell({ stage: error instanceof WorkCancelled ? "cancelled" : "failed" });
      }
    };
    const timer = setTimeout(() => void begin(), STILL_MILLISECONDS);
    cancelling.current = () => {
      clearTimeout(timer);
      if (current === null) tell({ stage: "cancelled" });
      else current.cancel();
    };
    return () => {
      isOver = true;
      clearTimeout(timer);
      current?.cancel();
    };
  }, [kind, input, ask, attempt, mayBegin]);

  return useMemo(() => {
    const { of, ...told } = progress;
    const isStale = of !== input;
    return {
      ...told,
      ...(isStale ? { stage: "waiting" as const, done: 0 } : {}),
      cancel: () => cancelling.current(),
      restart,
    };
  }, [progress, input]);
}

function shown(): boolean {
  return document.visibilityState === "visible";
}

function onShown(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}
