/**
 * Exact decimals for what people and documents state: money, rates, prices and shares.
 *
 * A private clone of decimal.js, never the global one, so no other code can change its rounding.
 * 34 digits and half-even are those of IEEE 754 decimal128. Written to JSON as plain digits.
 */
import { Decimal as GlobalDecimal } from "decimal.js";

export const Decimal = GlobalDecimal.clone({
  precision: 34,
  rounding: GlobalDecimal.ROUND_HALF_EVEN,
  toExpPos: 60,
  toExpNeg: -60,
});
/** An exact amount, rate or count; its unit is named where it is used. */
export type Decimal = GlobalDecimal;

/** Nothing, exactly: what "none" means, as opposed to `null`, which is "not known". */
export const ZERO: Decimal = new Decimal(0);
/** One, exactly: the whole of a grant, a probability or a company. */
export const ONE: Decimal = new Decimal(1);

/** The sum of `amounts`, zero for none. */
export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
