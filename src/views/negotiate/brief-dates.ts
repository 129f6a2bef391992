/**
 * The dates on the page to send: by when one decides, and by when an answer would help.
 *
 * Proposed, not known: the offer's own date, else two days before another offer lapses, so that neither date
 * gives that one away, else two weeks from the workspace's date; the answer a week before.
 */
import type { Brief } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";

/** Both dates, YYYY-MM-DD. */
export type BriefDates = { readonly decideOn: string; readonly answerBy: string };

/** The dates of `offer`'s brief: the person's own, else the proposed ones. */
export function briefDates(workspace: Workspace, offer: Offer, brief: Brief): BriefDates {
  const decideOn = brief.decideOn ?? proposedDay(workspace, offer);
  const proposedAnswer = later(daysAfter(decideOn, -DAYS_TO_THINK), daysAfter(workspace.asOf, 1));
  return { decideOn, answerBy: brief.answerBy ?? earlier(proposedAnswer, decideOn) };
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
  return first === undefined
    ? daysAfter(workspace.asOf, DAYS_WITHOUT_DATE)
    : later(daysAfter(first, -DAYS_BEFORE_LAPSE), workspace.asOf);
}

/** The day `count` days after `day`. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
