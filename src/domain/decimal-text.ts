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
  /** The value is a fraction: something far above 1 was most likely meant as percent. */
  readonly fraction?: boolean;
};

/** A schema for decimal text within `bounds`; numbers are turned into text. */
export function decimalText(bounds: Bounds = {}) {
  return z.pipe(
    z.union([z.string(), z.number()], { error: () => "notDecimal" }),
    z.pipe(
      z.transform((input: string | number, context) => {
        const text = typeof input === "number" ? new Decimal(input).toFixed() : input.trim();
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

function boundIssue(text: DecimalText, bounds: Bounds): Record<string, string> | null {
  const value = new Decimal(text);
  if (bounds.min !== undefined && value.lessThan(bounds.min)) {
    const code = bounds.min === "0" ? "negative" : "belowLeast";
    return { code, value: text, least: bounds.min };
  }
  const limit = bounds.below ?? bounds.max;
  if (limit === undefined) return null;
  const isOver = bounds.below === undefined ? value.greaterThan(limit) : value.greaterThanOrEqualTo(limit);
  if (!isOver) return null;
  if (bounds.fraction === true && value.lessThanOrEqualTo(100)) {
    return { code: "percentAsFraction", value: text, fraction: value.dividedBy(100).toFixed() };
  }
  return { code: "aboveMost", value: text, most: limit };
}
