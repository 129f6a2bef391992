/** Where the outcomes under the payoff chart's axis go. */
import type { PayoffOdd, PayoffPicture } from "./payoff.ts";
import type { Scale } from "./step-path.ts";
import { widthOf } from "./word-room.ts";

/** An outcome's words in their row under the axis; `tick` is its place on the axis, null beyond it. */
export type OddPlace = {
  readonly label: string;
  readonly x: number;
  readonly row: number;
  readonly tick: number | null;
  readonly anchor: "start" | "middle" | "end";
};

/** The outcomes under the axis; those beyond its ends are told at the ends. */
export function oddRows(
  { odds, low, high }: PayoffPicture,
  x: Scale,
  left: number,
  width: number,
  off: (labels: readonly string[], side: "low" | "high") => string,
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
