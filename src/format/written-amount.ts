/**
 * One written amount taken apart: sign, digits, scale, currency and time, before any of them is weighed.
 */
import type { Decimal } from "#domain/money.ts";
import { scaleWord, type WrittenPeriod, withoutPeriod } from "./amount-words.ts";
import {
  type CurrencyHome,
  type CurrencyWritten,
  currencyWritten,
  LAKH_CURRENCIES,
} from "./currency-signs.ts";
import { type Refusal, refusal } from "./reading.ts";

/** The pieces of "CHF 120'000 a year". */
export type WrittenAmount = {
  readonly isNegative: boolean;
  /** Digits and separators, nothing else. */
  readonly number: string;
  /** What a k or a million after it multiplies by; null = nothing is written. */
  readonly scale: Decimal | null;
  readonly currencies: readonly CurrencyWritten[];
  readonly period: WrittenPeriod | null;
};

/** The pieces of `text`, in a field of `currency`; null where it is not one amount of money. */
export function writtenAmount(
  text: string,
  locale: string,
  currency: string | null = null,
): WrittenAmount | Refusal | null {
  const accounting = /^\((.+)\)$/.exec(text);
  const { text: amount, period } = withoutPeriod(accounting?.[1] ?? text);
  const digits = digitsOf(amount);
  if (digits === null) return null;
  if (/[^\d.,' ]/.test(digits.number)) {
    return /\d.*[ +/&;].*\d/.test(digits.number) ? refusal("severalFigures", { example: "165k-180k" }) : null;
  }
  const home = currency === null ? null : { currency, locale };
  const before = currencyBefore(digits.before, home);
  const after = scaleAndCurrency(digits.after, locale, home);
  if (before === null || after === null) return null;
  if ("ok" in after) return after;
  const currencies = [before.currency, after.currency, after.lakh].filter((currency) => currency !== null);
  return {
    isNegative: before.isNegative || accounting !== null,
    number: digits.number,
    scale: after.scale,
    currencies,
    period: after.isYearly ? "year" : period,
  };
}

/** Everything from the first digit (or its leading point) to the last, and what stands around it. */
function digitsOf(text: string): { before: string; number: string; after: string } | null {
  const first = text.search(/\d/);
  if (first === -1) return null;
  const from =
    /[.,]/.test(text.charAt(first - 1)) && !/\p{L}/u.test(text.charAt(first - 2)) ? first - 1 : first;
  const last = text.search(/\d\D*$/);
  return {
    before: text.slice(0, from).trim(),
    number: text.slice(from, last + 1),
    after: text
      .slice(last + 1)
      .replace(/^[.,](?=$| )/, "")
      .trim(),
  };
}

function currencyBefore(
  text: string,
  home: CurrencyHome | null,
): { isNegative: boolean; currency: CurrencyWritten | null } | null {
  const sign = /^([-+]?) ?(.*?) ?([-+]?)$/.exec(text);
  if (sign === null || (sign[1] !== "" && sign[3] !== "")) return null;
  const isNegative = sign[1] === "-" || sign[3] === "-";
  const name = sign[2] ?? "";
  const currency = name === "" ? null : currencyWritten(name, home);
  return name !== "" && currency === null ? null : { isNegative, currency };
}

type After = {
  readonly scale: Decimal | null;
  readonly currency: CurrencyWritten | null;
  readonly lakh: CurrencyWritten | null;
  readonly isYearly: boolean;
};

function scaleAndCurrency(text: string, locale: string, home: CurrencyHome | null): After | Refusal | null {
  const [, word = "", rest = ""] = /^(\p{L}+)\.? ?(.*)$/u.exec(text) ?? [];
  const scale = word === "" ? null : scaleWord(word, locale);
  if (scale === "unclear") return refusal("unclearScale", { word });
  const sign = scale === null ? text : rest;
  const currency = sign === "" ? null : currencyWritten(sign, home);
  if (sign !== "" && currency === null) return null;
  return {
    scale: scale?.scale ?? null,
    currency,
    lakh: scale?.isLakh === true ? { candidates: LAKH_CURRENCIES, shared: false } : null,
    isYearly: word.toLowerCase() === "lpa",
  };
}
