/** One claim, whole: the figure in its unit, with its period, kind, whose it is and what surrounds it. */
import type { Claim } from "#domain/claim.ts";
import type { InferredKey } from "#domain/evidence.ts";
import type { Component, FactKind, Subject } from "#domain/vocabulary.ts";
import type { Cue } from "./cues.ts";
import { currencyIn } from "./currencies.ts";
import type { Figure } from "./figures.ts";
import { asWritten, type FoldedText } from "./folded-text.ts";
import { periodOf } from "./period-of.ts";
import type { Segment } from "./segments.ts";
import type { Setting } from "./setting.ts";
import { subjectOf, subjectOfParagraph } from "./subject-of.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A figure that is bound to a component. */
type Found = {
  readonly figure: Figure;
  readonly component: Component;
  readonly inferred: boolean;
  readonly cue: Cue | null;
};

const clauseBreak = /;|\b(?:but|while|whereas|versus|vs|against)\b|, and (?=(?:my|the|i|they|we)\b)/gi;

/** The claim of a bound figure; `figures` are all of the sentence. */
export function claimOf(
  folded: FoldedText,
  segment: Segment,
  found: Found,
  figures: readonly Figure[],
  paragraph: string,
  setting: Setting,
): Claim {
  const { text, offsets } = folded;
  const { figure, component } = found;
  const sentence = text.slice(segment.start, segment.end);
  const windows = { ...windowsOf(text, segment, figure, figures), sentence, paragraph };
  const beforeAll = text.slice(segment.start, figure.start);
  const [clauseStart, clauseEnd] = clauseOf(sentence, figure.start - segment.start);
  const clause = sentence.slice(clauseStart, clauseEnd);
  const clauseBefore = clause.slice(0, Math.max(0, figure.start - segment.start - clauseStart));
  const own = subjectOf(
    component,
    clause,
    clauseBefore,
    beforeAll,
    `${surveyTitle(setting.title)} ${segment.heading} ${segment.lead}`,
  );
  const subject =
    own === "offer"
      ? (subjectOfParagraph(paragraph === "" ? sentence : paragraph, sentence, setting.isDialogue) ?? own)
      : own;
  const around = surroundingsOf(windows, segment, setting, subject, component);
  const start = offsets[figure.start] ?? 0;
  const end = (offsets[figure.end - 1] ?? 0) + 1;
  const written = asWritten(folded, figure.start, figure.end);
  const [low, high] = signed(found, clauseBefore, windows.after);
  const inferred: InferredKey[] = found.inferred ? ["component", ...around.inferred] : [...around.inferred];
  const unit = unitOf(found, segment, setting);
  if (figure.measure === "bare") inferred.push("unit");
  const isOfCompany = component === "valuation" || component === "approvalThreshold";
  const whose = {
    role: component === "valuation" ? null : around.role,
    level: isOfCompany ? null : around.level,
    placeId: isOfCompany ? null : around.placeId,
  };
  return {
    component,
    low,
    high,
    unit,
    period: periodOf(found, text, segment, setting),
    kind: kindOf(
      figure,
      sentence,
      `${clause} ${segment.lead} ${/median|average/i.test(segment.heading) && sentence.length < 60 ? segment.heading : ""}`,
      subject,
      component,
    ),
    subject,
    ...whose,
    company: around.company,
    asOf: around.asOf,
    inferred: inferred.filter((key) => !(key in whose) || whose[key as keyof typeof whose] !== null),
    citation: {
      locator: asWritten(folded, segment.headingAt, segment.headingAt + segment.heading.length),
      figure: written,
    },
    start,
    end,
    figure: written,
  };
}

/** A survey is of the market from its title on. */
function surveyTitle(title: string): string {
  return /\b(?:benchmarks?|survey|(?:salary|pay) (?:report|guide|index))\b|\bwhat [\d,]+ (?:answers|people|\w+ers) (?:say|said|earn)\b/i.test(
    title,
  )
    ? `${title} (survey)`
    : "";
}

function windowsOf(text: string, segment: Segment, figure: Figure, figures: readonly Figure[]) {
  let previousEnd = segment.start;
  let nextStart = segment.end;
  for (const other of figures) {
    if (other.end <= figure.start) previousEnd = Math.max(previousEnd, other.tail);
    if (other.start >= figure.end) nextStart = Math.min(nextStart, other.start);
  }
  const after =
    text
      .slice(figure.tail, Math.min(nextStart, figure.tail + 70))
      .split(/[;|\n]|\.\s|, (?:while|but|and [a-z]+ (?:get|earn|make))/, 1)[0] ?? "";
  const before = text.slice(Math.max(previousEnd, figure.start - 160), figure.start);
  const first = figures[0]?.start ?? segment.end;
  const own = before.split(/;|\n/).at(-1) ?? "";
  return {
    after,
    before: own,
    opening: openingOf(text, segment, Math.min(first, figure.start)),
  };
}

/** Of a cell, the row up to it. */
function openingOf(text: string, segment: Segment, end: number): string {
  if (!segment.cell) return text.slice(segment.start, Math.min(end, segment.start + 200));
  return text.slice(Math.max(text.lastIndexOf("\n", segment.start) + 1, segment.start - 200), segment.start);
}

function clauseOf(sentence: string, at: number): [number, number] {
  let start = 0;
  for (const match of sentence.matchAll(clauseBreak)) {
    if (match.index >= at) return [start, match.index];
    start = match.index + match[0].length;
  }
  return [start, sentence.length];
}

function unitOf({ figure }: Found, segment: Segment, setting: Setting): string {
  if (figure.measure === "percent" || figure.measure === "months" || figure.measure === "shares")
    return figure.measure;
  if (figure.currency === "$") return setting.dollar;
  return figure.currency ?? currencyIn(segment.lead) ?? setting.currency;
}

/** A location adjustment is negative where the words take away. */
function signed({ figure, component }: Found, before: string, after: string): [string | null, string | null] {
  const low = figure.low?.toFixed() ?? null;
  const high = figure.high?.toFixed() ?? null;
  if (component !== "locationAdjustment") return [low, high];
  const around = `${before} ${after}`;
  const added = /\b(?:premium|uplift|higher|up|increase\w*|above|plus)\b/i.test(around);
  const taken =
    /\b(?:down|lower\w*|less|reduc\w*|cut\w*|drops?|falls?|discount\w*|minus|below|decreas\w*)\b|- ?$/i.test(
      around,
    );
  if (added && !taken) return [low, high];
  return [figure.high?.negated().toFixed() ?? null, figure.low?.negated().toFixed() ?? null];
}

/** What people are said to have done, where it is not a rule. */
const practice =
  /\b(?:has|have|had|ever) (?:\w+ )?(?:taken|accepted|seen|had|received)\b|\b(?:took|accepted|saw)\b/i;

function kindOf(
  figure: Figure,
  sentence: string,
  around: string,
  subject: Subject,
  component: Component,
): FactKind {
  if (figure.low === null || figure.high === null) return "bound";
  if (!figure.low.equals(figure.high)) return "range";
  if (/\baverag\w*\b|\bmean\b|\bmedians?\b/i.test(around) && figure.measure !== "months") return "average";
  if (component === "locationAdjustment")
    return practice.test(sentence) && figure.high.isZero() ? "anecdote" : "point";
  if (component === "valuation") return "point";
  const told =
    /\b(?:received|got|accepted|negotiated|leveraged|landed|signed|was offered|were offered|offered (?:her|him|me)|earning|ended up|took home|settled (?:on|at|for)|one (?:PM|engineer|candidate|person|hire)|a candidate|(?:moved|pushed|lifted|raised|bumped|talked) (?:\w+ ){1,4}(?:from|by|up to)|a (?:friend|peer|colleague)|my friend)\b/i;
  return subject === "competingOffer" || told.test(sentence) ? "anecdote" : "point";
}
