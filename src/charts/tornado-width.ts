/** At which widths a tornado has its words beside its bars. */

/** Whether a width, in pixels, has room for columns; else a row's words stand over and under its bar. */
export function isWideTornado(width: number): boolean {
  return width >= 760;
}
