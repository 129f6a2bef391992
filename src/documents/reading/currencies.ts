/** Signs and codes of currencies as texts write them, before or after the figure. ISO 4217. */

const codes =
  "USD|EUR|GBP|INR|CHF|CAD|AUD|NZD|SGD|HKD|JPY|CNY|RMB|KRW|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|ILS|NIS|AED|SAR|BRL|MXN|ARS|CLP|COP|ZAR|NGN|KES|EGP|TRY|THB|IDR|VND|PHP|MYR|TWD|PKR|BDT|UAH";
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "¥": "JPY",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₫": "VND",
  "₱": "PHP",
  "฿": "THB",
  "₦": "NGN",
  "₴": "UAH",
  zł: "PLN",
  Kč: "CZK",
  kr: "SEK",
  Fr: "CHF",
  Rs: "INR",
  "Rs.": "INR",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  rupees: "INR",
  dollars: "$",
  "US dollars": "USD",
  "Canadian dollars": "CAD",
  "Australian dollars": "AUD",
  RMB: "CNY",
  NIS: "ILS",
  $: "$",
  US$: "USD",
  U$: "USD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  S$: "SGD",
  SG$: "SGD",
  NZ$: "NZD",
  HK$: "HKD",
  NT$: "TWD",
  MX$: "MXN",
  R$: "BRL",
};

const before = new RegExp(
  `(?:(?<![A-Za-z])(?:US|U|CAD|CA|C|AU|A|SG|S|NZ|HK|NT|MX|R)?\\$|[€£₹¥₩₪₺₫₱฿₦₴]|(?<![A-Za-z])(?:${codes}|Rs\\.?|Fr|kr))(?: ?\\$)? ?$`,
);
const after = new RegExp(
  ` ?(?:([€£₹¥₩₪₺₫₱฿₦₴]|\\$)(?! ?\\.?\\d)|(${codes}|(?:US|Canadian|Australian) dollars|zł|Kč|kr|euros?|pounds|rupees|dollars)(?![A-Za-z]))`,
  "y",
);

/** A currency found beside a figure: its ISO code, or "$" where the document decides which dollar. */
export type Sign = { readonly currency: string; readonly start: number; readonly end: number };

/** The sign or code that ends where the figure begins, not before `floor`. */
export function signBefore(text: string, at: number, floor: number): Sign | null {
  if (!/[^\d\s%,;:()|*-]/.test(text[at - 1] === " " ? (text[at - 2] ?? "") : (text[at - 1] ?? "")))
    return null;
  const nearby = text.slice(Math.max(floor, at - 7), at);
  const found = before.exec(nearby);
  if (found === null) return null;
  return { currency: currencyOf(found[0]), start: at - nearby.length + found.index, end: at };
}

/** The sign or code that begins where the figure ends. */
export function signAfter(text: string, at: number): Sign | null {
  after.lastIndex = at;
  const found = after.exec(text);
  if (found === null) return null;
  return { currency: currencyOf(found[0]), start: at, end: at + found[0].length };
}

function currencyOf(written: string): string {
  const sign = written.trim();
  if (sign.length > 3 && sign.endsWith("$") && signs[sign] === undefined) return sign.slice(0, 3);
  return signs[sign] ?? sign;
}

/** A code that has figures of its own ("CAD 98,000") says nothing of a bare "$". */
const dollars =
  /\b(CAD|AUD|NZD|SGD|HKD|USD)\b(?! ?\d)|\b(Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?\b/g;
const dollarNames: Readonly<Record<string, string>> = {
  Canadian: "CAD",
  Australian: "AUD",
  "New Zealand": "NZD",
  Singapore: "SGD",
  "Hong Kong": "HKD",
};
const stated =
  /\b(?:in|figures|amounts|currency|numbers)(?: are| is|:)?(?: all)?(?: in)? (CAD|AUD|NZD|SGD|HKD|USD)\b/i;

/** Where the work is in America as well, another dollar is spoken of for others alone. */
const american =
  /\b(?:US|USA|United States|New York|NYC|Bay Area|San Francisco|Seattle|Boston|Austin|Chicago|Denver|Los Angeles)\b/;

/** The code or sign that a head names: "Base (GBP)". */
export function currencyIn(head: string): string | null {
  const sign = named.exec(head)?.[1];
  return sign === undefined ? null : (signs[sign] ?? sign);
}
const named = new RegExp(`(?<![A-Za-z])(${codes}|[€£₹])(?![A-Za-z])`);

/** Which dollar a bare "$" is in this document: the one it says, else the one it names alone, else USD. */
export function documentDollar(text: string): string {
  const said = stated.exec(text)?.[1];
  if (said !== undefined) return said.toUpperCase();
  const named = new Set<string>();
  for (const [, code, name] of text.matchAll(dollars)) named.add(code ?? dollarNames[name ?? ""] ?? "USD");
  const [only] = named;
  if (only !== "USD" && american.test(text)) return "USD";
  return named.size === 1 && only !== undefined ? only : "USD";
}

/** Whose crowns "kr" are: those of the country that the document names, else Swedish ones. */
export function documentCrown(text: string): string {
  if (/\b(?:NOK|Norway|Norwegian|Oslo|Bergen|Trondheim|Stavanger)\b/.test(text)) return "NOK";
  return /\b(?:DKK|Denmark|Danish|Copenhagen|Aarhus|Odense)\b/.test(text) ? "DKK" : "SEK";
}

const allIn = new RegExp(
  `\\b(?:all|figures|amounts|numbers|everything|salaries)(?: (?:figures|amounts|numbers|are|is|quoted|gross))*,? in (${codes}|euros?|pounds)\\b`,
  "i",
);

/** The currency in which a document says that all its figures are; null where it does not. */
export function statedCurrency(text: string): string | null {
  const said = allIn.exec(text)?.[1];
  if (said === undefined) return null;
  return signs[said.toLowerCase()] ?? said.toUpperCase();
}
