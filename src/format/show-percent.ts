/**
 * Fractions as percentages: the only place where a rate is multiplied by a hundred to be seen.
 *
 * A narrow space stands before the sign. Ownership has four decimals, so that 0.045 % is never "0.0 %".
 */
import type { Decimal } from "#domain/money.ts";
import { type Figure, NARROW_SPACE, pageLocale, plainNumber, toDecimal } from "./number-formats.ts";

type Options = { readonly locale?: string };

/** A rate or a share with at most `most` decimals: 0.15 is "15 %", 0.0333 is "3.3 %". */
export function showPercent(
  fraction: Figure,
  { locale = pageLocale, most = 1 }: Options & { readonly most?: number } = {},
): string {
  return percent(plainNumber(inPercent(fraction), locale, { least: 0, most }));
}

/** A rate with every digit that was stated, for fields. */
export function showPercentExact(fraction: Figure, { locale = pageLocale }: Options = {}): string {
  return percent(plainNumber(inPercent(fraction), locale, { least: 0, most: MOST_DECIMALS }));
}

/** A relative difference with its sign, whole from 10 % on: "+127 %", "−0.9 %". */
export function showPercentChange(fraction: Figure, { locale = pageLocale }: Options = {}): string {
  const value = inPercent(fraction);
  const most = value.abs().greaterThanOrEqualTo(10) ? 0 : 1;
  return percent(plainNumber(value, locale, { least: 0, most }, "exceptZero"));
}

/** A part of a company with four decimals, or more where four would show nothing: "0.0550 %". */
export function showOwnership(fraction: Figure, { locale = pageLocale }: Options = {}): string {
  const value = inPercent(fraction);
  const isTiny = !value.isZero() && value.abs().lessThan("0.00005");
  // Four decimals of a fifth of a company would be noise.
  if (value.abs().greaterThanOrEqualTo(LARGE_OWNERSHIP)) {
    return percent(plainNumber(value, locale, { least: 1, most: 1 }));
  }
  const places = isTiny ? Math.min(MOST_DECIMALS, 1 - value.e) : OWNERSHIP_DECIMALS;
  return percent(plainNumber(value, locale, { least: isTiny ? 0 : OWNERSHIP_DECIMALS, most: places }));
}

/** A difference in a part of a company, with its sign and four decimals: "+0.0109 %". */
export function showOwnershipChange(difference: Figure, { locale = pageLocale }: Options = {}): string {
  const digits = { least: OWNERSHIP_DECIMALS, most: OWNERSHIP_DECIMALS };
  return percent(plainNumber(inPercent(difference), locale, digits, "exceptZero"));
}

/** A part of a company with every digit that was stated and at least four decimals, for fields. */
export function showOwnershipExact(fraction: Figure, { locale = pageLocale }: Options = {}): string {
  return percent(
    plainNumber(inPercent(fraction), locale, { least: OWNERSHIP_DECIMALS, most: MOST_DECIMALS }),
  );
}

const OWNERSHIP_DECIMALS = 4;
/** In percent: more than an employee is granted. */
const LARGE_OWNERSHIP = 10;
const MOST_DECIMALS = 20;

function inPercent(fraction: Figure): Decimal {
  return toDecimal(fraction).times(100);
}

function percent(number: string): string {
  return `${number}${NARROW_SPACE}%`;
}
