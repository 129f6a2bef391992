/**
 * When two worths are too close to call: within 2 % of the larger, MODEL section 6. Doubles: this prices risk.
 */
import { TOO_CLOSE_RATE } from "./comparison.ts";

const RATE = TOO_CLOSE_RATE.toNumber();

/** Up to how much of a difference nobody is named. */
export function tooCloseMargin(one: number, other: number): number {
  return RATE * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether nobody is named of the two. */
export function isTooClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= tooCloseMargin(one, other);
}
