/** The parts of the Negotiate page, in their order, and where each stands. */

/** The parts with their places. */
export const PAGE_PARTS = [
  "ladder",
  "packages",
  "rates",
  "questions",
  "choices",
  "reply",
  "log",
  "brief",
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** The id of the element that `part` stands in. */
export function partPlace(part: PagePart): string {
  return `negotiate-${part}`;
}

/** Goes to `part`: the page's address names the page, so its parts are reached without one. */
export function goToPart(part: PagePart): void {
  const place = document.getElementById(partPlace(part));
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}
