import { describe, expect, it } from "vitest";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { type WorkingQuestion, working } from "./working.ts";

const document = {
  id: "article",
  title: "An article",
  publisher: null,
  url: null,
  readOn: null,
  facts: [
    {
      id: "ownership",
      component: "equityPercent",
      low: "0.1",
      high: "0.1",
      unit: "percent",
      period: "wholeGrant",
      kind: "point",
      subject: "offer",
      role: null,
      level: null,
      placeId: null,
      company: "A Company",
      asOf: null,
      inferred: [],
      citation: { locator: "Equity", figure: "0.1%" },
    },
  ],
};

function workingOf(
  question: Omit<WorkingQuestion, "offerId">,
  offer: Readonly<Record<string, unknown>>,
  workspace: Readonly<Record<string, unknown>> = {},
) {
  const given = sampleWorkspace(
    [sampleOffer(offer), sampleOffer({ id: "other", baseSalary: "150000" })],
    workspace,
  );
  const shown = working(given, report(given), { offerId: "offer", ...question });
  if (shown === null) throw new Error("no working");
  return shown;
}

const year1 = { horizon: "year1" } as const;

describe("working", () => {
  it("lays out guaranteed cash line by line, in the order of the sum", () => {
    const { lines, sum } = workingOf(
      { figure: "guaranteedCash", ...year1 },
      {
        baseSalary: "100000",
        signOnBonus: { installments: [{ month: 1, amount: "5000" }], clawback: null },
        costs: [{ label: "Repaid", amount: "2000" }],
      },
    );
    const terms = lines.filter(({ role }) => role === "term");
    expect(terms.map(({ code, amount }) => [code, String(amount)])).toEqual([
      ["baseSalary", "100000"],
      ["signOnInstallment", "5000"],
      ["relocation", "0"],
      ["cost", "-2000"],
    ]);
    expect(String(sum.amount)).toBe("103000");
  });

  it.each([
    { why: "a written offer states", offer: { baseSalary: "1" }, kind: "stated" },
    {
      why: "a hypothetical one assumes",
      offer: { baseSalary: "1", status: "hypothetical" },
      kind: "assumed",
    },
    { why: "an unknown one leaves a gap", offer: { baseSalary: null }, kind: "gap" },
  ])("says what a figure rests on: $why", ({ offer, kind }) => {
    const { lines } = workingOf({ figure: "baseSalary", ...year1 }, offer);
    expect(lines[0]?.basis).toEqual({ kind, path: "offers[0].baseSalary" });
  });

  it("names the document that reports the very figure, of this company", () => {
    const grants = [sampleGrant()];
    const question = { figure: "headlineEquity", horizon: "horizon" } as const;
    const basisIn = (offer: Readonly<Record<string, unknown>>) =>
      workingOf(question, { grants, ...offer }, { documents: [document] }).lines.find(
        ({ code }) => code === "grantOwnership",
      )?.basis;
    expect(basisIn({ status: "reported" })).toEqual({
      kind: "documented",
      factId: "ownership",
      documentId: "article",
      path: "offers[0].grants[0].size.fraction",
    });
    expect(basisIn({ status: "reported", company: "Another company" })?.kind).toBe("assumed");
    expect(basisIn({ status: "written" })?.kind).toBe("stated");
  });

  it("divides an average year's sum by the years", () => {
    const { divisor, sum } = workingOf(
      { figure: "baseSalary", horizon: "averageYear" },
      { baseSalary: "100000" },
    );
    expect(divisor).toBe(4);
    expect(String(sum.amount)).toBe("100000");
  });

  it("shows every outcome of a certainty equivalent with the wealth that it leaves", () => {
    const { outcomes, sum } = workingOf(
      { figure: "certaintyEquivalent", horizon: "horizon" },
      { baseSalary: "100000", grants: [sampleGrant()] },
    );
    // 0.1 % diluted by a fifth of 2,000 million; 400,000 of cash and 250,000 of liquid wealth.
    expect(outcomes.map(({ exitValue, payout, wealth }) => [exitValue, payout, wealth])).toEqual([
      [0, 0, 650_000],
      [2_000_000_000, 1_600_000, 2_250_000],
    ]);
    const harmonic = 2 / (1 / 650_000 + 1 / 2_250_000);
    expect(Number(sum.amount)).toBeCloseTo(harmonic - 250_000, 6);
  });

  it("opens a break-even exit to the gap that it has to fill", () => {
    const { lines, sum } = workingOf(
      { figure: "breakEvenExit", horizon: "horizon", againstId: "other" },
      { baseSalary: "100000", grants: [sampleGrant()] },
    );
    expect(lines.find(({ code }) => code === "worthGap")?.amount).toBe(200_000);
    expect(Number(sum.amount)).toBeCloseTo(200_000 / 0.0008, 3);
  });

  it("has none for an offer, a month or a pair that does not exist", () => {
    const given = sampleWorkspace([sampleOffer()]);
    const figures = report(given);
    const asked = { offerId: "offer", horizon: "horizon" } as const;
    expect(working(given, figures, { ...asked, offerId: "none", figure: "paperTotal" })).toBeNull();
    expect(working(given, figures, { ...asked, figure: "leaving", month: 49 })).toBeNull();
    expect(working(given, figures, { ...asked, figure: "breakEvenExit", againstId: "none" })).toBeNull();
  });

  it("states each foreign currency's rate once, before the amounts that are in it", () => {
    const { lines, sum } = workingOf(
      { figure: "guaranteedCash", ...year1 },
      {
        currency: "EUR",
        baseSalary: "100000",
        signOnBonus: { installments: [{ month: 1, amount: "10000" }], clawback: null },
        costs: [{ label: "Visa", amount: "1000" }],
      },
      { exchangeRates: { EUR: "1.1" } },
    );
    expect(lines.map(({ code, amount }) => [code, String(amount)])).toEqual([
      ["exchangeRate", "1.1"],
      ["annualBase", "100000"],
      ["baseSalary", "110000"],
      ["statedAmount", "10000"],
      ["signOnInstallment", "11000"],
      ["statedAmount", "0"],
      ["relocation", "0"],
      ["statedAmount", "1000"],
      ["cost", "-1100"],
    ]);
    expect(String(sum.amount)).toBe("119900");
  });

  it("names the valuation that a money grant was stated at, and the part that vests", () => {
    const size = { kind: "value", amount: "100000", atValuation: "500000000" };
    const { lines } = workingOf({ figure: "vestedEquity", ...year1 }, { grants: [sampleGrant({ size })] });
    // 100,000 ÷ 500 million × 1,000 million, a quarter of it in the first of four years.
    expect(lines.map(({ code, amount }) => [code, String(amount)])).toEqual([
      ["valuation", "1000000000"],
      ["grantAmount", "100000"],
      ["grantValuation", "500000000"],
      ["grantHeadline", "200000"],
      ["vestedFraction", "0.25"],
      ["equityVested", "50000"],
    ]);
  });

  it("shows shares as they are stated, and the cut for the place once", () => {
    const { lines } = workingOf(
      { figure: "headlineEquity", horizon: "horizon" },
      {
        locationAdjustment: { rate: "-0.15", appliesTo: ["grants"] },
        grants: [sampleGrant({ size: { kind: "shares", shares: "1000" } })],
        companyFacts: {
          liquidity: "private",
          postMoneyValuation: "1000000000",
          valuationAsOf: null,
          fullyDilutedShares: "1000000",
          preferred: [{ name: "A", preference: "1", ownership: "0.1" }],
        },
      },
    );
    expect(lines.map(({ code, amount }) => [code, String(amount)])).toEqual([
      ["valuation", "1000000000"],
      ["fullyDilutedShares", "1000000"],
      ["grantShares", "1000"],
      ["locationAdjustment", "-0.15"],
      ["grantHeadline", "850000"],
    ]);
  });

  it("points to the latest price, and shows no preference where a price is all that is known", () => {
    const price = (amount: string, asOf: string) => ({ kind: "preferred", price: amount, asOf });
    const { lines } = workingOf(
      { figure: "certaintyEquivalent", horizon: "horizon" },
      {
        grants: [sampleGrant({ size: { kind: "shares", shares: "1000" } })],
        companyFacts: {
          liquidity: "private",
          postMoneyValuation: "1000000000",
          valuationAsOf: null,
          fullyDilutedShares: null,
          prices: [price("100", "2025-01"), price("200", "2026-01")],
          preferred: [{ name: "A", preference: "1000000", ownership: "0.1" }],
        },
      },
    );
    const shown = lines.find(({ code }) => code === "sharePrice");
    expect([String(shown?.amount), shown?.basis]).toEqual([
      "200",
      { kind: "stated", path: "offers[0].companyFacts.prices[1]" },
    ]);
    expect(lines.map(({ code }) => code)).not.toContain("preference");
  });

  it("leads from the gap to the exit: gap and exercise cost, divided by what is held", () => {
    const strike = { kind: "companyValuation", valuation: "400000000" };
    const { lines, sum, chances } = workingOf(
      { figure: "breakEvenExit", horizon: "horizon", againstId: "other" },
      { baseSalary: "100000", grants: [sampleGrant({ kind: "nso", strike })] },
    );
    const amount = (code: string) => Number(lines.find((line) => line.code === code)?.amount);
    expect(amount("heldPart")).toBeCloseTo(0.0008, 12);
    expect(amount("exerciseCost")).toBe(400_000);
    const exit = (amount("worthGap") + amount("exerciseCost")) / amount("heldPart");
    expect(amount("commonValue")).toBeCloseTo(exit, 3);
    expect(Number(sum.amount)).toBeCloseTo(exit, 3);
    // Ten times 1,000 million pays 0.08 % of it less 400,000; the gap is 200,000. MODEL section 6, by hand.
    expect(chances?.prize).toBeCloseTo(7_600_000, 3);
    expect(chances?.riskNeutral).toBeCloseTo(200_000 / 7_600_000, 9);
    expect(chances?.at.map(({ riskAversion }) => riskAversion)).toEqual([1, 2, 3]);
  });
});

describe("what a grant adds for sure, and what it has to make up", () => {
  // 0.1 % of a billion less a fifth, at even chances of nothing and 2×, beside 150,000 a year for four.
  const offer = { baseSalary: "100000", grants: [sampleGrant()] };
  const question = { horizon: "year1", againstId: "other" } as const;

  it("is the certain sum less the cash, over the whole horizon whichever is looked at", () => {
    const { lines, sum } = workingOf({ figure: "grantWorth", ...question }, offer);
    const terms = lines.filter(({ role }) => role === "term");
    expect(terms.map(({ code }) => code)).toEqual(["certainSum", "ownCash"]);
    const certain = 2 / (1 / 650_000 + 1 / 2_250_000) - 250_000;
    expect(Number(sum.amount)).toBeCloseTo(certain - 400_000, 4);
    expect(terms.reduce((total, { amount }) => total + Number(amount), 0)).toBeCloseTo(Number(sum.amount), 6);
  });

  it("is the other's worth less one's own cash", () => {
    const { lines, sum } = workingOf({ figure: "worthGap", ...question }, offer);
    expect(lines.map(({ code, amount }) => [code, Number(amount)])).toEqual([
      ["otherWorth", 600_000],
      ["ownCash", -400_000],
    ]);
    expect(Number(sum.amount)).toBe(200_000);
  });

  it("ten times or nothing is a ratio at each risk aversion: (1/650 − 1/850) ÷ (1/650 − 1/8,650) at 2", () => {
    const { ratios, sum } = workingOf({ figure: "tenTimes", ...question }, offer);
    expect(ratios.map(({ riskAversion }) => riskAversion)).toEqual([0, 1, 2, 3]);
    expect(ratios[0]?.chance).toBeCloseTo(200 / 8000, 12);
    const expected = (1 / 650 - 1 / 850) / (1 / 650 - 1 / 8650);
    expect(Number(sum.amount)).toBeCloseTo(expected, 12);
    expect(ratios[2]?.chance).toBeCloseTo(expected, 12);
  });

  it("nothing of a grant that cannot be valued", () => {
    const companyFacts = { ...sampleOffer().companyFacts, postMoneyValuation: null };
    const given = sampleWorkspace([sampleOffer({ ...offer, companyFacts }), sampleOffer({ id: "other" })]);
    for (const figure of ["grantWorth", "tenTimes"] as const) {
      expect(working(given, report(given), { offerId: "offer", figure, ...question })).toBeNull();
    }
  });
});
