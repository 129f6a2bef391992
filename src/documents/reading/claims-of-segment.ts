/**
 * The claims of one sentence, list item or table cell: each figure bound, or left out.
 *
 * Elliptical figures ("…, 20% for Southeast Asia"; "$98K / $210K base") take the component of the figure
 * beside them where nothing but places, levels and joining words stands between.
 */
import type { Claim } from "#domain/claim.ts";
import type { Component } from "#domain/vocabulary.ts";
import { bondByTime, bondFromAbove } from "./bond-from-above.ts";
import { claimOf } from "./claim-of.ts";
import { type Bond, bondOf } from "./component-of.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { type Stated, statedIn } from "./durations.ts";
import type { Figure } from "./figures.ts";
import type { FoldedText } from "./folded-text.ts";
import { bindNeighbours } from "./neighbour-bonds.ts";
import { isChange, isOtherMoney } from "./other-money.ts";
import { isPlausible } from "./plausible.ts";
import { isSaidTwice } from "./said-twice.ts";
import type { Segment } from "./segments.ts";
import type { Setting } from "./setting.ts";
import { specialBond } from "./special-bond.ts";
import { isHypothetical } from "./subject-of.ts";

type Found = {
  readonly figure: Figure;
  readonly component: Component;
  readonly inferred: boolean;
  readonly cue: Cue | null;
};

/** Other money that is spoken of further off leaves it to what stands above to say what a figure is. */
const farOff = 20;

/** A rate between a word and a sum parts them not ("your salary rises by 6.5%, from $138,000"). */
function previousFigure(figures: readonly Figure[], at: number): Figure | undefined {
  const isSum = figures[at]?.measure === "money";
  return figures.slice(0, at).findLast(({ measure }) => !isSum || measure !== "percent");
}

/** "I cannot go over $245k without sign-off": what needs it begins there. */
function asLeast(figure: Figure): Figure {
  return figure.low === null ? { ...figure, low: figure.high, high: null } : figure;
}

/** The bond of a figure whose own words say that it is no pay, whatever stands above it. */
function refused({ start, end }: Figure): Bond {
  return { component: "other", inferred: false, cost: 0, cue: { meaning: "notPay", start, end, word: "" } };
}

/** The costs of a move are what a paragraph on relocation speaks of. */
function isOfMove({ cue }: Bond, { lead }: Segment): boolean {
  return /\breloc/i.test(lead) && /^(?:costs?|expenses|reimburs)/.test(cue.word);
}

/** The sentence before, and the terms of this one: "no bonus" says nothing of the figure beside it. */
type Beside = { readonly previous: string; readonly stated: readonly Stated[] };

/** A sentence with more figures is a dump of numbers and says nothing of any. */
const mostFigures = 40;

const speaksOfTerms =
  /vest|cliff|equity|stock|grant|options|shares|RSU|ESOP|PSU|GSU|\b(?:no|without|zero) [\w ]{0,12}(?:relo|sign|bonus|moving|joining)|\bno(?:ne|body)? [^.;]{0,60}\b(?:cut|adjustment|reduction|discount)s?\b/i;

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
  if (figures.length > mostFigures) return [];
  const { text } = folded;
  const sentence = text.slice(segment.start, segment.end);
  const stated = speaksOfTerms.test(sentence) ? statedIn(sentence, segment.start) : [];
  if (figures.length === 0 && stated.length === 0) return [];
  if (isHypothetical(sentence) || (isHypothetical(segment.heading) && !/\?$/.test(segment.heading)))
    return [];
  const free = figures.filter(
    ({ start, end }) => !stated.some((each) => start < each.end && end > each.start),
  );
  const before = segments[index - 1];
  const previous = before?.paragraph === segment.paragraph ? text.slice(before.start, before.end) : "";
  const found: Found[] = [...bound(text, segment, sentence, free, setting, { previous, stated })];
  for (const { component, start, end, unit, value } of stated) {
    const figure: Figure = {
      start,
      end,
      tail: end,
      measure: unit,
      currency:
        unit === "money" ? (figures.find(({ currency }) => currency !== null)?.currency ?? null) : null,
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
  { previous, stated }: Beside,
): Found[] {
  const nothings = stated.filter(({ value }) => value.isZero());
  const cues = cuesOf(sentence, segment.start).filter(
    ({ start, end }) => !nothings.some((each) => start >= each.start && end <= each.end),
  );
  const labelsFirst = (cues[0]?.start ?? Number.POSITIVE_INFINITY) < (figures[0]?.start ?? 0);
  const bonds: (Bond | null)[] = figures.map((figure, at) => {
    const special = specialBond(text, figure, segment, cues);
    if (special !== undefined) return special ?? refused(figure);
    const between = {
      previousEnd: previousFigure(figures, at)?.end ?? segment.start,
      nextStart: Math.min(
        figures[at + 1]?.start ?? Number.POSITIVE_INFINITY,
        nothings.find(({ start }) => start > figure.start)?.start ?? Number.POSITIVE_INFINITY,
      ),
      labelsFirst,
    };
    const bond = bondOf(text, figure, between, cues);
    return bond?.cue.meaning === "notPay" && (bond.cost > farOff || isOfMove(bond, segment)) ? null : bond;
  });
  bindNeighbours(text, figures, bonds, cues, segment);
  const found: Found[] = [];
  for (const [at, figure] of figures.entries()) {
    const bond =
      bonds[at] ??
      bondFromAbove(figure, segment, sentence, figures, { previous, title: setting.title }) ??
      bondByTime(text, figure, segment, cues);
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
    if (isSaidTwice(text, figures, bonds, at)) continue;
    if (!isPlausible(bond, component, figure, setting)) continue;
    const counted = component === "approvalThreshold" ? asLeast(figure) : figure;
    found.push({ figure: counted, component, inferred: bond.inferred, cue: bond.cue });
  }
  return found;
}
