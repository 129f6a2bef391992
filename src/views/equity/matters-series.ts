/** The tornado in words: its bars, its title, and which of its bars are drawn first. */
import type { FrameText } from "#charts/chart-frame.tsx";
import type { TornadoBar } from "#charts/tornado-series.ts";
import type { Tornado, TornadoRow } from "#engine/sensitivity/tornado.ts";
import { showYears } from "#format/show-duration.ts";
import { showAlternatives } from "#format/show-list.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { frameWords } from "#views/parts/chart-words.ts";
import { type AsKnown, asFarAsStated } from "./as-known.ts";
import { causeWords, inputName, type Pair, rangeWords, valueWords, whenWords } from "./matters-words.ts";

/** Causes in the title; more are no finding. */
const MOST_CAUSES = 3;
const FIRST_BARS = 12;

/** Who would take the lead if the ranking turned; as it stands level, the other. */
export function challenger({ difference }: Tornado, { offer, against }: Pair) {
  return difference < 0 ? offer : against;
}

/** A bar for each row, in the tornado's order. */
export function tornadoBars(tornado: Tornado, pair: Pair): readonly TornadoBar[] {
  const { letter } = challenger(tornado, pair);
  const { currency } = pair.workspace;
  return tornado.rows.map((row): TornadoBar => {
    const { input } = row;
    const name = inputName(input, pair);
    const [low, high] = [valueWords(input, input.low.value), valueWords(input, input.high.value)];
    const [atLow, atHigh] = [showMoneyChange(row.atLow, currency), showMoneyChange(row.atHigh, currency)];
    const when = whenWords(input, row.switch, letter);
    const present =
      input.present === null ? say("matters.value.notStated") : valueWords(input, input.present);
    const [left, right] = row.atLow <= row.atHigh ? [low, high] : [high, low];
    return {
      id: input.id,
      name,
      atLow: row.atLow,
      atHigh: row.atHigh,
      lowLabel: low,
      highLabel: high,
      rangeLabel: say("matters.range", { low: left, high: right }),
      when: when.short,
      whenLong: when.long,
      turns: row.turns,
      said: say("matters.said", { name, low, atLow, high, atHigh, when: when.long }),
      cells: [present, low, atLow, high, atHigh, when.short, rangeWords(input, pair)],
    };
  });
}

/** The bars that are drawn at first: what turns the ranking, and what moves it most. */
export function firstBars(bars: readonly TornadoBar[]): readonly TornadoBar[] {
  const left = Math.max(0, FIRST_BARS - bars.filter(({ turns }) => turns).length);
  let others = 0;
  return bars.filter(({ turns }) => {
    if (!turns) others += 1;
    return turns || others <= left;
  });
}

/** Title, caption and note. */
export function tornadoFrame(tornado: Tornado, pair: Pair, known: AsKnown): FrameText {
  const names = { offer: pair.offer.letter, against: pair.against.letter };
  return {
    title: asFarAsStated(title(tornado, pair), known),
    caption: [
      say("matters.caption", { ...names, years: showYears(pair.workspace.assumptions.horizonYears) }),
      known.note,
    ]
      .join(" ")
      .trim(),
    note: say("matters.note", names),
    words: frameWords,
  };
}

function title(tornado: Tornado, pair: Pair): string {
  const [top] = tornado.rows;
  if (top === undefined) return say("matters.title.level");
  if (Math.abs(tornado.difference) <= tornado.tooClose) {
    return say("matters.title.close", { input: inputName(top.input, pair) });
  }
  const turning = causesOf(tornado);
  const other = challenger(tornado, pair);
  if (turning.length === 0) {
    const leader = other.id === pair.offer.id ? pair.against : pair.offer;
    return say("matters.title.none", { leader: leader.letter });
  }
  const causes = turning.map((row) => causeWords(row.input, turningEnd(row, tornado), pair));
  return say("matters.title.turns", { other: other.letter, causes: showAlternatives([...new Set(causes)]) });
}

/** What turns the ranking, the most first. All exits lower and a lower valuation are one cause: it is named once. */
function causesOf({ rows }: Tornado): readonly TornadoRow[] {
  const turning = rows.filter(({ turns }) => turns);
  const hasValuation = turning.some(({ input }) => input.code === "valuation");
  return turning
    .filter(({ input }) => !(hasValuation && input.code === "exitMultiples"))
    .slice(0, MOST_CAUSES);
}

/** Which end of the range turns the ranking. */
function turningEnd({ atLow, input }: TornadoRow, { difference }: Tornado): "less" | "more" {
  const turnsLow = atLow !== 0 && atLow > 0 !== difference > 0;
  // Of what is not stated, the low end is none: it stands as it is.
  return turnsLow && input.present !== null ? "less" : "more";
}

/** A difference on the axis: "+$200k", "level", "−$200k". */
export function tickWords(currency: string): (value: number) => string {
  return (value) => {
    if (value === 0) return say("matters.level");
    const amount = showMoney(value, currency, { form: "tick" });
    return value > 0 ? say("matters.plus", { amount }) : amount;
  };
}
