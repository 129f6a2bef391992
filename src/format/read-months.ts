/** Typed lengths of time in whole months: "48", "4 years", "18 mo", "1.5 years", "2 years 6 months". */
import { Decimal } from "#domain/money.ts";
import { pageLocale } from "./number-formats.ts";
import { type Reading, refusal } from "./reading.ts";
import { showCount } from "./show-count.ts";
import { showDuration } from "./show-duration.ts";
import { LONGEST_TEXT, plainText } from "./typed-text.ts";

/** What a field of months takes; both bounds are included. A bare number is months. */
export type MonthsField = { readonly locale?: string; readonly least: number; readonly most: number };

/** `text` as a whole number of months. "None" is 0. */
export function readMonths(text: string, { locale = pageLocale, least, most }: MonthsField): Reading<number> {
  if (text.length > LONGEST_TEXT) return refusal("tooLong");
  const plain = plainText(text).toLowerCase();
  const months = /^(?:none|no|no cliff|keine?|-)$/.test(plain) ? new Decimal(0) : monthsIn(plain);
  if (months === null) return refusal("notMonths");
  if (!months.isInteger()) return refusal("notWholeMonths");
  const count = months.toNumber();
  const show = (value: number) => showDuration(value, { locale });
  if (count > most) return refusal("aboveMost", { value: shownCount(count, locale), most: show(most) });
  if (count < least) return refusal("belowLeast", { value: shownCount(count, locale), least: show(least) });
  return { ok: true, value: count, understood: { code: "point", params: { value: show(count) } } };
}

const NUMBER = String.raw`(-?\d{1,6}(?:[.,]\d{1,4})?)`;
const YEARS = new RegExp(`^${NUMBER}[ -]?(?:years?|yrs?|y|jahre?n?)(?:,? (?:and |und )?(.+))?$`);
const MONTHS = new RegExp(`^${NUMBER}[ -]?(?:months?|mos?|mths?|m|monate?n?)?\\.?$`);
const MONTHS_OF_YEAR = 12;

function monthsIn(text: string): Decimal | null {
  const years = YEARS.exec(text);
  if (years === null) {
    const months = MONTHS.exec(text);
    return months === null ? null : figure(months[1]);
  }
  const whole = figure(years[1]).times(MONTHS_OF_YEAR);
  if (years[2] === undefined) return whole;
  const rest = MONTHS.exec(years[2]);
  return rest === null ? null : whole.plus(figure(rest[1]));
}

/** A length of time is never in thousands, so point and comma are both decimal. */
function figure(text = "0"): Decimal {
  return new Decimal(text.replace(",", "."));
}

function shownCount(count: number, locale: string): string {
  return showCount(count, { locale });
}
