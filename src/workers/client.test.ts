import { describe, expect, it } from "vitest";
import { WorkCancelled, type WorkerLike, workClient } from "./client.ts";
import type { Reply } from "./protocol.ts";

type Echo = { readonly echo: { readonly input: string; readonly output: string } };

/** Workers that answer when told to, in place of the browser's. */
function stage(how: { readonly inSteps?: boolean } = {}) {
  const workers: FakeWorker[] = [];
  const work = workClient<Echo>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, how);
  return { workers, work };
}

class FakeWorker implements WorkerLike {
  readonly requests: { readonly id: number; readonly kind: string; readonly input: string }[] = [];
  isEnded = false;
  private readonly listeners = new Map<string, (event: unknown) => void>();

  addEventListener(type: string, listener: unknown): void {
    this.listeners.set(type, listener as (event: unknown) => void);
  }
  postMessage(message: unknown): void {
    this.requests.push(message as { id: number; kind: string; input: string });
  }
  terminate(): void {
    this.isEnded = true;
  }
  reply(reply: Reply): void {
    this.listeners.get("message")?.({ data: reply });
  }
  break(): void {
    this.listeners.get("error")?.({});
  }
}

describe("work in a worker", () => {
  it("resolves with the answer to its own request, whatever the order", async () => {
    const { workers, work } = stage();
    const first = work("echo", "a");
    const second = work("echo", "b");
    expect(workers).toHaveLength(1);
    const [a, b] = workers[0]?.requests ?? [];
    workers[0]?.reply({ id: b?.id ?? 0, kind: "answer", output: "B" });
    workers[0]?.reply({ id: a?.id ?? 0, kind: "answer", output: "A" });
    expect(await Promise.all([first.result, second.result])).toEqual(["A", "B"]);
  });

  it("tells how far it is", async () => {
    const { workers, work } = stage();
    const done: number[] = [];
    const { result } = work("echo", "a", (share) => done.push(share));
    const id = workers[0]?.requests[0]?.id ?? 0;
    workers[0]?.reply({ id, kind: "progress", done: 0.5 });
    workers[0]?.reply({ id, kind: "answer", output: "A" });
    await result;
    expect(done).toEqual([0.5]);
  });

  it("rejects with what went wrong", async () => {
    const { workers, work } = stage();
    const { result } = work("echo", "a");
    workers[0]?.reply({ id: workers[0].requests[0]?.id ?? 0, kind: "failure", message: "no memory" });
    await expect(result).rejects.toThrow("no memory");
  });
});

describe("cancelled work", () => {
  it("ends its worker, and what comes next starts another", async () => {
    const { workers, work } = stage();
    const task = work("echo", "a");
    task.cancel();
    await expect(task.result).rejects.toBeInstanceOf(WorkCancelled);
    expect(workers[0]?.isEnded).toBe(true);
    const next = work("echo", "b");
    expect(workers).toHaveLength(2);
    workers[1]?.reply({ id: workers[1].requests[0]?.id ?? 0, kind: "answer", output: "B" });
    expect(await next.result).toBe("B");
  });

  it("leaves others' work alone, and drops its own late answer", async () => {
    const { workers, work } = stage();
    const given = work("echo", "a");
    const kept = work("echo", "b");
    given.cancel();
    await expect(given.result).rejects.toBeInstanceOf(WorkCancelled);
    expect(workers[0]?.isEnded).toBe(false);
    const [a, b] = workers[0]?.requests ?? [];
    workers[0]?.reply({ id: a?.id ?? 0, kind: "answer", output: "late" });
    workers[0]?.reply({ id: b?.id ?? 0, kind: "answer", output: "B" });
    expect(await kept.result).toBe("B");
  });
});

describe("cancelled work of a worker that works in steps", () => {
  it("is told to it, and the worker goes on with what comes next", async () => {
    const { workers, work } = stage({ inSteps: true });
    const task = work("echo", "a");
    const id = workers[0]?.requests[0]?.id;
    task.cancel();
    await expect(task.result).rejects.toBeInstanceOf(WorkCancelled);
    expect(workers[0]?.requests.at(-1)).toEqual({ id, kind: "cancel" });
    expect(workers[0]?.isEnded).toBe(false);
    const next = work("echo", "b");
    expect(workers).toHaveLength(1);
    workers[0]?.reply({ id: id ?? 0, kind: "answer", output: "late" });
    workers[0]?.reply({ id: workers[0].requests.at(-1)?.id ?? 0, kind: "answer", output: "B" });
    expect(await next.result).toBe("B");
  });

  it("is cancelled by the worker where a newer request took its place", async () => {
    const { workers, work } = stage({ inSteps: true });
    const task = work("echo", "a");
    workers[0]?.reply({ id: workers[0].requests[0]?.id ?? 0, kind: "cancelled" });
    await expect(task.result).rejects.toBeInstanceOf(WorkCancelled);
  });
});

it("fails all that waits when the worker stops, and starts afresh", async () => {
  const { workers, work } = stage();
  const task = work("echo", "a");
  workers[0]?.break();
  await expect(task.result).rejects.toThrow("stopped");
  work("echo", "b");
  expect(workers).toHaveLength(2);
});
