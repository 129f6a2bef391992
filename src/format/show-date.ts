/**
 * Dates as text. A date in a file is a calendar day without a place, so no time zone ever moves it.
 *
 * English dates are written day first with the month as a word, which no reader can take for another day.
 */
import { WORD_LOCALE } from "./number-formats.ts";

type Options = { readonly locale?: string };

/** A year, month or day as far as it is known: "2023", "August 2023", "11 December 2026". */
export function showDate(date: string, { locale = WORD_LOCALE }: Options = {}): string {
  const { year, month, day } = partsOf(date);
  const fields: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month === null ? {} : { month: "long" }),
    ...(day === null ? {} : { day: "numeric" }),
  };
  return dateFormat(locale, fields).format(utc(year, month, day));
}

/** A day with its year only where that is not the year of `asOf`: "11 December". */
export function showDay(
  date: string,
  asOf: string | null = null,
  { locale = WORD_LOCALE }: Options = {},
): string {
  const { year, month, day } = partsOf(date);
  if (asOf === null || partsOf(asOf).year !== year) return showDate(date, { locale });
  return dateFormat(locale, { month: "long", day: "numeric" }).format(utc(year, month, day));
}

/** A day where there is little room: "11 Dec". */
export function showShortDay(date: string, { locale = WORD_LOCALE }: Options = {}): string {
  const { year, month, day } = partsOf(date);
  return dateFormat(locale, { month: "short", day: "numeric" }).format(utc(year, month, day));
}

/** The day of the week of a date: "Friday". */
export function showWeekday(date: string, { locale = WORD_LOCALE }: Options = {}): string {
  const { year, month, day } = partsOf(date);
  return dateFormat(locale, { weekday: "long" }).format(utc(year, month, day));
}

/** How far `date` is from `asOf` in whole days: "in 20 days", "yesterday". */
export function showDaysUntil(date: string, asOf: string, { locale = WORD_LOCALE }: Options = {}): string {
  const from = partsOf(asOf);
  const to = partsOf(date);
  const days = (utc(to.year, to.month, to.day) - utc(from.year, from.month, from.day)) / MILLISECONDS_OF_DAY;
  return relativeFormat(locale).format(days, "day");
}

/** How long ago something was, `seconds` ≥ 0: "now", "2 minutes ago". */
export function showAgo(seconds: number, { locale = WORD_LOCALE }: Options = {}): string {
  const format = relativeFormat(locale);
  if (seconds < SECONDS_OF_HOUR) {
    return seconds < SECONDS_OF_MINUTE
      ? format.format(-Math.floor(seconds), "second")
      : format.format(-Math.floor(seconds / SECONDS_OF_MINUTE), "minute");
  }
  return seconds < SECONDS_OF_DAY
    ? format.format(-Math.floor(seconds / SECONDS_OF_HOUR), "hour")
    : format.format(-Math.floor(seconds / SECONDS_OF_DAY), "day");
}

/** A moment on this device's clock: "18 November 2026 at 21:04". */
export function showMoment(milliseconds: number, { locale = WORD_LOCALE }: Options = {}): string {
  return dateFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: undefined }).format(
    milliseconds,
  );
}

/** The locale whose order of words and days is used; American English gives way to day first. */
export function wordsLocale(locale: string): string {
  return locale === "en-US" ? "en-GB" : locale;
}

const SECONDS_OF_MINUTE = 60;
const SECONDS_OF_HOUR = 3600;
const SECONDS_OF_DAY = 86_400;
const MILLISECONDS_OF_DAY = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function partsOf(date: string): { year: number; month: number | null; day: number | null } {
  const match = PARTIAL_DATE.exec(date);
  if (match === null) throw new RangeError("A date to be shown is not a date of a file");
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function utc(year: number, month: number | null, day: number | null): number {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date.getTime();
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)} ${"timeZone" in fields}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(wordsLocale(locale), { timeZone: "UTC", ...fields });
    dateFormats.set(key, format);
  }
  return format;
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  let format = relativeFormats.get(locale);
  if (format === undefined) {
    format = new Intl.RelativeTimeFormat(wordsLocale(locale), { numeric: "auto" });
    relativeFormats.set(locale, format);
  }
  return format;
}
