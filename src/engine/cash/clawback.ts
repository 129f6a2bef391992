/**
 * What leaving at the end of a month repays: the whole payment, or the months of the period still to serve.
 *
 * The period is counted from each payment: of one made in month p, L − p + 1 months are served at the end
 * of month L; with p = 1 that is MODEL section 2's (N − L)/N.
 */
import { type Decimal, ZERO } from "#domain/money.ts";
import { settled } from "#engine/rounding.ts";
import type { Payment } from "./one-off-payments.ts";

/** The amount to pay back of all `payments` made by then, on leaving at the end of `month`. */
export function repaidOnLeaving(payments: readonly Payment[], month: number): Decimal {
  let repaid = ZERO;
  for (const payment of payments) {
    if (payment.clawback === null || payment.month > month) continue;
    const { periodMonths, proration } = payment.clawback;
    const left = periodMonths - (month - payment.month + 1);
    if (left <= 0) continue;
    const due =
      proration === "none" ? payment.amount : settled(payment.amount.times(left).dividedBy(periodMonths));
    repaid = repaid.plus(due);
  }
  return repaid;
}
