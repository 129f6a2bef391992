/**
 * An amount with how far it can be trusted: "at least $22,000", "about $1,740,000".
 *
 * An "about" keeps four digits; its working has them all.
 */
import type { Decimal } from "#domain/money.ts";
import type { Qualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";

/** How many digits an "about" keeps. */
export const ABOUT_DIGITS = 4;

/** `amount` in whole units; an "about" to four significant digits. */
export function moneyAsKnown(amount: Decimal, qualified: Qualifier, currency: string): string {
  return showMoney(qualified === "about" ? amount.toSignificantDigits(ABOUT_DIGITS) : amount, currency);
}

/** The same with "at least" or "about" before it. */
export function qualifiedMoney(amount: Decimal, qualified: Qualifier, currency: string): string {
  return qualifiedText(moneyAsKnown(amount, qualified, currency), qualified);
}

/** An amount that is written already, with "at least" or "about" before it. */
export function qualifiedText(amount: string, qualified: Qualifier): string {
  return qualified === "exact" ? amount : say(`page.qualified.${qualified}`, { amount });
}
