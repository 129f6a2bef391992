/**
 * The room that packages are looked for in: each part between what is offered and the most of it, and the total
 * as the employer counts it up to the approval threshold. Plain figures, since many packages are tried.
 */
import { Decimal } from "#domain/money.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import type { Caps } from "./caps.ts";
import { type Count, perUnit } from "./counted-total.ts";
import type { PackageModel } from "./package-model.ts";

/** A package as figures, one for each of `ASK_PARTS` in that order. */
export type Point = readonly [number, number, number];

/** What packages may be made of, for one person. */
export type Room = {
  readonly present: Point;
  readonly most: Point;
  /** Which parts may be moved, by their place in `ASK_PARTS`. */
  readonly open: readonly number[];
  readonly worth: (point: Point) => number;
  /** How far a point is under the threshold; infinite where none binds. */
  readonly headroom: (point: Point) => number;
  /** How much of one part alone fits under the threshold. */
  readonly under: Point;
  readonly horizonYears: number;
  /** What one unit of the offer's currency is in the workspace's. */
  readonly currencyRate: number;
};

/** A part is open where its whole room is worth this much a year: less is not worth a package of its own. */
export const WORTH_A_PACKAGE = 500;

/** The room of `model` under `caps`; `lifted` is left out of account, to learn what it costs. */
export function roomOf(
  model: PackageModel,
  count: Count,
  caps: Caps,
  riskAversion: number,
  lifted: AskPart | "threshold" | null = null,
): Room {
  const present = point(model.present);
  const worth = ([base, signOn, ownership]: Point) => model.worthOf(base, signOn, ownership, riskAversion);
  const most = ASK_PARTS.map((part, at) => {
    const value = present[at] ?? 0;
    // From what is not known nobody can say how far it moves, nor what is left of it to make packages equal.
    if (model.unknownParts.includes(part)) return value;
    if (part === "ownership" && !model.hasOwnership) return value;
    return part === lifted
      ? Math.max(value * 3, 200_000 * Number(part !== "ownership"))
      : Math.max(value, caps[part].most.toNumber());
  }) as unknown as Point;
  const units = ASK_PARTS.map((part) => perUnit(count.total, model.present, part).toNumber());
  const left = count.threshold?.minus(count.total(model.present)).toNumber() ?? Number.POSITIVE_INFINITY;
  // What the offer itself exceeds as it is counted cannot be what holds packages back.
  const bound = lifted === "threshold" || left < 0 ? Number.POSITIVE_INFINITY : left;
  const under = units.map((unit) => (unit > 0 ? bound / unit : Number.POSITIVE_INFINITY)) as unknown as Point;
  const room = {
    present,
    most,
    under,
    worth,
    headroom: (at: Point) =>
      bound === Number.POSITIVE_INFINITY
        ? bound
        : bound -
          at.reduce((sum, value, part) => sum + (value - (present[part] ?? 0)) * (units[part] ?? 0), 0),
    horizonYears: model.horizonYears,
    currencyRate: model.currencyRate.toNumber(),
  };
  const isOpen = (part: number) => {
    const most = (room.present[part] ?? 0) + roomIn(room, part);
    return worth(moved(present, part, most)) - worth(present) >= WORTH_A_PACKAGE * model.horizonYears;
  };
  return { ...room, open: ASK_PARTS.flatMap((_, part) => (isOpen(part) ? [part] : [])) };
}

/** How much of `part` alone can be added. */
export function roomIn(
  { present, most, under }: Pick<Room, "present" | "most" | "under">,
  part: number,
): number {
  return Math.min((most[part] ?? 0) - (present[part] ?? 0), under[part] ?? 0);
}

/** `from` with `part` at `value`. */
export function moved(from: Point, part: number, value: number): Point {
  return from.map((each, at) => (at === part ? value : each)) as unknown as Point;
}

/** Terms as figures; not known counts as none. */
export function point({ baseSalary, signOnBonus, ownership }: AskTerms): Point {
  return [baseSalary?.toNumber() ?? 0, signOnBonus?.toNumber() ?? 0, ownership?.toNumber() ?? 0];
}

/** Figures as terms; a part that has not moved stays as it stands, not known included. */
export function termsAt(present: AskTerms, at: Point): AskTerms {
  const of = (part: AskPart, value: number) =>
    value === (present[part]?.toNumber() ?? 0) ? present[part] : new Decimal(value.toPrecision(12));
  return {
    baseSalary: of("baseSalary", at[0]),
    signOnBonus: of("signOnBonus", at[1]),
    ownership: of("ownership", at[2]),
  };
}
