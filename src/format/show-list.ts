/** Several things as one phrase, joined as the language joins them. */

import { WORD_LOCALE } from "./number-formats.ts";
import { wordsLocale } from "./show-date.ts";

const formats = new Map<string, Intl.ListFormat>();

/** "A", "A and B", "A, B and C". */
export function showList(
  items: readonly string[],
  { locale = WORD_LOCALE }: { readonly locale?: string } = {},
): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.ListFormat(wordsLocale(locale), { style: "long", type: "conjunction" });
    formats.set(locale, format);
  }
  return format.format(items);
}
