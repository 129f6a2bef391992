/** Reading begins a review or says why not; what was there stays either way. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Claim } from "#domain/claim.ts";
import { blankWorkspace } from "#state/blank-offer.ts";
import { openReadings, readings, resetReadings } from "#state/review/reading-store.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "#state/review/sample-claims.ts";
import { resetStore } from "#state/store.ts";
import { memoryShelf } from "#storage/shelf.ts";
import { workspaceStorage } from "#storage/workspace-storage.ts";
import type { readingWork } from "#workers/client.ts";
import { WorkCancelled } from "#workers/client.ts";
import { cancelReading, readFile, readText } from "./reading.ts";
import { decideClaim, goOnWithReview, keepReviewForLater, throwReviewAway } from "./review.ts";

beforeEach(() => {
  resetStore(blankWorkspace("2026-11-21"));
  resetReadings();
});

type Answers = { readonly readFile?: unknown; readonly readClaims?: readonly Claim[] | Error };

/** A worker that answers at once. */
function answering(answers: Answers): typeof readingWork {
  const work = (kind: keyof Answers, _input: unknown, onProgress?: (done: number) => void) => {
    onProgress?.(0.5);
    const answer = answers[kind];
    const result = answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    return { result, cancel: () => {} };
  };
  return work as unknown as typeof readingWork;
}

const file = (size = 10) => ({ name: "letter.pdf", size, arrayBuffer: async () => new ArrayBuffer(size) });
const letter = { ok: true, kind: "pdf", text: SAMPLE_LETTER, pages: 1 };

function now() {
  return readings.getState();
}

test("a pasted text begins a review in which nothing is decided", async () => {
  await readText(SAMPLE_LETTER, "Pasted", answering({ readClaims: SAMPLE_CLAIMS }));
  const [review] = now().reviews;
  expect(now()).toMatchObject({ stage: { kind: "idle" }, currentId: review?.id });
  expect(review).toMatchObject({ text: SAMPLE_LETTER, source: { title: "Pasted", publisher: null } });
  expect(review?.items.every(({ decision }) => decision === "open")).toBe(true);
});

test("a file is called by its name without the ending", async () => {
  await readFile(file(), answering({ readFile: letter, readClaims: SAMPLE_CLAIMS }));
  expect(now().reviews[0]?.source.title).toBe("letter");
});

describe("what cannot be read says why, and the review that was there stays", () => {
  const refused = { ok: false, code: "encrypted", params: {} };
  const cases: readonly [why: string, read: () => Promise<void>, code: string][] = [
    ["a locked file", () => readFile(file(), answering({ readFile: refused })), "encrypted"],
    ["a file of 30 MB, unread", () => readFile(file(30_000_000), answering({})), "tooLarge"],
    [
      "a text without pay",
      () => readText("Revenue was $130M.", "Post", answering({ readClaims: [] })),
      "noFigures",
    ],
    ["nothing but space", () => readText(" \n ", "Post", answering({})), "empty"],
    [
      "a reader that broke",
      () => readText("x", "Post", answering({ readClaims: new Error("memory") })),
      "failed",
    ],
    [
      "a file that is gone",
      () =>
        readFile({ ...file(), arrayBuffer: () => Promise.reject(new Error("NotFoundError")) }, answering({})),
      "failed",
    ],
  ];
  test.each(cases)("%s", async (_why, read, code) => {
    await readText(SAMPLE_LETTER, "First", answering({ readClaims: SAMPLE_CLAIMS }));
    const { reviews, currentId } = now();
    await read();
    expect(now()).toMatchObject({ stage: { kind: "refused", code }, reviews, currentId });
  });
});

test("a reading that was given up says nothing, and its late answer is dropped", async () => {
  const cancel = vi.fn();
  let answer = (_claims: readonly Claim[]) => {};
  const slow = () => ({
    result: new Promise((resolve) => {
      answer = resolve;
    }),
    cancel,
  });
  const reading = readText(SAMPLE_LETTER, "Slow", slow as unknown as typeof readingWork);
  expect(now().stage).toMatchObject({ kind: "reading", name: "Slow" });
  cancelReading();
  answer(SAMPLE_CLAIMS);
  await reading;
  expect(cancel).toHaveBeenCalled();
  expect(now()).toMatchObject({ stage: { kind: "idle" }, reviews: [] });
});

test("a worker that was stopped for it is no failure", async () => {
  await readText("x", "Post", answering({ readClaims: new WorkCancelled() }));
  expect(now().stage.kind).not.toBe("refused");
});

describe("on the device", () => {
  const storage = workspaceStorage(memoryShelf(), true);
  test("a reload loses nothing: the review comes back with its decisions, on the page", async () => {
    resetStore(blankWorkspace("2026-11-21"), { storage });
    await readText(SAMPLE_LETTER, "Pasted", answering({ readClaims: SAMPLE_CLAIMS }));
    decideClaim(2, "accepted");
    const { reviews, currentId } = now();
    resetReadings();
    await openReadings();
    expect(now()).toMatchObject({ reviews, currentId });
  });

  test("a review that is put away can be gone on with, or thrown away", async () => {
    resetStore(blankWorkspace("2026-11-21"), { storage });
    await readText(SAMPLE_LETTER, "Pasted", answering({ readClaims: SAMPLE_CLAIMS }));
    const [id = ""] = now().reviews.map((review) => review.id);
    keepReviewForLater();
    expect(now().currentId).toBeNull();
    goOnWithReview(id);
    expect(now().currentId).toBe(id);
    throwReviewAway(id);
    expect(now()).toMatchObject({ reviews: [], currentId: null });
  });
});
