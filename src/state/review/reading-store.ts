/**
 * The texts that were read: which one is under review, which are kept, and what is being read right now.
 *
 * They are no part of the workspace and not in its history; the device keeps them, so that a reload loses
 * nothing. Only the Evidence page loads this.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Workspace } from "#domain/workspace.ts";
import { store } from "#state/store.ts";
import type { ReadingWork } from "#workers/protocol.ts";
import { reviewsFrom } from "./kept-reviews.ts";
import type { Review } from "./review.ts";

type RefusedFile = Extract<ReadingWork["readFile"]["output"], { readonly ok: false }>;

/** Why nothing was read: a file's own reason, a text without pay, or work that failed. */
export type ReadingRefusal = RefusedFile["code"] | "noFigures" | "failed";

/** What is being read. */
export type Stage =
  | { readonly kind: "idle" }
  /** `done` from 0 to 1. */
  | { readonly kind: "reading"; readonly name: string; readonly done: number; readonly cancel: () => void }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly code: ReadingRefusal;
      readonly params: Readonly<Record<string, string>>;
    };

/** Everything about reading. */
export type Readings = {
  readonly stage: Stage;
  readonly reviews: readonly Review[];
  /** The review on the page; null where none is. */
  readonly currentId: string | null;
  /** What the review on the page was, step by step, for its undo. */
  readonly past: readonly Review[];
  /** What was pasted and not read yet. */
  readonly pasted: string;
  readonly isLoaded: boolean;
};

const FIRST: Readings = {
  stage: { kind: "idle" },
  reviews: [],
  currentId: null,
  past: [],
  pasted: "",
  isLoaded: false,
};

/** The one store of readings. */
export const readings = createStore<Readings>()(() => FIRST);

/** Begins anew with `kept`. */
export function resetReadings(kept: Partial<Readings> = {}): void {
  readings.setState({ ...FIRST, ...kept });
}

/** Opens what the device has kept, once; a device that cannot be read has kept nothing. */
export async function openReadings(): Promise<void> {
  if (readings.getState().isLoaded) return;
  readings.setState({ isLoaded: true });
  const record = await store
    .getState()
    .storage?.loadReadings()
    .catch(() => undefined);
  const { reviews, currentId, pasted } = keptFrom(record);
  const here = readings.getState();
  const isCurrent = here.currentId === null && reviews.some(({ id }) => id === currentId);
  readings.setState({
    reviews: [...reviews, ...here.reviews],
    currentId: isCurrent ? currentId : here.currentId,
    pasted: here.pasted === "" ? pasted : here.pasted,
  });
}

/** Changes the readings and keeps them on the device; where that refuses, they last as long as the page. */
export function keepReadings(change: Partial<Readings>): void {
  readings.setState(change);
  const { reviews, currentId, pasted } = readings.getState();
  store
    .getState()
    .storage?.saveReadings({ reviews, currentId, pasted })
    .catch(() => {});
}

/** Keeps what is in the paste box for as long as the page; `keepReadings` keeps it on the device. */
export function keepPasted(pasted: string): void {
  readings.setState({ pasted });
}

/** The stage, the reviews and which one is on the page. */
export function useReadings(): Readings {
  return useStore(readings);
}

/** The review on the page. */
export function currentReview({ reviews, currentId }: Readings): Review | null {
  return reviews.find(({ id }) => id === currentId) ?? null;
}

/** The reviews that are kept for later: not on the page, and no document of the workspace yet. */
export function keptForLater({ reviews, currentId }: Readings, { documents }: Workspace): readonly Review[] {
  return reviews.filter(({ id }) => id !== currentId && !documents.some((document) => document.id === id));
}

/** The text that a document of the workspace was read from, where the device has kept it. */
export function reviewOf({ reviews }: Readings, documentId: string): Review | null {
  return reviews.find(({ id }) => id === documentId) ?? null;
}

function keptFrom(record: unknown): Pick<Readings, "reviews" | "currentId" | "pasted"> {
  if (typeof record !== "object" || record === null) return { reviews: [], currentId: null, pasted: "" };
  const { reviews, currentId, pasted }: { reviews?: unknown; currentId?: unknown; pasted?: unknown } = record;
  return {
    reviews: reviewsFrom(reviews),
    currentId: typeof currentId === "string" ? currentId : null,
    pasted: typeof pasted === "string" ? pasted : "",
  };
}
