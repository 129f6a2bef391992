/**
 * What an offer does not state, as short nouns for a sentence; each once, however many figures rest on it.
 */
import type { Gap } from "#domain/report.ts";
import { say } from "#text/say.ts";

/** The terms behind `gaps`, in their order, without repeats. */
export function gapTerms(gaps: readonly Gap[]): readonly string[] {
  return [...new Set(gaps.map(({ code }) => say(`page.gap.${code}`)))];
}
