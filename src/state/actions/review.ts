/**
 * Deciding on what was read: accept, correct, drop, take back. None of it touches the workspace.
 */
import type { Claim } from "#domain/claim.ts";
import { currentReview, keepReadings, readings } from "#state/review/reading-store.ts";
import {
  type Correction,
  type Decision,
  type Review,
  type Source,
  withAllAccepted,
  withClaim,
  withCorrection,
  withDecision,
} from "#state/review/review.ts";

/** As far back as the review's own undo goes. */
const MOST_STEPS = 100;

/** Accepts, drops or reopens the claim at `index`. */
export function decideClaim(index: number, decision: Decision): void {
  changeReview((review) => withDecision(review, index, decision));
}

/** Corrects the claim at `index`. */
export function correctClaim(index: number, correction: Correction): void {
  changeReview((review) => withCorrection(review, index, correction));
}

/** Puts `claim` back in place of the one at `index`. */
export function restoreClaim(index: number, claim: Claim): void {
  changeReview((review) => withClaim(review, index, claim));
}

/** Accepts every claim that is open. */
export function acceptAllClaims(): void {
  changeReview(withAllAccepted);
}

/** Says what the text is: its title, publisher, address, date, and whether it is the person's own letter. */
export function editSource(source: Partial<Source>): void {
  changeReview((review) => ({ ...review, source: { ...review.source, ...source } }));
}

/** Takes the last step of the review back. */
export function undoReviewStep(): void {
  const { reviews, past } = readings.getState();
  const before = past.at(-1);
  if (before === undefined) return;
  keepReadings({ reviews: replaced(reviews, before), past: past.slice(0, -1) });
}

/** Puts the review away as it is. */
export function keepReviewForLater(): void {
  keepReadings({ currentId: null, past: [] });
}

/** Goes on with a review that was put away. */
export function goOnWithReview(id: string): void {
  keepReadings({ currentId: id, past: [], stage: { kind: "idle" } });
}

/** Throws a review away; the text is gone with it. */
export function throwReviewAway(id: string): void {
  const { reviews, currentId } = readings.getState();
  keepReadings({
    reviews: reviews.filter((review) => review.id !== id),
    currentId: currentId === id ? null : currentId,
    past: [],
  });
}

function changeReview(change: (review: Review) => Review): void {
  const { reviews, past } = readings.getState();
  const before = currentReview(readings.getState());
  if (before === null) return;
  const after = change(before);
  if (after === before) return;
  keepReadings({ reviews: replaced(reviews, after), past: [...past.slice(1 - MOST_STEPS), before] });
}

function replaced(reviews: readonly Review[], review: Review): readonly Review[] {
  return reviews.map((each) => (each.id === review.id ? review : each));
}
