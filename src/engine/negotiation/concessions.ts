/**
 * The concession ladder: from the anchor to the target in three shrinking steps, each for something in return.
 *
 * By default half, three tenths and a fifth of the way (reference R11; the steps and what is asked in return are
 * design choices, the person's to change). Each step is a precise figure of the employer's currency; the last is
 * the target itself, but for a part whose anchor stops under its target: that is not raised to be given away.
 */
import { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms, withPart } from "./ask-terms.ts";
import { type Ladder, precise, termsOn } from "./ladder.ts";
import type { PackageModel } from "./package-model.ts";

/** What to ask for in return for a step. */
export type InReturn = "earlyReview" | "startDate" | "answerAtOnce";

/** What is asked after a step, how much of the way it gave, and what is asked for in return. */
export type Concession = {
  readonly terms: AskTerms;
  readonly part: Decimal;
  readonly inReturn: InReturn;
  /** The person's own words in place of it; null where there are none. */
  readonly ownInReturn: string | null;
};

/** What is proposed in return for each step, in order. */
export const IN_RETURN: readonly InReturn[] = ["earlyReview", "startDate", "answerAtOnce"];

/** The steps of `ladder`; none where no anchor is above its target, so that nothing can be given. */
export function concessions(
  { negotiation }: Pick<Workspace, "negotiation">,
  ladder: Ladder,
  { present, currencyRate }: Pick<PackageModel, "present" | "currencyRate">,
): readonly Concession[] {
  const anchor = termsOn(ladder, present, "anchor");
  const target = termsOn(ladder, present, "target");
  const gives = ASK_PARTS.some((part) => isAbove(anchor[part], target[part]));
  if (!gives) return [];
  let given = new Decimal(0);
  return IN_RETURN.map((inReturn, at) => {
    const step = negotiation.concessionSteps[at];
    const part = new Decimal(step?.part ?? 0);
    given = given.plus(part);
    const terms = ASK_PARTS.reduce(
      (asked, each) => withPart(asked, each, after(anchor[each], target[each], given, each, currencyRate)),
      anchor,
    );
    return { terms, part, inReturn, ownInReturn: step?.inReturn ?? null };
  });
}

function isAbove(one: Decimal | null, other: Decimal | null): boolean {
  return one !== null && other !== null && one.greaterThan(other);
}

/** One part after `given` of the way; a part whose anchor is not above its target stays where it is. */
function after(
  from: Decimal | null,
  to: Decimal | null,
  given: Decimal,
  part: AskPart,
  currencyRate: Decimal,
): Decimal | null {
  if (from === null || to === null || !from.greaterThan(to)) return from;
  if (given.greaterThanOrEqualTo(1)) return to;
  const figure = precise(from.minus(from.minus(to).times(given)), part, false, currencyRate);
  return Decimal.max(to, Decimal.min(from, figure));
}
