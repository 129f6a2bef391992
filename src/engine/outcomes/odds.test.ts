import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { outcomes } from "#domain/outcomes.ts";
import {
  chanceOfNothing,
  isSameOdds,
  type Odds,
  rescaled,
  sorted,
  wholeOf,
  withOutcome,
  withoutOutcome,
  withProbability,
} from "./odds.ts";

function odds(...chances: readonly string[]): Odds {
  return chances.map((probability, place) => ({ label: "", multiple: String(place), probability }));
}
const chancesOf = (set: Odds) => set.map(({ probability }) => probability);

describe("setting one chance rescales the rest in proportion", () => {
  it.each([
    {
      why: "20 % becomes 60 %: the rest halves, since 0.4 ÷ 0.8 = ½",
      before: ["0.2", "0.5", "0.3"],
      set: "0.6",
      after: ["0.6", "0.25", "0.15"],
    },
    {
      why: "thirds of 0.9 are 0.3 each, exactly",
      before: ["0.4", "0.2", "0.2", "0.2"],
      set: "0.1",
      after: ["0.1", "0.3", "0.3", "0.3"],
    },
    {
      why: "what six decimals leave of 1 ÷ 3 goes to the first of the largest",
      before: ["0.25", "0.25", "0.25", "0.25"],
      set: "0",
      after: ["0", "0.333334", "0.333333", "0.333333"],
    },
    { why: "certain: the rest has none", before: ["0.2", "0.5", "0.3"], set: "1", after: ["1", "0", "0"] },
    {
      why: "the rest has none to scale: it shares evenly",
      before: ["1", "0", "0"],
      set: "0.4",
      after: ["0.4", "0.3", "0.3"],
    },
    { why: "one that is alone stays certain", before: ["1"], set: "0.4", after: ["1"] },
  ])("$why", ({ before, set, after }) => {
    expect(chancesOf(withProbability(odds(...before), 0, set))).toEqual(after);
  });
});

it("sets of which the sum is not 1 are put right in proportion: 10 %, 20 %, 20 % are 20 %, 40 %, 40 %", () => {
  expect(chancesOf(rescaled(odds("0.1", "0.2", "0.2")))).toEqual(["0.2", "0.4", "0.4"]);
});

it("an outcome that goes leaves its chance to the rest in proportion", () => {
  expect(chancesOf(withoutOutcome(odds("0.2", "0.6", "0.2"), 0))).toEqual(["0.75", "0.25"]);
  expect(withoutOutcome(odds("1"), 0)).toEqual(odds("1"));
});

it("an outcome that is added has no chance yet and stands in its place", () => {
  const set = withOutcome(odds("0.5", "0.5"), "0.5");
  expect(set.map(({ multiple }) => multiple)).toEqual(["0", "0.5", "1"]);
  expect(chancesOf(set)).toEqual(["0.5", "0", "0.5"]);
});

it("a set without an exit at nothing gives that no chance", () => {
  expect(chanceOfNothing(odds("0.2", "0.8")).toFixed()).toBe("0.2");
  expect(chanceOfNothing([{ label: "", multiple: "1", probability: "1" }]).toFixed()).toBe("0");
});

const anyOdds = fc
  .array(
    fc.record({
      label: fc.constant(""),
      multiple: fc.integer({ min: 0, max: 5000 }).map((hundredths) => String(hundredths / 100)),
      weight: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rescaled(
      rows.map(({ label, multiple, weight }) => ({
        label,
        multiple,
        probability: new Decimal(weight).dividedBy(1_000_000).toFixed(),
      })),
    ),
  );
const anyChance = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((parts) => new Decimal(parts).div(1_000_000).toFixed());

describe("laws", () => {
  it("whatever is edited, the set stays one that a workspace takes: it adds up to exactly 1", () => {
    fc.assert(
      fc.property(anyOdds, fc.nat(20), anyChance, (set, place, chance) => {
        const index = place % set.length;
        for (const edited of [
          withProbability(set, index, chance),
          withoutOutcome(set, index),
          withOutcome(set, "3"),
          sorted(set),
        ]) {
          expect(wholeOf(edited).equals(1)).toBe(true);
          expect(outcomes.safeParse(edited).success).toBe(true);
          for (const { probability } of edited) {
            expect(new Decimal(probability).decimalPlaces()).toBeLessThanOrEqual(6);
          }
        }
      }),
    );
  });

  it("the chance that is set is what it was set to, and the order of the rest stays", () => {
    fc.assert(
      fc.property(anyOdds, fc.nat(20), anyChance, (set, place, chance) => {
        fc.pre(set.length > 1);
        const index = place % set.length;
        const edited = withProbability(set, index, chance);
        expect(edited[index]?.probability).toBe(new Decimal(chance).toFixed());
        const rest = (odds: Odds) =>
          odds.filter((_, each) => each !== index).map(({ probability }) => Number(probability));
        const [before, after] = [rest(set), rest(edited)];
        before.forEach((one, a) => {
          before.forEach((other, b) => {
            if (one > other) expect(after[a]).toBeGreaterThanOrEqual((after[b] ?? 0) - 1e-5);
          });
        });
      }),
    );
  });

  it("setting a chance to what it is changes nothing", () => {
    fc.assert(
      fc.property(anyOdds, fc.nat(20), (set, place) => {
        const index = place % set.length;
        expect(isSameOdds(withProbability(set, index, set[index]?.probability ?? "0"), set)).toBe(true);
      }),
    );
  });
});
