/** At which widths the reported ranges stand in columns. */

/** Whether a width, in pixels, has room for columns, which paper has not; else a row's words stand over and under its bar. */
export function isWideReported(width: number): boolean {
  return width >= 980;
}
