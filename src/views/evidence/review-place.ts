/** The way back from a fact to its place in the text, where the device has kept that. */
import { goOnWithReview } from "#state/actions/review.ts";

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
