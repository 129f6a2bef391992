/** Lengths of time as text, in the locale's own words for years and months. */
import { numberFormat, toDecimal, WORD_LOCALE, written } from "./number-formats.ts";

type Options = { readonly locale?: string };

const MONTHS_OF_YEAR = 12;

/** Whole years as years, anything else as months: "4 years", "1 year", "18 months". */
export function showDuration(months: number, options: Options = {}): string {
  return months > 0 && months % MONTHS_OF_YEAR === 0
    ? showYears(months / MONTHS_OF_YEAR, options)
    : showMonths(months, options);
}

/** A number of months: "12 months", "1 month". */
export function showMonths(months: number, { locale = WORD_LOCALE }: Options = {}): string {
  return unit(months, "month", locale);
}

/** A number of years: "4 years". */
export function showYears(years: number, { locale = WORD_LOCALE }: Options = {}): string {
  return unit(years, "year", locale);
}

function unit(count: number, name: "month" | "year", locale: string): string {
  return written(numberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }), toDecimal(count));
}
