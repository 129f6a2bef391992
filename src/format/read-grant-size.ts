/**
 * A typed grant in any of the three ways that letters use: a percentage ("5.5bps", "40,000 / 100m"), a
 * number of shares ("40,000 shares"), or money ("$240k"). A bare number gets the question which.
 */
import type { GrantSize } from "#domain/grant.ts";
import { pageLocale } from "./number-formats.ts";
import { type MoneyField, readMoney } from "./read-money.ts";
import { readOwnership } from "./read-ownership.ts";
import { readShares, SHARE_WORDS } from "./read-shares.ts";
import { type Reading, refusal } from "./reading.ts";
import { showMoney } from "./show-money.ts";
import { isBareNumber, LONGEST_TEXT, plainText } from "./typed-text.ts";

/** What a grant field takes; `was` is the way that it is stated now, which "not known" and "none" keep. */
export type GrantSizeField = Pick<MoneyField, "currency" | "locale"> & { readonly was: GrantSize["kind"] };

/** `text` as the size of a grant. */
export function readGrantSize(text: string, field: GrantSizeField): Reading<GrantSize> {
  if (text.length > LONGEST_TEXT) return refusal("tooLong");
  const locale = field.locale ?? pageLocale;
  const plain = plainText(text);
  const kind = kindOf(plain);
  if (kind === null && !isAsBefore(plain, field.was)) return whichOfThree(plain, readableMoney(plain, field));
  const reading = sized(kind === "asBefore" || kind === null ? field.was : kind, plain, { ...field, locale });
  const isNoGrant = !reading.ok && (reading.code === "notMoney" || kind === "asBefore");
  return isNoGrant ? whichOfThree(null, showMoney(EXAMPLE_MONEY, field.currency, { locale })) : reading;
}

/**
 * A bare number stays what the field held: a small fraction of a percent where it held a percentage, an
 * amount of four figures or more where it held money or shares. Anything else could be any of the three.
 */
function isAsBefore(text: string, was: GrantSize["kind"]): boolean {
  const size = Number(text.replace(",", "."));
  return was === "ownership" ? size > 0 && size < SURELY_PERCENT : /^\d{4,}$/.test(text);
}

/** A bare number below it is no number of shares and no money; from here on it could be basis points. */
const SURELY_PERCENT = 1;

/** The question how the grant is stated, with what was typed as the example where it is a number. */
function whichOfThree(typed: string | null, money: string): Reading<never> {
  return refusal("percentSharesOrMoney", {
    percent: `${typed ?? "0.055"} %`,
    shares: `${typed ?? "40,000"} shares`,
    money,
  });
}

const EXAMPLE_MONEY = 240_000;

/** `text` as the size of a grant that is stated as `kind`, for a field of that kind. */
export function sized(
  kind: GrantSize["kind"],
  text: string,
  { currency, locale = pageLocale }: Pick<MoneyField, "currency" | "locale">,
): Reading<GrantSize> {
  switch (kind) {
    case "ownership": {
      const reading = readOwnership(text, { locale });
      return reading.ok ? { ...reading, value: { kind, fraction: reading.value } } : reading;
    }
    case "shares": {
      const reading = readShares(text, { locale });
      return reading.ok ? { ...reading, value: { kind, shares: reading.value } } : reading;
    }
    case "value": {
      const reading = readMoney(text, { currency, locale, once: true });
      if (!reading.ok) return reading;
      return { ok: true, understood: reading.understood, value: { kind, amount: reading.value } };
    }
  }
}

function kindOf(text: string): GrantSize["kind"] | "asBefore" | null {
  if (/\d/.test(text) && SHARE_WORDS.test(text) && !/\/| of | von /.test(text)) return "shares";
  if (/%|percent|prozent|\d ?bps?\b|‱|‰|\d ?\/ ?\d|\d.* (?:of|von) .*\d/i.test(text)) return "ownership";
  if (/^0+$/.test(text) || !/\d/.test(text)) return "asBefore";
  return isBareNumber(text) ? null : "value";
}

function readableMoney(text: string, field: GrantSizeField): string {
  const reading = readMoney(text, field);
  return reading.ok && reading.understood.params["value"] !== undefined
    ? reading.understood.params["value"]
    : `${text} ${field.currency}`;
}
