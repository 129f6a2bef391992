/**
 * The dates on the page to send: by when one decides, and by when an answer would help.
 *
 * Proposed, not known: the offer's own date, else two days before another offer lapses, so that neither date
 * gives that one away, else two weeks from the workspace's date; the answer a week before. What is proposed falls on a
 * weekday, as nobody answers on others; holidays are not known. What the person sets stays as it was set.
 */
import type { Brief } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";

/** Both dates, YYYY-MM-DD. */
export type BriefDates = { readonly decideOn: string; readonly answerBy: string };

/** The dates of `offer`'s brief: the person's own, else the proposed ones. */
export function briefDates(workspace: Workspace, offer: Offer, brief: Brief): BriefDates {
  const decideOn = brief.decideOn ?? proposedDay(workspace, offer);
  const tomorrow = daysAfter(workspace.asOf, 1);
  const weekBefore = weekdayUpTo(daysAfter(decideOn, -DAYS_TO_THINK));
  const proposed = weekBefore >= tomorrow ? weekBefore : weekdayFrom(tomorrow);
  return { decideOn, answerBy: brief.answerBy ?? earlier(proposed, decideOn) };
}

/** What is wrong with a date. */
export type DateProblem = {
  readonly at: keyof BriefDates;
  readonly code: "past" | "afterDecision";
};

/** The dates that do not hold on the day `asOf`, the decision's first. */
export function briefDateProblems(asOf: string, { decideOn, answerBy }: BriefDates): readonly DateProblem[] {
  const isLate = answerBy > decideOn;
  return [
    ...(decideOn < asOf ? [{ at: "decideOn", code: "past" } as const] : []),
    ...(isLate ? [{ at: "answerBy", code: "afterDecision" } as const] : []),
    ...(!isLate && answerBy < asOf && decideOn >= asOf ? [{ at: "answerBy", code: "past" } as const] : []),
  ];
}

const DAYS_TO_THINK = 7;
const DAYS_BEFORE_LAPSE = 2;
const DAYS_WITHOUT_DATE = 14;

function proposedDay(workspace: Workspace, offer: Offer): string {
  if (offer.decideBy !== null && offer.decideBy >= workspace.asOf) return offer.decideBy;
  const lapses = workspace.offers
    .filter(({ id, status }) => id !== offer.id && status !== "hypothetical")
    .flatMap(({ decideBy }) => decideBy ?? [])
    .filter((day) => day > workspace.asOf)
    .sort();
  const [first] = lapses;
  if (first === undefined) return weekdayUpTo(daysAfter(workspace.asOf, DAYS_WITHOUT_DATE));
  const before = weekdayUpTo(daysAfter(first, -DAYS_BEFORE_LAPSE));
  if (before >= workspace.asOf) return before;
  const next = weekdayFrom(workspace.asOf);
  return next < first ? next : workspace.asOf;
}

/** `day`, or the last weekday before it. */
function weekdayUpTo(day: string): string {
  return isWeekday(day) ? day : weekdayUpTo(daysAfter(day, -1));
}

/** `day`, or the next weekday after it. */
function weekdayFrom(day: string): string {
  return isWeekday(day) ? day : weekdayFrom(daysAfter(day, 1));
}

function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day `count` days after `day`. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
