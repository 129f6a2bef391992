/**
 * Where the payoff chart's words go: none over another, over a line or outside; what finds no place is numbered.
 */
import type { PayoffOdd, PayoffPicture, PayoffRule, PayoffSign } from "./payoff.ts";
import type { Margins, Tick } from "./plot.tsx";
import type { Scale } from "./step-path.ts";
import { axisOf } from "./ticks.ts";

/** A rectangle in pixels. */
export type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

/** Words in two lines at `x`, which they begin or end at; `y` is the baseline of the first. */
type Placed<Of> = {
  readonly of: Of;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
};

/** Everything that has a place. */
export type PayoffLayout = {
  readonly margins: Margins;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yAxis: ReturnType<typeof axisOf>;
  readonly rules: readonly Placed<PayoffRule>[];
  readonly signs: readonly Placed<PayoffSign>[];
  /** Signs without room for their words: a number on the line, the words in a list below. */
  readonly numbered: readonly { readonly of: PayoffSign; readonly x: number; readonly y: number }[];
  readonly odds: readonly {
    readonly label: string;
    readonly x: number;
    readonly row: number;
    readonly tick: number | null;
    readonly anchor: "start" | "middle" | "end";
  }[];
  readonly isNarrow: boolean;
};

/** How the layout writes what stands on the axes. */
export type PayoffFormats = {
  readonly formatTick: (amount: number) => string;
  readonly off: (labels: readonly string[], side: "low" | "high") => string;
  readonly oddsWord: string;
};

/** Pixels a character takes at chart size, on the safe side; a line of words. */
const CHARACTER = 6.5;
const LINE = 16;
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
  const rules = ruleRows(picture.rules, x, width);
  const rows = Math.max(0, ...rules.map(({ row }) => row)) + 1;
  const top = (rules.length === 0 ? 0 : rows * (2 * LINE + 4)) + 12;
  const odds = oddRows(picture, x, left, width, formats);
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

/** The room that `label` takes, in pixels. */
export function widthOf(label: string): number {
  return label.length * CHARACTER;
}

/** Round exit values (1, 2 and 5 of every power of ten) from `low` to `high`; powers alone where `most` is few. */
export function logTicks(
  low: number,
  high: number,
  most: number,
  format: (value: number) => string,
): readonly Tick[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(high) + 1e-9) - Math.floor(Math.log10(low)) + 1 },
    (_, at) => Math.floor(Math.log10(low)) + at,
  );
  const within = (factors: readonly number[]) =>
    powers
      .flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
      .filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
  const sets = [within([1, 2, 5]), within([1, 3]), within([1])];
  const ticks = sets.find((set) => set.length <= most) ?? thinned(within([1]), most);
  return ticks.map((value) => ({ at: Math.log10(value), label: format(value) }));
}

function thinned(values: readonly number[], most: number): readonly number[] {
  const step = Math.ceil(values.length / Math.max(1, most));
  return values.filter((_, at) => at % step === 0);
}

function logScale(low: number, high: number, from: number, to: number): Scale {
  const scale = linearScale(Math.log10(low), Math.log10(high), from, to);
  return (value) => scale(Math.log10(value));
}

function linearScale(low: number, high: number, from: number, to: number): Scale {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

type RuleRow = {
  readonly of: PayoffRule;
  readonly row: number;
  readonly anchor: "start" | "end";
  readonly x: number;
};

/**
 * Words over the plot, each beginning or ending at its own line: in as few rows as can be, none over another
 * and none crossed by a line that goes up to a higher row.
 */
function ruleRows(rules: readonly PayoffRule[], x: Scale, width: number): readonly RuleRow[] {
  const choices = rules.map((of): readonly RuleRow[] => {
    const order = of.look === "breakEven" ? (["end", "start"] as const) : (["start", "end"] as const);
    return rules.flatMap((_, row) =>
      order.map((anchor) => ({ of, row, anchor, x: x(of.exitValue) + (anchor === "end" ? -8 : 8) })),
    );
  });
  const all = choices.reduce<readonly (readonly RuleRow[])[]>(
    (sets, own) => sets.flatMap((set) => own.map((each) => [...set, each])),
    [[]],
  );
  const cost = (set: readonly RuleRow[]) => Math.max(0, ...set.map(({ row }) => row));
  const fitting = all.filter((set) => isClear(set, x, width)).sort((one, other) => cost(one) - cost(other));
  return fitting[0] ?? rules.map((of, row) => ({ of, row, anchor: "end", x: x(of.exitValue) - 8 }));
}

function isClear(set: readonly RuleRow[], x: Scale, width: number): boolean {
  return set.every((one) => {
    const [from, to] = spanOfRule(one);
    if (from < -16 || to > width) return false; // widths are on the safe side
    return set.every((other) => {
      if (other === one) return true;
      const line = x(other.of.exitValue);
      const [otherFrom, otherTo] = spanOfRule(other);
      if (other.row === one.row) return otherTo + 12 < from || otherFrom - 12 > to;
      return other.row > one.row || line < from - 4 || line > to + 4;
    });
  });
}

function spanOfRule({ of, anchor, x }: RuleRow): readonly [number, number] {
  const room = Math.max(widthOf(of.head), widthOf(of.figure));
  return anchor === "end" ? [x - room, x] : [x, x + room];
}

/** Words over their bends: above every line, clear of each other and of the upright lines. */
function signPlaces(
  signs: readonly PayoffSign[],
  picture: PayoffPicture,
  room: {
    readonly x: Scale;
    readonly y: Scale;
    readonly left: number;
    readonly right: number;
    readonly top: number;
  },
): readonly Placed<PayoffSign>[] {
  const { x, y } = room;
  const upright = picture.rules.map(({ exitValue }) => x(exitValue));
  const level = picture.level === null ? null : y(picture.level.amount);
  const levelBox =
    picture.level === null || level === null
      ? []
      : [{ x0: room.left, x1: room.left + 8 + widthOf(picture.level.label), y0: level - 20, y1: level + 4 }];
  const taken: Box[] = [];
  const places: Placed<PayoffSign>[] = [];
  for (const of of signs) {
    const at = x(of.exitValue);
    const start = y(of.proceeds) - 22;
    const wide = Math.max(widthOf(of.figure), widthOf(of.label));
    const tries = Array.from({ length: 40 }, (_, step) => start - step * 8).flatMap((bottom) => [
      { anchor: "start" as const, box: boxOf(at + 7, at + 7 + wide, bottom) },
      { anchor: "end" as const, box: boxOf(at - 7 - wide, at - 7, bottom) },
    ]);
    const leaderOf = (box: Box): Box => ({ x0: at - 3, x1: at + 3, y0: box.y1, y1: y(of.proceeds) - 8 });
    const found = tries.find(
      ({ box }) =>
        box.x0 >= room.left + 2 &&
        box.x1 <= room.right &&
        box.y0 >= room.top &&
        upright.every((line) => line < box.x0 - 4 || line > box.x1 + 4) &&
        (level === null || level < box.y0 - 3 || level > box.y1 + 3) &&
        levelBox.every((other) => !meets(box, other)) &&
        taken.every((other) => !meets(box, other) && !meets(leaderOf(box), other)) &&
        !isCrossed(picture, box, x, y),
    );
    if (found === undefined) continue;
    taken.push(found.box, { x0: at - 3, x1: at + 3, y0: found.box.y0, y1: y(of.proceeds) });
    places.push({
      of,
      anchor: found.anchor,
      x: found.anchor === "start" ? at + 7 : at - 7,
      y: found.box.y0 + 12,
    });
  }
  return places;
}

function boxOf(x0: number, x1: number, bottom: number): Box {
  return { x0, x1, y0: bottom - 2 * LINE, y1: bottom };
}

/** Whether two boxes touch, with a little air. */
export function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + 6 && b.x0 < a.x1 + 6 && a.y0 < b.y1 + 3 && b.y0 < a.y1 + 3;
}

function isCrossed(picture: PayoffPicture, box: Box, x: Scale, y: Scale): boolean {
  return picture.lines.some(({ points }) =>
    points.some(({ exitValue, proceeds, thin }) => {
      const at = x(exitValue);
      if (at < box.x0 - 8 || at > box.x1 + 8) return false;
      return [y(proceeds), y(thin)].some((top) => top > box.y0 - 4 && top < box.y1 + 4);
    }),
  );
}

/** Numbers beside their bends, pushed up where two would touch. */
function numberPlaces(signs: readonly PayoffSign[], x: Scale, y: Scale) {
  const placed: { of: PayoffSign; x: number; y: number }[] = [];
  for (const of of signs) {
    const left = x(of.exitValue);
    let top = y(of.proceeds) - 17;
    while (placed.some((other) => Math.abs(other.x - left) < 18 && Math.abs(other.y - top) < 18)) top -= 4;
    placed.push({ of, x: left, y: top });
  }
  return placed;
}

type OddPlace = PayoffLayout["odds"][number];

/** The outcomes under the axis; those beyond its ends are told at the ends. */
function oddRows(
  { odds, low, high }: PayoffPicture,
  x: Scale,
  left: number,
  width: number,
  { off }: PayoffFormats,
): readonly OddPlace[] {
  const beyond = (side: "low" | "high", list: readonly PayoffOdd[]): readonly OddPlace[] =>
    list.length === 0
      ? []
      : [
          {
            label: off(
              list.map(({ label }) => label),
              side,
            ),
            x: side === "low" ? left : width,
            row: 0,
            tick: null,
            anchor: side === "low" ? "start" : "end",
          },
        ];
  const places: OddPlace[] = [];
  const candidates: readonly OddPlace[] = [
    ...beyond(
      "low",
      odds.filter(({ exitValue }) => exitValue < low),
    ),
    ...odds
      .filter(({ exitValue }) => exitValue >= low && exitValue <= high)
      .map(({ exitValue, label }) => ({
        label,
        x: x(exitValue),
        row: 0,
        tick: x(exitValue),
        anchor: "middle" as const,
      })),
    ...beyond(
      "high",
      odds.filter(({ exitValue }) => exitValue > high),
    ),
  ];
  for (const each of candidates) {
    const inside =
      each.anchor === "middle"
        ? {
            ...each,
            x: Math.min(Math.max(each.x, left + widthOf(each.label) / 2), width - widthOf(each.label) / 2),
          }
        : each;
    let row = 0;
    while (places.some((other) => other.row === row && overlaps(spanOf(inside), spanOf(other)))) row += 1;
    places.push({ ...inside, row });
  }
  return places;
}

function spanOf({ label, x, anchor }: OddPlace): readonly [number, number] {
  const room = widthOf(label);
  if (anchor === "middle") return [x - room / 2, x + room / 2];
  return anchor === "start" ? [x, x + room] : [x - room, x];
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] + 10 && b[0] < a[1] + 10;
}
