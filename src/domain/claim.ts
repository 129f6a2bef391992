/**
 * A pay claim: one figure read in a text, with its place there. FORMATS, "Command line".
 *
 * It is a fact without an id: it becomes one when a person accepts it, and counts for nothing before.
 */
import type { Fact } from "./evidence.ts";

/**
 * One figure of a text. `low` and `high` are in full units ("$180K" is "180000"); `start` and `end` are
 * UTF-16 offsets of `figure`, sign and suffix included and cue words left out; `inferred` names the keys
 * that the text does not state itself. `citation.locator` is the heading above, empty where there is none.
 */
export type Claim = Omit<Fact, "id"> & {
  readonly start: number;
  readonly end: number;
  readonly figure: string;
};
