/**
 * Months on a horizontal axis: what is under a pixel, where labels at the lines' ends go, what a key does.
 */
import type { StepLine } from "./month-lines.ts";
import { type Placed, spreadLabels } from "./spread-labels.ts";
import type { Scale } from "./step-path.ts";

/** The month, `first` at least, at `pixels` from the left of a plot area of `width` pixels that ends with `lastMonth`. */
export function monthAt(pixels: number, width: number, lastMonth: number, first = 1): number {
  return clampMonth(Math.round((pixels / Math.max(1, width)) * lastMonth), lastMonth, first);
}

/** `month` between `first` and `lastMonth`, both included. */
export function clampMonth(month: number, lastMonth: number, first = 1): number {
  return Math.min(Math.max(month, first), lastMonth);
}

/** The month that a key leads to from `month`, or null where the key means nothing; a page is a year. */
export function monthByKey(key: string, month: number, lastMonth: number, first = 1): number | null {
  const to = {
    ArrowRight: month + 1,
    ArrowUp: month + 1,
    ArrowLeft: month - 1,
    ArrowDown: month - 1,
    PageUp: month + 12,
    PageDown: month - 12,
    Home: first,
    End: lastMonth,
  }[key];
  return to === undefined ? null : clampMonth(to, lastMonth, first);
}

/** The labels of the lines at their last values, in pixels from the top, none nearer than `gap` to another. */
export function endLabels(
  lines: readonly StepLine[],
  y: Scale,
  gap: number,
  low: number,
  high: number,
): readonly Placed<StepLine>[] {
  const wanted = lines.map((line) => ({ at: y(line.values.at(-1) ?? 0), of: line }));
  return spreadLabels(wanted, gap, low, high);
}
