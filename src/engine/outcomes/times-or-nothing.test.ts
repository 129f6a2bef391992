import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { breakEvenProbability } from "./break-even-probability.ts";
import { offerWorths } from "./offer-worths.ts";
import { feltMoney, timesOrNothing } from "./times-or-nothing.ts";

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/examples/${name}`, import.meta.url), "utf8"));
}
const parsed = parseWorkspace(fixture("three-offers.workspace.json"));
if (!parsed.ok) throw new Error("three-offers");
const [a, , c] = offerWorths(parsed.value).map(({ worth }) => worth);
if (a === undefined || c === undefined) throw new Error("three-offers");

describe("ten times or nothing for the example: 690,000 to make up from 960,000, a prize of 19,800,000", () => {
  it.each([
    [0, 690 / 19_800, "gap ÷ prize"],
    [1, Math.log(1650 / 960) / Math.log(20_760 / 960), "a ratio of logarithms"],
    [2, (1 / 960 - 1 / 1650) / (1 / 960 - 1 / 20_760), "a ratio of differences of 1 ÷ wealth"],
    [3, (1 / 960 ** 2 - 1 / 1650 ** 2) / (1 / 960 ** 2 - 1 / 20_760 ** 2), "of 1 ÷ wealth²"],
  ])("at γ = %d: %d, %s", (riskAversion, expected) => {
    expect(timesOrNothing(a, c, 10, riskAversion).chance).toBeCloseTo(expected, 12);
  });

  it("those are 3.5 %, 17.6 %, 43.8 % and 66.3 %", () => {
    const percents = [0, 1, 2, 3].map((level) =>
      ((timesOrNothing(a, c, 10, level).chance ?? 0) * 100).toFixed(1),
    );
    expect(percents).toEqual(["3.5", "17.6", "43.8", "66.3"]);
  });

  it("at γ = 2 the gap feels like 401,455, the prize like 915,607: 960,000 less 960,000² ÷ wealth", () => {
    const { felt, start, gap, prize } = timesOrNothing(a, c, 10, 2);
    expect([start, gap, Math.round(prize)]).toEqual([960_000, 690_000, 19_800_000]);
    expect(felt?.gap).toBeCloseTo(960_000 - 960_000 ** 2 / 1_650_000, 4);
    expect(felt?.prize).toBeCloseTo(960_000 - 960_000 ** 2 / 20_760_000, 4);
  });

  it("a prize below the gap is never enough: at 0.3× the grant pays 594,000", () => {
    expect(timesOrNothing(a, c, 0.3, 2).chance).toBeNull();
  });

  it("without a gap no chance is needed", () => {
    expect(timesOrNothing(a, { ...c, worth: () => 700_000 }, 10, 2)).toMatchObject({ chance: 0, felt: null });
  });
});

const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
const level = fc.double({ min: 0, max: 10, noNaN: true });

test("money as it feels is in the proportion that the probability is", () => {
  fc.assert(
    fc.property(amount, amount, amount, level, (start, gap, more, riskAversion) => {
      const prize = gap + more;
      const chance = breakEvenProbability({ start, gap, prize }, riskAversion);
      const felt = feltMoney(start, gap, riskAversion) / feltMoney(start, prize, riskAversion);
      expect(felt).toBeCloseTo(chance ?? Number.NaN, 9);
    }),
  );
});

test("it never feels like more than it is, and like all of it where risk does not matter", () => {
  fc.assert(
    fc.property(amount, amount, level, (start, more, riskAversion) => {
      expect(feltMoney(start, more, riskAversion)).toBeLessThanOrEqual(more * (1 + 1e-9));
      expect(feltMoney(start, more, 0)).toBeCloseTo(more, 3);
    }),
  );
});
