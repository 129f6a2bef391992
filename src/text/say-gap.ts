/**
 * Gaps in words: what an offer does not say, what that does to its figures, and what to ask.
 */
import type { Gap } from "#domain/report.ts";
import { addArea, catalogue } from "./catalogue.ts";
import { gap as gaps } from "./english/gap.ts";
import { filled, say } from "./say.ts";
import { sayPath } from "./say-path.ts";

addArea(gaps);

/** The gap with its place in the workspace. */
export function sayGap(gap: Gap): string {
  return say("gap.at", { place: sayPath(gap.path), sentence: sayGapHere(gap) });
}

/** The gap without its place, where the figure or the offer beside it says that. */
export function sayGapHere({ code, params }: Gap): string {
  return filled(catalogue[`gap.${code}`], params);
}

/** The question whose answer would fill the gap. */
export function sayQuestion({ code, params }: Gap): string {
  return filled(catalogue[`gap.ask.${code}`], params);
}
