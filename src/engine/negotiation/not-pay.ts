/**
 * Figures that are not of pay: telephone numbers, addresses, numbered rooms, counts of users; and figures of the
 * work (a budget, revenue, what was saved), which may be one of pay by chance, so that only the person can tell.
 *
 * What is counted and what is a figure of the work are lists of ours.
 */
import type { Place } from "./word-places.ts";

const NO_FIGURES = [
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/giu,
  // A telephone number: groups of digits after a plus or an area code in brackets, or three groups with dashes.
  /\+\d[\d\s().-]{6,}\d|\(\d{2,4}\)\s?\d[\d\s.-]{4,}\d|\b\d{3}[-.]\d{3}[-.]\d{4}\b/gu,
  /\b401\s?\(?k\)?|\b403\s?\(?b\)?/giu,
  /\b(?:room|suite|floor|page|pages|section|chapter|ticket|issue|version|building|flight|gate|extension|ext\.|no\.|nr\.)\s*#?\s?\d[\d.,]*/giu,
  /#\d+/gu,
  // A time of day.
  /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\b|h\b|o['’]clock)|\b\d{1,2}:\d{2}\b/giu,
];
const COUNTED =
  "users?|customers?|clients?|people|persons?|employees|engineers?|developers?|candidates?|applicants?|students?|subscribers?|members?|visitors?|downloads?|installs?|requests?|queries|calls|messages|e-?mails|lines?|commits?|repositor(?:y|ies)|models?|parameters?|tokens?|images?|samples?|records?|rows?|documents?|pages?|tickets?|orders?|transactions?|companies|teams?|countries|cities|hours|days|weeks|months|minutes|seconds|miles|kilomet(?:er|re)s|ms|kwh|gpus?|servers?|machines?";
const COUNT = new RegExp(
  `(?<![\\p{L}\\d$€£¥.,])\\d[\\d.,'’\\s]*(?:\\s?(?:k|m|million|thousand|billion)\\b)?\\+?\\s+(?:(?!(?:a|an|per|in|on|for|of|and|or|to|over|with|total)\\b)\\p{L}+\\s+){0,2}?(?:${COUNTED})\\b`,
  "giu",
);

/** `text` with the digits of what is no figure of pay made unreadable, so that no offset moves. */
export function withoutOtherNumbers(text: string): string {
  return [...NO_FIGURES, COUNT].reduce(
    (left, pattern) => left.replace(pattern, (found) => found.replace(/[\d$]/gu, "·")),
    text,
  );
}

const WORK =
  "budgets?|revenues?|turnover|portfolio|fund(?:ing)?|a(?:rr|um)|annual recurring revenue|sales|savings?|pipeline|contracts? (?:worth|value)|grant money|spend(?:ing)?|profits?|costs?";
const WORK_BEFORE = new RegExp(
  String.raw`(?:\b(?:${WORK})\b[^.!?\n\d]{0,20}|\b(?:saved|cut|brought in|managed|generated)\b[^.!?\n\d]{0,40})$`,
  "iu",
);
const WORK_AFTER = new RegExp(
  String.raw`^\s*(?:a year |per year |of |in |yearly |annual )?(?:\p{L}+ ){0,2}?(?:${WORK})\b`,
  "iu",
);

/** Whether the figure at `place` is one of the work, as far as its sentence says. */
export function isOfWork(text: string, { from, to }: Place): boolean {
  return WORK_BEFORE.test(text.slice(0, from)) || WORK_AFTER.test(text.slice(to));
}
