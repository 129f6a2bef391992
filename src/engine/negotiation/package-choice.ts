/**
 * Which packages to put side by side: of all that come to the aim, those that differ most.
 *
 * Each leans on one part. A small lattice of how far it leans (quarters of the part's room) and of which other
 * parts make up the rest, one figure solved for the aim; of the combinations the one whose least difference,
 * as a share of the part's room, is largest. The lattice and the least difference are design choices.
 */
import { asLetter } from "./package-figures.ts";
import { moved, type Point, type Room, roomIn } from "./package-room.ts";

/** A package that leans on a part, by its place in `ASK_PARTS`; on none where it has some of each. */
export type Chosen = { readonly leans: number | null; readonly at: Point };

/** Packages differ by at least this much of the room of the part that one of them leans on. */
const LEAST_DIFFERENCE = 0.15;
const LEANS = [1, 0.75, 0.5, 0.25];
/** Of the best combinations, how many are tried in figures of a letter. */
const TRIED = 8;

/** The packages worth `aim` over the horizon, one for each open part; null where there are none. */
export function choose(room: Room, aim: number): readonly Chosen[] | null {
  const { open } = room;
  if (open.length === 0) return null;
  const rooms = open.map((part) => Math.min(roomIn(room, part), alone(room, part, aim)));
  const leaning = open.map((part, of) => candidates(room, rooms, part, rooms[of] ?? 0, aim));
  const apart = apartFrom(leaning, open, rooms).slice(0, TRIED);
  // Rather a small move than a lower aim.
  return written(room, apart, rooms, aim, true) ?? written(room, apart, rooms, aim, false);
}

/** The first combination that still differs in figures of a letter; null where none does. */
function written(
  room: Room,
  apart: readonly (readonly Point[])[],
  rooms: readonly number[],
  aim: number,
  isTrivialLeft: boolean,
): readonly Chosen[] | null {
  const { open } = room;
  const figures = new Map<Point, Point | null>();
  const inFigures = (at: Point) => {
    const known = figures.get(at);
    if (known !== undefined) return known;
    const found = asLetter(room, at, aim, isTrivialLeft);
    figures.set(at, found);
    return found;
  };
  for (const points of apart) {
    const tried = points.map(inFigures);
    if (!tried.every((each) => each !== null)) continue;
    if (leastDifference(tried, open, rooms) <= 0) continue;
    const chosen = open.map((part, of) => ({ leans: part, at: tried[of] ?? room.present }));
    return open.length === 2 ? withMiddle(room, chosen, aim) : chosen;
  }
  return null;
}

/** Points worth `aim` that lean on `part`: it at some of its room, one or all of the others making up the rest. */
function candidates(
  room: Room,
  rooms: readonly number[],
  part: number,
  most: number,
  aim: number,
): readonly Point[] {
  const others = room.open.filter((each) => each !== part);
  const ways = others.length === 2 ? [others, [others[0] ?? 0], [others[1] ?? 0]] : [others];
  const found: Point[] = [];
  for (const lean of LEANS) {
    const start = moved(room.present, part, (room.present[part] ?? 0) + lean * most);
    for (const way of ways) {
      const on = (share: number) =>
        way.reduce(
          (at, each) =>
            moved(at, each, (room.present[each] ?? 0) + share * (rooms[room.open.indexOf(each)] ?? 0)),
          start,
        );
      const share = solved((at) => room.worth(on(at)), aim, room.horizonYears);
      if (share === null) continue;
      const point = on(share);
      if (room.headroom(point) >= -SLACK) found.push(point);
      // Where the part alone comes to the aim, the ways are one.
      if (share === 0) break;
    }
  }
  return found;
}

/** What rounding to figures of a letter can still bring under the threshold, a year. */
const SLACK = 250;
/** An aim met within this much a year is met. */
const MET = 1;

/** The share from 0 to 1 at which `worth` comes to `aim`; null where none does. */
function solved(worth: (share: number) => number, aim: number, years: number): number | null {
  if (worth(0) > aim + MET * years) return null;
  if (worth(0) >= aim - MET * years) return 0;
  if (worth(1) < aim - MET * years) return null;
  let [from, to] = [0, 1];
  for (let turn = 0; turn < 18; turn += 1) {
    const middle = (from + to) / 2;
    if (worth(middle) < aim) from = middle;
    else to = middle;
  }
  return to;
}

/** How much of `part` alone comes to `aim`; infinite where its room does not. */
function alone(room: Room, part: number, aim: number): number {
  const all = roomIn(room, part);
  const at = (share: number) =>
    room.worth(moved(room.present, part, (room.present[part] ?? 0) + share * all));
  if (at(1) <= aim) return Number.POSITIVE_INFINITY;
  return (solved(at, aim, room.horizonYears) ?? 1) * all;
}

/** Every combination of one point from each list that differs enough, the most different first. */
function apartFrom(
  lists: readonly (readonly Point[])[],
  open: readonly number[],
  rooms: readonly number[],
): readonly (readonly Point[])[] {
  const found: { readonly points: readonly Point[]; readonly apart: number }[] = [];
  const points: Point[] = [];
  const visit = (of: number) => {
    if (of === lists.length) {
      const apart = leastDifference(points, open, rooms);
      if (apart >= LEAST_DIFFERENCE) found.push({ points: [...points], apart });
      return;
    }
    for (const each of lists[of] ?? []) {
      points[of] = each;
      visit(of + 1);
    }
  };
  visit(0);
  return found.sort((a, b) => b.apart - a.apart).map((each) => each.points);
}

/** How far each package is ahead of the others in its own part, as a share of that part's room; the least. */
function leastDifference(
  points: readonly Point[],
  open: readonly number[],
  rooms: readonly number[],
): number {
  let least = 1;
  open.forEach((part, of) => {
    const own = points[of]?.[part] ?? 0;
    points.forEach((each, at) => {
      if (at !== of) least = Math.min(least, (own - (each[part] ?? 0)) / (rooms[of] || 1));
    });
  });
  return least;
}

/** Of two parts only, a third package with some of each, where there is one between. */
function withMiddle(room: Room, chosen: readonly Chosen[], aim: number): readonly Chosen[] {
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return chosen;
  const between = first.at.map((value, part) => (value + (second.at[part] ?? 0)) / 2) as unknown as Point;
  const middle = asLetter(room, between, aim);
  const isBetween =
    middle !== null &&
    room.open.every((part) => {
      const [one, other, own] = [first.at[part] ?? 0, second.at[part] ?? 0, middle[part] ?? 0];
      return own > Math.min(one, other) && own < Math.max(one, other);
    });
  return middle !== null && isBetween ? [first, { leans: null, at: middle }, second] : chosen;
}
