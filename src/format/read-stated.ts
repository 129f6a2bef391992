/**
 * A typed stated value: a figure, a range, none or not known, in whatever unit the field has.
 *
 * Shapes and bounds are the same for money, percentages and shares; only how a figure is read differs.
 */
import type { Decimal } from "#domain/money.ts";
import type { Stated } from "#domain/stated.ts";
import { isRefusal, type Reading, type Refusal, refusal } from "./reading.ts";
import { statedShape } from "./stated-shape.ts";
import { LONGEST_TEXT, plainText } from "./typed-text.ts";

/** What differs between fields. */
export type StatedField = {
  /** The figures of one text, or of the two ends of a range, which may share a unit. */
  readonly amounts: (texts: readonly string[]) => readonly Decimal[] | Refusal;
  /** A figure as it is shown. */
  readonly show: (amount: Decimal) => string;
  /** The least and the most that the field takes, both included. */
  readonly least: string;
  readonly most: string;
  /** A range as one could write it here. */
  readonly example: string;
  /** Whether a range, and "not known", can be values here. */
  readonly takesRange: boolean;
  readonly takesNotKnown: boolean;
};

/** `typed` as a stated value of `field`. */
export function readStated(typed: string, field: StatedField): Reading<Stated> {
  if (typed.length > LONGEST_TEXT) return refusal("tooLong");
  const shape = statedShape(plainText(typed));
  switch (shape.kind) {
    case "notKnown":
      return field.takesNotKnown ? understood(null, "notKnown") : refusal("notKnownNotTaken");
    case "none":
      return understood("0", "none");
    case "open":
      return field.takesRange ? refusal("openRange", { example: field.example }) : refusal("rangeNotTaken");
    case "several":
      return refusal("severalFigures", { example: field.example });
    case "one":
      return readPoint(shape.text, field);
    case "upTo":
      return readRange(["0", shape.text], field);
    case "range":
      return readRange([shape.low, shape.high], field);
  }
}

function readPoint(text: string, field: StatedField): Reading<Stated> {
  const amounts = boundedAmounts([text], field);
  if (isRefusal(amounts)) return amounts;
  const [amount] = amounts;
  if (amount === undefined || amount.isZero()) return understood("0", "none");
  return understood(amount.toFixed(), "point", { value: field.show(amount) });
}

function readRange(texts: readonly [string, string], field: StatedField): Reading<Stated> {
  if (!field.takesRange) return refusal("rangeNotTaken");
  const amounts = boundedAmounts(texts, field);
  if (isRefusal(amounts)) return amounts;
  const [low, high] = amounts;
  if (low === undefined || high === undefined) return refusal("severalFigures", { example: field.example });
  if (low.greaterThan(high))
    return refusal("rangeReversed", { low: field.show(low), high: field.show(high) });
  if (low.equals(high)) {
    return low.isZero()
      ? understood("0", "none")
      : understood(low.toFixed(), "point", { value: field.show(low) });
  }
  const value = { low: low.toFixed(), high: high.toFixed() };
  const params = { low: field.show(low), high: field.show(high) };
  return low.isZero() ? understood(value, "upTo", { high: params.high }) : understood(value, "range", params);
}

function boundedAmounts(texts: readonly string[], field: StatedField): readonly Decimal[] | Refusal {
  const amounts = field.amounts(texts);
  if (isRefusal(amounts)) return amounts;
  for (const amount of amounts) {
    const value = field.show(amount);
    if (amount.lessThan(field.least)) {
      const isBelowZero = field.least === "0";
      return isBelowZero
        ? refusal("negative", { value })
        : refusal("belowLeast", { value, least: shown(field.least, amount, field) });
    }
    if (amount.greaterThan(field.most)) {
      return refusal("aboveMost", { value, most: shown(field.most, amount, field) });
    }
  }
  return amounts;
}

function shown(bound: string, like: Decimal, field: StatedField): string {
  return field.show(like.times(0).plus(bound));
}

function understood(
  value: Stated,
  code: "point" | "range" | "upTo" | "none" | "notKnown",
  params: Readonly<Record<string, string>> = {},
): Reading<Stated> {
  return { ok: true, value, understood: { code, params } };
}
