/** A figure as it stands in a text, and the ways to read it. */

/** One way to read a figure: money in units, or a fraction; `precision` is the place of its last digit. */
export type FigureReading = {
  readonly unit: "money" | "fraction";
  readonly value: number;
  readonly precision: number;
  /** Whether the thousands were added by us: "350". */
  readonly isShorthand?: boolean;
  /** Whether it is what the figure comes to by its sentence: by the week, as a rise. */
  readonly isImplied?: boolean;
};

/** A figure with its place in the text: UTF-16 offsets, sign and suffix included. */
export type WrittenFigure = {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly FigureReading[];
};
