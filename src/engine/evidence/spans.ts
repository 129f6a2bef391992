/**
 * Intervals of figures: how two lie to each other, and sums of them end by end (low with low, high with high).
 *
 * Both ends belong to an interval; an end that is null is open. "Closes" forgives what rounding a written
 * figure loses, half a percent of it; relations between facts forgive nothing. MODEL, section 7.
 */
import { Decimal, ZERO } from "#domain/money.ts";
import type { ConflictReport, Ends } from "#domain/report.ts";

/** An interval with two known ends, low ≤ high. */
export type Span = { readonly low: Decimal; readonly high: Decimal };

/** How a computed interval fits a stated one: one inside the other, in part, or not at all. */
export type Fit = "closes" | "meets" | "apart";

/** What is computed of rounded figures may miss by this part of the stated figure. */
const ROUNDING = new Decimal("0.005");

/** How `one` and `other` lie to each other; the same either way round. */
export function relationOf(
  one: Ends,
  other: Ends,
): Pick<ConflictReport, "relation" | "distance" | "overlap"> {
  const low = laterLow(one.low, other.low);
  const high = earlierHigh(one.high, other.high);
  if (low !== null && high !== null && low.greaterThan(high)) {
    return { relation: "disjoint", distance: low.minus(high), overlap: null };
  }
  const isLow = same(one.low, other.low);
  const isHigh = same(one.high, other.high);
  if (isLow && isHigh) return { relation: "equal", distance: ZERO, overlap: { low, high } };
  const isNested =
    (same(low, one.low) && same(high, one.high)) || (same(low, other.low) && same(high, other.high));
  return { relation: isNested ? "nested" : "overlapping", distance: ZERO, overlap: { low, high } };
}

/** How `computed` fits `stated`: the same at both ends but for rounding, or one inside the other. */
export function fitOf(computed: Span, stated: Span): Fit {
  if (isRounded(computed, stated) || isInside(computed, stated) || isInside(stated, computed))
    return "closes";
  return distanceBetween(computed, stated).isZero() ? "meets" : "apart";
}

/** How far apart two intervals are; 0 where they meet. */
export function distanceBetween(one: Span, other: Span): Decimal {
  return Decimal.max(one.low.minus(other.high), other.low.minus(one.high), ZERO);
}

/** The larger of what the two low ends and the two high ends differ by: what a disagreement is about. */
export function endDifference(one: Span, other: Span): Decimal {
  return Decimal.max(one.low.minus(other.low).abs(), one.high.minus(other.high).abs());
}

/** The span of one figure. */
export function point(value: Decimal): Span {
  return { low: value, high: value };
}

/** End by end. */
export function plus(...spans: readonly (Span | null)[]): Span {
  let total = point(ZERO);
  for (const span of spans) {
    if (span !== null) total = { low: total.low.plus(span.low), high: total.high.plus(span.high) };
  }
  return total;
}

/** End by end, low with low: what is left of a range when its low end has the low part. Ordered. */
export function minusEndByEnd(one: Span, other: Span): Span {
  return ordered(one.low.minus(other.low), one.high.minus(other.high));
}

/** Everything that can be left: the low end less the high part, and the other way round. */
export function minusAtMost(one: Span, other: Span): Span {
  return { low: one.low.minus(other.high), high: one.high.minus(other.low) };
}

/** Times a number that is not negative. */
export function times(span: Span, factor: Decimal): Span {
  return { low: span.low.times(factor), high: span.high.times(factor) };
}

/** Divided by a number above 0. */
export function over(span: Span, divisor: Decimal): Span {
  return { low: span.low.dividedBy(divisor), high: span.high.dividedBy(divisor) };
}

/** The smallest span around all of `spans`; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    low: Decimal.min(...spans.map(({ low }) => low)),
    high: Decimal.max(...spans.map(({ high }) => high)),
  };
}

/** Whether a span is one figure. */
export function isPoint({ low, high }: Span): boolean {
  return low.equals(high);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.low.greaterThanOrEqualTo(outer.low) && inner.high.lessThanOrEqualTo(outer.high);
}

function isRounded(computed: Span, stated: Span): boolean {
  return (["low", "high"] as const).every((end) =>
    computed[end].minus(stated[end]).abs().lessThanOrEqualTo(stated[end].abs().times(ROUNDING)),
  );
}

function ordered(one: Decimal, other: Decimal): Span {
  return { low: Decimal.min(one, other), high: Decimal.max(one, other) };
}

function same(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function laterLow(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other;
  return Decimal.max(one, other);
}

function earlierHigh(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other;
  return Decimal.min(one, other);
}
