/**
 * A typed target bonus: "15 %" is a rate of base, "$30k" is money a year, and a bare "110" is neither until
 * the question "money or percent?" is answered.
 */

import { Decimal } from "#domain/money.ts";
import type { TargetBonus } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { pageLocale } from "./number-formats.ts";
import { type MoneyField, readMoney } from "./read-money.ts";
import { readRate } from "./read-percent.ts";
import { type Reading, refusal } from "./reading.ts";
import { isBareNumber, LONGEST_TEXT } from "./typed-text.ts";

/** The most that a bonus can be of base. */
const MOST_RATE = "5";
/** From here on a bare number can only be money. */
const SURELY_MONEY = 1000;

/** `text` as a target bonus; "none" is an amount of 0, "not known" is null. */
export function readTargetBonus(
  text: string,
  { currency, locale = pageLocale }: Pick<MoneyField, "currency" | "locale">,
): Reading<TargetBonus> {
  const asRate = readRate(text.length > LONGEST_TEXT ? text : text.replace(OF_BASE, ""), {
    locale,
    most: MOST_RATE,
  });
  const asMoney = readMoney(text, { currency, locale });
  if (isBareNumber(text)) {
    if (asMoney.ok && asMoney.value !== "0" && Number(highEnd(asMoney.value)) < SURELY_MONEY) {
      const typed = text.trim();
      const isFraction = /^0?[.,]\d+$/.test(typed);
      const percent = isFraction ? new Decimal(typed.replace(",", ".")).times(100).toFixed() : typed;
      return refusal("moneyOrPercent", { money: `${typed}k`, percent: `${percent} %` });
    }
    return amountOf(asMoney);
  }
  if (!asRate.ok) {
    const isRate = /%|percent|prozent|\bbps?\b|‱|‰/i.test(text);
    return isRate ? asRate : amountOf(asMoney);
  }
  if (asMoney.ok) return amountOf(asMoney);
  return { ...asRate, value: { kind: "rateOfBase", rate: asRate.value } };
}

/** "15 % of base": what the rate is of goes without saying. */
const OF_BASE = / (?:of|vom|des) (?:the )?(?:base(?: salary)?|salary|gehalts?|grundgehalts?) *$/i;

function highEnd(value: Stated): string {
  return isRange(value) ? value.high : (value ?? "0");
}

function amountOf(reading: ReturnType<typeof readMoney>): Reading<TargetBonus> {
  if (!reading.ok) return reading;
  const { value: amount, understood } = reading;
  return { ok: true, understood, value: amount === null ? null : { kind: "amount", amount } };
}
