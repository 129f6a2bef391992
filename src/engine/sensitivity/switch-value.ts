/**
 * Where a comparison turns as one value changes: the crossing that is nearest to the value as it stands.
 *
 * The range is scanned outwards on both sides, denser near the value, and each change of sign is narrowed by
 * regula falsi (Illinois). Two crossings between neighbouring points of the scan go unseen. Doubles.
 */

/** A crossing; `from` is the side of it that turns: above means that greater values lead elsewhere. */
export type Switch = {
  readonly value: number;
  readonly side: "above" | "below";
  /** Where the ranking turns back again beyond it; null where it does not within the range. */
  readonly until: number | null;
};

const POINTS = 24;
const TURNS = 80;

/**
 * The crossing of `difference` nearest to `present` within [least, most]; null where there is none, or where
 * the two are level as it stands.
 */
export function switchValue(
  difference: (value: number) => number,
  present: number,
  [least, most]: readonly [number, number],
): Switch | null {
  const now = difference(present);
  if (now === 0 || Number.isNaN(now)) return null;
  const above = crossings(difference, pointsTo(present, most), now);
  const below = crossings(difference, pointsTo(present, least), now);
  const [nearAbove, nearBelow] = [above[0], below[0]];
  if (nearAbove === undefined && nearBelow === undefined) return null;
  const isAbove =
    nearBelow === undefined || (nearAbove !== undefined && nearAbove - present <= present - nearBelow);
  const [value, until] = isAbove ? above : below;
  return value === undefined ? null : { value, side: isAbove ? "above" : "below", until: until ?? null };
}

/** From `present` to `end`, its distance growing with the square: denser where switches are looked for. */
function pointsTo(present: number, end: number): readonly number[] {
  if (end === present) return [];
  return Array.from({ length: POINTS + 1 }, (_, at) => present + (end - present) * (at / POINTS) ** 2);
}

/** The first two crossings along `points`. */
function crossings(
  difference: (value: number) => number,
  points: readonly number[],
  first: number,
): readonly number[] {
  const found: number[] = [];
  let [at, here] = [points[0] ?? 0, first];
  for (const next of points.slice(1)) {
    const there = difference(next);
    if (there !== 0 && there > 0 !== here > 0) {
      found.push(crossing(difference, [at, here], [next, there]));
      if (found.length === 2) break;
    }
    // A touch of zero is passed over: the next point decides whether the sign has changed.
    if (there !== 0) [at, here] = [next, there];
  }
  return found;
}

type Point = readonly [value: number, difference: number];

/** The zero between two points of different sign. */
function crossing(difference: (value: number) => number, one: Point, other: Point): number {
  let [[a, fa], [b, fb]] = [one, other];
  let last = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (Math.abs(b - a) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b))) break;
    // Every third turn halves, so that a flat difference cannot hold the search up.
    const c = turn % 3 === 2 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
    const fc = difference(c);
    if (fc === 0) return c;
    if (fc > 0 === fb > 0) {
      [b, fb] = [c, fc];
      if (last === -1) fa /= 2;
      last = -1;
    } else {
      [a, fa] = [c, fc];
      if (last === 1) fb /= 2;
      last = 1;
    }
  }
  return (a + b) / 2;
}
