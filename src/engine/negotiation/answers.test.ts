import { describe, expect, it } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { askedOffer, worthWith } from "./answer-table.ts";
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
  const one = askedOffer(
    { ...workspace, assumptions: { ...workspace.assumptions, futureDilution } },
    "offer",
  );
  if (one === null) throw new Error("no offer");
  return one;
}

/** What the ordinary report says that the offer is worth. */
const reported = (one: ReturnType<typeof worthOf>, riskAversion: number) =>
  one.filled([]).worth.worth(riskAversion);

type Values = Readonly<Record<string, unknown>>;

const effect = (id: AnswerEffect["id"], value: number): AnswerEffect => ({ id, value, probability: 1 });
const adjusted = (rate: string) => ({ ...STATED.locationAdjustment, rate });
const paidOnce = (amount: string) => ({ installments: [{ month: 1, amount }], clawback: null });

const inMonths = (...amounts: readonly (string | null)[]) => ({
  installments: amounts.map((amount, at) => ({ month: 1 + 12 * at, amount })),
  clawback: null,
});
const benefits = (...amounts: readonly (string | null)[]) =>
  amounts.map((annualAmount, at) => ({ label: `benefit ${at}`, annualAmount, cashLike: at !== 1 }));
const ofShares = (shares: string | null) => sampleGrant({ size: { kind: "shares", shares } });
const inMoney = (atValuation: string | null) =>
  sampleGrant({ size: { kind: "value", amount: "500000", atValuation } });
const counted = (fullyDilutedShares: string) => ({ ...STATED.companyFacts, fullyDilutedShares });
const PUBLIC = {
  ...STATED.companyFacts,
  liquidity: "public",
  postMoneyValuation: null,
  prices: [{ kind: "market", price: "100" }],
};

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
    {
      why: "a base that was not known, with the bonus that is a rate of it",
      stated: { baseSalary: null },
      answers: [effect("baseSalary", 180_000)],
      edited: { baseSalary: "180000" },
    },
    {
      why: "a base that was not known, at another level, paid elsewhere",
      stated: { baseSalary: null },
      answers: [effect("remote", 0.2), effect("level", 20_000), effect("baseSalary", 180_000)],
      edited: {
        baseSalary: "200000",
        locationAdjustment: { ...adjusted("-0.28"), appliesTo: ["baseSalary"] },
      },
    },
    {
      why: "two payments of a sign-on without a figure, beside one that has one",
      stated: { signOnBonus: inMonths("10000", null, null) },
      answers: [effect("installment", 15_000)],
      edited: { signOnBonus: inMonths("10000", "15000", "15000") },
    },
    {
      why: "benefits in cash that have no figure; those on paper add nothing",
      stated: { benefits: benefits(null, null, "300") },
      answers: [effect("benefit", 4000)],
      edited: { benefits: benefits("4000", null, "300") },
    },
    {
      why: "a part of the company without a figure, by what it is worth today",
      stated: { grants: [sampleGrant({ size: { kind: "ownership", fraction: null } })] },
      answers: [effect("grantSize", 2_000_000)],
      edited: { grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.0005" } })] },
    },
    {
      why: "money in shares without a figure",
      stated: { grants: [sampleGrant({ size: { kind: "value", amount: null } })] },
      answers: [effect("grantSize", 500_000)],
      edited: { grants: [sampleGrant({ size: { kind: "value", amount: "500000" } })] },
    },
    {
      why: "shares without a number, of a known count: 40 each",
      stated: { companyFacts: counted("100000000"), grants: [ofShares(null)] },
      answers: [effect("grantSize", 400_000)],
      edited: { grants: [ofShares("10000")] },
    },
    {
      why: "shares of a count that was not known",
      stated: { grants: [ofShares("10000")] },
      answers: [effect("fullyDilutedShares", 80_000_000)],
      edited: { companyFacts: counted("80000000") },
    },
    {
      why: "a company without a valuation",
      stated: { companyFacts: { ...STATED.companyFacts, postMoneyValuation: null } },
      answers: [effect("valuation", 2e9)],
      edited: { companyFacts: { ...STATED.companyFacts, postMoneyValuation: "2000000000" } },
    },
    {
      why: "the valuation at which money was turned into shares",
      stated: { grants: [inMoney(null)] },
      answers: [effect("valuation", 2e9)],
      edited: { grants: [inMoney("2000000000")] },
    },
    {
      why: "options without a strike",
      stated: { grants: [sampleGrant({ kind: "iso" })] },
      answers: [effect("instrument", 0.25)],
      edited: {
        grants: [sampleGrant({ kind: "iso", strike: { kind: "companyValuation", valuation: "1000000000" } })],
      },
    },
    {
      why: "everything of a grant at once: the valuation, the count, the strike, then its size",
      stated: {
        companyFacts: { ...STATED.companyFacts, postMoneyValuation: null },
        grants: [{ ...ofShares(null), kind: "iso" }],
      },
      answers: [
        effect("grantSize", 400_000),
        effect("instrument", 0.25),
        effect("fullyDilutedShares", 100_000_000),
        effect("valuation", 4e9),
        effect("refreshers", 0.5),
      ],
      edited: {
        companyFacts: counted("100000000"),
        grants: [{ ...ofShares("15000"), kind: "iso", strike: { kind: "pricePerShare", price: "10" } }],
      },
    },
    {
      why: "public shares of which nobody said that they are options: three quarters of the price is left",
      stated: { companyFacts: PUBLIC, grants: [sampleGrant({ ...ofShares("10000"), kind: "unknown" })] },
      answers: [effect("instrument", 0.25)],
      edited: {
        grants: [{ ...ofShares("10000"), kind: "nso", strike: { kind: "pricePerShare", price: "25" } }],
      },
    },
    {
      why: "public shares without a number, at their price",
      stated: { companyFacts: PUBLIC, grants: [ofShares(null)] },
      answers: [effect("grantSize", 400_000)],
      edited: { grants: [ofShares("4000")] },
    },
  ])("$why", ({ answers, edited, stated = {}, assumptions = {} }) => {
    const one = worthOf(stated);
    const hand = worthOf({ ...stated, ...edited }, assumptions);
    for (const riskAversion of [0, 2, 3]) {
      expect(worthWith(one, answers, riskAversion)).toBeCloseTo(reported(hand, riskAversion), 4);
      expect(worthWith(one, [], riskAversion)).toBe(reported(one, riskAversion));
    }
  });
});
