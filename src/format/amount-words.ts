/** Words and letters after a figure: its scale, and the time it is for. English and German. */
import { Decimal } from "#domain/money.ts";

const THOUSAND = new Decimal(1000);
const MILLION = new Decimal(1_000_000);
const BILLION = new Decimal(1_000_000_000);
const TRILLION = new Decimal(1_000_000_000_000);
const LAKH = new Decimal(100_000);
const CRORE = new Decimal(10_000_000);

const SCALES: Readonly<Record<string, Decimal>> = {
  k: THOUSAND,
  thousand: THOUSAND,
  tsd: THOUSAND,
  tausend: THOUSAND,
  grand: THOUSAND,
  m: MILLION,
  mm: MILLION,
  mn: MILLION,
  mln: MILLION,
  mio: MILLION,
  million: MILLION,
  millions: MILLION,
  millionen: MILLION,
  b: BILLION,
  bn: BILLION,
  bln: BILLION,
  mrd: BILLION,
  milliarde: BILLION,
  milliarden: BILLION,
  billion: BILLION,
  billions: BILLION,
  t: TRILLION,
  tn: TRILLION,
  trn: TRILLION,
  trillion: TRILLION,
};
const LAKHS: Readonly<Record<string, Decimal>> = {
  l: LAKH,
  lakh: LAKH,
  lakhs: LAKH,
  lac: LAKH,
  lacs: LAKH,
  lpa: LAKH,
  cr: CRORE,
  crore: CRORE,
  crores: CRORE,
};

/** What a word multiplies a figure by; `isLakh` where only South Asia counts so. Null = no such word. */
export function scaleWord(
  word: string,
  locale: string,
): { readonly scale: Decimal; readonly isLakh: boolean } | "unclear" | null {
  const key = word.toLowerCase();
  if (isUnclear(key, locale)) return "unclear";
  const scale = Object.hasOwn(SCALES, key) ? SCALES[key] : undefined;
  if (scale !== undefined) return { scale, isLakh: false };
  const lakh = Object.hasOwn(LAKHS, key) ? LAKHS[key] : undefined;
  return lakh === undefined ? null : { scale: lakh, isLakh: true };
}

/** German counts a thousand million as Milliarde, a million million as Billion, and writes T for thousand. */
function isUnclear(word: string, locale: string): boolean {
  if (word === "t") return locale.startsWith("de");
  return word === "billionen" || (/^billions?$/.test(word) && locale.startsWith("de"));
}

/** The time that an amount is said to be for. */
export type WrittenPeriod = "year" | "month" | "other";

const YEARLY =
  /(?:^| ?)(?:\/ ?(?:yr|year|y|a|jahr)|(?:per|a|pro|im) (?:yr|year|annum|jahr)|p\.? ?a\.?|annually|annual|yearly|jährlich)$/i;
const MONTHLY =
  /(?:^| ?)(?:\/ ?(?:mo|mth|month|monat)|(?:per|a|pro|im) (?:mo|month|monat)|monthly|monatlich)$/i;
const OTHERWISE =
  /(?:^| ?)(?:\/ ?(?:h|hr|hour|day|wk|week|stunde|tag|woche)|(?:per|an?|pro) (?:hr|hour|day|week|stunde|tag|woche)|hourly|daily|weekly)$/i;
const BEFORE_TAX = /(?:^|,? )(?:gross|brutto|before tax)$/i;

/** `text` without the time and the "gross" at its end, and which time that was. */
export function withoutPeriod(text: string): {
  readonly text: string;
  readonly period: WrittenPeriod | null;
} {
  const bare = text.replace(/[.,;:]$/, "").replace(BEFORE_TAX, "");
  for (const [period, pattern] of PERIODS) {
    const rest = bare.replace(pattern, "");
    if (rest !== bare) return { text: rest.trim(), period };
  }
  return { text: bare.trim(), period: null };
}

const PERIODS: readonly (readonly [WrittenPeriod, RegExp])[] = [
  ["year", YEARLY],
  ["month", MONTHLY],
  ["other", OTHERWISE],
];
