import { describe, expect, it } from "vitest";
import { elementQualifier, type Figure, type Qualifier, qualifier, totalQualifier } from "./qualifier.ts";
import { report } from "./report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "./sample-workspace.ts";

function qualifiers(overrides: Readonly<Record<string, unknown>>): (figure: Figure) => Qualifier {
  const workspace = sampleWorkspace([sampleOffer(overrides)]);
  const [offer] = workspace.offers;
  const [figures] = report(workspace).offers;
  if (offer === undefined || figures === undefined) throw new Error("no offer");
  return (figure) => qualifier(offer, figures.gaps, figure);
}

describe("a total", () => {
  const range = { low: "150000", high: "500000" };
  it.each([
    { why: "an amount is exact", offer: {}, guaranteed: "exact", paper: "exact" },
    {
      why: "a range could be its low end",
      offer: { baseSalary: range },
      guaranteed: "about",
      paper: "about",
    },
    {
      why: "what can only add does not make the middle a least",
      offer: { baseSalary: range, targetBonus: null },
      guaranteed: "about",
      paper: "about",
    },
    {
      why: "a range that does not count in it leaves it",
      offer: { benefits: [{ label: "Meals", annualAmount: range }] },
      guaranteed: "exact",
      paper: "about",
    },
  ])("$why", ({ offer: overrides, guaranteed, paper }) => {
    const workspace = sampleWorkspace([sampleOffer(overrides)]);
    const [offer] = workspace.offers;
    const [figures] = report(workspace).offers;
    if (offer === undefined || figures === undefined) throw new Error("no offer");
    expect(totalQualifier(offer, figures, "guaranteedCash")).toBe(guaranteed);
    expect(totalQualifier(offer, figures, "paperTotal")).toBe(paper);
    expect(totalQualifier(offer, figures, "certaintyEquivalent")).toBe(paper);
  });
});

describe("an element", () => {
  const range = { low: "1", high: "2" };
  it.each([
    { why: "an amount is exact", offer: {}, figure: "baseSalary", expected: "exact" },
    { why: "its own range", offer: { baseSalary: range }, figure: "baseSalary", expected: "about" },
    {
      why: "a bonus that is a rate of a ranged base",
      offer: { baseSalary: range, targetBonus: { kind: "rateOfBase", rate: "0.1" } },
      figure: "targetBonus",
      expected: "about",
    },
    { why: "another's range", offer: { baseSalary: range }, figure: "signOnBonus", expected: "exact" },
    {
      why: "a range deep inside",
      offer: { benefits: [{ label: "Meals", annualAmount: range }] },
      figure: "benefits",
      expected: "about",
    },
  ] as const)("$figure with $why is $expected", ({ offer: overrides, figure, expected }) => {
    const workspace = sampleWorkspace([sampleOffer(overrides)]);
    const [offer] = workspace.offers;
    if (offer === undefined) throw new Error("no offer");
    expect(elementQualifier(offer, [], figure)).toBe(expected);
  });
});

describe("qualifier", () => {
  it.each([
    {
      why: "everything is known",
      offer: {},
      expected: { guaranteedCash: "exact", expectedCash: "exact", paperTotal: "exact" },
    },
    {
      why: "an unknown bonus can only add, and not to guaranteed cash",
      offer: { targetBonus: null },
      expected: { guaranteedCash: "exact", expectedCash: "atLeast", certaintyEquivalent: "atLeast" },
    },
    {
      why: "an unknown sign-on adds to every total",
      offer: { signOnBonus: null },
      expected: { guaranteedCash: "atLeast", signOnBonus: "atLeast", baseSalary: "exact" },
    },
    {
      why: "an unknown cost subtracts from the totals and adds to the costs",
      offer: { costs: [{ label: "Repaid", amount: null }] },
      expected: { guaranteedCash: "about", costs: "atLeast", vestedEquity: "exact" },
    },
    {
      why: "an unknown benefit that is not like cash stays on paper",
      offer: { benefits: [{ label: "Meals", annualAmount: null }] },
      expected: { expectedCash: "exact", paperTotal: "atLeast", benefits: "atLeast" },
    },
    {
      why: "a grant of unknown kind could be options",
      offer: { grants: [sampleGrant({ kind: "unknown" })] },
      expected: { headlineEquity: "about", paperTotal: "about", expectedCash: "exact" },
    },
    {
      why: "so could an option's strike take something away",
      offer: { grants: [sampleGrant({ kind: "iso" })] },
      expected: { vestedEquity: "about", certaintyEquivalent: "about", guaranteedCash: "exact" },
    },
    {
      why: "an unknown valuation adds nothing where there are no grants",
      offer: {
        companyFacts: { ...sampleOffer().companyFacts, postMoneyValuation: null },
      },
      expected: { paperTotal: "exact", headlineEquity: "exact" },
    },
    {
      why: "a currency without a rate leaves out all pay",
      offer: { currency: "EUR" },
      expected: { baseSalary: "atLeast", guaranteedCash: "atLeast" },
    },
  ] as const)("$why", ({ offer, expected }) => {
    const of = qualifiers(offer);
    for (const [figure, how] of Object.entries(expected)) expect(of(figure as Figure), figure).toBe(how);
  });
});
