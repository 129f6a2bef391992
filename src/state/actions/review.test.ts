/** Decisions are taken back one by one, and never touch the workspace. */
import { beforeEach, expect, test } from "vitest";
import { blankWorkspace } from "#state/blank-offer.ts";
import { currentReview, readings, resetReadings } from "#state/review/reading-store.ts";
import { newReview } from "#state/review/review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "#state/review/sample-claims.ts";
import { resetStore, store } from "#state/store.ts";
import {
  acceptAllClaims,
  correctClaim,
  decideClaim,
  editSource,
  restoreClaim,
  undoReviewStep,
} from "./review.ts";

const source = { title: "Letter", publisher: null, url: null, readOn: "2026-11-21", isLetter: false };
const review = newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS);
const workspace = blankWorkspace("2026-11-21");

beforeEach(() => {
  resetStore(workspace);
  resetReadings({ reviews: [review], currentId: "read-1" });
});

const decisions = () =>
  currentReview(readings.getState())
    ?.items.map(({ decision }) => decision[0])
    .join("");

test("each step is taken back in turn, down to the text as it was read", () => {
  decideClaim(0, "accepted");
  decideClaim(6, "dropped");
  acceptAllClaims();
  expect(decisions()).toBe("aaaaaad");
  undoReviewStep();
  expect(decisions()).toBe("aoooood");
  undoReviewStep();
  undoReviewStep();
  undoReviewStep();
  expect(currentReview(readings.getState())).toBe(review);
});

test("nothing of it is in the workspace or in its history", () => {
  acceptAllClaims();
  correctClaim(0, { level: "staff" });
  editSource({ publisher: "Acme" });
  expect(store.getState().workspace).toBe(workspace);
  expect(store.temporal.getState().pastStates).toEqual([]);
});

test("a correction that is taken back leaves the claim as it was", () => {
  const [before] = SAMPLE_CLAIMS;
  if (before === undefined) throw new Error("No claim.");
  correctClaim(0, { low: "1", high: "1", subject: "ask" });
  restoreClaim(0, before);
  expect(currentReview(readings.getState())?.items[0]?.claim).toEqual(before);
});
