/**
 * Where the payoff chart's words go: none over another, over a line or outside; what finds no place is numbered.
 */
import { linearScale, logScale, logTicks } from "./log-axis.ts";
import type { PayoffPicture, PayoffRule, PayoffSign } from "./payoff.ts";
import { type OddPlace, oddRows } from "./payoff-odds.ts";
import { ruleRows } from "./payoff-rules.ts";
import { numberPlaces, type Placed, signPlaces } from "./payoff-signs.ts";
import type { Margins, Tick } from "./plot.tsx";
import type { Scale } from "./step-path.ts";
import { type Axis, axisOf } from "./ticks.ts";
import { LINE, widthOf } from "./word-room.ts";

/** Everything that has a place. */
export type PayoffLayout = {
  readonly margins: Margins;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yAxis: Axis;
  readonly rules: readonly Placed<PayoffRule>[];
  readonly signs: readonly Placed<PayoffSign>[];
  /** Signs without room for their words: a number on the line, the words in a list below. */
  readonly numbered: readonly { readonly of: PayoffSign; readonly x: number; readonly y: number }[];
  readonly odds: readonly OddPlace[];
  readonly isNarrow: boolean;
};

/** How the layout writes what stands on the axes. */
export type PayoffFormats = {
  readonly formatTick: (amount: number) => string;
  readonly off: (labels: readonly string[], side: "low" | "high") => string;
  readonly oddsWord: string;
};

const PLOT_HEIGHT = 354;
const NARROW_PLOT_HEIGHT = 300;
/** Under this many pixels signs are numbers and lines have no words at their ends. */
export const NARROW = 640;

/** The places of everything in `picture` at `width` pixels; `hidden` lines take no room. */
export function payoffLayout(picture: PayoffPicture, width: number, formats: PayoffFormats): PayoffLayout {
  const isNarrow = width < NARROW;
  // Another company's grant is on another scale: it takes what room this one's leaves it.
  const own = picture.lines.filter(({ look }) => look !== "other");
  const most = Math.max(
    0,
    ...own.flatMap(({ points, hasThin }) =>
      points.map(({ proceeds, thin }) => (hasThin ? Math.max(proceeds, thin) : proceeds)),
    ),
  );
  const yAxis = axisOf(Math.max(most, (picture.level?.amount ?? 0) * 1.2), 4);
  const left = Math.max(...[formats.oddsWord, ...yAxis.ticks.map(formats.formatTick)].map(widthOf)) + 12;
  const right = isNarrow ? 24 : Math.max(60, ...picture.lines.map(({ label }) => widthOf(label))) + 12;
  const x = logScale(picture.low, picture.high, left, width - right);
  const said = picture.rules.map((rule) => (isNarrow ? { ...rule, figure: rule.short } : rule));
  const rules = ruleRows(said, x, width);
  const rows = Math.max(0, ...rules.map(({ row }) => row)) + 1;
  const top = (rules.length === 0 ? 0 : rows * (2 * LINE + 4)) + 12;
  const odds = oddRows(picture, x, left, width, formats.off);
  const bottom =
    30 + (odds.length === 0 ? 0 : (Math.max(...odds.map(({ row }) => row)) + 1) * (LINE + 2) + 6);
  const height = top + (isNarrow ? NARROW_PLOT_HEIGHT : PLOT_HEIGHT) + bottom;
  const y = linearScale(yAxis.low, yAxis.high, height - bottom, top);
  const room = { x, y, left, right: width - right, top: top + 24 };
  const orders = isNarrow ? [] : [picture.signs, picture.signs.toReversed()];
  const placed = orders
    .map((signs) => signPlaces(signs, picture, room))
    .reduce((best, each) => (each.length > best.length ? each : best), []);
  const without = picture.signs.filter((sign) => !placed.some(({ of }) => of === sign));
  return {
    margins: { top, right, bottom, left },
    height,
    x,
    y,
    xTicks: logTicks(picture.low, picture.high, (width - left - right) / 52, formats.formatTick),
    yAxis,
    rules: rules.map(({ of, x: at, row, anchor }) => ({ of, x: at, anchor, y: 11 + row * (2 * LINE + 4) })),
    signs: placed,
    numbered: numberPlaces(without, x, y),
    odds,
    isNarrow,
  };
}
