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
  / (?:(?:[A-Z]{2,5}|stock|share|employee|incentive|restricted|virtual|common|phantom) )?(?:shares|options|RSUs?|PSUs?|GSUs?|ISOs?|NSOs?|restricted stock units|stock units)\b/iy;
/** "8M to 12M JPY" */
const millionsTo = /^ ?(?:-{1,3}|to) ?\d[\d.,]* ?(?:m|mn|million|b|bn) ?(?:[A-Z]{3}\b|[€£₹¥])/i;
const scales = [1, 1e3, 1e6, 1e9, 1e12, 1e5, 1e7];

/**
 * How a document writes its numbers: in an Indian one a lone "L" is a lakh, and where amounts are in euro
 * "65.000" is thousands without a sign as well.
 */
export type Habits = { readonly isIndian: boolean; readonly isDotted: boolean };

/** The habits of a text. */
export function habitsOf(text: string): Habits {
  return {
    isIndian: /₹|\bLPA\b|\blakhs?\b|\bINR\b|\bCTC\b|\bRs\b/i.test(text),
    isDotted: /€|\b(?:EUR|euros?)\b/i.test(text),
  };
}

/** The amount whose digits start at `at`; nothing before `floor` belongs to it. */
export function amountAt(text: string, at: number, floor: number, habits = plainHabits): Amount | null {
  const sign = signBefore(text, at, floor);
  if (sign === null && /[A-Za-z0-9_#@]/.test(text[at - 1] ?? "")) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null) return null;
  const prefix = { start: sign?.start ?? at, currency: sign?.currency ?? null, habits };
  return afterNumeral(text, numeral, prefix) ?? withoutGap(text, numeral, prefix);
}

/** What stands before the digits. */
type Prefix = { readonly start: number; readonly currency: string | null; readonly habits: Habits };
const plainHabits: Habits = { isIndian: false, isDotted: false };
const thousands = /^[1-9]\d{1,2}\.\d{3}$/;

/** "2 500 000" may be two numbers: the first group is tried alone where the whole has no reading. */
function withoutGap(text: string, numeral: Numeral, prefix: Prefix): Amount | null {
  const gap = text.slice(numeral.start, numeral.end).indexOf(" ");
  if (gap < 0) return null;
  const alone = numeralAt(text.slice(numeral.start, numeral.start + gap), 0);
  if (alone === null) return null;
  return afterNumeral(text, { ...alone, start: numeral.start, end: numeral.start + gap }, prefix);
}

function afterNumeral(text: string, numeral: Numeral, prefix: Prefix): Amount | null {
  return (prefix.currency === null ? rateOf(text, numeral, prefix) : null) ?? moneyOf(text, numeral, prefix);
}

function rateOf(text: string, numeral: Numeral, { start }: Prefix): Amount | null {
  const { end } = numeral;
  const points = match(basisPoints, text, end);
  const sign = match(percent, text, end) ?? points;
  const value = decimalOf(numeral, false, true);
  if (sign === null || value === null) return null;
  const digits = new Decimal(value).div(points === null ? 1 : 100);
  return { ...plain(start, end + sign[0].length, digits), measure: "percent" };
}

function moneyOf(text: string, numeral: Numeral, prefix: Prefix): Amount | null {
  const { end } = numeral;
  const { word, kind, length } = suffixAt(text, end, prefix);
  const scale = kind === 0 ? null : (scales[kind] ?? 1);
  const postfixed = codeAfter(text, end + length, prefix.currency);
  const currency = postfixed?.currency ?? prefix.currency ?? (kind >= 5 ? "INR" : null);
  const isDotted = prefix.habits.isDotted && thousands.test(text.slice(numeral.start, end));
  const value = decimalOf(numeral, currency !== null || isDotted, scale !== null);
  if (value === null) return null;
  const digits = new Decimal(value);
  const counted = currency === null ? match(shares, text, end + length) : null;
  if (counted !== null) {
    const end = numeral.end + length + counted[0].length;
    return { ...plain(prefix.start, end, digits.times(scale ?? 1)), measure: "shares" };
  }
  return {
    start: prefix.start,
    end: postfixed?.end ?? end + length,
    measure: currency === null ? "bare" : "money",
    currency,
    scale,
    digits,
    yearly: word === "lpa",
    asMoney: new Decimal(decimalOf(numeral, true, scale !== null) ?? value),
  };
}

function plain(start: number, end: number, digits: Decimal) {
  return { start, end, currency: null, scale: null, digits, yearly: false, asMoney: digits };
}

/** A code behind a figure counts where none stands before it, or where it says the same more exactly. */
function codeAfter(text: string, end: number, prefixed: string | null) {
  const sign = signAfter(text, end);
  if (sign === null) return null;
  const isMore =
    prefixed === null || (prefixed === "$" && sign.currency !== "$") || prefixed === sign.currency;
  return isMore ? sign : null;
}

function suffixAt(text: string, end: number, prefix: Prefix) {
  const found = match(suffix, text, end);
  const none = { word: "", kind: 0, length: 0 };
  if (found === null) return none;
  const kind = found.slice(1).findIndex((group) => group !== undefined) + 1;
  const written = found[0].replace(/\.$/, "");
  const word = written.trim().toLowerCase();
  return fits(kind, word, prefix, text, end + written.length) ? { word, kind, length: written.length } : none;
}

/** A lone "m", "b" or "L" after a figure without a sign is a metre, a model or a level. */
function fits(kind: number, word: string, prefix: Prefix, text: string, end: number): boolean {
  const { currency } = prefix;
  if (kind === 1) return !(word === "k" && currency === null && /401k$/i.test(text.slice(end - 4, end)));
  if (word === "l") return currency === "INR" || (currency === null && prefix.habits.isIndian);
  if (kind >= 5) return currency === null || currency === "INR";
  if (currency !== null || word.length > 2 || signAfter(text, end) !== null) return true;
  if (millionsTo.test(text.slice(end, end + 24))) return true;
  return /^ (?:post|pre|valuation)/i.test(text.slice(end, end + 12));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The amount in full units, with the scale of its partner where it has none of its own. */
export function inFull(amount: Amount, inherited: number | null = null): Decimal {
  return amount.digits.times(amount.scale ?? inherited ?? 1);
}
