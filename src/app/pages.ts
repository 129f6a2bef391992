/** The pages that exist, by address; their names are the catalogue's. */
import type { Code } from "#text/catalogue.ts";

/** A page: where it is, and what it is called. */
export type PageEntry = { readonly path: string; readonly code: Code & `app.page.${string}` };

/** In the order of the bar; the first is the one that opens. */
export const PAGES = [
  { path: "/compare", code: "app.page.compare" },
  { path: "/evidence", code: "app.page.evidence" },
  { path: "/equity", code: "app.page.equity" },
  { path: "/negotiate", code: "app.page.negotiate" },
] as const satisfies readonly PageEntry[];

/** The page at `location`; the first where there is none. */
export function pageAt(location: string): (typeof PAGES)[number] {
  return PAGES.find(({ path }) => location === path || location.startsWith(`${path}/`)) ?? PAGES[0];
}
