/**
 * "5 / 15 / 40 / 40" as yearly fractions that add up to one; empty or "evenly" is the even split.
 */
import { isDecimalText } from "#domain/decimal-text.ts";
import type { Finding } from "#domain/finding.ts";
import { Decimal, sum } from "#domain/money.ts";

/** The fractions by year, null for the even split, or what is wrong with them. */
export type YearlyFractions =
  | { readonly ok: true; readonly fractions: readonly string[] | null }
  | { readonly ok: false; readonly finding: Omit<Finding, "path"> };

/** `text` for a grant that vests over `durationMonths`; figures are percent, whole to the hundred. */
export function yearlyFractions(text: string, durationMonths: number): YearlyFractions {
  const words = text.split(/[\s,/;%]+/).filter((word) => word !== "");
  if (words.length === 0 || /^\s*even(ly)?\s*$/i.test(text)) return { ok: true, fractions: null };
  if (!words.every((word) => isDecimalText(word) && !word.startsWith("-"))) {
    return { ok: false, finding: { code: "notDecimal", params: { value: text } } };
  }
  const years = Math.ceil(durationMonths / 12);
  if (words.length !== years) {
    const params = { count: String(words.length), years: String(years) };
    return { ok: false, finding: { code: "fractionsCount", params } };
  }
  const fractions = words.map((word) => new Decimal(word).dividedBy(100));
  const whole = sum(fractions);
  if (!whole.equals(1))
    return { ok: false, finding: { code: "fractionsSum", params: { sum: whole.toFixed() } } };
  return { ok: true, fractions: fractions.map((fraction) => fraction.toFixed()) };
}
