/**
 * What a valuation lacks, told where it is noticed: the grant or the company's facts, and the path in it.
 */
import type { GapCode } from "#domain/report.ts";

export type Missing = {
  readonly in: "grant" | "company";
  readonly path: readonly string[];
  readonly code: GapCode;
};

/** Told of each thing that is needed and not known; the same thing may be told twice. */
export type Lacks = (missing: Missing) => void;
