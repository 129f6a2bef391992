/** Several things as one phrase, joined as the language joins them. */

import { WORD_LOCALE } from "./number-formats.ts";
import { wordsLocale } from "./show-date.ts";

const formats = new Map<string, Intl.ListFormat>();

type Options = { readonly locale?: string };

/** "A", "A and B", "A, B and C". */
export function showList(items: readonly string[], { locale = WORD_LOCALE }: Options = {}): string {
  return joined(items, locale, "conjunction");
}

/** One of several: "A", "A or B", "A, B or C". */
export function showAlternatives(items: readonly string[], { locale = WORD_LOCALE }: Options = {}): string {
  return joined(items, locale, "disjunction");
}

function joined(items: readonly string[], locale: string, type: "conjunction" | "disjunction"): string {
  const key = `${type} ${locale}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(wordsLocale(locale), { style: "long", type });
    formats.set(key, format);
  }
  return format.format(items);
}
