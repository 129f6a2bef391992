/**
 * Reading a text: from a file or a paste to claims under review, in a worker, with progress and cancel.
 *
 * What cannot be read changes nothing but the sentence that says so: the review that was there stays.
 */
import type { Claim } from "#domain/claim.ts";
import { today } from "#state/blank-offer.ts";
import { keepReadings, type ReadingRefusal, type Readings, readings } from "#state/review/reading-store.ts";
import { newReview, type Source } from "#state/review/review.ts";
import { readingWork, WorkCancelled } from "#workers/client.ts";
import { MOST_BYTES } from "#workers/protocol.ts";

/** The largest file that is read, in bytes. */
export const MOST_FILE_BYTES = MOST_BYTES;

/** What a person drops: enough of a `File`. */
export type DroppedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** More texts than anyone goes back to; the oldest that are not on the page go first. */
const MOST_KEPT = 30;
/** A file's text is most of the way; its claims are the rest. */
const FILE_SHARE = 0.5;

/** Reads a file; `work` is the reading worker. */
export async function readFile(file: DroppedFile, work: typeof readingWork = readingWork): Promise<void> {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return refuse(name, "tooLarge", { size: String(file.size), most: String(MOST_BYTES) });
  }
  await guarded(name, async (follow) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await follow(work("readFile", { name, bytes }, progressOf(0, FILE_SHARE)));
    if (!read.ok) return refuse(name, read.code, read.params);
    const claims = await follow(work("readClaims", read.text, progressOf(FILE_SHARE, 1)));
    begin(read.text, sourceOf(titleOf(name)), claims);
  });
}

/** Reads a pasted text under `title`; a text without one is called by its first line. */
export async function readText(
  text: string,
  title: string,
  work: typeof readingWork = readingWork,
): Promise<void> {
  const plain = text.replace(/\r\n?/g, "\n");
  await guarded(title, async (follow) => {
    if (plain.trim() === "") return refuse(title, "empty", {});
    const claims = await follow(work("readClaims", plain, progressOf(0, 1)));
    begin(plain, sourceOf(title), claims);
  });
}

/** Gives up what is being read; what was there stays. */
export function cancelReading(): void {
  const { stage } = readings.getState();
  if (stage.kind === "reading") stage.cancel();
  dismissRefusal();
}

/** Takes the sentence about a text that was not read away. */
export function dismissRefusal(): void {
  readings.setState({ stage: { kind: "idle" } });
}

type Follow = <Output>(task: {
  readonly result: Promise<Output>;
  readonly cancel: () => void;
}) => Promise<Output>;

/** Runs one reading; another that is begun meanwhile takes its place, and its own answer is dropped. */
async function guarded(name: string, run: (follow: Follow) => Promise<void>): Promise<void> {
  cancelReading();
  let isCancelled = false;
  let stop = () => {};
  const cancel = () => {
    isCancelled = true;
    stop();
  };
  const follow: Follow = async (task) => {
    stop = task.cancel;
    if (isCancelled) task.cancel();
    const output = await task.result;
    if (isCancelled) throw new WorkCancelled();
    return output;
  };
  readings.setState({ stage: { kind: "reading", name, done: 0, cancel } });
  try {
    await run(follow);
  } catch (error) {
    if (!isCancelled && !(error instanceof WorkCancelled)) refuse(name, "failed", {});
  }
}

function begin(text: string, source: Source, claims: readonly Claim[]): void {
  if (claims.length === 0) {
    refuse(source.title, "noFigures", {});
    return;
  }
  const { reviews, pasted } = readings.getState();
  const review = newReview(freeReviewId(reviews), text, source, claims);
  keepReadings({
    stage: { kind: "idle" },
    reviews: [...reviews.slice(1 - MOST_KEPT), review],
    currentId: review.id,
    past: [],
    ...(text === pasted.replace(/\r\n?/g, "\n") ? { pasted: "" } : {}),
  });
}

function refuse(name: string, code: ReadingRefusal, params: Readonly<Record<string, string>>): void {
  readings.setState({ stage: { kind: "refused", name, code, params } });
}

/** Progress within a part of the whole. */
function progressOf(from: number, to: number): (done: number) => void {
  return (done) => {
    const { stage } = readings.getState();
    if (stage.kind === "reading") readings.setState({ stage: { ...stage, done: from + done * (to - from) } });
  };
}

function sourceOf(title: string): Source {
  return { title, publisher: null, url: null, readOn: today(), isLetter: false };
}

/** A file's name without its ending. */
function titleOf(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/i, "");
}

/** An id that no document of another workspace has either: this moment, and a number where two share it. */
function freeReviewId(reviews: Readings["reviews"]): string {
  const stem = `read-${Date.now().toString(36)}`;
  const isTaken = (id: string) => reviews.some((review) => review.id === id);
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem}-${number}`;
  return id;
}
