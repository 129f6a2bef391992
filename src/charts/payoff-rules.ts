/** Where the words over the payoff chart's upright lines go. */
import type { PayoffRule } from "./payoff.ts";
import type { Scale } from "./step-path.ts";
import { widthOf } from "./word-room.ts";

/** An upright line with the row of its words, 0 at the top, and where they begin or end. */
export type RuleRow = {
  readonly of: PayoffRule;
  readonly row: number;
  readonly anchor: "start" | "end";
  readonly x: number;
};

/**
 * Words over the plot, each beginning or ending at its own line: in as few rows as can be, none over another
 * and none crossed by a line that goes up to a higher row.
 */
export function ruleRows(rules: readonly PayoffRule[], x: Scale, width: number): readonly RuleRow[] {
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
    if (from < -4 || to > width + 4) return false; // widths are on the safe side
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
