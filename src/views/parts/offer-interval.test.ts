/** Where an offer stands on a reported component: converted, adjusted for the place, and a range where it is one. */
import { describe, expect, test } from "vitest";
import type { Component } from "#domain/vocabulary.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { offerInterval } from "./offer-interval.ts";

type Changes = Readonly<Record<string, unknown>>;

/** Low and high of an offer with `changes`, to the cent and to a millionth of a percent; null for no place. */
function interval(component: Component, changes: Changes, overrides: Changes = {}) {
  const workspace = sampleWorkspace([sampleOffer(changes)], overrides);
  const [offer] = workspace.offers;
  const [figures] = report(workspace).offers;
  if (offer === undefined || figures === undefined) throw new Error("no offer");
  const found = offerInterval(component, offer, figures, workspace);
  const digits = component === "equityPercent" ? 1e6 : 100;
  return found === null
    ? null
    : [Math.round(found.low * digits) / digits, Math.round(found.high * digits) / digits];
}

const facts = sampleOffer().companyFacts;
const euros = { currency: "EUR", exchangeRates: { USD: "0.8" } };
const cut = (...appliesTo: readonly string[]) => ({ locationAdjustment: { rate: "-0.2", appliesTo } });
const signOn = (...amounts: readonly unknown[]) => ({
  signOnBonus: { installments: amounts.map((amount) => ({ month: 1, amount })), clawback: null },
});
const grant = (size: unknown) => ({ grants: [sampleGrant({ size })] });

describe("cash", () => {
  test.each<{
    component: Component;
    changes: Changes;
    overrides?: Changes;
    expected: readonly number[] | null;
    why: string;
  }>([
    {
      component: "baseSalary",
      changes: { baseSalary: "172000" },
      expected: [172000, 172000],
      why: "a point",
    },
    {
      component: "baseSalary",
      changes: { baseSalary: { low: "165000", high: "180000" } },
      expected: [165000, 180000],
      why: "the range that was stated",
    },
    {
      component: "baseSalary",
      changes: { baseSalary: { low: "165000", high: "180000" }, ...cut("baseSalary") },
      expected: [132000, 144000],
      why: "a fifth less at both ends where the place takes it off",
    },
    {
      component: "baseSalary",
      changes: { baseSalary: "100000" },
      overrides: euros,
      expected: [80000, 80000],
      why: "in the workspace's currency",
    },
    { component: "baseSalary", changes: { baseSalary: null }, expected: null, why: "not known has no place" },
    {
      component: "baseSalary",
      changes: { baseSalary: "100000" },
      overrides: { currency: "EUR" },
      expected: null,
      why: "nor has a currency without a rate",
    },
    {
      component: "targetBonus",
      changes: { baseSalary: "200000", targetBonus: { kind: "rateOfBase", rate: "0.1" } },
      expected: [20000, 20000],
      why: "a rate of base, in money",
    },
    {
      component: "targetBonus",
      changes: { targetBonus: { kind: "amount", amount: { low: "20000", high: "40000" } } },
      expected: [20000, 40000],
      why: "a range in money",
    },
    {
      component: "targetBonus",
      changes: {
        baseSalary: "200000",
        bonusAttainment: "0.5",
        targetBonus: { kind: "rateOfBase", rate: { low: "0.1", high: "0.2" } },
      },
      expected: [10000, 20000],
      why: "a range of rates, after attainment",
    },
    {
      component: "targetBonus",
      changes: {
        baseSalary: { low: "100000", high: "200000" },
        targetBonus: { kind: "rateOfBase", rate: "0.1" },
      },
      expected: [10000, 20000],
      why: "a rate of a base that is a range",
    },
    { component: "targetBonus", changes: { targetBonus: null }, expected: null, why: "not known" },
    { component: "targetBonus", changes: {}, expected: null, why: "none has no place on the axis" },
    {
      component: "signOnBonus",
      changes: signOn("15000", "10000"),
      expected: [25000, 25000],
      why: "all of it",
    },
    {
      component: "signOnBonus",
      changes: signOn({ low: "10000", high: "20000" }, "5000"),
      expected: [15000, 25000],
      why: "a range carries its ends into the sum",
    },
    {
      component: "signOnBonus",
      changes: { ...signOn("20000"), ...cut("baseSalary", "signOnBonus") },
      expected: [16000, 16000],
      why: "less what the place takes off it, as in the totals",
    },
    { component: "signOnBonus", changes: signOn("15000", null), expected: null, why: "partly not known" },
    { component: "signOnBonus", changes: { signOnBonus: null }, expected: null, why: "not known" },
    { component: "signOnBonus", changes: signOn(), expected: null, why: "none" },
    {
      component: "relocation",
      changes: { relocation: { amount: { low: "0", high: "15000" }, clawback: null } },
      overrides: euros,
      expected: [0, 12000],
      why: "up to 15,000, converted",
    },
    { component: "relocation", changes: { relocation: null }, expected: null, why: "not known" },
    {
      component: "totalCompensation",
      changes: { baseSalary: "172000", ...signOn("22000"), ...grant({ kind: "value", amount: "40000" }) },
      expected: [204000, 204000],
      why: "the paper total of year 1: all sign-on and a quarter of the grant",
    },
    { component: "vesting", changes: {}, expected: null, why: "what has no axis" },
  ])("$component: $why", ({ component, changes, overrides, expected }) => {
    expect(interval(component, changes, overrides)).toEqual(expected);
  });
});

describe("ownership, in percent", () => {
  test.each<{ changes: Changes; overrides?: Changes; expected: readonly number[] | null; why: string }>([
    {
      changes: grant({ kind: "ownership", fraction: "0.00055" }),
      expected: [0.055, 0.055],
      why: "as stated",
    },
    {
      changes: grant({ kind: "ownership", fraction: { low: "0.0004", high: "0.0007" } }),
      expected: [0.04, 0.07],
      why: "as a range",
    },
    {
      changes: { ...grant({ kind: "ownership", fraction: "0.0005" }), ...cut("grants") },
      expected: [0.04, 0.04],
      why: "less what the place takes off the grant",
    },
    {
      changes: grant({ kind: "value", amount: "1000000" }),
      expected: [0.1, 0.1],
      why: "money is a part of the billion it was stated at",
    },
    {
      changes: grant({ kind: "value", amount: "1000000", atValuation: "500000000" }),
      expected: [0.2, 0.2],
      why: "or of its own valuation",
    },
    {
      changes: grant({ kind: "value", amount: "1000000", atValuation: null }),
      expected: null,
      why: "which may not be known",
    },
    {
      changes: {
        ...grant({ kind: "value", amount: "1000000" }),
        companyFacts: { ...facts, currency: "EUR" },
      },
      overrides: { exchangeRates: { EUR: "1.25" } },
      expected: [0.08, 0.08],
      why: "dollars out of a billion euros at 1.25",
    },
    {
      changes: {
        ...grant({ kind: "value", amount: "1000000" }),
        companyFacts: { ...facts, currency: "EUR" },
      },
      expected: null,
      why: "dollars out of euros at an unknown rate",
    },
    {
      changes: {
        ...grant({ kind: "shares", shares: "60000" }),
        companyFacts: { ...facts, fullyDilutedShares: { low: "12000000", high: "15000000" } },
      },
      expected: [0.4, 0.5],
      why: "shares of a count that is a range: the most shares make the least of it",
    },
    {
      changes: grant({ kind: "shares", shares: "60000" }),
      expected: null,
      why: "shares of a count that is not known",
    },
    {
      changes: { grants: [sampleGrant(), sampleGrant({ id: "refresher" })] },
      expected: [0.2, 0.2],
      why: "all grants together",
    },
    {
      changes: {
        grants: [sampleGrant(), sampleGrant({ id: "second", size: { kind: "ownership", fraction: null } })],
      },
      expected: null,
      why: "unless one is not known",
    },
    { changes: {}, expected: null, why: "no grant" },
    {
      changes: { grants: [sampleGrant()], companyFacts: { ...facts, liquidity: "public" } },
      expected: null,
      why: "public shares are money",
    },
  ])("$why", ({ changes, overrides, expected }) => {
    expect(interval("equityPercent", changes, overrides)).toEqual(expected);
  });
});

describe("the grant in money", () => {
  test.each<{ changes: Changes; expected: readonly number[] | null; why: string }>([
    {
      changes: {
        ...grant({ kind: "ownership", fraction: "0.00055" }),
        companyFacts: { ...facts, postMoneyValuation: "4500000000" },
      },
      expected: [2475000, 2475000],
      why: "0.055 % of 4.5 billion at headline value",
    },
    {
      changes: { grants: [sampleGrant()], companyFacts: { ...facts, postMoneyValuation: null } },
      expected: null,
      why: "not known without a valuation",
    },
    {
      changes: {
        ...grant({ kind: "value", amount: "440000" }),
        companyFacts: { ...facts, liquidity: "public" },
      },
      expected: null,
      why: "public shares are not private equity",
    },
  ])("$why", ({ changes, expected }) => {
    expect(interval("equityValue", changes)).toEqual(expected);
  });
});
