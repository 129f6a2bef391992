import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { lede, standing } from "./lede.ts";
import { asOtherKind } from "./other-kind.ts";
import { equityOf } from "./use-equity.ts";

function equityFor(workspace: Workspace, optionsAt: string | null = null) {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const equity = equityOf(workspace, { ...FIRST_CHOICES.equity, optionsAt }, marks);
  if (equity === null) throw new Error("no private grant");
  return equity;
}
function said(workspace: Workspace, optionsAt: string | null = null) {
  const found = lede(equityFor(workspace, optionsAt));
  if (found.kind !== "said") throw new Error(found.kind);
  return found;
}
function example(name: string): Workspace {
  const path = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}
const publicFacts = {
  liquidity: "public",
  postMoneyValuation: null,
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
const privateFacts = { ...publicFacts, liquidity: "private", postMoneyValuation: "1000000000" };
/** 0.1 % of a billion, a fifth diluted, even chances of nothing and 2×; beside a public base a year. */
function beside(base: string | null, own: Readonly<Record<string, unknown>> = {}): Workspace {
  const offers = [sampleOffer({ id: "own", baseSalary: "100000", grants: [sampleGrant()], ...own })];
  if (base !== null) offers.push(sampleOffer({ id: "other", baseSalary: base, companyFacts: publicFacts }));
  return sampleWorkspace(offers);
}

describe("the worked example", () => {
  const found = said(example("three-offers"));
  it("is worth 1,030,414 of 2,475,000 and covers 690,000", () => {
    expect(found.standing).toBe("covers");
    expect(found.worth.amount).toBeCloseTo(1_740_413.787 - 710_000, 2);
    expect(found.ofHeadline).toBeCloseTo(1_030_413.787 / 2_475_000, 8);
    expect(found.gap?.amount).toBeCloseTo(690_000, 6);
  });

  it("ends ahead above 1.568 billion, 35 % of the round: 25 + 18 + 9 + 3 in 100; in 20 it pays nothing", () => {
    expect(found.ending).toMatchObject({ kind: "above", isAbout: true });
    if (found.ending.kind !== "above") return;
    expect(found.ending.exit).toBeCloseTo(690_000 / (0.00055 * 0.8), 0);
    expect(found.ending.ofLastRound).toBeCloseTo(690 / 1980, 9);
    expect(found.ending.chance).toBeCloseTo(0.55, 12);
    expect(found.chanceOfNothing).toBeCloseTo(0.2, 12);
  });

  it("its bonus is not known: the grant is worth at least that, and has at most that to make up", () => {
    expect([found.worth.qualified, found.gap?.qualified, found.lead?.qualified]).toEqual([
      "atLeast",
      "atMost",
      "atLeast",
    ]);
  });

  it("as options struck at 35 % it falls short of C, only above 3.54 billion: 79 %; 0.3× pays nothing as well", () => {
    const options = said(example("three-offers"), "0.35");
    expect(options.standing).toBe("short");
    expect(options.ending).toMatchObject({ kind: "above" });
    if (options.ending.kind !== "above") return;
    // (690,000 + 0.055 % × 1.575 billion) ÷ (0.055 % × 0.8).
    expect(options.ending.exit).toBeCloseTo((690_000 + 866_250) / 0.00044, 0);
    expect(options.chanceOfNothing).toBeCloseTo(0.45, 12);
    expect(options.ending.chance).toBeCloseTo(0.55, 12);
  });

  it("names what the other kind would make of it, either way round", () => {
    const asOptions = asOtherKind(equityFor(example("three-offers")));
    // Outcomes less 866,250, never below 0: the same certain sum as 1 ÷ Σ p ÷ (960,000 + payout).
    const payouts = [0, 0, 1_113_750, 3_093_750, 7_053_750, 18_933_750];
    const chances = [0.2, 0.25, 0.25, 0.18, 0.09, 0.03];
    const mean = payouts.reduce((total, payout, at) => total + (chances[at] ?? 0) / (960_000 + payout), 0);
    expect(asOptions?.worth).toBeCloseTo(1 / mean - 960_000, 4);
    expect(asOptions?.leading?.mark?.letter).toBe("C");
    expect(asOptions?.leading?.by).toBeCloseTo(690_000 - (asOptions?.worth ?? 0), 6);
    const asStated = asOtherKind(equityFor(example("three-offers"), "0.35"));
    expect(asStated?.worth).toBeCloseTo(1_030_413.787, 2);
    expect(asStated?.leading?.mark?.letter).toBe("A");
  });
});

describe("who is ahead", () => {
  test.each([
    { why: "it covers what it has to", worth: 100, gap: 50, expected: "covers" },
    { why: "it falls short", worth: 50, gap: 100, expected: "short" },
    { why: "1,019 of 1,000 is within 2 %", worth: 119, gap: 100, expected: "close" },
    { why: "and 1,021 beyond it", worth: 121, gap: 100, expected: "covers" },
    { why: "cash alone is ahead", worth: 50, gap: -100, expected: "cashAhead" },
    { why: "cash alone is ahead, by next to nothing", worth: 5, gap: -5, expected: "cashClose" },
    { why: "cash is level, the grant decides", worth: 50, gap: 0, expected: "cashLevel" },
    { why: "cash is level, the grant adds next to nothing", worth: 5, gap: 0, expected: "cashClose" },
    { why: "there is nothing to hold it against", worth: 50, gap: null, expected: "alone" },
  ])("$why", ({ worth, gap, expected }) => {
    expect(standing(worth, gap, 900)).toBe(expected);
  });
});

describe("every state has something to say", () => {
  it("no other offer: no gap, no lead, no exit to reach", () => {
    expect(said(beside(null))).toMatchObject({
      standing: "alone",
      gap: null,
      lead: null,
      ending: { kind: "none" },
    });
  });

  it("cash alone ahead: no exit to reach, and nothing in half of its outcomes", () => {
    const found = said(beside("80000"));
    expect(found).toMatchObject({ standing: "cashAhead", ending: { kind: "none" }, chanceOfNothing: 0.5 });
    expect(found.gap?.amount).toBe(-80_000);
  });

  it("everything stated: no figure is hedged", () => {
    const found = said(beside("120000"));
    expect([found.worth.qualified, found.gap?.qualified, found.lead?.qualified]).toEqual([
      "exact",
      "exact",
      "exact",
    ]);
  });

  it("nothing vests within the horizon", () => {
    const vesting = { ...sampleGrant().vesting, startMonth: 60 };
    const workspace = beside("120000", { grants: [sampleGrant({ vesting })] });
    expect(lede(equityFor(workspace))).toEqual({ kind: "nothingVests" });
  });

  it("part of it vests after the horizon: the part is of what vests", () => {
    const vesting = { ...sampleGrant().vesting, durationMonths: 96 };
    const found = said(beside("120000", { grants: [sampleGrant({ vesting })] }));
    expect(found.isPartial).toBe(true);
    expect(found.ofHeadline).toBeCloseTo(found.worth.amount / 500_000, 9);
  });

  it("equity not known: what is missing", () => {
    const companyFacts = { ...privateFacts, postMoneyValuation: null };
    const found = lede(equityFor(beside("120000", { companyFacts })));
    expect(found).toMatchObject({ kind: "unknown", gaps: [{ code: "valuationUnknown" }] });
  });

  it("shares of an unknown part of the company: no exit can be named, and yet a chance", () => {
    const found = said(
      beside("120000", {
        grants: [sampleGrant({ size: { kind: "shares", shares: "100000" } })],
        companyFacts: {
          ...privateFacts,
          postMoneyValuation: null,
          prices: [{ kind: "preferred", price: "12" }],
        },
      }),
    );
    // 100,000 × $12 × 2 × 0.8 is more than the 80,000 that has to be made up.
    expect(found.ending).toEqual({ kind: "chanceOnly", chance: 0.5 });
  });
});
