import { describe, expect, it } from "vitest";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { worthWith } from "./answer-table.ts";
import type { AnswerEffect } from "./open-questions.ts";

/** A raise each year, a bonus that is a rate of base, pay cut for the place, money later worth less. */
const STATED = {
  baseSalary: "200000",
  annualRaiseRate: "0.03",
  targetBonus: { kind: "rateOfBase", rate: "0.15" },
  bonusAttainment: "0.9",
  signOnBonus: null,
  relocation: null,
  locationAdjustment: { rate: "-0.1", appliesTo: ["baseSalary", "targetBonus", "signOnBonus"] },
  grants: [sampleGrant()],
  companyFacts: {
    liquidity: "private",
    postMoneyValuation: "4000000000",
    valuationAsOf: null,
    fullyDilutedShares: null,
    preferred: [],
  },
};
const ASSUMPTIONS = {
  discountRate: "0.07",
  exitYear: 6,
  futureDilution: ["0.1", "0.1"],
  outcomes: [
    { label: "", multiple: "0", probability: "0.4" },
    { label: "", multiple: "0.1", probability: "0.2" },
    { label: "", multiple: "3", probability: "0.4" },
  ],
};

function worthOf(over: Values, assumptions = {}) {
  const workspace = sampleWorkspace([sampleOffer({ ...STATED, ...over })], {}, ASSUMPTIONS);
  const { futureDilution } = { futureDilution: workspace.assumptions.futureDilution, ...assumptions };
  const one = offerWorthOf(
    { ...workspace, assumptions: { ...workspace.assumptions, futureDilution } },
    "offer",
  );
  if (one === null) throw new Error("no offer");
  return one;
}

type Values = Readonly<Record<string, unknown>>;

const effect = (id: AnswerEffect["id"], value: number): AnswerEffect => ({ id, value, probability: 1 });
const adjusted = (rate: string) => ({ ...STATED.locationAdjustment, rate });
const paidOnce = (amount: string) => ({ installments: [{ month: 1, amount }], clawback: null });

describe("an answer is worth what the offer is, edited by hand to that answer", () => {
  it.each<{
    why: string;
    answers: readonly AnswerEffect[];
    edited: Values;
    stated?: Values;
    assumptions?: Values;
  }>([
    {
      why: "a bonus as a sum, cut for the place and paid in part",
      stated: { targetBonus: null },
      answers: [effect("bonus", 30_000)],
      edited: { targetBonus: { kind: "amount", amount: "30000" } },
    },
    {
      why: "more of the bonus paid",
      answers: [effect("bonusHistory", 1.1)],
      edited: { bonusAttainment: "1.1" },
    },
    {
      why: "more of a bonus paid of which nothing was counted",
      stated: { bonusAttainment: "0" },
      answers: [effect("bonusHistory", 0.8)],
      edited: { bonusAttainment: "0.8" },
    },
    {
      why: "another level: its base is raised too, and the bonus is a rate of it",
      answers: [effect("level", 30_000)],
      edited: { baseSalary: "230000" },
    },
    {
      why: "lower pay elsewhere, on top of what the place costs already; the bonus follows base",
      answers: [effect("remote", 0.2)],
      // 0.9 × 0.8 of base.
      edited: { locationAdjustment: { ...adjusted("-0.28"), appliesTo: ["baseSalary"] } },
    },
    {
      why: "another level, paid elsewhere",
      answers: [effect("level", 30_000), effect("remote", 0.2)],
      edited: {
        baseSalary: "230000",
        locationAdjustment: { ...adjusted("-0.28"), appliesTo: ["baseSalary"] },
      },
    },
    {
      why: "a sign-on in the first month, cut for the place",
      answers: [effect("signOn", 40_000)],
      edited: { signOnBonus: paidOnce("40000") },
    },
    {
      why: "none of the sign-on that was spoken of",
      stated: { signOnBonus: { installments: [{ month: 13, amount: "40000" }], clawback: null } },
      answers: [effect("signOn", 0)],
      edited: { signOnBonus: { installments: [], clawback: null } },
    },
    {
      why: "a move in the first month",
      answers: [effect("relocation", 12_000)],
      edited: { relocation: { amount: "12000", clawback: null } },
    },
    {
      why: "options with a strike of a part of the valuation",
      answers: [effect("instrument", 0.35)],
      edited: {
        grants: [sampleGrant({ kind: "nso", strike: { kind: "companyValuation", valuation: "1400000000" } })],
      },
    },
    {
      why: "a quarter more shares",
      answers: [effect("refreshers", 0.25)],
      edited: { grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.00125" } })] },
    },
    {
      why: "a percentage of a smaller count",
      answers: [effect("shareCount", 0.85)],
      edited: { grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.00085" } })] },
    },
    {
      why: "another valuation",
      answers: [effect("valuation", 3e9)],
      edited: { companyFacts: { ...STATED.companyFacts, postMoneyValuation: "3000000000" } },
    },
    {
      why: "preferences that are paid before common",
      answers: [effect("preference", 0.1)],
      edited: {
        companyFacts: {
          ...STATED.companyFacts,
          preferred: [{ preference: "400000000", ownership: "0.35" }],
        },
      },
    },
    {
      why: "more dilution than was thought",
      answers: [effect("dilution", 0.3)],
      edited: {},
      assumptions: { futureDilution: ["0.3"] },
    },
  ])("$why", ({ answers, edited, stated = {}, assumptions = {} }) => {
    const one = worthOf(stated);
    const hand = worthOf({ ...stated, ...edited }, assumptions);
    for (const riskAversion of [0, 2, 3]) {
      expect(worthWith(one, answers, riskAversion)).toBeCloseTo(hand.worth.worth(riskAversion), 4);
      expect(worthWith(one, [], riskAversion)).toBe(one.worth.worth(riskAversion));
    }
  });
});
