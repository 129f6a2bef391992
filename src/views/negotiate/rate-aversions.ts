/** Which risk aversions the exchange rates are shown at. */

/** 0 to 3 and the person's own, in order. */
export function aversionsOf(own: number): readonly number[] {
  return [...new Set([0, 1, 2, 3, own])].sort((a, b) => a - b);
}
