/**
 * Where a fact stands on the web: its document's address, led to the figure as it is written there.
 *
 * Browsers find the words after `#:~:text=` in the page; one that does not know it opens the page alone.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";

/** The address of the place; null where the document has none that a browser may open. */
export function factAddress(
  { url }: Pick<SourceDocument, "url">,
  { citation }: Pick<Fact, "citation">,
): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const page = url.split("#")[0] ?? url;
  // A dash and a comma have a meaning of their own in such an address.
  const words = encodeURIComponent(citation.figure).replaceAll("-", "%2D");
  return words === "" ? page : `${page}#:~:text=${words}`;
}
