/**
 * A typed target bonus: "15 %" is a rate of base, "$30k" is money a year, and a bare "110" is neither until
 * the question "money or percent?" is answered.
 */
import type { TargetBonus } from "#domain/offer.ts";
import { type MoneyField, readMoney } from "./read-money.ts";
import { readRate } from "./read-percent.ts";
import { type Reading, refusal } from "./reading.ts";
import { isBareNumber } from "./typed-text.ts";

/** The most that a bonus can be of base. */
const MOST_RATE = "5";
/** From here on a bare number can only be money. */
const SURELY_MONEY = 1000;

/** `text` as a target bonus; "none" is an amount of 0, "not known" is null. */
export function readTargetBonus(
  text: string,
  { currency, locale = "en-US" }: Pick<MoneyField, "currency" | "locale">,
): Reading<TargetBonus> {
  const asRate = readRate(text, { locale, most: MOST_RATE });
  const asMoney = readMoney(text, { currency, locale });
  if (isBareNumber(text)) {
    const isSmall = asMoney.ok && typeof asMoney.value === "string" && Number(asMoney.value) < SURELY_MONEY;
    const isNothing = asMoney.ok && asMoney.value === "0";
    if (isSmall && !isNothing) {
      const typed = text.trim();
      return refusal("moneyOrPercent", { money: `${typed}k`, percent: `${typed} %` });
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

function amountOf(reading: ReturnType<typeof readMoney>): Reading<TargetBonus> {
  if (!reading.ok) return reading;
  const { value: amount, understood } = reading;
  return { ok: true, understood, value: amount === null ? null : { kind: "amount", amount } };
}
