/**
 * One amount: a numeral with its currency, its suffix ("k", "lakh") and its sign of percent.
 *
 * A letter glued to the digits is no amount ("L62", "7B", "v4", "401k"): a suffix counts only as a whole word.
 */
import { Decimal } from "#domain/money.ts";
import { signAfter, signBefore } from "./currencies.ts";
import { decimalOf, type Numeral, numeralAt } from "./numerals.ts";

/** What one amount counts. */
export type Measure = "money" | "percent" | "shares" | "bare";

/** One amount; `currency` is "$" where the document decides, and null where none is written. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  readonly measure: Measure;
  readonly currency: string | null;
  readonly scale: number | null;
  readonly digits: Decimal;
  readonly yearly: boolean;
  /** The digits of a bare number if it is money: "65.000" is thousands then. */
  readonly asMoney: Decimal;
};

const suffix =
  / ?(?:(k|thousand|grand)|(mm|mn|mio|m|million)|(bn|b|billion)|(trillion)|(lakhs?|lacs?|lpa|l)|(crores?|crs?))(?![A-Za-z0-9])\.?/iy;
const percent = / ?(?:%|percent\b|per cent\b|pct\b)/iy;
const basisPoints = / ?(?:bps|basis points)\b/iy;
const shares =
  / (?:shares|(?:stock )?options|RSUs?|PSUs?|GSUs?|ISOs?|NSOs?|restricted stock units|stock units)\b/iy;
const scales = [1, 1e3, 1e6, 1e9, 1e12, 1e5, 1e7];

/** The amount whose digits start at `at`; nothing before `floor` belongs to it. */
export function amountAt(text: string, at: number, floor: number): Amount | null {
  const sign = signBefore(text, at, floor);
  const numeral = numeralAt(text, at);
  if (numeral === null) return null;
  const start = sign?.start ?? at;
  if (sign === null && /[A-Za-z0-9_#@]/.test(text[at - 1] ?? "")) return null;
  return (
    afterNumeral(text, start, numeral, sign?.currency ?? null) ??
    withoutGap(text, start, numeral, sign?.currency ?? null)
  );
}

/** "2 500 000" may be two numbers: the first group is tried alone where the whole has no reading. */
function withoutGap(text: string, start: number, numeral: Numeral, currency: string | null): Amount | null {
  const gap = text.slice(numeral.start, numeral.end).indexOf(" ");
  if (gap < 0) return null;
  const alone = numeralAt(text.slice(numeral.start, numeral.start + gap), 0);
  if (alone === null) return null;
  return afterNumeral(text, start, { ...alone, start: numeral.start, end: numeral.start + gap }, currency);
}

function afterNumeral(text: string, start: number, numeral: Numeral, prefixed: string | null): Amount | null {
  const { end } = numeral;
  const rate = match(percent, text, end) ?? match(basisPoints, text, end);
  if (rate !== null && prefixed === null) {
    const value = decimalOf(numeral, false, true);
    if (value === null) return null;
    const digits = new Decimal(value).div(/b/i.test(rate[0]) ? 100 : 1);
    return {
      start,
      end: end + rate[0].length,
      measure: "percent",
      currency: null,
      scale: null,
      digits,
      yearly: false,
      asMoney: digits,
    };
  }
  const found = match(suffix, text, end);
  const kind = found === null ? 0 : found.slice(1).findIndex((group) => group !== undefined) + 1;
  const word = found?.[0].trim().toLowerCase() ?? "";
  const suffixed = found !== null && fits(kind, word, prefixed, text, end);
  const scale = suffixed ? (scales[kind] ?? 1) : null;
  const suffixEnd = suffixed ? end + (found?.[0].replace(/\.$/, "").length ?? 0) : end;
  const postfixed = signAfter(text, suffixEnd);
  const own =
    postfixed !== null && (prefixed === null || (prefixed === "$" && postfixed.currency !== "$"))
      ? postfixed
      : null;
  const indian = suffixed && kind >= 5 ? "INR" : null;
  const currency = own?.currency ?? prefixed ?? indian;
  const value = decimalOf(numeral, currency !== null, scale !== null);
  if (value === null) return null;
  if (currency === null && scale === null) {
    const counted = match(shares, text, end);
    if (counted !== null) {
      const digits = new Decimal(value);
      return {
        start,
        end: end + counted[0].length,
        measure: "shares",
        currency: null,
        scale: null,
        digits,
        yearly: false,
        asMoney: digits,
      };
    }
  }
  return {
    start,
    end: own?.end ?? suffixEnd,
    measure: currency === null ? "bare" : "money",
    currency,
    scale,
    digits: new Decimal(value),
    yearly: word === "lpa",
    asMoney: new Decimal(decimalOf(numeral, true, scale !== null) ?? value),
  };
}

/** A lone "m", "b" or "L" after a figure without a sign is a metre, a model or a level. */
function fits(kind: number, word: string, prefixed: string | null, text: string, end: number): boolean {
  if (kind === 1) return !(word === "k" && prefixed === null && /401$/.test(text.slice(end - 3, end)));
  if (word === "l") return prefixed === "INR";
  if (kind >= 5) return prefixed === null || prefixed === "INR";
  return prefixed !== null || signAfter(text, end + word.length + 1) !== null || word.length > 2;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The amount in full units, with the scale of its partner where it has none of its own. */
export function inFull(amount: Amount, inherited: number | null = null): Decimal {
  return amount.digits.times(amount.scale ?? inherited ?? 1);
}
