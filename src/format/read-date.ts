/**
 * Typed dates, as far as they are known: "2026-12-11", "11 December 2026", "Dec 11, 2026", "August 2023", "2023".
 *
 * Days written with figures alone are refused unless the year stands first: 11/12 is two different days.
 */
import { partialDate } from "#domain/scalars.ts";
import { WORD_LOCALE } from "./number-formats.ts";
import { type Reading, refusal } from "./reading.ts";
import { showDate, wordsLocale } from "./show-date.ts";
import { LONGEST_TEXT, plainText } from "./typed-text.ts";

/** What a date field takes: a whole day alone, or a month or a year too. */
export type DateField = { readonly locale?: string; readonly wholeDay?: boolean };

/** `text` as a date of a file (YYYY, YYYY-MM or YYYY-MM-DD); empty is null, for none or not known. */
export function readDate(
  text: string,
  { locale = WORD_LOCALE, wholeDay = false }: DateField = {},
): Reading<string | null> {
  if (text.length > LONGEST_TEXT) return refusal("tooLong");
  const plain = plainText(text).toLowerCase();
  if (/^(?:|\?|-|none|unknown|not stated|unbekannt)$/.test(plain)) {
    return { ok: true, value: null, understood: { code: "notKnown", params: {} } };
  }
  const date = isoDate(plain, locale);
  if (date === null || !partialDate.safeParse(date).success || (wholeDay && date.length !== WHOLE_DAY))
    return refusal("notDate");
  return {
    ok: true,
    value: date,
    understood: { code: "point", params: { value: showDate(date, { locale }) } },
  };
}

const WHOLE_DAY = 10;
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(\p{L}+)\.?,? (\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

function isoDate(text: string, locale: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return joined(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1], locale);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : named(monthFirst[3], monthFirst[1], monthFirst[2], locale);
}

function named(year: string | undefined, month = "", day: string | undefined, locale: string): string | null {
  const number = monthNumber(month, locale);
  return number === null ? null : joined(year, String(number), day);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

const SHORTEST_MONTH = 3;

/** 1 to 12 for a month's name or its first letters, in English or the words of `locale`. */
function monthNumber(name: string, locale: string): number | null {
  if (name.length < SHORTEST_MONTH) return null;
  for (const language of ["en-GB", wordsLocale(locale)]) {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month++) {
      if (
        format
          .format(Date.UTC(2000, month, 1))
          .toLowerCase()
          .startsWith(name)
      )
        return month + 1;
    }
  }
  return null;
}
