/**
 * The ladder: target, anchor and expected landing of each part, with the reason where an anchor was clamped.
 *
 * Target: the lower median of the comparables above the present value (target.ts). Anchor O + (T − O) ÷ λ, at most the
 * highest comparable, and for base at most a quarter above the offer with a written competing offer, a fifth
 * without; then to a precise figure. Landing O + λ(A − O). MODEL section 8.
 */
import { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import { type Comparable, comparables } from "./comparables.ts";
import type { PackageModel } from "./package-model.ts";
import { alternativeOffers } from "./reservation.ts";
import { isHeldInWriting } from "./standing.ts";
import { targetOf } from "./target.ts";

/** Why an anchor is lower than the way to the target and as far again. */
export type ClampReason = "highestComparable" | "baseRaise" | "cap";

/** One part's rungs; all equal to the present value where nothing documentable lies above it. */
export type Rungs = {
  readonly part: AskPart;
  readonly present: Decimal;
  readonly target: Decimal;
  readonly anchor: Decimal;
  readonly landing: Decimal;
  /** The anchor before it was clamped and made precise. */
  readonly unclamped: Decimal;
  readonly clamp: { readonly reason: ClampReason; readonly at: Decimal } | null;
  /** The comparables above the present value, the lowest first. */
  readonly above: readonly Comparable[];
};

/** The parts that the offer has a figure for. */
export type Ladder = { readonly rungs: readonly Rungs[]; readonly comparables: readonly Comparable[] };

/** The rungs of `model`'s offer. */
export function ladder(workspace: Workspace, model: PackageModel): Ladder {
  const offer = workspace.offers.find(({ id }) => id === model.offerId);
  const found = offer === undefined ? [] : comparables(workspace, offer);
  return {
    comparables: found,
    rungs: ASK_PARTS.flatMap((part) => {
      const present = model.present[part];
      return present === null ? [] : [rungsOf(workspace, model, part, present, found)];
    }),
  };
}

/** The terms on one rung: each part's figure there, the present one where it has no rungs. */
export function termsOn(
  { rungs }: Ladder,
  present: AskTerms,
  rung: "target" | "anchor" | "landing",
): AskTerms {
  const on = (part: AskPart) => rungs.find((each) => each.part === part)?.[rung] ?? present[part];
  return { baseSalary: on("baseSalary"), signOnBonus: on("signOnBonus"), ownership: on("ownership") };
}

function rungsOf(
  workspace: Workspace,
  model: PackageModel,
  part: AskPart,
  present: Decimal,
  found: readonly Comparable[],
): Rungs {
  const above = found.filter((each) => each.part === part && each.value.greaterThan(present));
  const target = targetOf(workspace, above);
  if (target === null) {
    return {
      part,
      present,
      target: present,
      anchor: present,
      landing: present,
      unclamped: present,
      clamp: null,
      above,
    };
  }
  const meet = new Decimal(workspace.negotiation.meetRate);
  const unclamped = present.plus(target.minus(present).dividedBy(meet));
  const bounds = limits(workspace, model, part, present, above);
  const clamp = tightest(unclamped, bounds);
  const figure = (isLimit: boolean) => precise(clamp?.at ?? unclamped, part, isLimit, model.currencyRate);
  // A figure made precise upwards could pass a limit that the free one keeps.
  const isPassed = clamp !== null || tightest(figure(false), bounds) !== null;
  const anchor = Decimal.max(present, figure(isPassed));
  const landing = present.plus(meet.times(anchor.minus(present)));
  return { part, present, target, anchor, landing, unclamped, clamp, above };
}

type Limit = NonNullable<Rungs["clamp"]>;

function limits(
  workspace: Workspace,
  model: PackageModel,
  part: AskPart,
  present: Decimal,
  above: readonly Comparable[],
): readonly Limit[] {
  const { caps, baseRaise } = workspace.negotiation;
  const found: Limit[] = [];
  const highest = above.at(-1)?.value;
  if (highest !== undefined) found.push({ reason: "highestComparable", at: highest });
  if (part === "baseSalary") {
    const rate = hasWrittenAlternative(workspace, model.offerId)
      ? baseRaise.withWrittenOffer
      : baseRaise.without;
    found.push({ reason: "baseRaise", at: present.times(new Decimal(1).plus(rate)) });
  }
  const cap = caps[part];
  if (cap !== null) found.push({ reason: "cap", at: new Decimal(cap) });
  return found;
}

function tightest(anchor: Decimal, found: readonly Limit[]): Limit | null {
  return found.reduce<Limit | null>(
    (least, limit) => (limit.at.lessThan(least?.at ?? anchor) ? limit : least),
    null,
  );
}

/** Whether a written offer of another employer that still stands is an alternative. */
export function hasWrittenAlternative(workspace: Workspace, offerId: string): boolean {
  return alternativeOffers(workspace, offerId).some((offer) => isHeldInWriting(workspace, offer));
}

const STEP = 500;
const ROUND = 5000;
/** Four decimals of a percent. */
const OWNERSHIP_PLACES = 6;

/**
 * Money to 500 and no multiple of 5,000 in the currency that it is asked for in, `rate` of ours to one; ownership
 * to four decimals of a percent; not above a limit.
 */
export function precise(
  value: Decimal,
  part: AskPart,
  isLimit: boolean,
  rate: Decimal = new Decimal(1),
): Decimal {
  if (part === "ownership") {
    return value.toDecimalPlaces(OWNERSHIP_PLACES, isLimit ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_EVEN);
  }
  const steps = value.dividedBy(rate).dividedBy(STEP);
  const figure = (isLimit ? steps.floor() : steps.round()).times(STEP);
  return (figure.modulo(ROUND).isZero() ? figure.minus(STEP) : figure).times(rate);
}
