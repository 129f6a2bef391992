/**
 * Design choices of ours in a negotiation that no published figure settles; each is the user's to change.
 *
 * The weights of the kinds of evidence, the concession steps, the width of a range, what a share costs its
 * company. MODEL section 8; what the reference marks [D].
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { Decimal, sum } from "./money.ts";
import { listRelation, relation } from "./relation.ts";
import { text } from "./scalars.ts";

const share = () => decimalText({ min: "0", max: "1", fraction: true });

/** How firm each kind of evidence is, from 0 (does not count) to 1. */
export const evidenceWeights = z.strictObject({
  writtenOffer: z._default(share(), "1"),
  publishedRange: z._default(share(), "0.8"),
  reportedFigure: z._default(share(), "0.5"),
  anecdote: z._default(share(), "0.2"),
});
export type EvidenceWeights = z.infer<typeof evidenceWeights>;
export const FIRST_WEIGHTS: EvidenceWeights = z.parse(evidenceWeights, {});

/** One step from the anchor to the target: how much of the way, and for what; null = what we propose. */
export const concessionStep = z.strictObject({
  part: share(),
  inReturn: z._default(z.nullable(text()), null),
});
export type ConcessionStep = z.infer<typeof concessionStep>;

/** What is wrong between the steps' parts, which add up to 1 and get smaller; null where nothing is. */
export function stepsFinding(parts: readonly Decimal[]): {
  readonly code: "stepsSum" | "stepsGrow";
  readonly params: Readonly<Record<string, string>>;
} | null {
  const total = sum(parts);
  if (!total.equals(1)) return { code: "stepsSum", params: { sum: total.toFixed() } };
  const at = parts.findIndex((part, index) => part.greaterThanOrEqualTo(parts[index - 1] ?? 2));
  if (at < 0) return null;
  const [step, next] = [parts[at - 1] ?? total, parts[at] ?? total];
  return { code: "stepsGrow", params: { step: step.toFixed(), next: next.toFixed() } };
}

/** Three steps, as the ladder has them. */
export const concessionSteps = z
  .array(concessionStep)
  .check(z.minLength(3), z.maxLength(3))
  .check(
    listRelation<ConcessionStep, "part">("part", (steps) => {
      const parts = steps.map(({ part }) => part);
      if (parts.length !== 3 || !parts.every(isDecimalText)) return [];
      const found = stepsFinding(parts.map((part) => new Decimal(part)));
      return found === null ? [] : [{ path: [], ...found }];
    }),
  );
export const FIRST_STEPS: readonly ConcessionStep[] = [
  { part: "0.5", inReturn: null },
  { part: "0.3", inReturn: null },
  { part: "0.2", inReturn: null },
];

/** A low and a high end, each from 0 to `max`; the low end is no more than the high one. */
function ends(max: string, low: string, high: string) {
  const end = () => decimalText({ min: "0", max, fraction: true });
  return z
    .strictObject({ low: z._default(end(), low), high: z._default(end(), high) })
    .check(
      relation(["low", "high"], (value) =>
        isDecimalText(value.low) &&
        isDecimalText(value.high) &&
        new Decimal(value.low).greaterThan(value.high)
          ? [{ path: [], code: "rangeReversed", params: { low: value.low, high: value.high } }]
          : [],
      ),
    );
}

/** How far a range that one is asked for reaches above the target. */
export const rangeWidth = ends("1", "0.05", "0.1");
export const FIRST_WIDTH: z.infer<typeof rangeWidth> = z.parse(rangeWidth, {});

/** Between which parts of headline a share's cost to its company is taken to lie. */
export const shareCost = ends("1", "0.36", "0.64");
export const FIRST_SHARE_COST: z.infer<typeof shareCost> = z.parse(shareCost, {});
