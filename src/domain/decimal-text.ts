/**
 * Decimal text: how money, rates and shares are written in files ("172000", "0.055").
 *
 * A JSON number is accepted on reading and becomes the shortest text that names it, so nothing that was
 * written is lost to binary floating point. FORMATS, first paragraph.
 */
import * as z from "zod/mini";
import { Decimal } from "./money.ts";

/** Plain decimal digits with an optional sign and point; never an exponent, a symbol or a separator. */
export type DecimalText = string;

const PLAIN = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const MOST_DIGITS = 40;

type Bounds = {
  /** Least value allowed, itself included. */
  readonly min?: string;
  /** Greatest value allowed, itself included unless `below` is set. */
  readonly max?: string;
  /** Upper bound that is itself refused. */
  readonly below?: string;
  /** The value counts things that cannot be split: shares. */
  readonly whole?: boolean;
  /** The value is a fraction: something far above 1 was most likely meant as percent. */
  readonly fraction?: boolean;
};

/** A schema for decimal text within `bounds`; numbers are turned into text. */
export function decimalText(bounds: Bounds = {}) {
  return z.pipe(
    z.union([z.string(), z.number()], { error: () => "notDecimal" }),
    z.pipe(
      z.transform((input: string | number, context) => {
        const text = unsignedZero(typeof input === "number" ? new Decimal(input).toFixed() : input.trim());
        const issue = isDecimalText(text) ? boundIssue(text, bounds) : { code: "notDecimal", value: input };
        if (issue !== null) {
          context.issues.push({ code: "custom", params: issue, input, continue: true });
        }
        return text;
      }),
      z.string(),
    ),
  );
}

/** Whether `text` is plain decimal digits of a length that no pay figure exceeds. */
export function isDecimalText(text: string): text is DecimalText {
  return text.length <= MOST_DIGITS && PLAIN.test(text);
}

/** "-0" is none, like "0": a sign would travel through every sum into the report. */
function unsignedZero(text: string): string {
  return isDecimalText(text) && text.startsWith("-") && new Decimal(text).isZero() ? text.slice(1) : text;
}

function boundIssue(text: DecimalText, bounds: Bounds): Record<string, string> | null {
  const value = new Decimal(text);
  const isMeantAsPercent =
    bounds.fraction === true && value.abs().greaterThan(1) && value.abs().lessThanOrEqualTo(100);
  const percent = { code: "percentAsFraction", value: text, fraction: value.dividedBy(100).toFixed() };
  if (bounds.min !== undefined && value.lessThan(bounds.min)) {
    if (bounds.min === "0") return { code: "negative", value: text, least: bounds.min };
    return isMeantAsPercent ? percent : { code: "belowLeast", value: text, least: bounds.min };
  }
  if (bounds.max !== undefined && value.greaterThan(bounds.max)) {
    return isMeantAsPercent ? percent : { code: "aboveMost", value: text, most: bounds.max };
  }
  if (bounds.below !== undefined && value.greaterThanOrEqualTo(bounds.below)) {
    return isMeantAsPercent ? percent : { code: "notBelow", value: text, limit: bounds.below };
  }
  if (bounds.whole === true && !value.isInteger()) return { code: "notWhole", value: text };
  return null;
}
