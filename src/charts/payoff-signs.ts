/** Where the words at the payoff chart's bends go; those without room are numbered. */
import type { PayoffPicture, PayoffSign } from "./payoff.ts";
import type { Scale } from "./step-path.ts";
import { LINE, widthOf } from "./word-room.ts";

/** A rectangle in pixels. */
type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

/** Words in two lines at `x`, which they begin or end at; `y` is the baseline of the first. */
export type Placed<Of> = {
  readonly of: Of;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
};

/** Words over their bends: above every line, clear of each other and of the upright lines. */
export function signPlaces(
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
function meets(a: Box, b: Box): boolean {
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
export function numberPlaces(signs: readonly PayoffSign[], x: Scale, y: Scale) {
  const placed: { of: PayoffSign; x: number; y: number }[] = [];
  for (const of of signs) {
    const left = x(of.exitValue);
    let top = y(of.proceeds) - 17;
    while (placed.some((other) => Math.abs(other.x - left) < 18 && Math.abs(other.y - top) < 18)) top -= 4;
    placed.push({ of, x: left, y: top });
  }
  return placed;
}
