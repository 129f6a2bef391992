/** Counts and multiples as text. */
import {
  type Figure,
  numberFormat,
  pageLocale,
  plainNumber,
  roundedTo,
  toDecimal,
  written,
} from "./number-formats.ts";

type Options = { readonly locale?: string };

/** A whole count: "40,000". */
export function showCount(count: Figure, { locale = pageLocale }: Options = {}): string {
  return plainNumber(count, locale, { least: 0, most: 0 });
}

/** A number with at most `most` decimals and no unit: a level of risk aversion, an exchange rate. */
export function showNumber(
  figure: Figure,
  { locale = pageLocale, most = 20 }: Options & { readonly most?: number } = {},
): string {
  return plainNumber(figure, locale, { least: 0, most });
}

/** A multiple of a valuation with at most two decimals: "0.3×". */
export function showMultiple(multiple: Figure, { locale = pageLocale }: Options = {}): string {
  return `${plainNumber(multiple, locale, { least: 0, most: 2 })}×`;
}

/** The size of a file in the unit that suits it, three digits: "41 kB", "52 MB". Units are decimal. */
export function showBytes(bytes: number, { locale = pageLocale }: Options = {}): string {
  const scale = bytes >= 999_500 ? MEGABYTE : bytes >= 1000 ? KILOBYTE : BYTE;
  const format = numberFormat(locale, { style: "unit", unit: scale.unit, maximumFractionDigits: 0 });
  return written(format, roundedTo(toDecimal(bytes).dividedBy(scale.bytes), 0));
}

const BYTE = { unit: "byte", bytes: 1 };
const KILOBYTE = { unit: "kilobyte", bytes: 1000 };
const MEGABYTE = { unit: "megabyte", bytes: 1_000_000 };
