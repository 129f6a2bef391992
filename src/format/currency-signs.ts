/**
 * Signs, letters and words that people write for currencies, and which currencies each can stand for.
 */
import { currencySign } from "./show-money.ts";

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"];
const RUPEES = ["INR", "PKR", "LKR", "NPR"];

/** Currencies of the places that count in lakh and crore. */
export const LAKH_CURRENCIES: readonly string[] = ["INR", "PKR", "BDT", "NPR", "LKR"];

/** What each sign can stand for, the usual one first; an empty first place means that none is usual. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  us$: ["USD"],
  c$: ["CAD"],
  ca$: ["CAD"],
  can$: ["CAD"],
  a$: ["AUD"],
  au$: ["AUD"],
  nz$: ["NZD"],
  s$: ["SGD"],
  hk$: ["HKD"],
  nt$: ["TWD"],
  mx$: ["MXN"],
  r$: ["BRL"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "￥": ["JPY", "CNY"],
  "cn¥": ["CNY"],
  "₹": ["INR"],
  rs: RUPEES,
  "₩": ["KRW"],
  "₪": ["ILS"],
  "₺": ["TRY"],
  "₫": ["VND"],
  "₴": ["UAH"],
  zł: ["PLN"],
  kč: ["CZK"],
  fr: ["CHF"],
  sfr: ["CHF"],
  dollar: DOLLARS,
  dollars: DOLLARS,
  euro: ["EUR"],
  euros: ["EUR"],
  pounds: ["GBP"],
  francs: ["CHF"],
  franken: ["CHF"],
  rupees: RUPEES,
  yen: ["JPY"],
};
/** Signs that no one country owns: only the field's own currency decides. */
const SHARED: Readonly<Record<string, readonly string[]>> = { kr: ["SEK", "NOK", "DKK", "ISK"] };

/** Currencies that split thousands with a point, and so write decimals with a comma, where they are at home. */
const POINT_GROUPED: ReadonlySet<string> = new Set([
  "EUR",
  "BRL",
  "DKK",
  "TRY",
  "IDR",
  "VND",
  "CLP",
  "COP",
  "ARS",
]);
const COMMA_GROUPED: ReadonlySet<string> = new Set([
  "USD",
  "GBP",
  "CAD",
  "AUD",
  "NZD",
  "SGD",
  "HKD",
  "JPY",
  "CNY",
  "INR",
  "MXN",
  "ILS",
  "KRW",
  "TWD",
]);

/** What splits thousands where `currency` is at home; null where habits differ. */
export function currencyGroup(currency: string): "." | "," | null {
  if (POINT_GROUPED.has(currency)) return ".";
  return COMMA_GROUPED.has(currency) ? "," : null;
}

/** What a written sign can stand for: some currencies, or `shared` ones of which only the field's own counts. */
export type CurrencyWritten = { readonly candidates: readonly string[]; readonly shared: boolean };

/** Where the sign is written: the field's currency has a sign of its own in each locale ("JP¥", "$US"). */
export type CurrencyHome = { readonly currency: string; readonly locale: string };

/** The currencies that `sign` can stand for, or null where it is none. Letters of a rare code must be capitals. */
export function currencyWritten(sign: string, home: CurrencyHome | null = null): CurrencyWritten | null {
  const key = sign.toLowerCase().replace(/\.$/, "");
  if (Object.hasOwn(SHARED, key)) return { candidates: SHARED[key] ?? [], shared: true };
  if (Object.hasOwn(SIGNS, key)) return { candidates: SIGNS[key] ?? [], shared: false };
  if (home !== null && sign === currencySign(home.currency, home.locale)) {
    return { candidates: [home.currency], shared: false };
  }
  if (!/^[a-z]{3}$/i.test(sign)) return null;
  const code = sign.toUpperCase();
  const isCommon = POINT_GROUPED.has(code) || COMMA_GROUPED.has(code) || COMMON_OTHERS.has(code);
  return isCommon || (sign === code && currencies().has(code)) ? { candidates: [code], shared: false } : null;
}

const COMMON_OTHERS: ReadonlySet<string> = new Set(["CHF", "SEK", "NOK", "PLN", "CZK", "HUF", "ZAR", "AED"]);

let known: ReadonlySet<string> | null = null;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known;
}
