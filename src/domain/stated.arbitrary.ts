/**
 * Arbitrary figures, dates and texts that the schemas accept, for the laws that property tests check.
 */
import fc from "fast-check";
import { Decimal } from "./money.ts";
import { daysInMonth } from "./scalars.ts";
import type { Stated, StatedRange } from "./stated.ts";

/** A text as people type it: empty, quoted, beyond ASCII. */
export const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom("", "Zürich – 東京", 'a "b" \\ c', "👩🏽‍💻"),
);
/** An id; two of them may be equal. */
export const id = fc.integer({ min: 1, max: 999 }).map((number) => `id-${number}`);
/** A currency code. */
export const currency = fc.constantFrom("USD", "EUR", "GBP", "INR");

/** A calendar day that exists. */
export const day = fc
  .tuple(
    fc.integer({ min: 2015, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(Math.min(date, daysInMonth(year, month)))}`);
/** A year, a month or a day. */
export const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));

/** From nothing to the whole. */
export const fraction = decimals(0, 1, 4);
/** A yearly amount, round or to the cent. */
export const money = fc.oneof(
  decimals(0, 500_000, 2),
  fc.integer({ min: 0, max: 500 }).map((thousands) => String(thousands * 1000)),
);
/** An amount, a range of amounts, or not known. */
export const statedMoney = stated(money);
/** A valuation, a range of valuations, or not known. */
export const statedValuation = stated(decimals(1_000_000, 10_000_000_000, 0));

/** A figure, a range in order, or not known. */
export function stated(figure: fc.Arbitrary<string>): fc.Arbitrary<Stated> {
  return fc.oneof(
    { weight: 5, arbitrary: figure },
    { weight: 2, arbitrary: fc.tuple(figure, figure).map(([a, b]) => inOrder(a, b)) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** Decimal text from `least` to `most`, both included, with at most `places` decimal places. */
export function decimals(least: number, most: number, places: number): fc.Arbitrary<string> {
  const unit = new Decimal(10).pow(places);
  const bound = (value: number) => unit.times(value).trunc().toNumber();
  return fc
    .integer({ min: bound(least), max: bound(most) })
    .map((units) => new Decimal(units).dividedBy(unit).toFixed());
}

/** Where a whole is cut, in ten-thousandths. */
export function cuts(count: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: count, maxLength: count });
}

/** `count` fractions that add up to exactly 1, some of them nothing; at most one more than there are cuts. */
export function partsOfOne(places: readonly number[], count: number): string[] {
  const edges = [0, ...places.slice(0, count - 1).sort((a, b) => a - b), 10_000];
  return edges
    .slice(1)
    .map((edge, index) => new Decimal(edge - (edges[index] ?? 0)).dividedBy(10_000).toFixed());
}

/** The two figures as a range, the lesser one first. */
export function inOrder(a: string, b: string): StatedRange {
  return new Decimal(a).greaterThan(b) ? { low: b, high: a } : { low: a, high: b };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
