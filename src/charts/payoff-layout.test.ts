/** The payoff chart's words: inside, never over another, and numbered where there is no room. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PayoffLine, type PayoffPicture, pointsUpTo, proceedsOf } from "./payoff.ts";
import { payoffLayout } from "./payoff-layout.ts";
import { widthOf } from "./word-room.ts";

const M = 1e6;
const formats = {
  formatTick: (amount: number) => `$${Math.round(amount / M)}M`,
  off: (labels: readonly string[]) => labels.join("; "),
  oddsWord: "odds",
};

/** A grant of 0.044 % of the exit, at nine places. */
function lineOf(label: string): PayoffLine {
  const exits = [100, 200, 500, 1000, 2000, 3000, 5000, 8000, 10_000].map((value) => value * M);
  const points = exits.map((exitValue) => ({
    exitValue,
    proceeds: 0.00044 * exitValue,
    thin: 0.00044 * exitValue,
  }));
  return { id: "main", key: "a", label, look: "grant", hasThin: false, points };
}

function pictureOf(
  ruleExits: readonly number[],
  signExits: readonly number[],
  odds: readonly number[],
): PayoffPicture {
  const looks = ["breakEven", "variant", "lastRound"] as const;
  return {
    low: 100 * M,
    high: 10_000 * M,
    lines: [lineOf("A as shares")],
    signs: signExits.map((millions, at) => ({
      id: `sign ${at}`,
      exitValue: millions * M,
      proceeds: 0.00044 * millions * M,
      figure: "$1.14B",
      label: "the preferred convert: the stack no longer matters",
    })),
    rules: ruleExits.map((millions, at) => ({
      id: `rule ${at}`,
      exitValue: millions * M,
      proceeds: null,
      head: "break-even against C",
      figure: "$1.57B, 35 % of the last round",
      short: "$1.57B, 35 %",
      look: looks[at] ?? "lastRound",
    })),
    odds: odds.map((millions) => ({ exitValue: millions * M, label: "0.3×, 25 %" })),
    level: { amount: 690_000, key: "c", label: "C’s lead, $690,000", short: "C’s lead", name: "C’s lead" },
    sides: null,
  };
}

const exits = (most: number) => fc.uniqueArray(fc.integer({ min: 101, max: 9999 }), { maxLength: most });
type Span = readonly [number, number];
const apart = (one: Span, other: Span) => one[1] <= other[0] || other[1] <= one[0];

describe("words over the upright lines", () => {
  const spanAt = ({ x, anchor }: { x: number; anchor: "start" | "end" }): Span => {
    const room = widthOf("$1.57B, 35 % of the last round");
    return anchor === "end" ? [x - room, x] : [x, x + room];
  };

  test("never stand on another's in the same row, nor under a line that goes higher", () => {
    fc.assert(
      fc.property(exits(3), (places) => {
        const { rules, x } = payoffLayout(pictureOf(places, [], []), 1200, formats);
        expect(rules).toHaveLength(places.length);
        const pairs = rules.flatMap((one) =>
          rules.filter((other) => other !== one).map((other) => [one, other] as const),
        );
        for (const [one, other] of pairs) {
          const line = x(other.of.exitValue);
          if (one.y === other.y) expect(apart(spanAt(one), spanAt(other))).toBe(true);
          else if (other.y < one.y) expect(apart([line, line], spanAt(one))).toBe(true);
        }
      }),
    );
  });

  test("stay on a phone, with less to say", () => {
    const { rules } = payoffLayout(pictureOf([1570, 3540, 4500], [], []), 358, formats);
    for (const { of, x, anchor } of rules) {
      expect(of.figure).toBe("$1.57B, 35 %");
      const room = widthOf(of.head);
      expect(anchor === "end" ? x - room : x).toBeGreaterThanOrEqual(-4);
      expect(anchor === "end" ? x : x + room).toBeLessThanOrEqual(362);
    }
  });

  test("share a row where they fit side by side", () => {
    const { rules } = payoffLayout(pictureOf([400, 1570, 4500], [], []), 1200, formats);
    expect(new Set(rules.map(({ y }) => y)).size).toBe(1);
  });
});

describe("words at the bends", () => {
  test("every bend has its words or its number, once, and words stay in the plot", () => {
    fc.assert(
      fc.property(exits(3), exits(5), fc.integer({ min: 320, max: 1300 }), (rules, signs, width) => {
        const layout = payoffLayout(pictureOf(rules, signs, []), width, formats);
        const ids = [...layout.signs, ...layout.numbered].map(({ of }) => of.id);
        expect([...ids].sort()).toEqual(signs.map((_, at) => `sign ${at}`).sort());
        for (const { of, x, anchor } of layout.signs) {
          const room = widthOf(of.label);
          expect(anchor === "end" ? x - room : x).toBeGreaterThanOrEqual(layout.margins.left);
          expect(anchor === "end" ? x : x + room).toBeLessThanOrEqual(width - layout.margins.right);
        }
      }),
    );
  });

  test("on a phone they are numbers, in order", () => {
    const layout = payoffLayout(pictureOf([], [400, 1140], []), 358, formats);
    expect(layout.signs).toEqual([]);
    expect(layout.numbered.map(({ of }) => of.exitValue)).toEqual([400 * M, 1140 * M]);
  });

  test("numbers of bends that meet do not", () => {
    const { numbered } = payoffLayout(pictureOf([], [1000, 1001, 1002], []), 358, formats);
    const [one, two, three] = numbered.map(({ y }) => y);
    expect(Math.abs((one ?? 0) - (two ?? 0))).toBeGreaterThanOrEqual(17);
    expect(Math.abs((two ?? 0) - (three ?? 0))).toBeGreaterThanOrEqual(17);
  });
});

describe("the outcomes under the axis", () => {
  test("stand at their exits; those beyond an end are told there together", () => {
    const { odds, x } = payoffLayout(pictureOf([], [], [0, 1350, 18_000, 45_000]), 1200, formats);
    expect(odds.map(({ tick }) => tick)).toEqual([null, x(1350 * M), null]);
    expect(odds.at(-1)?.label).toBe("0.3×, 25 %; 0.3×, 25 %");
  });

  test("never touch in a row", () => {
    fc.assert(
      fc.property(exits(8), fc.integer({ min: 320, max: 1300 }), (places, width) => {
        const { odds } = payoffLayout(pictureOf([], [], places), width, formats);
        const spans = odds.map(({ label, x, anchor, row }) => {
          const room = widthOf(label);
          const from = anchor === "middle" ? x - room / 2 : anchor === "start" ? x : x - room;
          return { row, span: [from, from + room] as Span };
        });
        spans.forEach((one, at) => {
          for (const other of spans.slice(at + 1)) {
            if (one.row === other.row) expect(apart(one.span, other.span)).toBe(true);
          }
        });
      }),
    );
  });
});

describe("reading a line", () => {
  const line = lineOf("A");

  test("is exact between its points, and holds at its ends", () => {
    expect(proceedsOf(line, 1500 * M)).toBeCloseTo(660_000, 6);
    expect(proceedsOf(line, 50 * M)).toBe(44_000);
    expect(proceedsOf(line, 20_000 * M)).toBe(4_400_000);
  });

  test("a line that leaves at the top ends at the very exit that reaches it", () => {
    const cut = pointsUpTo(line.points, 660_000);
    expect(cut.at(-1)?.exitValue).toBeCloseTo(1500 * M, 0);
    expect(cut.every(({ proceeds }) => proceeds <= 660_000)).toBe(true);
    expect(pointsUpTo(line.points, 5 * M)).toBe(line.points);
    expect(pointsUpTo(line.points, 1)).toEqual([]);
  });
});
