import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { expectedPayout, impliedReturn, outcomeStanding, worthWithOdds } from "./odds-measures.ts";
import { ODDS_PRESETS } from "./odds-presets.ts";
import { offerWorths } from "./offer-worths.ts";

const [lateStage] = ODDS_PRESETS;
const late = { exitYear: 5, futureDilution: ["0.2"], outcomes: [...(lateStage?.odds ?? [])] };

function threeOffers(): Workspace {
  const path = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error("three-offers");
  return parsed.value;
}
function worthOf(workspace: Workspace, index: number) {
  const found = offerWorths(workspace)[index];
  if (found === undefined) throw new Error("no offer");
  return found.worth;
}

describe("what a set implies (reference/negotiation.md 3.3)", () => {
  it("the default: 1.345 × in five years is 6.1 % a year, 1.5 % after dilution, 0.611 of headline at 12 %", () => {
    const implied = impliedReturn(late, 0.12);
    // 1.345^(1/5) = e^(0.2964/5); 1.345 × 0.8 = 1.076; 1.12⁵ = 1.762.
    expect(implied.company).toBeCloseTo(0.061, 3);
    expect(implied.share).toBeCloseTo(0.015, 3);
    expect(implied.worthToday).toBeCloseTo((1.345 * 0.8) / 1.7623416832, 9);
    expect(implied.worthToday).toBeCloseTo(0.611, 3);
  });

  it("flat without dilution returns nothing and is worth 1 where nothing is required", () => {
    const flat = {
      exitYear: 3,
      futureDilution: [],
      outcomes: [{ label: "", multiple: "1", probability: "1" }],
    };
    expect(impliedReturn(flat, 0)).toEqual({ company: 0, share: 0, worthToday: 1 });
  });

  it("a set that comes to nothing loses all of it a year", () => {
    const none = {
      exitYear: 3,
      futureDilution: [],
      outcomes: [{ label: "", multiple: "0", probability: "1" }],
    };
    expect(impliedReturn(none, 0.12)).toEqual({ company: -1, share: -1, worthToday: 0 });
  });
});

describe("the expected payout, for reference", () => {
  it("of the example: $2,663,100, of which the top branch carries 22 %; $2,133,093 without it", () => {
    const found = expectedPayout(worthOf(threeOffers(), 0).outcomes);
    expect(found?.expected).toBeCloseTo(2_663_100, 4);
    // (2,663,100 − 0.03 × 19,800,000) ÷ 0.97; 594,000 ÷ 2,663,100.
    expect(found?.withoutTop).toBeCloseTo(2_069_100 / 0.97, 4);
    expect(Math.round(found?.withoutTop ?? 0)).toBe(2_133_093);
    expect(found?.topPart).toBeCloseTo(0.22, 2);
    expect(found?.topProbability).toBe(0.03);
  });

  it("has nothing without the top where there is but one branch, or no branch", () => {
    expect(expectedPayout([{ multiple: 1, probability: 1, payout: 7 }])).toEqual({
      expected: 7,
      withoutTop: null,
      topProbability: 1,
      topPart: 1,
    });
    expect(expectedPayout([])).toBeNull();
  });

  it("is not known where a payout is not; a branch without a chance counts for nothing", () => {
    expect(expectedPayout([{ multiple: 1, probability: 1, payout: null }])).toBeNull();
    const found = expectedPayout([
      { multiple: 0, probability: 0.5, payout: 0 },
      { multiple: 1, probability: 0.5, payout: 8 },
      { multiple: 9, probability: 0, payout: 90 },
    ]);
    expect(found).toEqual({ expected: 4, withoutTop: 0, topProbability: 0.5, topPart: 1 });
  });
});

describe("one outcome beside the other offer", () => {
  // 0.055 % of 4.5 billion less a fifth: 1,980,000 at 1×; what has to be made up is 690,000.
  it.each([
    ["0", 0, 0, -690_000],
    ["0.3", 1_350_000_000, 594_000, -96_000],
    ["1", 4_500_000_000, 1_980_000, 1_290_000],
    ["10", 45_000_000_000, 19_800_000, 19_110_000],
  ])("at %s×: exit %d, pays %d, ahead by %d", (multiple, exitValue, payout, ahead) => {
    const found = outcomeStanding(worthOf(threeOffers(), 0), { multiple }, 690_000);
    expect(found.exitValue).toBeCloseTo(exitValue, 3);
    expect(found.payout).toBeCloseTo(payout, 3);
    expect(found.ahead).toBeCloseTo(ahead, 3);
  });

  it("counts as of today under a discount rate: 1,980,000 ÷ 1.05⁵", () => {
    const workspace = threeOffers();
    const assumptions = { ...workspace.assumptions, discountRate: "0.05" };
    const found = outcomeStanding(worthOf({ ...workspace, assumptions }, 0), { multiple: "1" }, 0);
    expect(found.payout).toBeCloseTo(1_980_000, 3);
    expect(found.ahead).toBeCloseTo(1_980_000 / 1.2762815625, 3);
  });

  it("says nothing of a grant that is not valued, and of no lead without another offer", () => {
    const facts = {
      liquidity: "private",
      postMoneyValuation: null,
      valuationAsOf: null,
      fullyDilutedShares: null,
      preferred: [],
    };
    const unknown = sampleWorkspace([sampleOffer({ grants: [sampleGrant()], companyFacts: facts })]);
    expect(outcomeStanding(worthOf(unknown, 0), { multiple: "1" }, 5)).toEqual({
      exitValue: null,
      payout: null,
      ahead: null,
    });
    expect(worthWithOdds(worthOf(unknown, 0), late.outcomes, 2)).toBeNull();
    expect(outcomeStanding(worthOf(threeOffers(), 0), { multiple: "1" }, null).ahead).toBeNull();
  });
});

describe("another set in place of one's own", () => {
  it("one's own is worth what it is", () => {
    const worth = worthOf(threeOffers(), 0);
    expect(worthWithOdds(worth, late.outcomes, 2)).toBeCloseTo(worth.worth(2), 6);
  });

  it("for sure it is cash and payout: 710,000 + 1,980,000 at flat", () => {
    const flat = [{ label: "", multiple: "1", probability: "1" }];
    expect(worthWithOdds(worthOf(threeOffers(), 0), flat, 2)).toBeCloseTo(2_690_000, 3);
  });

  it("ten times or nothing at 4 %: 1 ÷ (0.96 ÷ 960,000 + 0.04 ÷ 20,760,000) − 250,000", () => {
    const odds = ODDS_PRESETS.find(({ id }) => id === "tenTimes")?.odds ?? [];
    const expected = 1 / (0.96 / 960_000 + 0.04 / 20_760_000) - 250_000;
    expect(worthWithOdds(worthOf(threeOffers(), 0), odds, 2)).toBeCloseTo(expected, 3);
  });

  it("does not move a public offer", () => {
    expect(worthWithOdds(worthOf(threeOffers(), 2), late.outcomes, 2)).toBe(1_400_000);
  });
});
