/**
 * What falls due and where dates cross: when an offer lapses, when answers are due, when one decides.
 *
 * Dates come from the offers, the log and the page to send. An answer that the log already holds is not due any
 * more. A crossing is two dates in an order that gives something away; what to do about it is the person's.
 */
import type { LogEntry } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Alternative } from "./reservation.ts";
import { isMereThought } from "./standing.ts";

/** What falls due. */
export type DueKind = "lapses" | "theirAnswer" | "yourAnswer" | "youDecide" | "startsOn";

/** One date; `entryId` is the log's where it comes from there, a proposed one nobody has set. */
export type Due = {
  readonly on: string;
  readonly kind: DueKind;
  readonly offerId: string;
  readonly entryId: string | null;
  readonly isProposed: boolean;
};

/** The dates on the page to send, and which of them a person set. */
export type BriefDue = {
  readonly decideOn: string;
  readonly answerBy: string;
  readonly isDecideOnOwn: boolean;
  readonly isAnswerByOwn: boolean;
};

/** Two dates in the wrong order, or one that is past. `first` comes before `second`. */
export type Crossing = {
  readonly code:
    | "past"
    | "lapsesBeforeYouDecide"
    | "decideTooLate"
    | "answerTooLate"
    | "answerAfterLapse"
    | "lapsesBeforeOther";
  readonly first: Due;
  readonly second: Due | null;
};

/** All dates of the negotiation about `offerId`, the earliest first. */
export function duesOf(
  workspace: Pick<Workspace, "offers" | "negotiation" | "asOf">,
  offerId: string,
  brief: BriefDue,
): readonly Due[] {
  const { offers, negotiation } = workspace;
  const ofOffers = offers.flatMap((offer): Due[] => {
    const { id, decideBy, startsOn, status } = offer;
    // A thought neither lapses nor begins, whatever day somebody gave it.
    if (id !== offerId && isMereThought(workspace, offer)) return [];
    const due = { offerId: id, entryId: null, isProposed: false };
    return [
      ...(decideBy === null ? [] : [{ ...due, on: decideBy, kind: "lapses" as const }]),
      ...(startsOn === null || status === "current"
        ? []
        : [{ ...due, on: startsOn, kind: "startsOn" as const }]),
    ];
  });
  const ofLog = negotiation.log.flatMap((entry): Due[] => {
    if (entry.answerBy === null || isAnswered(entry, negotiation.log)) return [];
    const kind = entry.by === "me" ? "theirAnswer" : "yourAnswer";
    return [{ on: entry.answerBy, kind, offerId: entry.offerId, entryId: entry.id, isProposed: false }];
  });
  const isAsked = ofLog.some((due) => due.kind === "theirAnswer" && due.offerId === offerId);
  const ofBrief: Due[] = [
    { on: brief.decideOn, kind: "youDecide", offerId, entryId: null, isProposed: !brief.isDecideOnOwn },
  ];
  if (!isAsked) {
    const isProposed = !brief.isAnswerByOwn;
    ofBrief.push({ on: brief.answerBy, kind: "theirAnswer", offerId, entryId: null, isProposed });
  }
  return [...ofOffers, ...ofLog, ...ofBrief].sort((a, b) => compare(a.on, b.on));
}

/** Whether the other side said something about the offer on that day or later, after this in the log. */
function isAnswered(asked: LogEntry, log: readonly LogEntry[]): boolean {
  const from = log.indexOf(asked);
  return log.some(
    (entry, at) =>
      entry.offerId === asked.offerId &&
      entry.by !== asked.by &&
      (entry.on > asked.on || (entry.on === asked.on && at > from)),
  );
}

/** Where the dates cross, for the negotiation about `offerId` against `alternativeIds`; `asOf` is today. */
export function crossings(
  dues: readonly Due[],
  offerId: string,
  alternativeIds: readonly string[],
  asOf: string,
): readonly Crossing[] {
  const found: Crossing[] = dues
    .filter(({ on, kind }) => on < asOf && kind !== "startsOn")
    .map((first) => ({ code: "past", first, second: null }));
  const open = dues.filter(({ on }) => on >= asOf);
  const ofKind = (kind: DueKind, isOwn: boolean) =>
    open.filter(
      (due) => due.kind === kind && (isOwn ? due.offerId === offerId : alternativeIds.includes(due.offerId)),
    );
  const [decides, lapses] = [ofKind("youDecide", true), ofKind("lapses", true)];
  const [answers, othersLapse] = [ofKind("theirAnswer", true), ofKind("lapses", false)];
  const cross = (code: Crossing["code"], firsts: readonly Due[], seconds: readonly Due[]) => {
    for (const first of firsts) {
      for (const second of seconds) if (first.on < second.on) found.push({ code, first, second });
    }
  };
  cross("decideTooLate", lapses, decides);
  cross("lapsesBeforeYouDecide", othersLapse, decides);
  cross("answerTooLate", decides, answers);
  cross("answerAfterLapse", othersLapse, answers);
  cross("lapsesBeforeOther", lapses, ofKind("theirAnswer", false));
  return found;
}

/** The best alternative that still stands after `day`; null where none does. */
export function bestAfter(
  workspace: Pick<Workspace, "offers">,
  alternatives: readonly Alternative[],
  day: string,
): Alternative | null {
  const stands = (id: string) => {
    const decideBy = workspace.offers.find((offer) => offer.id === id)?.decideBy ?? null;
    return decideBy === null || decideBy > day;
  };
  return alternatives.find(({ offerId }) => stands(offerId)) ?? null;
}

const DAY = 86_400_000;

/** Whole days from `from` to `to`, negative where that is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** How many of the days after `from` up to `to` are no Saturday and no Sunday; holidays are not known. */
export function weekdaysBetween(from: string, to: string): number {
  const start = Date.parse(`${from}T00:00:00Z`);
  const days = Math.max(0, daysBetween(from, to));
  const wholeWeeks = Math.floor(days / 7);
  let rest = 0;
  for (let day = wholeWeeks * 7 + 1; day <= days; day += 1) {
    const weekday = new Date(start + day * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) rest += 1;
  }
  return wholeWeeks * 5 + rest;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
