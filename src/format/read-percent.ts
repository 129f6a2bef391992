/**
 * Typed rates: "15 %", "12.5", "0.055%", "5.5bps". A bare number in such a field is percent, as the sign
 * beside the field says, and the value is a fraction: ".055" is 0.00055.
 */
import { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { pageLocale } from "./number-formats.ts";
import { readDigits } from "./read-digits.ts";
import { readStated } from "./read-stated.ts";
import { isRefusal, type Reading, type Refusal, type RefusalCode, refusal } from "./reading.ts";
import { showPercentExact } from "./show-percent.ts";
import { writtenAmount } from "./written-amount.ts";

/** What a rate field takes; `least` and `most` are fractions, both included, 0 and 1 unless told otherwise. */
export type RateField = {
  readonly locale?: string;
  readonly least?: string;
  readonly most?: string;
  /** Whether a range, and "not known", are taken: yes and yes. */
  readonly range?: boolean;
  readonly notKnown?: boolean;
};

/** `text` as a rate. */
export function readRate(text: string, field: RateField = {}): Reading<Stated> {
  const locale = field.locale ?? pageLocale;
  return readPercent(text, field, (fraction) => showPercentExact(fraction, { locale }), "notRate");
}

/** A percent field that shows figures by `show` and says `notRead` to what it cannot read. */
export function readPercent(
  text: string,
  field: RateField,
  show: (fraction: Decimal) => string,
  notRead: RefusalCode,
): Reading<Stated> {
  const locale = field.locale ?? pageLocale;
  return readStated(text, {
    amounts: (texts) => fractions(texts, locale, notRead),
    show,
    least: field.least ?? "0",
    most: field.most ?? "1",
    example: "10-15 %",
    takesRange: field.range ?? true,
    takesNotKnown: field.notKnown ?? true,
  });
}

const PERCENT = new Decimal("0.01");
const PER_MILLE = new Decimal("0.001");
const BASIS_POINT = new Decimal("0.0001");

const UNITS: readonly (readonly [RegExp, Decimal])[] = [
  [/ ?(?:%|percent|per cent|pct|prozent)\.?$/i, PERCENT],
  [/ ?(?:‱|bps|bp|basis points?|basispunkte?)\.?$/i, BASIS_POINT],
  [/ ?‰$/, PER_MILLE],
];

type WrittenRate = { readonly figure: Decimal; readonly unit: Decimal | null };

/** The ends' fractions; an end without a unit takes the other one's, and percent where neither has one. */
function fractions(
  texts: readonly string[],
  locale: string,
  notRead: RefusalCode,
): readonly Decimal[] | Refusal {
  const rates: WrittenRate[] = [];
  for (const text of texts) {
    const rate = writtenRate(text, locale, notRead);
    if (isRefusal(rate)) return rate;
    rates.push(rate);
  }
  const shared = rates.find(({ unit }) => unit !== null)?.unit ?? PERCENT;
  return rates.map(({ figure, unit }) => figure.times(unit ?? shared));
}

function writtenRate(text: string, locale: string, notRead: RefusalCode): WrittenRate | Refusal {
  const found = UNITS.find(([pattern]) => pattern.test(text));
  const number = found === undefined ? text : text.replace(found[0], "");
  const signed = /^([-+]?) ?([\d.,' ]*\d)\.?$/.exec(number);
  if (signed === null) return isMoney(number, locale) ? refusal("moneyInPercent") : refusal(notRead);
  const digits = readDigits(signed[2] ?? "", {
    locale,
    currencyGroup: null,
    decimalsLikely: true,
    show: (plain) => plain,
  });
  if (typeof digits !== "string") return digits;
  const figure = new Decimal(digits);
  return { figure: signed[1] === "-" ? figure.negated() : figure, unit: found?.[1] ?? null };
}

function isMoney(text: string, locale: string): boolean {
  const amount = writtenAmount(text, locale);
  return amount !== null && !("ok" in amount) && (amount.scale !== null || amount.currencies.length > 0);
}
