/**
 * How a figure was computed, as a sheet of lines that can be followed with a pencil.
 *
 * A line adds to what stands above it, multiplies or divides it, or only explains; a line with "=" says what has
 * come of it, and the last of a sheet is the figure that was opened. Nothing is rounded but for the eye.
 */

/** What a line does with what stands above it; null only explains. */
export type Step = "+" | "×" | "÷" | "=" | null;

/** One line; `text` is how `amount` is written. */
export type SheetLine = {
  readonly name: string;
  readonly step: Step;
  readonly amount: number | null;
  readonly text: string;
};

/** Lines that begin from nothing, a table that they rest on, or a sentence. */
export type SheetBlock =
  | { readonly kind: "lines"; readonly title: string | null; readonly lines: readonly SheetLine[] }
  | {
      readonly kind: "table";
      readonly title: string | null;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "note"; readonly text: string };

/** The working of `figure`, which the title names. */
export type Sheet = {
  readonly title: string;
  readonly note: string;
  readonly figure: number;
  readonly blocks: readonly SheetBlock[];
};

/** A line that takes part. */
export function line(name: string, step: Exclude<Step, null>, amount: number, text: string): SheetLine {
  return { name, step, amount, text };
}

/** A line that explains. */
export function given(name: string, text: string): SheetLine {
  return { name, step: null, amount: null, text };
}

/** Lines under an optional title. */
export function lines(title: string | null, all: readonly SheetLine[]): SheetBlock {
  return { kind: "lines", title, lines: all };
}

/** A sentence. */
export function remark(text: string): SheetBlock {
  return { kind: "note", text };
}
