/**
 * A package in figures that a letter would have: money to 500 and no multiple of 5,000 where avoidable, as the
 * anchor is (in a currency so dear that packages would not be equal by such steps, to 100 or less), ownership to
 * four decimals of a percent. Of the figures around it, those that come nearest to the aim.
 * A part that would move by less than packages may differ in stays as offered where that leaves packages: nobody
 * could tell it from none.
 *
 * Round figures read as guesses, too precise ones as inflexible (Mason et al. 2013; Loschelder et al. 2016); where
 * to stop is a design choice (reference R4).
 */
import { ASK_PARTS } from "./ask-terms.ts";
import { moved, type Point, type Room } from "./package-room.ts";

/** Steps of money, the finest last: a finer one only where one of the offer's currency is worth more than ours. */
const MONEY_STEPS = [500, 100, 10, 1];
const OWNERSHIP_STEP = 1e-6;
const ROUND = 5000;
/** Packages are equal within this much a year; each may be half of it off. */
export const EQUAL_WITHIN = 500;
/** How many steps of each part are looked at to either side. */
const AROUND: Point = [2, 2, 3];

/**
 * `at` in such figures, no part less than offered, none above its most; null where they miss the aim, in a dearer
 * currency by finer steps too. What is too little to be told from none is left as offered, unless that is not wanted.
 */
export function asLetter(room: Room, at: Point, aim: number, isTrivialLeft = true): Point | null {
  for (const step of MONEY_STEPS) {
    const found = nearest(room, at, aim, isTrivialLeft, step);
    // What a letter in a dearer currency goes in may be more than packages may differ by.
    if (found !== null || room.currencyRate <= 1 || step * room.currencyRate <= EQUAL_WITHIN) return found;
  }
  return null;
}

/** `at` in money to `step` of the offer's currency; null where it misses the aim. */
function nearest(room: Room, at: Point, aim: number, isTrivialLeft: boolean, step: number): Point | null {
  const [bases, signOns, ownerships] = ASK_PARTS.map((_, part) =>
    choices(room, at, part, isTrivialLeft, step),
  );
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const base of bases ?? []) {
    for (const signOn of signOns ?? []) {
      for (const ownership of ownerships ?? []) {
        const tried: Point = [base, signOn, ownership];
        const off = Math.abs(room.worth(tried) - aim) / room.horizonYears;
        if (off < least && room.headroom(tried) >= 0) [best, least] = [tried, off];
      }
    }
  }
  return least <= EQUAL_WITHIN / 2 ? best : null;
}

/** Whether moving `part` alone to `figure` is worth more a year than packages may differ in. */
function isMove(room: Room, part: number, figure: number): boolean {
  const added = room.worth(moved(room.present, part, figure)) - room.worth(room.present);
  return added >= (EQUAL_WITHIN - 1e-6) * room.horizonYears;
}

/** The figures of one part around `at`; only the offer's own where it has not moved. */
function choices(
  room: Room,
  at: Point,
  part: number,
  isTrivialLeft: boolean,
  moneyStep: number,
): readonly number[] {
  const { present, most, currencyRate } = room;
  const [value, own, top] = [at[part] ?? 0, present[part] ?? 0, most[part] ?? 0];
  const isMoney = ASK_PARTS[part] !== "ownership";
  // A letter has round figures of its own currency.
  const step = isMoney ? moneyStep * currencyRate : OWNERSHIP_STEP;
  if (value - own < step / 2) return [own];
  const around = AROUND[part] ?? 0;
  const middle = Math.round(value / step);
  const found = Array.from({ length: 2 * around + 1 }, (_, index) =>
    Number(((middle + index - around) * step).toPrecision(12)),
  ).filter(
    (figure) => figure <= top * (1 + 1e-12) && figure > own && (!isTrivialLeft || isMove(room, part, figure)),
  );
  const precise = isMoney
    ? found.filter((figure) => Math.round(figure / step) % (ROUND / moneyStep) !== 0)
    : found;
  const moves = precise.length > 0 ? precise : found;
  const isNear = value - own <= around * step;
  return isNear || moves.length === 0 ? [own, ...moves] : moves;
}
