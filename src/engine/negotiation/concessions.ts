/**
 * The concession ladder: from the anchor to the target in three shrinking steps, each for something in return.
 *
 * Half, three tenths and a fifth of the way (reference R11; the steps and what is asked in return are design
 * choices of ours, shown as such). Each step is a precise figure; the last is the target itself.
 */
import { Decimal } from "#domain/money.ts";
import { ASK_PARTS, type AskPart, type AskTerms, withPart } from "./ask-terms.ts";
import { type Ladder, precise, termsOn } from "./ladder.ts";

/** What to ask for in return for a step. */
export type InReturn = "earlyReview" | "startDate" | "answerAtOnce";

/** What is asked after a step, and in return for what it is given. */
export type Concession = { readonly terms: AskTerms; readonly inReturn: InReturn };

/** How much of the way from anchor to target each step gives. */
export const CONCESSION_STEPS: readonly { readonly part: string; readonly inReturn: InReturn }[] = [
  { part: "0.5", inReturn: "earlyReview" },
  { part: "0.3", inReturn: "startDate" },
  { part: "0.2", inReturn: "answerAtOnce" },
];

/** The steps of `ladder`; none where no anchor is above its target, so that nothing can be given. */
export function concessions(ladder: Ladder, present: AskTerms): readonly Concession[] {
  const anchor = termsOn(ladder, present, "anchor");
  const target = termsOn(ladder, present, "target");
  const gives = ASK_PARTS.some((part) => isAbove(anchor[part], target[part]));
  if (!gives) return [];
  let given = new Decimal(0);
  return CONCESSION_STEPS.map(({ part: step, inReturn }) => {
    given = given.plus(step);
    const terms = ASK_PARTS.reduce(
      (asked, part) => withPart(asked, part, after(anchor[part], target[part], given, part)),
      anchor,
    );
    return { terms, inReturn };
  });
}

function isAbove(one: Decimal | null, other: Decimal | null): boolean {
  return one !== null && other !== null && one.greaterThan(other);
}

/** One part after `given` of the way; a part whose anchor is not above its target stays where it is. */
function after(from: Decimal | null, to: Decimal | null, given: Decimal, part: AskPart): Decimal | null {
  if (from === null || to === null || !from.greaterThan(to)) return from;
  if (given.greaterThanOrEqualTo(1)) return to;
  const figure = precise(from.minus(from.minus(to).times(given)), part, false);
  return Decimal.max(to, Decimal.min(from, figure));
}
