/**
 * The claims of one sentence, list item or table cell: each figure bound, or left out.
 *
 * Elliptical figures ("…, 20% for Southeast Asia"; "$98K / $210K base") take the component of the figure
 * beside them where nothing but places, levels and joining words stands between.
 */
import type { Claim } from "#domain/claim.ts";
import type { Component } from "#domain/vocabulary.ts";
import { claimOf } from "./claim-of.ts";
import { type Bond, bondOf } from "./component-of.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { statedIn } from "./durations.ts";
import type { Figure } from "./figures.ts";
import type { FoldedText } from "./folded-text.ts";
import { isChange, isOtherMoney, isPlausible } from "./other-money.ts";
import { placesIn } from "./places.ts";
import type { Segment } from "./segments.ts";
import type { Setting } from "./setting.ts";
import { isHypothetical } from "./subject-of.ts";

type Found = {
  readonly figure: Figure;
  readonly component: Component;
  readonly inferred: boolean;
  readonly cue: Cue | null;
};

const speaksOfTerms = /vest|cliff|\b(?:no|without|zero)\b|over |years?\b|yrs?\b|\d ?[,/|-] ?\d/i;

/** The claims of segment `index`, whose figures are given. */
export function claimsOfSegment(
  folded: FoldedText,
  segments: readonly Segment[],
  index: number,
  figures: readonly Figure[],
  setting: Setting,
): Claim[] {
  const segment = segments[index];
  if (segment === undefined) return [];
  const { text } = folded;
  const sentence = text.slice(segment.start, segment.end);
  const stated = speaksOfTerms.test(sentence) ? statedIn(sentence, segment.start) : [];
  if (figures.length === 0 && stated.length === 0) return [];
  if (isHypothetical(sentence) || (isHypothetical(segment.heading) && !/\?$/.test(segment.heading)))
    return [];
  const free = figures.filter(
    ({ start, end }) => !stated.some((each) => start < each.end && end > each.start),
  );
  const found: Found[] = [...bound(text, segment, sentence, free, setting)];
  for (const { component, start, end, unit, value } of stated) {
    const figure: Figure = {
      start,
      end,
      tail: end,
      measure: unit === "months" ? "months" : "money",
      currency: null,
      low: value,
      high: value,
      period: null,
      per: null,
    };
    found.push({ figure, component, inferred: false, cue: null });
  }
  const all = [...figures, ...found.map(({ figure }) => figure)].sort(
    (one, other) => one.start - other.start,
  );
  const opening = segments[index - 1];
  const paragraph =
    opening?.paragraph === segment.paragraph && !segment.cell
      ? text.slice(firstOf(segments, index), segment.start).slice(0, 300)
      : "";
  return found.map((each) => claimOf(folded, segment, each, all, paragraph, setting));
}

function firstOf(segments: readonly Segment[], index: number): number {
  let at = index;
  while (index - at < 12 && segments[at - 1]?.paragraph === segments[index]?.paragraph) at--;
  return segments[at]?.start ?? 0;
}

function bound(
  text: string,
  segment: Segment,
  sentence: string,
  figures: readonly Figure[],
  setting: Setting,
): Found[] {
  const cues = cuesOf(sentence, segment.start);
  const labelsFirst = (cues[0]?.start ?? Number.POSITIVE_INFINITY) < (figures[0]?.start ?? 0);
  const bonds: (Bond | null)[] = figures.map((figure, at) => {
    const special = specialBond(text, figure, segment, cues);
    if (special !== undefined) return special;
    const between = {
      previousEnd: figures[at - 1]?.end ?? segment.start,
      nextStart: figures[at + 1]?.start ?? segment.end,
      labelsFirst,
    };
    return bondOf(text, figure, between, cues) ?? null;
  });
  inherit(text, figures, bonds, segment);
  const found: Found[] = [];
  for (const [at, figure] of figures.entries()) {
    const bond = bonds[at] ?? fromAbove(figure, segment, sentence, figures);
    if (bond === null || bond === undefined || bond.cue.meaning === "notPay") continue;
    const component =
      bond.cue.word === "annual salary" && /sales/i.test(setting.role ?? "")
        ? "totalCompensation"
        : bond.component;
    if (
      component === "other" ||
      isOtherMoney(text, figure, segment, bond) ||
      isChange(text, figure, segment, bond)
    )
      continue;
    if (restates(text, figures, bonds, at)) continue;
    if (!isPlausible(component, figure, setting)) continue;
    found.push({ figure, component, inferred: bond.inferred, cue: bond.cue });
  }
  return found;
}

/** Forms that say what they are by themselves: thresholds, rates of base, adjustments by place. */
function specialBond(
  text: string,
  figure: Figure,
  segment: Segment,
  cues: readonly Cue[],
): Bond | null | undefined {
  const before = text.slice(Math.max(segment.start, figure.start - 80), figure.start);
  const after = text.slice(figure.end, Math.min(segment.end, figure.end + 80));
  const bond = (component: Component, meaning: Cue["meaning"]): Bond => ({
    component,
    inferred: false,
    cost: 0,
    cue: { meaning, start: figure.start, end: figure.end, word: "" },
  });
  if (figure.measure === "money" && cues.some(({ meaning }) => meaning === "approvalThreshold")) {
    if (
      /\b(?:above|over|exceed\w*|beyond|more than|north of|past|from|threshold\D*|limit\D*) ?$/i.test(
        before,
      ) ||
      text[figure.end - 1] === "+" ||
      /^ (?:and|or) (?:above|over|more|up)/i.test(after)
    ) {
      return bond("approvalThreshold", "approvalThreshold");
    }
  }
  if (figure.measure !== "percent") return undefined;
  if (
    /^ ?(?:of|x|×) ?(?:(?:your|their|the|my|annual|eligible|gross|his|her|yearly|current|total) )*(?:base|salary|fixed|OTE|ctc|earnings|pay)\b/i.test(
      after,
    )
  ) {
    return /\b(?:401|match|pension|deferr|contribut)/i.test(before + after)
      ? null
      : bond("targetBonus", "targetBonus");
  }
  const moved =
    /\b(?:down|lower(?:ed)?|less|reduc\w+|cut|discount\w*|minus|below|up|higher|premium|uplift|adjust\w*|multiplier|differential)\b/i;
  if (
    placesIn(after.slice(0, 45)).length + placesIn(before.slice(-45)).length > 0 &&
    moved.test(before + after) &&
    /\b(?:salar|pay|comp|base|location|remote|adjust|offers?|zone|tier|geo)/i.test(segmentText(text, segment))
  ) {
    return bond("locationAdjustment", "locationAdjustment");
  }
  return undefined;
}

function segmentText(text: string, segment: Segment): string {
  return text.slice(segment.start, segment.end);
}

/** A figure without a cue takes its neighbour's where only places, levels and joining words stand between. */
function inherit(text: string, figures: readonly Figure[], bonds: (Bond | null)[], segment: Segment): void {
  for (let at = 1; at < figures.length; at++) {
    const previous = figures[at - 1];
    const figure = figures[at];
    const bond = bonds[at - 1];
    if (previous === undefined || figure === undefined || bond === null || bond === undefined) continue;
    if (figure.measure !== previous.measure && figure.measure !== "bare") continue;
    if (bond.cue.meaning === "notPay" || !loose(bonds[at]) || bond.component === "approvalThreshold")
      continue;
    if (joining(text.slice(previous.tail, figure.start), bond, figure)) bonds[at] = { ...bond, cost: 10 };
  }
  for (let at = figures.length - 2; at >= 0; at--) {
    const next = figures[at + 1];
    const figure = figures[at];
    const bond = bonds[at + 1];
    if (next === undefined || figure === undefined || bond === null || bond === undefined || bond.cost > 12)
      continue;
    if (figure.measure !== next.measure || !loose(bonds[at]) || bond.cue.meaning === "notPay") continue;
    if (/^ ?(?:\/|or|\||vs\.?) ?$/.test(text.slice(figure.tail, next.start)))
      bonds[at] = { ...bond, cost: 11 };
  }
  pairWithPercent(text, figures, bonds, segment);
}

function loose(bond: Bond | null | undefined): boolean {
  return bond === null || bond === undefined || bond.inferred || bond.cost > 12;
}

const joiningWords =
  /^(?:[\s,;:/()-]|\b(?:to|and|or|for|at|in|is|it's|the|as|up|roles?|levels?|down|lower|less|candidates|based|hires|per|hour|year|through|then|while|vs|versus|pms?|engineers|new|grads?|early|career|senior|mid|staff|principal|lead|junior|entry|level|zone|tier|remote|\d|L\d|E\d|IC\d?|latin america|[A-Z][A-Za-z]+)\b)*$/;

function joining(gap: string, bond: Bond, figure: Figure): boolean {
  if (gap.length > 60 || /[.!?\n]/.test(gap)) return false;
  if (/^ ?(?:\+|=)/.test(gap)) return false;
  const words = gap.replace(/\b(?:early-career|mid-level|entry-level|new grads?|senior|five years)\b/gi, "");
  return joiningWords.test(words) && (bond.component !== "baseSalary" || figure.period === null || true);
}

/** "$100k - $130k, 0.15% - 0.35%" is base, then equity. */
function pairWithPercent(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  segment: Segment,
): void {
  for (let at = 0; at + 1 < figures.length; at++) {
    const money = figures[at];
    const share = figures[at + 1];
    if (
      money === undefined ||
      share === undefined ||
      money.measure === "percent" ||
      share.measure !== "percent"
    )
      continue;
    if (!/^\s*[,•|+/-]?\s*(?:and|plus)?\s*$/.test(text.slice(money.tail, share.start))) continue;
    if (Number(share.high ?? share.low) > 5 || Number(money.high ?? money.low) < 10_000) continue;
    const cue: Cue = { meaning: "paid", start: segment.start, end: segment.start, word: "" };
    if (bonds[at] === null || bonds[at] === undefined)
      bonds[at] = { component: "baseSalary", inferred: true, cue, cost: 0 };
    if (bonds[at + 1] === null || bonds[at + 1] === undefined) {
      bonds[at + 1] = {
        component: "equityPercent",
        inferred: true,
        cue: { ...cue, meaning: "equity" },
        cost: 0,
      };
    }
  }
}

/** Where a line is a label and its figure, the row head, the column head or the heading says what it is. */
function fromAbove(
  figure: Figure,
  segment: Segment,
  sentence: string,
  figures: readonly Figure[],
): Bond | null {
  const words = sentence.replace(/[$€£₹\d.,%kKM+-]+/g, " ").match(/[A-Za-z]{2,}/g) ?? [];
  if (words.length > (segment.cell ? 4 : 9)) return null;
  if (cuesOf(sentence, 0).some(({ meaning }) => meaning === "notPay")) return null;
  const heads = segment.cell
    ? [segment.lead, segment.rowHead, segment.heading]
    : [segment.lead, segment.heading];
  for (const head of heads) {
    const cues = cuesOf(head, 0).filter(({ meaning }) => meaning !== "paid" || head === segment.lead);
    const specific = cues.length > 1 ? cues.filter(({ meaning }) => meaning !== "notPay") : cues;
    const [cue] = specific;
    if (cue === undefined || new Set(specific.map(({ meaning }) => meaning)).size > 1) continue;
    if (cue.meaning === "notPay") return null;
    if (figure.measure === "bare" && !segment.cell && figures.length > 2) return null;
    const bond = bondOf(
      "  ",
      { ...figure, start: 1, end: 1, tail: 1 },
      { previousEnd: 0, nextStart: 2, labelsFirst: true },
      [{ ...cue, start: 0, end: 1 }],
    );
    if (bond !== null) return bond;
  }
  return null;
}

/** A figure in parentheses right behind another, in another currency or period, is the same one again. */
function restates(
  text: string,
  figures: readonly Figure[],
  bonds: readonly (Bond | null)[],
  at: number,
): boolean {
  const previous = figures[at - 1];
  const figure = figures[at];
  if (previous === undefined || figure === undefined) return false;
  const gap = text.slice(previous.tail, figure.start);
  if (!/^[^().;]{0,30}[([~≈=][^)]{0,24}$/.test(gap)) return false;
  if (figure.measure !== previous.measure) return false;
  const own = bonds[at];
  if (
    own !== null &&
    own !== undefined &&
    own.component !== bonds[at - 1]?.component &&
    own.cost < 8 &&
    !own.inferred
  )
    return false;
  const after = text.slice(figure.end, figure.end + 24);
  const other = figure.currency !== previous.currency;
  return (
    other ||
    figure.period !== previous.period ||
    /^ ?(?:total|annuali[sz]ed|all in|over|a year|\/ ?y|per)/i.test(after) ||
    /\b(?:or|i\.e\.|about|approx\w*|roughly|worth|so)\b|[~≈=]/.test(gap)
  );
}
