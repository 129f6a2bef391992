/**
 * The one place where a figure is rounded and becomes text. Rounding is half-even, in decimal, once, here;
 * what Intl is given has no more digits than it shows. Formatters are kept: making one is slow.
 */
import { Decimal } from "#domain/money.ts";

/** A figure to show: exact, a double, or decimal text. */
export type Figure = Decimal | number | string;

/** How figures are written and read unless told otherwise: as where the reader lives. */
export let pageLocale = "en-US";

/** The language of words between figures: months, days, lists. The catalogue is English, so they are. */
export const WORD_LOCALE = "en-US";

/** Takes the first of the browser's `languages` whose figures are known; none changes nothing. */
export function setPageLocale(languages: readonly string[]): void {
  for (const language of languages) {
    if (!isKnown(language)) continue;
    pageLocale = language;
    return;
  }
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** The sign that stands for "less": a true minus, as wide as a plus. */
export const MINUS = "\u2212";
/** Between a figure and its unit: narrow, and never broken over lines. */
export const NARROW_SPACE = "\u202f";

/** `figure` as a decimal; throws on what is no finite number, which only a bug can ask for. */
export function toDecimal(figure: Figure): Decimal {
  const value = new Decimal(figure);
  if (!value.isFinite()) throw new RangeError("A figure to be shown is not a finite number");
  return value;
}

/** `value` rounded half-even to `places` decimals. */
export function roundedTo(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN);
}

const formats = new Map<string, Intl.NumberFormat>();

/** The formatter for `locale` and `options`, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** `value` as `format` writes it, with a true minus; every digit of the decimal is kept. */
export function written(format: Intl.NumberFormat, value: Decimal): string {
  const text = format.format(exactText(value));
  return value.isNegative() ? text.replace("-", MINUS) : text;
}

/** The parts of `written`, for those who change one. */
export function writtenParts(format: Intl.NumberFormat, value: Decimal): Intl.NumberFormatPart[] {
  return format
    .formatToParts(exactText(value))
    .map((part) => (part.type === "minusSign" ? { type: part.type, value: MINUS } : part));
}

/** Every digit of `value`, as Intl takes it; zero without a sign. */
function exactText(value: Decimal): `${number}` {
  return (value.isZero() ? "0" : value.toFixed()) as `${number}`;
}

/** `figure` as a plain number with between `least` and `most` decimals. */
export function plainNumber(
  figure: Figure,
  locale: string,
  digits: { readonly least: number; readonly most: number },
  signDisplay: "auto" | "exceptZero" = "auto",
): string {
  const format = numberFormat(locale, {
    minimumFractionDigits: digits.least,
    maximumFractionDigits: digits.most,
    signDisplay,
  });
  return written(format, roundedTo(toDecimal(figure), digits.most));
}
