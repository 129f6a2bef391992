import { describe, expect, it } from "vitest";
import { allSteps, type Steps } from "#engine/simulation/steps.ts";
import type { Reply } from "./protocol.ts";
import { workInSteps } from "./work-in-steps.ts";

type Counting = {
  readonly count: { readonly input: number; readonly output: string };
  readonly other: { readonly input: number; readonly output: string };
};

/** Counts to `most`, a step each; 13 is bad luck. */
function* counted(most: number): Steps<string> {
  for (let step = 1; step <= most; step += 1) {
    if (step === 13) throw new Error("bad luck");
    yield step / most;
  }
  return `counted to ${most}`;
}

function stage() {
  const replies: Reply[] = [];
  const pauses: (() => void)[] = [];
  const hear = workInSteps<Counting>(
    { count: counted, other: counted },
    {
      post: (reply) => replies.push(reply),
      pause: () => new Promise((resolve) => pauses.push(resolve)),
    },
  );
  /** Lets every request that pauses do its next step. */
  const turn = async () => {
    for (const resume of pauses.splice(0)) resume();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { replies, hear, turn };
}

describe("work in steps", () => {
  it("tells after each step how far it is, then answers", async () => {
    const { replies, hear, turn } = stage();
    const whole = hear({ id: 1, kind: "count", input: 2 });
    await turn();
    await turn();
    await whole;
    expect(replies).toEqual([
      { id: 1, kind: "progress", done: 0.5 },
      { id: 1, kind: "progress", done: 1 },
      { id: 1, kind: "answer", output: "counted to 2" },
    ]);
  });

  it("tells of a twentieth at least at a time", async () => {
    const { replies, hear, turn } = stage();
    const whole = hear({ id: 1, kind: "other", input: 12_000 });
    // Far enough for the first thing worth telling: bad luck ends it.
    for (let step = 0; step < 13; step += 1) await turn();
    await whole;
    expect(replies.map(({ kind }) => kind)).toEqual(["failure"]);
  });

  it("is given up between two steps, and nothing more of it is told", async () => {
    const { replies, hear, turn } = stage();
    const whole = hear({ id: 1, kind: "count", input: 9 });
    await hear({ id: 1, kind: "cancel" });
    await turn();
    await whole;
    expect(replies).toEqual([
      { id: 1, kind: "progress", done: 1 / 9 },
      { id: 1, kind: "cancelled" },
    ]);
  });

  it("gives up an older request of the same kind for a newer one, and leaves other kinds alone", async () => {
    const { replies, hear, turn } = stage();
    const all = [
      hear({ id: 1, kind: "count", input: 3 }),
      hear({ id: 2, kind: "other", input: 1 }),
      hear({ id: 3, kind: "count", input: 1 }),
    ];
    await turn();
    await Promise.all(all);
    expect(replies.filter(({ kind }) => kind !== "progress")).toEqual([
      { id: 1, kind: "cancelled" },
      { id: 2, kind: "answer", output: "counted to 1" },
      { id: 3, kind: "answer", output: "counted to 1" },
    ]);
  });

  it("tells what went wrong, and works on", async () => {
    const { replies, hear, turn } = stage();
    const whole = hear({ id: 1, kind: "count", input: 20 });
    for (let step = 0; step < 13; step += 1) await turn();
    await whole;
    expect(replies.at(-1)).toEqual({ id: 1, kind: "failure", message: "Error: bad luck" });
    const next = hear({ id: 2, kind: "count", input: 0 });
    await next;
    expect(replies.at(-1)).toEqual({ id: 2, kind: "answer", output: "counted to 0" });
  });

  it("does not mind a cancel that comes too late", async () => {
    const { replies, hear } = stage();
    await hear({ id: 1, kind: "count", input: 0 });
    await hear({ id: 1, kind: "cancel" });
    expect(replies).toEqual([{ id: 1, kind: "answer", output: "counted to 0" }]);
  });
});

describe("all steps in one go", () => {
  it("come to the same", () => {
    expect(allSteps(counted(4))).toBe("counted to 4");
  });
});
