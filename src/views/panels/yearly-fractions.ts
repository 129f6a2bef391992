/**
 * "5 / 15 / 40 / 40" as yearly fractions that add up to one; empty or "evenly" is the even split.
 *
 * A comma parts years where it cannot be the reader's decimal sign.
 */
import type { Finding } from "#domain/finding.ts";
import { Decimal, sum } from "#domain/money.ts";
import { readNumber } from "#format/read-number.ts";

/** The fractions by year, null for the even split, or what is wrong with them. */
export type YearlyFractions =
  | { readonly ok: true; readonly fractions: readonly string[] | null }
  | { readonly ok: false; readonly finding: Omit<Finding, "path"> };

/** `text` for a grant that vests over `durationMonths`; figures are percent, whole to the hundred. */
export function yearlyFractions(text: string, durationMonths: number): YearlyFractions {
  if (/^\s*(even(ly)?)?\s*$/i.test(text)) return { ok: true, fractions: null };
  const figures = percentList(text);
  if (figures === null) return { ok: false, finding: { code: "notDecimal", params: { value: text } } };
  const years = Math.ceil(durationMonths / 12);
  if (figures.length !== years) {
    const params = { count: String(figures.length), years: String(years) };
    return { ok: false, finding: { code: "fractionsCount", params } };
  }
  const fractions = figures.map((figure) => new Decimal(figure).dividedBy(100));
  const whole = sum(fractions);
  if (!whole.equals(1))
    return { ok: false, finding: { code: "fractionsSum", params: { sum: whole.toFixed() } } };
  return { ok: true, fractions: fractions.map((fraction) => fraction.toFixed()) };
}

/** "5 / 15 / 40 / 40" as figures, none below zero; null where one of them is no number. */
export function percentList(text: string): readonly string[] | null {
  const parts = text.split(/[/;]|,\s+|(?<![/;,])\s+(?![/;,%])/).map((part) => part.replace(/%/g, "").trim());
  const words = parts.filter((part) => part !== "");
  const [only] = words;
  const whole = words.length === 1 && only !== undefined ? plainFigure(only) : null;
  const figures = (whole === null && words.length === 1 ? (only ?? "").split(",") : words).map(plainFigure);
  return figures.every((figure) => figure !== null) && figures.length > 0 ? figures : null;
}

function plainFigure(text: string): string | null {
  const read = readNumber(text);
  return typeof read === "string" && !read.startsWith("-") ? read : null;
}
