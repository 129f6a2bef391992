/**
 * Stated values: what an offer states, as a figure, as a range, or not at all.
 *
 * `null` is *not known* and never zero; "0" is *none*. A range counts with its middle and carries its ends
 * into every total. FORMATS, "Stated values".
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { Decimal } from "./money.ts";
import { relation } from "./relation.ts";

/** A range with both ends included; "up to 15,000" is 0 to 15000. */
export type StatedRange = { readonly low: string; readonly high: string };
/** A figure, a range, or not known. */
export type Stated = string | StatedRange | null;

/** A schema for a stated value whose ends are decimal text within `bounds`. */
export function stated(bounds: Parameters<typeof decimalText>[0] = { min: "0" }) {
  const end = decimalText(bounds);
  const range = z
    .strictObject({ low: end, high: end })
    .check(
      relation(["low", "high"], ({ low, high }) =>
        isDecimalText(low) && isDecimalText(high) && new Decimal(low).greaterThan(high)
          ? [{ path: [], code: "rangeReversed", params: { low, high } }]
          : [],
      ),
    );
  return z.nullable(z.union([end, range]));
}

/** Whether a stated value is a range with two ends. */
export function isRange(value: Stated): value is StatedRange {
  return value !== null && typeof value === "object";
}
