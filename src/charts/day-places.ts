/** Where days stand on a line and their labels beside them: in one row, else in turn over and under the line. */
import type { FillKey } from "./patterns.tsx";
import { spreadLabels } from "./spread-labels.ts";
import { widthOf } from "./word-room.ts";

/** One day, counted from today, with what it is and its date in words. */
export type DayPoint = {
  readonly day: number;
  readonly label: string;
  readonly figure: string;
  readonly key: FillKey;
};

/** The first and the last day; where each label's middle is in pixels, null where there is no room for any. */
export type DayPlaces = {
  readonly first: number;
  readonly last: number;
  readonly rows: 0 | 1 | 2;
  readonly points: readonly {
    readonly point: DayPoint;
    readonly middle: number | null;
    readonly isUnder: boolean;
  }[];
};

const GAP = 12;
/** Room at both ends, so that the outer labels stand over their days: a part of the width, and in pixels at most. */
const EDGE_PART = 0.06;
const MOST_EDGE = 36;

/** The place of `day` on the line, in pixels. */
export function placeOfDay(
  day: number,
  { first, last }: Pick<DayPlaces, "first" | "last">,
  width: number,
): number {
  const edge = Math.min(MOST_EDGE, width * EDGE_PART);
  return edge + ((day - first) / Math.max(1, last - first)) * (width - 2 * edge);
}

/** The places of `points`, of which each day has one, on a line of `width` pixels. */
export function dayPlaces(points: readonly DayPoint[], width: number): DayPlaces {
  const inOrder = [...points].sort((one, other) => one.day - other.day);
  const [first, last] = [inOrder[0]?.day ?? 0, inOrder.at(-1)?.day ?? 0];
  const row = (of: readonly DayPoint[]) => {
    const room = Math.max(0, ...of.flatMap(({ label, figure }) => [widthOf(label), widthOf(figure)]));
    if (of.length * (room + GAP) > width + GAP) return null;
    const wanted = of.map((point) => ({ at: placeOfDay(point.day, { first, last }, width), of: point }));
    const placed = spreadLabels(wanted, room + GAP, room / 2, width - room / 2);
    return new Map(placed.map(({ at, of }) => [of, at]));
  };
  const over = row(inOrder);
  const [upper, lower] =
    over === null
      ? [row(inOrder.filter((_, at) => at % 2 === 0)), row(inOrder.filter((_, at) => at % 2 === 1))]
      : [over, null];
  const isInTwo = over === null && upper !== null && lower !== null;
  return {
    first,
    last,
    rows: over !== null ? 1 : isInTwo ? 2 : 0,
    points: inOrder.map((point, at) => {
      const isUnder = isInTwo && at % 2 === 1;
      const places = over ?? (isInTwo ? (isUnder ? lower : upper) : null);
      return { point, middle: places?.get(point) ?? null, isUnder };
    }),
  };
}
