/**
 * How far an ask stays under the approval threshold, as the employer counts it.
 *
 * What the offer itself exceeds as it is counted binds no ask: it was approved, or is counted otherwise. MODEL
 * section 8; reference R10.
 */
import type { Decimal } from "#domain/money.ts";
import type { AskTerms } from "./ask-terms.ts";
import type { Count } from "./counted-total.ts";

/** What is left under the threshold, negative above it; null where none binds. */
export function approvalRoom(count: Count, present: AskTerms, asked: AskTerms): Decimal | null {
  const { threshold } = count;
  if (threshold === null || threshold.lessThan(count.total(present))) return null;
  return threshold.minus(count.total(asked));
}
