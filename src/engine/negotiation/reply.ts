/**
 * What to do with a reply: accept at the target, counter once between walk-away and target, walk below it. Where a
 * grant is not known, short of accepting one asks about it first: it may make up for all that is missing.
 *
 * The next ask is the least figure of one part that closes the gap alone; of those inside their caps, and with
 * something to show for more, the one that costs the employer least is asked for first (reference R8, R11). A target under the walk-away is no reason to
 * accept. MODEL section 8. What was asked for is accepted when it is offered, also where limits keep it under the
 * target: one said that one would sign it. Doubles where risk is priced.
 */
import { Decimal } from "#domain/money.ts";
import { approvalRoom } from "./approval-room.ts";
import { ASK_PARTS, type AskPart, type AskTerms, withPart } from "./ask-terms.ts";
import type { Cap, Caps } from "./caps.ts";
import type { Count } from "./counted-total.ts";
import type { PackageModel } from "./package-model.ts";
import { leastPart } from "./reservation.ts";

/** What to do. */
export type Verdict = "accept" | "counter" | "walk" | "askGrant";

/**
 * What a reply is held against; worths over the horizon. `enough` is what is asked for in the end, null where there is no
 * yardstick for it; `walkAway` is null without an alternative.
 */
export type ReplyBounds = {
  readonly enough: number | null;
  /** What the last concession asks for: from there on a reply is taken as well; null without concessions. */
  readonly lastStep: number | null;
  readonly walkAway: number | null;
  readonly riskAversion: number;
};

/** One part by which alone the gap would be closed. */
export type Closing = {
  readonly part: AskPart;
  readonly from: Decimal | null;
  /** The least figure that closes the gap; null where no amount of it does. */
  readonly least: number | null;
  /** The figure to ask for, the least one made precise upwards; null where no amount is enough. */
  readonly to: Decimal | null;
  readonly cap: Cap;
  /** Whether they have passed the cap themselves, which then says nothing any more. */
  readonly isCapPassed: boolean;
  readonly isInside: boolean;
  /** What asking for it leaves under the approval threshold, negative above it; null where none binds. */
  readonly room: Decimal | null;
  /** What asking for it costs the employer more a year, by its cost basis. */
  readonly cost: Decimal | null;
};

/** The verdict on a reply with its figures; all a year. */
export type ReplyVerdict = {
  /** Null where there is nothing to hold it against. */
  readonly verdict: Verdict | null;
  readonly worth: number;
  readonly perYear: number;
  /** Above it where positive; null without an alternative. */
  readonly overWalkAway: number | null;
  /** Above what is enough where positive; null where nothing says what that is. */
  readonly overEnough: number | null;
  /** What the closings come to: what is enough, or the walk-away where the reply is below it. */
  readonly aim: "enough" | "walkAway" | null;
  readonly closings: readonly Closing[];
  /** The part to ask for; null where none closes the gap inside its cap, or nothing has to be asked. */
  readonly ask: AskPart | null;
};

/** The verdict on `terms`. */
export function replyVerdict(
  model: PackageModel,
  terms: AskTerms,
  bounds: ReplyBounds,
  caps: Caps,
  count: Count,
): ReplyVerdict {
  const { enough, walkAway, riskAversion } = bounds;
  const worth = model.worth(terms, riskAversion);
  const known = verdictOf(worth, bounds);
  const verdict = model.isGrantUnknown && known !== null && known !== "accept" ? "askGrant" : known;
  const aim = verdict === "walk" ? "walkAway" : verdict === "counter" ? "enough" : null;
  const aimed = aim === "walkAway" ? walkAway : aim === "enough" ? enough : null;
  const closings =
    aimed === null
      ? []
      : ASK_PARTS.filter((part) => part !== "ownership" || model.hasOwnership).map((part) =>
          closingOf(model, terms, part, aimed, riskAversion, caps[part], count),
        );
  const perYear = (over: number) => over / model.horizonYears;
  return {
    verdict,
    worth,
    perYear: perYear(worth),
    overWalkAway: walkAway === null ? null : perYear(worth - walkAway),
    overEnough: enough === null ? null : perYear(worth - enough),
    aim,
    closings,
    ask: cheapest(closings),
  };
}

/** Sums of doubles that differ by less are equal: far below a cent. */
const EQUAL = 1e-6;

function verdictOf(worth: number, { enough, lastStep, walkAway }: ReplyBounds): Verdict | null {
  if (walkAway !== null && worth < walkAway - EQUAL) return "walk";
  if (enough === null) return null;
  return worth >= Math.min(enough, lastStep ?? enough) - EQUAL ? "accept" : "counter";
}

/**
 * What is enough, over the horizon: the target, or the least of what was asked for; null where nothing
 * documentable lies above the offer and nothing else is on the table. With something else to take, an offer that
 * nothing speaks against is enough as it stands.
 */
export function enoughOf(props: {
  readonly hasTarget: boolean;
  readonly target: number;
  /** What each ask is worth. */
  readonly asked: readonly number[];
  readonly walkAway: number | null;
}): number | null {
  const { hasTarget, target, asked, walkAway } = props;
  if (hasTarget) return Math.min(target, ...asked);
  return walkAway === null ? null : target;
}

function closingOf(
  model: PackageModel,
  terms: AskTerms,
  part: AskPart,
  aim: number,
  riskAversion: number,
  cap: Cap,
  count: Count,
): Closing {
  const from = terms[part];
  const least = leastPart(model, terms, part, aim, riskAversion);
  const isCapPassed = from?.greaterThan(cap.most) ?? false;
  const closing = { part, from, least, cap, isCapPassed };
  if (least === null) return { ...closing, to: null, isInside: false, room: null, cost: null };
  const isInside = isCapPassed || cap.most.greaterThanOrEqualTo(least);
  const precise = preciseUp(new Decimal(least), part, model.currencyRate);
  const to = isInside && !isCapPassed ? Decimal.min(precise, cap.most) : precise;
  const asked = withPart(terms, part, to);
  const cost = count.cost(asked).minus(count.cost(terms));
  return { ...closing, to, isInside, room: approvalRoom(count, model.present, asked), cost };
}

const STEP = 500;
const ROUND = 5000;
/** Four decimals of a percent. */
const OWNERSHIP_PLACES = 6;

/**
 * The next figure that closes it still: money to 500 and no multiple of 5,000 of the employer's currency, `rate` of
 * ours to one; ownership to 0.0001 %.
 */
function preciseUp(value: Decimal, part: AskPart, rate: Decimal): Decimal {
  if (part === "ownership") return value.toDecimalPlaces(OWNERSHIP_PLACES, Decimal.ROUND_UP);
  const figure = value.dividedBy(rate).dividedBy(STEP).ceil().times(STEP);
  return (figure.modulo(ROUND).isZero() ? figure.plus(STEP) : figure).times(rate);
}

/**
 * The closing that costs the employer least: of those that need nobody else's approval where there are any, and of
 * these of those for which something can be shown.
 */
function cheapest(closings: readonly Closing[]): AskPart | null {
  const capped = closings.filter(({ isInside }) => isInside);
  const free = capped.filter(({ room }) => room === null || !room.isNegative());
  const inside = free.length > 0 ? free : capped;
  const shown = inside.filter(({ cap }) => cap.isShown);
  let best: { readonly part: AskPart; readonly cost: Decimal } | null = null;
  for (const { part, cost } of shown.length > 0 ? shown : inside) {
    if (cost === null) continue;
    if (best === null || cost.lessThan(best.cost)) best = { part, cost };
  }
  return best?.part ?? null;
}
