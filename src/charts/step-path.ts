/**
 * A line that holds its value until the month is over, then jumps: pay and vesting happen at a month's end.
 */

/** Data to pixels on one axis. */
export type Scale = (value: number) => number;

/** The SVG path through `values` (the index is the month): flat to each month's end, then up or down. */
export function stepPath(values: readonly number[], x: Scale, y: Scale): string {
  return values
    .map((value, month) => {
      if (month === 0) return `M${round(x(0))},${round(y(value))}`;
      return value === values[month - 1] && month < values.length - 1
        ? ""
        : `H${round(x(month))}V${round(y(value))}`;
    })
    .join("");
}

/** The area under `stepPath`, closed along the zero line. */
export function stepArea(values: readonly number[], x: Scale, y: Scale): string {
  return `${stepPath(values, x, y)}V${round(y(0))}H${round(x(0))}Z`;
}

/** Tenths of a pixel are finer than any screen. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
