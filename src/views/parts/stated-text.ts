/**
 * Stated values in words: a figure, a range, "up to", or not stated; never a zero for an unknown.
 */
import { Decimal, sum } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";

/** How one stated value reads, with `show` for its unit; null where it is not stated. */
export function statedText(value: Stated, show: (end: string) => string): string | null {
  if (value === null) return null;
  if (!isRange(value)) return show(value);
  if (new Decimal(value.low).isZero()) return say("sheet.upTo", { high: show(value.high) });
  return say("sheet.range", { low: show(value.low), high: show(value.high) });
}

/** A stated amount of money; "none" for zero, null where it is not stated. */
export function statedMoneyText(value: Stated, currency: string): string | null {
  if (isNone(value)) return say("sheet.none");
  return statedText(value, (end) => showMoney(end, currency));
}

/** A target bonus as a field shows it: "15 %" or "$40,000"; null where it is not stated. */
export function bonusText({ targetBonus, currency }: Pick<Offer, "targetBonus" | "currency">): string | null {
  if (targetBonus === null) return null;
  return targetBonus.kind === "amount"
    ? statedText(targetBonus.amount, (end) => showMoney(end, currency))
    : statedText(targetBonus.rate, (end) => showPercent(end, { most: 4 }));
}

/** Whether a stated value is exactly none, which is not the same as not stated. */
export function isNone(value: Stated): boolean {
  return value !== null && !isRange(value) && new Decimal(value).isZero();
}

/** The sum of stated values, a range if one of them is; null where one is not stated. */
export function statedSum(values: readonly Stated[]): Stated {
  if (values.includes(null)) return null;
  const low = sum(values.map((value) => new Decimal(isRange(value) ? value.low : (value ?? "0"))));
  const high = sum(values.map((value) => new Decimal(isRange(value) ? value.high : (value ?? "0"))));
  return low.equals(high) ? low.toFixed() : { low: low.toFixed(), high: high.toFixed() };
}
