/**
 * Money as text: whole units in tables, every stated digit in fields, short forms on axes and for valuations.
 */
import { Decimal } from "#domain/money.ts";
import {
  type Figure,
  numberFormat,
  pageLocale,
  roundedTo,
  toDecimal,
  WORD_LOCALE,
  written,
  writtenParts,
} from "./number-formats.ts";

/**
 * `whole` rounds to whole units ("$812,750"); `exact` keeps every digit and shows none or at least two
 * decimals (fields, prices of shares: "$12.50"); `compact` keeps three digits ("$4.5B", "$1.57B");
 * `tick` is the short form of an axis ("$800k", "0").
 */
export type MoneyForm = "whole" | "exact" | "compact" | "tick";

type Options = { readonly locale?: string; readonly form?: MoneyForm };

/** `amount` in `currency` (ISO code); the sign of a negative one is a true minus before the currency. */
export function showMoney(
  amount: Figure,
  currency: string,
  { locale = pageLocale, form = "whole" }: Options = {},
): string {
  const value = toDecimal(amount);
  if (form === "exact") return written(moneyFormat(locale, currency, exactDigits(value)), value);
  if (form === "compact") return compact(value, currency, locale);
  if (form === "tick") return value.isZero() ? "0" : compact(value, currency, locale);
  return written(moneyFormat(locale, currency, { maximumFractionDigits: 0 }), roundedTo(value, 0));
}

/** A difference, in whole units with its sign: "+$690,000", "−$690,000", "$0". */
export function showMoneyChange(
  difference: Figure,
  currency: string,
  { locale = pageLocale }: { readonly locale?: string } = {},
): string {
  const format = moneyFormat(locale, currency, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  return written(format, roundedTo(toDecimal(difference), 0));
}

/** The sign or letters that `locale` writes for `currency`: "$", "€", "CHF". */
export function currencySign(currency: string, locale: string = pageLocale): string {
  const parts = moneyFormat(locale, currency, {}).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

/** What `locale` calls `currency`: "US dollars". */
export function currencyName(currency: string, locale: string = WORD_LOCALE): string {
  const format = numberFormat(locale, { style: "currency", currency, currencyDisplay: "name" });
  const parts = format.formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}

const MOST_FRACTION_DIGITS = 20;
const COMPACT_DIGITS = 3;
const LEAST_COMPACT = 1000;

function moneyFormat(locale: string, currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormat(locale, { style: "currency", currency, ...options });
}

function exactDigits(value: Decimal): Intl.NumberFormatOptions {
  const places = value.decimalPlaces();
  return {
    minimumFractionDigits: value.isInteger() ? 0 : Math.max(2, Math.min(places, MOST_FRACTION_DIGITS)),
    maximumFractionDigits: Math.min(Math.max(places, 2), MOST_FRACTION_DIGITS),
  };
}

/** Three digits and a scale; English writes a small k, as people do, where Intl writes a large one. */
function compact(value: Decimal, currency: string, locale: string): string {
  const rounded = value.toSignificantDigits(COMPACT_DIGITS, Decimal.ROUND_HALF_EVEN);
  if (rounded.abs().lessThan(LEAST_COMPACT)) {
    return written(moneyFormat(locale, currency, exactDigits(rounded)), rounded);
  }
  const format = moneyFormat(locale, currency, {
    notation: "compact",
    maximumSignificantDigits: COMPACT_DIGITS,
  });
  return writtenParts(format, rounded)
    .map(({ type, value: text }) => (type === "compact" && text === "K" ? "k" : text))
    .join("");
}
