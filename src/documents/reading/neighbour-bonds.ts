/**
 * Figures that are bound through their neighbours: elliptical second items, pairs by position, "respectively".
 *
 * A figure without a cue of its own takes its neighbour's only where no other cue and no verb of another
 * matter stands between, and only if it is of the neighbour's size.
 */
import { type Bond, bondOf } from "./component-of.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { Figure } from "./figures.ts";
import type { Segment } from "./segments.ts";

/** Fills in `bonds`, one for each figure of the sentence. */
export function bindNeighbours(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  cues: readonly Cue[],
  segment: Segment,
): void {
  respectively(text, figures, bonds, cues, segment);
  fromTheLeft(text, figures, bonds);
  fromTheRight(text, figures, bonds);
  payThenRate(text, figures, bonds, segment);
  payThenShare(text, figures, bonds, segment);
  smallShares(text, figures, bonds, segment);
}

/** "Base, bonus and sign-on are A, B and C respectively": the last cues before the first figure, in order. */
function respectively(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  cues: readonly Cue[],
  segment: Segment,
): void {
  if (!/\brespectively\b/i.test(text.slice(segment.start, segment.end))) return;
  const first = figures[0]?.start ?? segment.start;
  const named = cues.filter(({ end }) => end <= first).slice(-figures.length);
  if (named.length !== figures.length) return;
  for (const [at, figure] of figures.entries()) {
    const cue = named[at];
    if (cue !== undefined) bonds[at] = bondByHead(figure, cue);
  }
}

/** The bond of a figure with a cue that stands elsewhere: in a head, or in a list. */
export function bondByHead(figure: Figure, cue: Cue): Bond | null {
  const alone = { ...figure, start: 1, end: 1, tail: 1 };
  const between = { previousEnd: 0, nextStart: 2, labelsFirst: true };
  const bond = bondOf("  ", alone, between, [{ ...cue, start: 0, end: 1 }]);
  return bond === null ? null : { ...bond, cue: { ...cue, start: figure.start, end: figure.start } };
}

function fromTheLeft(text: string, figures: readonly Figure[], bonds: (Bond | null)[]): void {
  for (let at = 1; at < figures.length; at++) {
    const previous = figures[at - 1];
    const figure = figures[at];
    const bond = bonds[at - 1];
    if (previous === undefined || figure === undefined || bond === null || bond === undefined) continue;
    if (figure.measure !== previous.measure || !isLoose(bonds[at])) continue;
    if (bond.cue.meaning === "notPay" || bond.component === "approvalThreshold") continue;
    const isEarlier = bond.component === "valuation" && earlier.test(text.slice(previous.tail, figure.start));
    if (isEarlier) bonds[at] = { ...bond, cost: 10 };
    if (
      joins(text.slice(previous.tail, figure.start), bond) &&
      (isAlike(previous, figure) || /^,? to $/.test(text.slice(previous.tail, figure.start)))
    ) {
      bonds[at] = { ...bond, cost: 10 };
    }
  }
}

/** "€98K / $210K base": what is set beside it by a stroke is the same thing. */
function fromTheRight(text: string, figures: readonly Figure[], bonds: (Bond | null)[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const next = figures[at + 1];
    const figure = figures[at];
    const bond = bonds[at + 1];
    if (next === undefined || figure === undefined || bond === null || bond === undefined) continue;
    if (bond.cost > 12 || figure.measure !== next.measure || bond.cue.meaning === "notPay") continue;
    if (!isLoose(bonds[at])) continue;
    const gap = text.slice(figure.tail, next.start);
    if (/^ ?(?:\/|or|vs\.?) ?$/.test(gap) || (listLabel.test(gap) && cuesOf(gap, 0).length === 0))
      bonds[at] = { ...bond, cost: 11 };
  }
}

function isLoose(bond: Bond | null | undefined): boolean {
  return bond === null || bond === undefined || bond.inferred || bond.cost > 12;
}

/** "$640 million, up from $210 million" */
const earlier = /^,? ?\(?(?:(?:which|that) (?:is|was) )?(?:up|down) from (?:an? |about |around |just )*$/i;
/** "; Zone B:" */
const listLabel = /^\s*[;,|/]\s*[\w .&+-]{1,30}: ?$/;
const opens = /^(?:\s|[,;/(]|\b(?:for|in|at|to|and|or|if|as|base[ds]?)\b)/i;
const otherMatter =
  /[.!?\n+=]|\b(?:that|which|have|has|had|because|when|by|with|over|plus|after|before|from|against|worth|on top|at a|cost\w*|adopted|company|customers?)\b/i;

function joins(gap: string, bond: Bond): boolean {
  if (bond.component === "locationAdjustment" && /^[,;] (?:and )?(?:to|in|for) [^.;]{2,24}$/.test(gap))
    return true;
  if (listLabel.test(gap)) return cuesOf(gap, 0).length === 0;
  if (gap.length > 60 || !opens.test(gap) || otherMatter.test(gap)) return false;
  if (cuesOf(gap, 0).some(({ meaning }) => meaning !== "paid" && !bond.component.startsWith(meaning)))
    return false;
  return (gap.match(/[\w'-]+/g) ?? []).length <= 9;
}

function isAlike(one: Figure, other: Figure): boolean {
  const [a, b] = [Number(one.high ?? one.low), Number(other.high ?? other.low)];
  if (one.currency !== other.currency) return true;
  if (one.period !== other.period && one.period !== null && other.period !== null) return true;
  return b >= a / 6 && b <= a * 6;
}

/** "$131,000 plus 12%." is base, then the rate of a bonus. */
function payThenRate(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  segment: Segment,
): void {
  for (let at = 0; at + 1 < figures.length; at++) {
    const money = figures[at];
    const rate = figures[at + 1];
    if (money?.measure !== "money" || rate?.measure !== "percent" || (bonds[at + 1] ?? null) !== null)
      continue;
    if (!/^ ?(?:plus|\+|and)(?: an?)? $/.test(text.slice(money.tail, rate.start))) continue;
    const value = Number(rate.high ?? rate.low);
    if (value < 4 || value > 60 || Number(money.low ?? money.high) < 15_000) continue;
    if (!/^ ?(?:[.,;)]|$|\n)/.test(text.slice(rate.end, rate.end + 4))) continue;
    if ((bonds[at] ?? null) !== null && bonds[at]?.component !== "baseSalary") continue;
    const cue: Cue = { meaning: "targetBonus", start: segment.start, end: segment.start, word: "" };
    bonds[at + 1] = { component: "targetBonus", inferred: true, cue, cost: 10 };
  }
}

/** "$100k - $130k, 0.15% - 0.35%" is base, then equity. */
function payThenShare(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  segment: Segment,
): void {
  for (let at = 0; at + 1 < figures.length; at++) {
    const money = figures[at];
    const share = figures[at + 1];
    if (money === undefined || share === undefined) continue;
    if (money.measure !== "money" || share.measure !== "percent") continue;
    if (!/^\s*[,•|+/-]?\s*(?:and|plus)?\s*$/.test(text.slice(money.tail, share.start))) continue;
    if (Number(share.high ?? share.low) > 8 || Number(money.high ?? money.low) < 10_000) continue;
    if (!alone.test(text.slice(share.end, share.end + 12))) continue;
    const cue: Cue = { meaning: "paid", start: segment.start, end: segment.start, word: "" };
    bonds[at] ??= { component: "baseSalary", inferred: true, cue, cost: 0 };
    bonds[at + 1] ??= {
      component: "equityPercent",
      inferred: true,
      cue: { ...cue, meaning: "equity" },
      cost: 0,
    };
  }
}

const alone =
  /^\s*(?:[.,;:)|!?\n(]|$|and\b|with\b|in(?:stead)?\b|of (?:the )?comp|equity|options|stock|ESOP|VSOP|vest)/i;
const pay = new Set(["baseSalary", "totalCompensation", "signOnBonus"]);

/** Beside pay, a share below one per cent is of the company; so is one up to three that people "get". */
function smallShares(
  text: string,
  figures: readonly Figure[],
  bonds: (Bond | null)[],
  segment: Segment,
): void {
  if (!bonds.some((bond) => bond !== null && pay.has(bond.component))) return;
  for (const [at, figure] of figures.entries()) {
    if (figure.measure !== "percent" || (bonds[at] ?? null) !== null) continue;
    const share = Number(figure.high ?? figure.low);
    const before = text.slice(Math.max(segment.start, figure.start - 30), figure.start);
    const given =
      /\b(?:gets?|receives?|offers?|with|and|plus)(?: (?:about|around|up to))? ?$|[,+/(] ?$/i.test(before);
    if (!given || share > (/\b(?:gets?|receives?) ?$/i.test(before) ? 3 : 0.999)) continue;
    const cue: Cue = { meaning: "equity", start: segment.start, end: segment.start, word: "" };
    bonds[at] = { component: "equityPercent", inferred: true, cue, cost: 20 };
  }
}
