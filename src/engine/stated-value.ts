/**
 * Reading stated values: the figure itself, or of a range its middle, its low or its high end.
 *
 * The middle of a range of whole shares is rounded down. FORMATS, "Stated values".
 */
import { Decimal } from "#domain/money.ts";
import { isRange, type Stated } from "#domain/stated.ts";

/** Which figure of a range counts: `mid` in the report, the ends in its low and high totals. */
export type End = "low" | "mid" | "high";

/** The figure of `value` at `end`; null where it is not known. */
export function statedAmount(value: Stated, end: End): Decimal | null {
  if (value === null) return null;
  if (!isRange(value)) return new Decimal(value);
  if (end !== "mid") return new Decimal(value[end]);
  return new Decimal(value.low).plus(value.high).dividedBy(2);
}

/** The figure of a count of whole shares at `end`: the middle of a range is rounded down. */
export function statedCount(value: Stated, end: End): Decimal | null {
  const count = statedAmount(value, end);
  return count !== null && end === "mid" && isRange(value) ? count.floor() : count;
}

/** The end of what is subtracted, such as a cost or a strike, when a total is taken at `end`. */
export function opposite(end: End): End {
  if (end === "mid") return "mid";
  return end === "low" ? "high" : "low";
}
