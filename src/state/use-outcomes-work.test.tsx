import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { type outcomesWork, WorkCancelled } from "#workers/client.ts";
import { useOutcomesWork } from "./use-outcomes-work.ts";

const workspace = sampleWorkspace([sampleOffer()]);
const inputOf = (runs: number) => ({ workspace, offerId: "offer", againstId: null, runs });

/** Work that is answered by hand. */
function stage() {
  const asked: {
    readonly runs: number;
    readonly tell: (done: number) => void;
    readonly answer: (output: unknown) => void;
    readonly fail: () => void;
    isCancelled: boolean;
  }[] = [];
  const ask = ((_kind: string, { runs }: { runs: number }, tell: (done: number) => void) => {
    let settle: { answer: (output: unknown) => void; fail: (error: Error) => void } | null = null;
    const result = new Promise((answer, fail) => {
      settle = { answer, fail };
    });
    const one = {
      runs,
      tell,
      isCancelled: false,
      answer: (output: unknown) => settle?.answer(output),
      fail: () => settle?.fail(new Error("no memory")),
    };
    asked.push(one);
    const cancel = () => {
      one.isCancelled = true;
      settle?.fail(new WorkCancelled());
    };
    return { result, cancel };
  }) as unknown as typeof outcomesWork;
  const hook = renderHook(({ input }) => useOutcomesWork("simulate", input, ask), {
    initialProps: { input: inputOf(1) },
  });
  return { asked, ...hook };
}

/** Long enough for the input to count as still. */
const still = () => act(() => vi.advanceTimersByTimeAsync(1000));

function show(state: "visible" | "hidden") {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("work that follows its input", () => {
  it("is begun by itself, tells how far it is, and answers", async () => {
    const { asked, result } = stage();
    expect(result.current.stage).toBe("waiting");
    await still();
    await act(async () => asked[0]?.tell(0.5));
    expect(result.current).toMatchObject({ stage: "working", done: 0.5, answer: null });
    await act(async () => asked[0]?.answer("first"));
    expect(result.current).toMatchObject({ stage: "done", answer: { output: "first", to: { runs: 1 } } });
  });

  it("is given up for a newer input, while the last good answer stays", async () => {
    const { asked, result, rerender } = stage();
    await still();
    await act(async () => asked[0]?.answer("first"));
    rerender({ input: inputOf(2) });
    await still();
    rerender({ input: inputOf(3) });
    expect(asked[1]?.isCancelled).toBe(true);
    await still();
    expect(result.current).toMatchObject({ stage: "working", answer: { output: "first", to: { runs: 1 } } });
    await act(async () => asked[2]?.answer("third"));
    expect(result.current).toMatchObject({ stage: "done", answer: { output: "third", to: { runs: 3 } } });
  });

  it("asks once for an input that changes with every frame", async () => {
    const { asked, rerender } = stage();
    for (let runs = 2; runs < 20; runs += 1) {
      rerender({ input: inputOf(runs) });
      await act(() => vi.advanceTimersByTimeAsync(16));
    }
    await still();
    expect(asked.map(({ runs }) => runs)).toEqual([19]);
  });

  it("can be cancelled and begun again", async () => {
    const { asked, result } = stage();
    await still();
    await act(async () => result.current.cancel());
    expect(result.current.stage).toBe("cancelled");
    await act(async () => result.current.restart());
    await still();
    await act(async () => asked[1]?.answer("again"));
    expect(result.current).toMatchObject({ stage: "done", answer: { output: "again" } });
  });

  it("keeps the last good answer when it fails", async () => {
    const { asked, result, rerender } = stage();
    await still();
    await act(async () => asked[0]?.answer("first"));
    rerender({ input: inputOf(2) });
    await still();
    await act(async () => asked[1]?.fail());
    expect(result.current).toMatchObject({ stage: "failed", answer: { output: "first" } });
  });

  it("does not begin while the page is not shown, and goes on with what was begun", async () => {
    show("hidden");
    const { asked, result, rerender } = stage();
    await still();
    expect(asked).toHaveLength(0);
    show("visible");
    await still();
    expect(asked).toHaveLength(1);
    show("hidden");
    await act(async () => asked[0]?.answer("first"));
    expect(result.current).toMatchObject({ stage: "done", answer: { output: "first" } });
    rerender({ input: inputOf(2) });
    await still();
    expect(asked).toHaveLength(1);
  });

  it("ends with the page", async () => {
    const { asked, unmount } = stage();
    await still();
    unmount();
    expect(asked[0]?.isCancelled).toBe(true);
  });
});
