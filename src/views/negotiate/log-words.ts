/** The log's title, the dates in words, and the warnings. */
import { type Crossing, type Due, daysBetween, weekdaysBetween } from "#engine/negotiation/deadlines.ts";
import { showDay, showDaysUntil, showWeekday } from "#format/show-date.ts";
import { say, sayCount } from "#text/say.ts";
import { lapsedOut } from "./lapsed-words.ts";
import { logDues } from "./log-rows.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The letter of an offer; a word where it is not shown. */
export function letterOf({ marks }: Negotiation, offerId: string): string {
  return marks.find(({ id }) => id === offerId)?.letter ?? say("reply.log.another");
}

/** The finding: how long the walk-away's offer stands, else how long until one decides. */
export function logTitle(negotiation: Negotiation): string {
  const { workspace, reservation } = negotiation;
  const open = logDues(negotiation).filter(({ on }) => on >= workspace.asOf);
  const decides = open.find(({ kind }) => kind === "youDecide");
  const lapses = open.find(
    ({ kind, offerId }) => kind === "lapses" && offerId === reservation?.alternative.offerId,
  );
  const daysTo = ({ on }: Due) => daysBetween(workspace.asOf, on);
  if (lapses !== undefined) {
    const letter = letterOf(negotiation, lapses.offerId);
    const left = sayCount("reply.log.title.lapses", daysTo(lapses), { letter });
    if (decides === undefined || decides.on > lapses.on) return left;
    return sayCount("reply.log.title.inHand", daysBetween(decides.on, lapses.on), { left });
  }
  return decides === undefined ? say("reply.log.title") : sayCount("reply.log.title.decide", daysTo(decides));
}

/** "Friday 11 December". */
export function dayText({ workspace }: Negotiation, day: string): string {
  return say("reply.log.day", { weekday: showWeekday(day), day: showDay(day, workspace.asOf) });
}

/** "in 20 days, 15 of them weekdays"; how long ago for what is past, and days alone up to a first day at work. */
export function leftText({ workspace: { asOf } }: Negotiation, { on, kind }: Due): string {
  const left = showDaysUntil(on, asOf);
  if (kind === "startsOn" || daysBetween(asOf, on) < 2) return left;
  return say("reply.log.left", { left, weekdays: String(weekdaysBetween(asOf, on)) });
}

/** What crosses, and what it gives away. */
export function crossingText(negotiation: Negotiation, { code, first, second }: Crossing): string {
  const day = (due: Due | null) => (due === null ? "" : showDay(due.on, negotiation.workspace.asOf));
  const letter = letterOf(negotiation, first.offerId);
  const other = second === null ? "" : letterOf(negotiation, second.offerId);
  switch (code) {
    case "past":
      return pastText(negotiation, first);
    case "lapsesBeforeYouDecide":
      return say("reply.log.crossing.lapsesBeforeYouDecide", {
        letter,
        first: day(first),
        second: day(second),
      });
    case "decideTooLate":
      return say("reply.log.crossing.decideTooLate", { letter, first: day(first), second: day(second) });
    case "answerTooLate":
      return say("reply.log.crossing.answerTooLate", { letter, first: day(first), second: day(second) });
    case "answerAfterLapse":
      return say("reply.log.crossing.answerAfterLapse", {
        letter,
        other,
        first: day(first),
        second: day(second),
      });
    case "lapsesBeforeOther":
      return say("reply.log.crossing.lapsesBeforeOther", {
        letter,
        other,
        first: day(first),
        second: day(second),
      });
  }
}

function pastText(negotiation: Negotiation, { kind, offerId, on }: Due): string {
  const words = { letter: letterOf(negotiation, offerId), day: showDay(on, negotiation.workspace.asOf) };
  if (kind === "youDecide") return say("reply.log.past.youDecide", { day: words.day });
  if (kind === "theirAnswer") return say("reply.log.past.theirAnswer", words);
  if (kind === "yourAnswer") return say("reply.log.past.yourAnswer", words);
  if (negotiation.alternatives.some((each) => each.offerId === offerId)) {
    return say("reply.log.past.lapsesCounted", words);
  }
  const isOut = lapsedOut(negotiation).some(({ id }) => id === offerId);
  return isOut ? say("reply.log.past.lapsesOut", words) : say("reply.log.past.lapses", words);
}
