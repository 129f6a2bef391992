/**
 * Which component a figure is, from the cue that is bound to it most closely in its own sentence.
 *
 * Cost of a bond: the words and marks between cue and figure; another figure between breaks it, and a
 * cue of other money that is closer wins. What no cue binds is no claim: precision before recall.
 */
import type { Component } from "#domain/vocabulary.ts";
import type { Cue, Meaning } from "./cues.ts";
import type { Figure } from "./figures.ts";

/** The component, and whether a word states it or the reader infers it. */
export type Bond = {
  readonly component: Component;
  readonly inferred: boolean;
  readonly cue: Cue;
  readonly cost: number;
};

const filler =
  /^(?:of|in|is|was|are|were|be|will|would|the|a|an|as|for|your|their|our|my|his|her|its|annual|annually|annualized|year|yearly|per|performance|target|cash|gross|fixed|guaranteed|worth|new|initial|first|discretionary|one|time|total|additional|about|around|approximately|approx|roughly|circa|ca|up|to|from|between|range|ranges|ranging|usd|eur|gbp|inr|cad|aud|chf|sgd|at|starting|currently|post|money|that|this|valued|expected|max|maximum|minimum|least|above|over|below|under|only|just|nearly|almost|least|more|than|stands|amount|amounting|totaling|component|offer|offered|set|pre|tax|before|equals|paid|base|salary|value|potential|estimated|k)$/i;
const afterFiller =
  /^(?:of|in|as|for|annual|annually|annualized|year|yearly|per|performance|target|cash|gross|fixed|guaranteed|worth|new|initial|first|discretionary|one|time|total|additional|usd|eur|gbp|inr|cad|aud|chf|sgd|post|pre|money|offer|tax|base|salary|value|potential|estimated|a|an|the|your|their|our|my|his|her|its|k|max|maximum|minimum|expected|average|median|hire|refresher|starting)$/i;
const movesPrice =
  /\b(?:fell|rose|dropped|gained|grew|jumped|growth|grow(?:s|ing)|surged|tanked|declined|discount\w*)\b/i;
/** Between a cue and the figure that it labels. */
const label = /^ ?(?:[:=]|of|is|at)? ?[~A-Z$€£₹]{0,4} ?$/;
/** A verb of pay speaks of what stands before it only where it follows at once ("$150k paid monthly"). */
const verb = /^(?:earn|mak|made|paid|pay)/;
const breaks = /[;!?|]|\.\s|\n\n/;

/** What stands around a figure in its sentence: where the figures beside it end and begin. */
export type Between = {
  readonly previousEnd: number;
  readonly nextStart: number;
  readonly labelsFirst: boolean;
};

/** The closest bond of a figure, or null; `cues` are those of the sentence, in order. */
export function bondOf(text: string, figure: Figure, between: Between, cues: readonly Cue[]): Bond | null {
  let best: Bond | null = null;
  const { labelsFirst } = between;
  for (const cue of cues) {
    if (cue.end < between.previousEnd) continue;
    if (cue.start > between.nextStart) break;
    const component = componentFor(cue, figure);
    if (component === undefined) continue;
    const order = isBeside(text, figure, cue) ? -1 : labelsFirst === cue.start < figure.start ? 0 : 1;
    const cost = labelCost(text, figure, between, cue) + costOf(text, figure, cue) + order;
    if (cost > costliest(figure, cue)) continue;
    best = closer(best, { component: component ?? "other", inferred: cue.meaning === "paid", cue, cost });
  }
  return best?.cue.meaning === "notPay" ? { ...best, component: "other" } : best;
}

/** A bare number and a share of what is only spoken of later need a near cue. */
function costliest(figure: Figure, cue: Cue): number {
  if (figure.measure === "bare") return 14;
  return figure.measure === "percent" && cue.meaning === "equity" && cue.start >= figure.end ? 13 : 60;
}

/** "$180k base", "up to $3,000 of your moving costs": nothing binds more closely. */
function isBeside(text: string, figure: Figure, cue: Cue): boolean {
  if (cue.start < figure.tail || cue.meaning === "paid" || cue.meaning === "notPay") return false;
  if (cue.word.startsWith("of ")) return false;
  const gap = text.slice(figure.tail, cue.start);
  return gap === " " || (cue.meaning === "relocation" && /^ of (?:your |the |any )?$/.test(gap));
}

/** Words that only speak of pay give way to those that name a part of it. */
function closer(best: Bond | null, next: Bond): Bond {
  const cost = next.cost + (next.inferred ? 14 : 0);
  return best !== null && best.cost <= cost ? best : { ...next, cost };
}

/** A cue behind a figure that stands as a label before the next one is rather that one's. */
function labelCost(text: string, figure: Figure, { nextStart }: Between, cue: Cue): number {
  if (cue.start < figure.end || nextStart - cue.end >= 8) return 0;
  if (!label.test(text.slice(cue.end, nextStart))) return 0;
  return cue.start - figure.tail <= 1 ? 13 : Number.POSITIVE_INFINITY;
}

/** "RSUs valued at $400k" speaks of the grant. */
const leastValuation = 3e6;

/** What a cue makes of a figure's unit; undefined where the two do not go together. */
function componentFor(cue: Cue, figure: Figure): Component | null | undefined {
  const { measure } = figure;
  const { meaning } = cue;
  if (measure === "shares") return meaning === "equity" ? "equityValue" : undefined;
  if (measure === "percent") return ofPercent(meaning, figure);
  if (meaning === "notPay") return null;
  if (meaning === "equity") return "equityValue";
  if (meaning === "valuation" && Number(figure.high ?? figure.low) < leastValuation) return undefined;
  if (meaning === "paid") return /^(?:comp|package)$/.test(cue.word) ? "totalCompensation" : "baseSalary";
  if (meaning === "vesting" || meaning === "cliff" || meaning === "locationAdjustment") return undefined;
  return meaning;
}

function ofPercent(meaning: Meaning, figure: Figure): Component | null | undefined {
  const value = Number(figure.high ?? figure.low);
  if (meaning === "equity") return value <= 12 ? "equityPercent" : undefined;
  if (meaning === "targetBonus" || meaning === "locationAdjustment") return meaning;
  return meaning === "notPay" || meaning === "vesting"
    ? meaning === "vesting" && value < 5
      ? undefined
      : null
    : undefined;
}

function costOf(text: string, figure: Figure, cue: Cue): number {
  if (cue.end <= figure.start) {
    if (cue.word.startsWith("of ")) return Number.POSITIVE_INFINITY;
    const gap = text.slice(cue.end, figure.start);
    if (cue.meaning === "equity" && movesPrice.test(gap)) return Number.POSITIVE_INFINITY;
    return gapCost(gap, 90, 3, filler);
  }
  if (cue.start >= figure.end) {
    const from = Math.min(figure.tail, cue.start);
    const gap = text.slice(from, cue.start);
    if (/^, ?$/.test(gap)) return Number.POSITIVE_INFINITY;
    if (cue.meaning === "paid" && gap.length > 2 && verb.test(cue.word)) return Number.POSITIVE_INFINITY;
    const separated = /^,|:|\bat\b|\bwith\b|\bplus\b|\+|\bon top\b|\bto\b|\bif\b|\bbefore\b|\bafter\b/i.test(
      gap,
    )
      ? 45
      : 0;
    return gapCost(gap, 60, 8, afterFiller) + separated;
  }
  return Number.POSITIVE_INFINITY;
}

function gapCost(gap: string, longest: number, perWord: number, free: RegExp): number {
  if (gap.length > longest || breaks.test(gap)) return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (const word of gap.match(/[A-Za-z']+/g) ?? []) cost += free.test(word) ? 0.5 : perWord;
  for (const mark of gap.match(/,|\band\b|\bplus\b|\bwith\b|\+|\/| - |\)|\(|:/gi) ?? [])
    cost += markCost(mark.toLowerCase());
  return cost;
}

function markCost(mark: string): number {
  if (mark === ":") return -2;
  if (mark === "(" || mark === ")") return 3;
  if (mark === " - ") return 4;
  if (mark === "/") return 6;
  return mark === "," ? 12 : 16;
}
