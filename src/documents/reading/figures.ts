/**
 * The figures of a text: amounts joined to ranges, tolerances and bounds, each with the time it covers.
 *
 * The rule to argue about: "from 190 to 210" after a verb of movement is two points, a range otherwise;
 * "and" joins only after "between". One pass over the digits, windows of bounded length.
 */
import type { Decimal } from "#domain/money.ts";
import type { Period } from "#domain/vocabulary.ts";
import { type Amount, amountAt, habitsOf, inFull, type Measure } from "./amounts.ts";
import { sideOf } from "./bound-side.ts";
import { documentCrown } from "./currencies.ts";
import { endOfDigits, isDigit } from "./numerals.ts";
import { inThousands } from "./thousands.ts";

/** One figure in full units; a bound has one end null. `tail` is where "per year" after it ends. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly tail: number;
  readonly measure: Measure | "months";
  readonly currency: string | null;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly period: Period | null;
  /** What it is counted per where that is no time: "user", "employee". */
  readonly per: string | null;
};

const connector = / {0,3}(?:-{1,4}>?|~)\s{0,3}|\s{1,3}(?:to|through|bis|a|à|til|tot|do|and)\s{1,3}/iy;
const tolerance = / ?(?:±|\+\/-) ?/y;
const betweenBefore = /\bbetween(?: (?:about|roughly|approximately|around))? ?(?:[A-Z$€£₹ ]{0,4})$/i;
const movement =
  /\b(?:push\w*|bump\w*|rais\w*|increas\w*|mov(?:e|ed|es|ing)|went|go(?:es|ing)?|grew|grow\w*|chang\w*|improv\w*|jump\w*|climb\w*|cut|drop\w*|fell|negotiat\w*|up|down|got (?:it|them|me|my|base|TC|comp|salary|pay|equity|the offer)|rose|revis\w*|adjust\w*|increase)\b(?:[^.;\n]|\.\d){0,60}\bfrom ?$/i;
const time =
  / ?(?:(?:gross|net|brutto|netto) ?)?(?:(?:\/|per|an?\b|each|every)\s?(hour|hr|h|year|yr|y|annum|a|month|mo|week|wk|day)\b|(annually|yearly|p\.?a\b\.?|hourly|monthly|weekly)(?![a-z]))/iy;
const per = / ?(?:\/ ?|per )([a-z][a-z-]{2,})/iy;
/** Every figure, in order of place. */
export function figuresOf(text: string): Figure[] {
  const habits = habitsOf(text);
  const crown = documentCrown(text);
  const figures: Figure[] = [];
  let floor = 0;
  for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, at)) {
    const amount = amountAt(text, leadingDot(text, at), floor, habits);
    if (amount === null) {
      at = endOfDigits(text, at);
      continue;
    }
    const found = joined(text, amount, floor);
    for (const figure of found) {
      if (counts(figure, text)) figures.push(inCrowns(figure, text, crown));
      at = Math.max(at, figure.end);
    }
    at = Math.max(at + 1, amount.end);
    floor = at;
    while (isDigit(text, at) && isDigit(text, at - 1)) at++;
  }
  return figures;
}

function inCrowns(figure: Figure, text: string, crown: string): Figure {
  const isCrowns = figure.currency === "SEK" && /kr/.test(text.slice(figure.start, figure.end));
  return isCrowns ? { ...figure, currency: crown } : figure;
}

function joined(text: string, first: Amount, floor: number): Figure[] {
  const around = match(tolerance, text, first.end);
  if (around !== null) {
    const second = partner(text, first.end + around[0].length);
    if (second !== null) return [within(text, first, second)];
  }
  const firstTime = match(time, text, first.end);
  for (const from of firstTime === null ? [first.end] : [first.end + firstTime[0].length, first.end]) {
    const link = match(connector, text, from);
    if (link === null || joins(text, link[0], first) === null) continue;
    const second = partner(text, from + link[0].length);
    if (second === null) continue;
    const range = rangeOf(text, first, second, firstTime);
    if (range !== null) return joins(text, link[0], first) === "range" ? range : points(text, first, second);
  }
  return [single(text, first, floor)];
}

/** Whether the link makes a range or only names two points; null where it links nothing. */
function joins(text: string, link: string, first: Amount): "range" | "points" | null {
  const word = link.trim().toLowerCase();
  const before = text.slice(Math.max(0, first.start - 90), first.start);
  if (word === "and") return betweenBefore.test(before.slice(-30)) ? "range" : null;
  if (word.endsWith(">")) return "points";
  return word === "to" && movement.test(before) ? "points" : "range";
}

function partner(text: string, at: number): Amount | null {
  for (let digit = at; digit <= at + 6; digit++) {
    if (isDigit(text, digit)) return amountAt(text, leadingDot(text, digit), at) ?? null;
    if (!/[A-Z$€£₹¥₩₪₺złRs. ~]/.test(text[digit] ?? "")) return null;
  }
  return null;
}

function rangeOf(
  text: string,
  opening: Amount,
  closing: Amount,
  firstTime: RegExpExecArray | null,
): Figure[] | null {
  const first = asBeside(opening, closing);
  const second = asBeside(closing, opening);
  if (!isPair(first, second) || !isWhole(second, text)) return null;
  const measure = second.measure === "bare" ? first.measure : second.measure;
  const currency = richer(second.currency, first.currency);
  const [low, high] = endsOf(first, second);
  const secondTime = timeAfter(text, second);
  const period = firstTime === null ? null : periodOf(firstTime[1] ?? firstTime[2] ?? "");
  if (firstTime !== null && period !== null && secondTime.period !== null && period !== secondTime.period) {
    const both = { measure, currency, per: null } as const;
    const tail = first.end + firstTime[0].length;
    return [
      { ...both, start: first.start, end: first.end, tail, low, high: null, period },
      { ...both, ...secondTime, start: second.start, end: second.end, low: null, high },
    ];
  }
  if (low.greaterThan(high)) return null;
  const end = text[second.end] === "+" ? second.end + 1 : second.end;
  const time = timeAfter(text, { end });
  return [
    { ...time, start: first.start, end, measure, currency, low, high, period: secondTime.period ?? period },
  ];
}

/** A bare number beside money is money, with the thousands of money. */
function asBeside(amount: Amount, other: Amount): Amount {
  return amount.measure === "bare" && other.measure === "money"
    ? { ...amount, digits: amount.asMoney }
    : amount;
}

function isPair(first: Amount, second: Amount): boolean {
  if (first.measure !== "bare" && second.measure !== "bare" && first.measure !== second.measure) return false;
  return first.currency === null || second.currency === null || sameCurrency(first.currency, second.currency);
}

/** The ends in full units: a bare end below 1000 takes the other's suffix, where that leaves them in order. */
function endsOf(first: Amount, second: Amount): readonly [Decimal, Decimal] {
  const isShort = first.scale === null && first.digits.lessThan(1000);
  const low = inFull(first, isShort ? second.scale : null);
  const high = inFull(second, second.digits.lessThan(1000) ? first.scale : null);
  return low.greaterThan(high) && first.scale === null ? [inFull(first), high] : [low, high];
}

/** "401-500k" and "2024-2025" are no ranges of pay: the partner may not run on into a word. */
function isWhole(second: Amount, text: string): boolean {
  return !/[A-Za-z_]/.test(text[second.end] ?? "");
}

function within(text: string, middle: Amount, spread: Amount): Figure {
  const scale = middle.scale ?? spread.scale;
  const value = inFull(middle, scale);
  const relative = spread.measure === "percent" && middle.measure !== "percent";
  const by = relative ? value.times(spread.digits).div(100) : inFull(spread, scale);
  return {
    start: middle.start,
    end: spread.end,
    measure: relative || spread.measure === "bare" ? middle.measure : spread.measure,
    currency: richer(spread.currency, middle.currency),
    low: value.minus(by),
    high: value.plus(by),
    ...timeAfter(text, spread),
  };
}

function points(text: string, first: Amount, second: Amount): Figure[] {
  const scale = first.scale === null && first.digits.lessThan(1000) ? second.scale : null;
  const measure = second.measure === "bare" ? first.measure : second.measure;
  const currency = richer(second.currency, first.currency);
  const low = inFull(first, scale);
  const high = inFull(second);
  const time = timeAfter(text, second);
  return [
    {
      start: first.start,
      end: first.end,
      tail: first.end,
      measure,
      currency,
      low,
      high: low,
      period: time.period,
      per: time.per,
    },
    { start: second.start, end: second.end, measure, currency, low: high, high, ...time },
  ];
}

function single(text: string, written: Amount, floor: number): Figure {
  const amount = inThousands(text, written);
  const value = inFull(amount);
  const plus = text[amount.end] === "+" && !isDigit(text, amount.end + 1) && text[amount.end + 1] !== "/";
  const end = plus ? amount.end + 1 : amount.end;
  const side = plus ? "least" : sideOf(text, amount, floor, end);
  return {
    start: amount.start,
    end,
    measure: amount.measure,
    currency: amount.currency,
    low: side === "most" ? null : value,
    high: side === "least" ? null : value,
    ...timeAfter(text, { end }),
    ...(amount.yearly ? { period: "annual" as const } : {}),
  };
}

function timeAfter(text: string, { end }: { readonly end: number }): Pick<Figure, "tail" | "period" | "per"> {
  const found = match(time, text, end);
  if (found !== null) {
    const word = found[1] ?? found[2] ?? "";
    const isDaily = word.toLowerCase() === "day";
    const tail = end + found[0].length;
    return isDaily ? { tail, period: null, per: "day" } : { tail, period: periodOf(word), per: null };
  }
  const other = match(per, text, end);
  return { tail: end, period: null, per: other?.[1]?.toLowerCase() ?? null };
}

function periodOf(word: string): Period {
  const first = word.toLowerCase();
  if (first.startsWith("h")) return "hourly";
  if (first.startsWith("m")) return "monthly";
  if (first.startsWith("w")) return "weekly";
  return "annual";
}

/** A bare number counts only with a suffix or as grouped digits that could be a year's pay. */
function counts(figure: Figure, text: string): boolean {
  if (figure.measure !== "bare") return true;
  const value = figure.low ?? figure.high;
  if (value === null || value.lessThan(1000)) return false;
  const written = text.slice(figure.start, figure.end);
  return (
    /[kmb]\b|illion|thousand|grand|lakh|lac|lpa|cr|\d[,.' ]\d{3}/i.test(written) ||
    (value.greaterThanOrEqualTo(10000) && value.lessThan(1e7))
  );
}

function sameCurrency(one: string, other: string): boolean {
  return one === other || one === "$" || other === "$";
}

function richer(one: string | null, other: string | null): string | null {
  if (one === "$") return other ?? one;
  return one ?? other;
}

function nextDigit(text: string, from: number): number {
  digit.lastIndex = from;
  return digit.exec(text)?.index ?? text.length;
}
const digit = /\d/g;

function leadingDot(text: string, at: number): number {
  return text[at - 1] === "." && !/[\w.]/.test(text[at - 2] ?? " ") ? at - 1 : at;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
