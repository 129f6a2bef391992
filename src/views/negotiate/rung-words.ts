/**
 * What a part's walk-away, target and anchor rest on, in words: the least that matches the best alternative, the
 * comparables, and the way from the target through a limit to a precise figure.
 */
import { rungBeyond } from "#charts/ladder-layout.ts";
import type { Decimal } from "#domain/money.ts";
import { hasWrittenAlternative, type Rungs } from "#engine/negotiation/ladder.ts";
import { showCount, showNumber } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { knownAs, leastKnown } from "./as-known.ts";
import { comparableWords } from "./comparable-words.ts";
import { ladderRows, leastOf } from "./ladder-rows.ts";
import { askText, partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The least that matches the best alternative, or why none does; null where there is no alternative. */
export function leastWords(negotiation: Negotiation, { part, present }: Rungs): string | null {
  const { reservation, marks, mark, model, riskAversion, workspace } = negotiation;
  if (reservation === null) return null;
  const other =
    marks.find(({ id }) => id === reservation.alternative.offerId)?.letter ?? say("negotiate.lede.another");
  const letters = { letter: mark.letter, other };
  const least = leastOf(negotiation, part);
  const known = leastKnown(negotiation, part);
  const stated = (words: string, isOpen: boolean) =>
    isOpen ? `${words} ${say("ladder.reason.asStated")}` : words;
  if (least === 0) {
    return stated(say("ladder.reason.noneNeeded", letters), known === "atLeast" || known === "about");
  }
  if (least !== null) {
    const figure = knownAs(known, partText(part, least, workspace.currency));
    const isMore = present.lessThan(least);
    const factor = timesOffered(present, least);
    if (factor !== null) return say("ladder.reason.unrealistic", { ...letters, figure, factor });
    const row = ladderRows(negotiation).find(({ id }) => id === part);
    const isBeyond = row !== undefined && rungBeyond(row) !== null;
    return [
      say(isMore ? "ladder.reason.leastMore" : "ladder.reason.least", { ...letters, figure }),
      ...(isBeyond ? [say("ladder.reason.beyond")] : []),
    ].join(" ");
  }
  if (model.isGrantUnknown) return say("ladder.reason.unknownGrant", letters);
  const isOpen = known === "atMost" || known === "about";
  const bound = part === "ownership" ? model.ownershipBound(model.present, riskAversion) : null;
  if (bound === null || bound.worth >= reservation.worth) {
    const none = part === "ownership" ? "ladder.reason.wholeCompany" : "ladder.reason.noAmount";
    return stated(say(none, letters), isOpen);
  }
  const bounded = {
    ...letters,
    nothing: showPercent(bound.chanceOfNothing),
    care: showNumber(riskAversion),
    most: showMoney(bound.worth / model.horizonYears, workspace.currency),
  };
  return stated(say("ladder.reason.bound", bounded), isOpen);
}

/** How many times `offered` a figure is, where that is more than anybody asks for; null where it is not. */
export function timesOffered(offered: Decimal | null, figure: number): string | null {
  if (offered === null || offered.isZero()) return null;
  const factor = figure / offered.toNumber();
  return factor < UNREALISTIC ? null : showCount(Math.round(factor));
}

/** No offer was ever raised tenfold: beyond that a figure says only that this part cannot close the gap. */
export const UNREALISTIC = 10;

/** Which comparable is the target, and between which. */
export function targetWords(negotiation: Negotiation, { part, above }: Rungs): string {
  const words = above.map((each) => comparableWords(negotiation, each));
  const [only = ""] = words;
  if (above.length === 1) return say("ladder.reason.only", { comparable: only });
  const list = showList(words);
  const count = String(above.length);
  const name = say(`negotiate.part.${part}`);
  if (negotiation.workspace.negotiation.targetMedian === "weighted") {
    return say("ladder.reason.byWeight", { count, list, part: name });
  }
  return above.length % 2 === 1
    ? say("ladder.reason.middle", { count, list, part: name })
    : say("ladder.reason.lowerMiddle", { count, list, part: name });
}

/** More on base needs a written offer or a case, and still more is another level: a rule of thumb of ours. */
export const MOST_WITHOUT_CASE = 0.2;
export const MOST_WITHOUT_LEVEL = 0.35;

/** Why the anchor is under the target: a limit that the target itself keeps costs a step or two only. */
function whyUnder(part: Rungs["part"], clamp: Rungs["clamp"], target: Decimal, anchor: Decimal) {
  const isStep = part !== "ownership" && target.minus(anchor).lessThanOrEqualTo(500);
  if (clamp?.reason === "highestComparable" && clamp.at.equals(target)) return "nothingBeyond";
  if (isStep || clamp === null || clamp.at.greaterThanOrEqualTo(target)) return "underByStep";
  return clamp.reason === "cap" ? "underByCap" : "relevel";
}

/** From the way to the target, through the limit, to the precise figure. */
export function anchorWords(
  negotiation: Negotiation,
  { part, present, unclamped, clamp, anchor, target }: Rungs,
): string {
  const { workspace, offer } = negotiation;
  const { meetRate, baseRaise } = workspace.negotiation;
  const show = (value: Decimal) => partText(part, value, workspace.currency);
  const free = show(unclamped);
  const said = [
    meetRate === "0.5"
      ? say("ladder.reason.twice", { free })
      : say("ladder.reason.times", { free, meet: showNumber(meetRate) }),
  ];
  const figure = askText(negotiation, part, anchor);
  if (clamp === null) said.push(say("ladder.reason.precise", { figure }));
  else if (clamp.reason === "baseRaise") {
    const isWritten = hasWrittenAlternative(workspace, offer.id);
    const raise = showPercent(isWritten ? baseRaise.withWrittenOffer : baseRaise.without);
    said.push(say(isWritten ? "ladder.reason.raiseWritten" : "ladder.reason.raise", { raise, figure }));
  } else said.push(say(`ladder.reason.${clamp.reason}`, { at: show(clamp.at), figure }));
  if (anchor.lessThan(target)) {
    said.push(
      say(`ladder.reason.${whyUnder(part, clamp, target, anchor)}`, { gap: show(target.minus(anchor)) }),
    );
  }
  const raise = present.isZero() ? 0 : anchor.dividedBy(present).minus(1).toNumber();
  const isCovered = hasWrittenAlternative(workspace, offer.id) && raise <= MOST_WITHOUT_LEVEL;
  if (part === "baseSalary" && raise > MOST_WITHOUT_CASE && !isCovered) {
    const percent = showPercent(raise, { most: 0 });
    said.push(
      say(raise > MOST_WITHOUT_LEVEL ? "ladder.reason.overLevel" : "ladder.reason.overCase", { percent }),
    );
  }
  return said.join(" ");
}
