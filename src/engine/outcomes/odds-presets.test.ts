import { describe, expect, it, test } from "vitest";
import { outcomes } from "#domain/outcomes.ts";
import { isSameOdds, wholeOf } from "./odds.ts";
import { ODDS_PRESETS, type OddsPresetId } from "./odds-presets.ts";

function preset(id: OddsPresetId) {
  const found = ODDS_PRESETS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
/** The chance that a preset gives to multiples from `low` on and below `high`. */
function share(id: OddsPresetId, low: number, high = Number.POSITIVE_INFINITY): number {
  const inside = preset(id).odds.filter(({ multiple }) => Number(multiple) >= low && Number(multiple) < high);
  return wholeOf(inside).toNumber();
}

test.each(ODDS_PRESETS)("$id is a set that a workspace takes, from the least to the largest", ({ odds }) => {
  expect(outcomes.safeParse(odds).success).toBe(true);
  const multiples = odds.map(({ multiple }) => Number(multiple));
  expect(multiples).toEqual([...multiples].sort((one, other) => one - other));
});

describe("each keeps to what its source publishes", () => {
  it("all financings: 65 % below 1×, 25 % from 1× to 5×, 6 % to 10×, 4 % at 10× or more (Levine 2014)", () => {
    expect(share("allFinancings", 0, 1)).toBe(0.65);
    expect(share("allFinancings", 1, 5)).toBe(0.25);
    expect(share("allFinancings", 5, 10)).toBe(0.06);
    expect(share("allFinancings", 10)).toBe(0.04);
  });

  it("dollars 2013 to 2022: 37 % below 1×, under 4 % at 10× or more (Correlation Ventures)", () => {
    expect(share("byDollars", 0, 1)).toBe(0.37);
    expect(share("byDollars", 10)).toBeLessThan(0.04);
    expect(share("byDollars", 10)).toBeGreaterThan(0);
  });

  it("ten times or nothing: the 4 % of financings, and nothing else", () => {
    expect(share("tenTimes", 10)).toBe(0.04);
    expect(share("tenTimes", 0, Number.MIN_VALUE)).toBe(0.96);
  });

  it("late stage: the defaults of the model", () => {
    expect(preset("lateStage").odds.map((each) => [each.multiple, each.probability])).toEqual([
      ["0", "0.2"],
      ["0.3", "0.25"],
      ["1", "0.25"],
      ["2", "0.18"],
      ["4", "0.09"],
      ["10", "0.03"],
    ]);
  });

  it("what is said of a band is what the set gives it", () => {
    for (const { id, published } of ODDS_PRESETS) {
      for (const { low, high, share: stated, isBelow } of published) {
        const given = share(id, low, high ?? undefined);
        if (isBelow) expect(given).toBeLessThan(Number(stated));
        else expect(given).toBeCloseTo(Number(stated), 12);
      }
    }
  });
});

test("no two are the same", () => {
  ODDS_PRESETS.forEach((one, at) => {
    expect(ODDS_PRESETS.slice(at + 1).some((other) => isSameOdds(one.odds, other.odds))).toBe(false);
  });
});
