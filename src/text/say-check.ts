/**
 * A check in words: its sentence, the lines of its sum, its readings, and what would make it close.
 *
 * Numbers and titles come formatted. Which fact a sentence's `first` and `second` documents belong to is in
 * the sum: the first line, and the line that is held against it.
 */
import type { CheckReading } from "#domain/check.ts";
import type { CheckLine, CheckReport } from "#domain/report.ts";
import { addArea, catalogue } from "./catalogue.ts";
import { check as words } from "./english/check.ts";
import { filled } from "./say.ts";

addArea(words);

/** Ready to be shown: two documents' titles, and the computed and the stated figure. */
export type CheckParams = Readonly<Record<"first" | "second" | "computed" | "stated", string>>;

const messages: Readonly<Record<string, string>> = catalogue;

/** What the check found, in one sentence. */
export function sayCheck({ rule, verdict }: CheckReport, params: CheckParams): string {
  return filled(messages[`check.${rule}.${verdict}`] ?? "", params);
}

/** The facts whose documents a sentence names first and second; null where no line shows a fact. */
export function checkSides({ lines, factIds }: CheckReport): {
  readonly first: string | null;
  readonly second: string | null;
} {
  const shown = lines.filter((line) => line.factIds.length > 0);
  const first = shown[0]?.factIds[0] ?? factIds[0] ?? null;
  const against = shown.findLast(({ sign }) => sign === "against") ?? shown[1];
  return { first, second: against?.factIds[0] ?? first };
}

/** The verdict as one word. */
export function sayVerdict(verdict: CheckReport["verdict"]): string {
  return catalogue[`check.verdict.${verdict}`];
}

/** What a line shows; `document` and `level` of its fact, ready to be shown, for lines that name them. */
export function sayCheckLine(
  { code }: CheckLine,
  params: Readonly<Partial<Record<"document" | "level", string>>> = {},
): string {
  return filled(catalogue[`check.line.${code}`], params);
}

/**
 * How a total or a grant is read; at which price of the company, and against which figure, where readings
 * differ in that. Both come formatted.
 */
export function sayCheckReading(
  code: CheckReading,
  {
    valuation,
    stated,
  }: { readonly valuation?: string | undefined; readonly stated?: string | undefined } = {},
): string {
  const reading = catalogue[`check.reading.${code}`];
  const priced =
    valuation === undefined ? reading : filled(catalogue["check.reading.at"], { reading, valuation });
  return stated === undefined
    ? priced
    : filled(catalogue["check.reading.against"], { reading: priced, stated });
}

/**
 * What would make it close. `params` are those of `closesWhen`, formatted: `reading`, `other` and `component`
 * in words, `rate` as a percentage, `valuation` as money, a range of it from `low` to `high`.
 */
export function sayClosing({ closesWhen }: CheckReport, params: Readonly<Record<string, string>>): string {
  if (closesWhen === null) return catalogue["check.closes.never"];
  if (closesWhen.code === "reading" && (params.other ?? "") !== "") {
    return filled(catalogue["check.closes.readingOr"], params);
  }
  return filled(catalogue[`check.closes.${closesWhen.code}`], params);
}
