/**
 * A typed number without a unit: a rank, a multiple, a chance in percent; as the reader's country writes it.
 */
import { pageLocale } from "./number-formats.ts";
import { readDigits } from "./read-digits.ts";
import type { Refusal } from "./reading.ts";
import { LONGEST_TEXT, plainText } from "./typed-text.ts";

/** `text` as plain decimal text; a refusal where its separators are unclear, null where it is no number. */
export function readNumber(
  text: string,
  { locale = pageLocale }: { readonly locale?: string } = {},
): string | Refusal | null {
  if (text.length > LONGEST_TEXT) return null;
  const [, sign, number] = /^([-+]?) ?([\d.,']*\d)$/.exec(plainText(text)) ?? [];
  if (number === undefined) return null;
  const digits = readDigits(number, {
    locale,
    currencyGroup: null,
    decimalsLikely: true,
    show: (plain) => plain,
  });
  return typeof digits === "string" && sign === "-" ? `-${digits}` : digits;
}
