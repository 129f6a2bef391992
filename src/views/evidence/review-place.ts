/** The ways to where documents are read: to add one, and from a fact to its place in the text. */
import { goOnWithReview } from "#state/actions/review.ts";

/** Goes to where a document is added, or to the review that is open there. */
export function goToReading(): void {
  const place = document.getElementById("read");
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('textarea, [data-index][tabindex="0"]')?.focus({ preventScroll: true });
}

/** Puts the document's text on the page with what was decided, and focuses the figure of `factId`. */
export function showText(documentId: string, factId: string | null = null): void {
  goOnWithReview(documentId);
  const number = factId?.startsWith(`${documentId}-`) ? Number(factId.slice(documentId.length + 1)) : null;
  // The review is on the page after the next paint, and the row in it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = document.getElementById("read");
      place?.scrollIntoView();
      place?.querySelector<HTMLElement>(`[data-index="${(number ?? 1) - 1}"]`)?.focus();
    }),
  );
}
