/**
 * Digits with separators become a plain decimal, or the reason why nobody can say which.
 *
 * A separator is a decimal point or splits thousands by its place among the digits; where that leaves two
 * readings, the habit of the locale and of the currency decides ("€95.000" is thousands anywhere), and
 * where that does not, it is refused. One comma is never guessed: "1,5" in English may be a slip.
 */
import { numberFormat } from "./number-formats.ts";
import { type Refusal, refusal } from "./reading.ts";

/** What is known about how the number is written. */
export type Habit = {
  readonly locale: string;
  /** The sign that splits thousands where this currency is at home; null where that does not decide. */
  readonly currencyGroup: "." | "," | null;
  /** The locale alone decides: prices and percentages may well have three decimals. */
  readonly decimalsLikely: boolean;
  /** How `digits` read, to ask which is meant. */
  readonly show: (digits: string) => string;
};

/** `number` (digits, points, commas, apostrophes, spaces) as plain decimal text. */
export function readDigits(number: string, habit: Habit): string | Refusal {
  const plain = unseparated(number, habit);
  if (typeof plain !== "string") return plain;
  const digits = plain.startsWith(".") ? `0${plain}` : plain;
  if (digits.length > MOST_DIGITS) return refusal("tooPrecise");
  return digits;
}

const MOST_DIGITS = 24;
const WESTERN = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^[1-9]\d?(?:([, ])\d{2})(?:\1\d{2})*\1\d{3}$/;

function unseparated(number: string, habit: Habit): string | Refusal {
  const separators = number.replace(/\d/g, "");
  const last = separators.at(-1);
  if (last === undefined) return number;
  const isMark = last === "." || last === ",";
  if (separators.length === 1 && isMark) return withOneMark(number, last, habit);
  const isDecimal = isMark && !separators.slice(0, -1).includes(last);
  if (!isDecimal) return ungrouped(number);
  const at = number.lastIndexOf(last);
  const whole = ungrouped(number.slice(0, at));
  return typeof whole === "string" ? `${whole}.${number.slice(at + 1)}` : whole;
}

function ungrouped(number: string): string | Refusal {
  return WESTERN.test(number) || INDIAN.test(number) ? number.replace(/\D/g, "") : refusal("badGroups");
}

function withOneMark(number: string, mark: "." | ",", habit: Habit): string | Refusal {
  const [whole = "", rest = ""] = number.split(mark);
  const asDecimal = `${whole}.${rest}`;
  const own = separatorsOf(habit.locale);
  if (!WESTERN.test(number)) {
    const isClear = mark === "." || mark === own.decimal || habit.currencyGroup === "." || /^0+$/.test(whole);
    return isClear ? asDecimal : refusal("unclearComma", { point: asDecimal });
  }
  const asGroups = `${whole}${rest}`;
  if (mark === own.group) return asGroups;
  if (habit.decimalsLikely) return mark === own.decimal ? asDecimal : asGroups;
  if (mark === habit.currencyGroup) return asGroups;
  return refusal("ambiguousNumber", { first: habit.show(asGroups), second: habit.show(asDecimal) });
}

/** The decimal mark of `locale`, and what it splits thousands with. */
function separatorsOf(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = numberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1234567);
  const partOf = (name: string) => parts.find(({ type }) => type === name)?.value ?? "";
  return { decimal: partOf("decimal"), group: partOf("group") };
}
