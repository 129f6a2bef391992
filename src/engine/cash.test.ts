import { describe, expect, it } from "vitest";
import type { OfferReport } from "#domain/report.ts";
import { report } from "./report.ts";
import { sampleOffer, sampleWorkspace } from "./sample-workspace.ts";

function offerOf(
  overrides: Readonly<Record<string, unknown>>,
  workspace: Record<string, unknown> = {},
): OfferReport {
  const [first] = report(sampleWorkspace([sampleOffer(overrides)], workspace)).offers;
  if (first === undefined) throw new Error("no offer");
  return first;
}

const clawedBack = (proration: string, installments: unknown[]) => ({
  signOnBonus: { installments, clawback: { periodMonths: 12, proration } },
});
const once = [{ month: 1, amount: "24000" }];
const late = [{ month: 7, amount: "12000" }];

describe("yearly elements", () => {
  it.each([
    {
      why: "a raise counts from the second year",
      offer: { baseSalary: "100000", annualRaiseRate: "0.03" },
      element: "baseSalary",
      expected: ["100000", "103000", "106090", "109272.7"],
    },
    {
      why: "a rate of base follows base, raises and attainment",
      offer: {
        baseSalary: "100000",
        annualRaiseRate: "0.1",
        targetBonus: { kind: "rateOfBase", rate: "0.2" },
        bonusAttainment: "0.5",
      },
      element: "targetBonus",
      expected: ["10000", "11000", "12100", "13310"],
    },
    {
      why: "a rate of base follows the location adjustment by itself",
      offer: {
        baseSalary: "100000",
        targetBonus: { kind: "rateOfBase", rate: "0.2" },
        locationAdjustment: { rate: "-0.15", appliesTo: ["baseSalary", "targetBonus"] },
      },
      element: "targetBonus",
      expected: ["17000", "17000", "17000", "17000"],
    },
    {
      why: "a bonus stated as an amount is adjusted only where the adjustment names it",
      offer: {
        targetBonus: { kind: "amount", amount: "20000" },
        locationAdjustment: { rate: "-0.15", appliesTo: ["targetBonus"] },
      },
      element: "targetBonus",
      expected: ["17000", "17000", "17000", "17000"],
    },
    {
      why: "an empty list adjusts nothing",
      offer: { baseSalary: "100000", locationAdjustment: { rate: "-0.15", appliesTo: [] } },
      element: "baseSalary",
      expected: ["100000", "100000", "100000", "100000"],
    },
    {
      why: "instalments fall in their own year, month 12 in the first",
      offer: {
        signOnBonus: {
          installments: [
            { month: 12, amount: "5000" },
            { month: 13, amount: "7000" },
          ],
          clawback: null,
        },
      },
      element: "signOnBonus",
      expected: ["5000", "7000", "0", "0"],
    },
    {
      why: "a range counts with its middle",
      offer: { relocation: { amount: { low: "0", high: "15000" }, clawback: null } },
      element: "relocation",
      expected: ["7500", "0", "0", "0"],
    },
    {
      why: "a bonus that is a rate of an unknown base is not known, in any year",
      offer: { baseSalary: null, targetBonus: { kind: "rateOfBase", rate: "0.2" } },
      element: "targetBonus",
      expected: [null, null, null, null],
    },
    {
      why: "an instalment of unknown amount is left out of the sum",
      offer: {
        signOnBonus: {
          installments: [
            { month: 1, amount: null },
            { month: 2, amount: "3000" },
          ],
          clawback: null,
        },
      },
      element: "signOnBonus",
      expected: ["3000", "0", "0", "0"],
    },
  ] as const)("$why", ({ offer, element, expected }) => {
    const { years } = offerOf(offer);
    expect(years.map((year) => year[element]?.toFixed() ?? null)).toEqual(expected);
  });

  it("converts every amount at the workspace's rate, and names a missing rate once", () => {
    const pay = { currency: "EUR", baseSalary: "100000", relocation: { amount: "1000", clawback: null } };
    const known = offerOf(pay, { exchangeRates: { EUR: "1.1" } });
    expect(known.years[0]?.guaranteedCash.toFixed()).toBe("111100");
    const unknown = offerOf(pay);
    expect(unknown.years[0]?.baseSalary).toBeNull();
    expect(unknown.years[0]?.relocation).toBeNull();
    expect(unknown.gaps).toEqual([
      { path: "exchangeRates.EUR", code: "exchangeRateMissing", params: { currency: "EUR" } },
    ]);
  });

  it("does not know a sign-on without its currency's rate, and knows that none is none", () => {
    const inEuros = (installments: unknown[]) =>
      offerOf({ currency: "EUR", signOnBonus: { installments, clawback: null } }).years.map(
        ({ signOnBonus }) => signOnBonus?.toFixed() ?? null,
      );
    expect(inEuros(once)).toEqual([null, null, null, null]);
    expect(inEuros([])).toEqual(["0", "0", "0", "0"]);
  });
});

describe("totals", () => {
  it("count costs down, bonus and cash-like benefits as expected, other benefits on paper only", () => {
    const [first] = offerOf({
      baseSalary: "100000",
      targetBonus: { kind: "amount", amount: "9000" },
      costs: [{ label: "Repaid", amount: "4000" }],
      benefits: [
        { label: "Match", annualAmount: "600", cashLike: true },
        { label: "Meals", annualAmount: "50" },
      ],
    }).years;
    expect(first?.guaranteedCash.toFixed()).toBe("96000");
    expect(first?.expectedCash.toFixed()).toBe("105600");
    expect(first?.paperTotal.toFixed()).toBe("105650");
  });

  it("take each range at the end that makes the total low or high, costs at the other", () => {
    const { range } = offerOf({
      baseSalary: { low: "100000", high: "110000" },
      targetBonus: { kind: "rateOfBase", rate: { low: "0.1", high: "0.2" } },
      costs: [{ label: "Move", amount: { low: "1000", high: "5000" } }],
    });
    expect(range.low.guaranteedCash.toFixed()).toBe("395000");
    expect(range.high.guaranteedCash.toFixed()).toBe("439000");
    expect(range.low.expectedCash.toFixed()).toBe("435000");
    expect(range.high.expectedCash.toFixed()).toBe("527000");
  });
});

describe("leaving at the end of a month", () => {
  it.each([
    {
      why: "the whole sum before the period ends",
      proration: "none",
      paid: once,
      month: 11,
      repaid: "24000",
    },
    { why: "nothing once the period is served", proration: "none", paid: once, month: 12, repaid: "0" },
    {
      why: "a twelfth less for each month served",
      proration: "monthly",
      paid: once,
      month: 1,
      repaid: "22000",
    },
    { why: "one month still to serve", proration: "monthly", paid: once, month: 11, repaid: "2000" },
    { why: "nothing of what is not yet paid", proration: "none", paid: late, month: 6, repaid: "0" },
    {
      why: "the period counts from the payment",
      proration: "monthly",
      paid: late,
      month: 12,
      repaid: "6000",
    },
    { why: "so it ends a year after a late one", proration: "none", paid: late, month: 17, repaid: "12000" },
    { why: "and not later", proration: "none", paid: late, month: 18, repaid: "0" },
  ])("repays $repaid after month $month: $why", ({ proration, paid, month, repaid }) => {
    const { months } = offerOf(clawedBack(proration, paid));
    expect(months[month - 1]?.ifLeaving.repaid.toFixed()).toBe(repaid);
  });

  it("loses a bonus that is not yet due and keeps one that is", () => {
    const { months } = offerOf({
      baseSalary: "120000",
      targetBonus: { kind: "amount", amount: "9000" },
    });
    expect(months[10]?.ifLeaving.cash.toFixed()).toBe("110000");
    expect(months[11]?.ifLeaving.cash.toFixed()).toBe("129000");
  });

  it("pays an amount that does not divide by twelve so that the year is exact", () => {
    const { months, years } = offerOf({ baseSalary: "100000" });
    expect(months[0]?.guaranteedCash.toFixed()).toBe("8333.3333333333333333");
    expect(months[11]?.guaranteedCash.toFixed()).toBe("100000");
    expect(months[23]?.guaranteedCash.toFixed()).toBe(
      years[0]?.guaranteedCash.plus(years[1]?.guaranteedCash ?? 0).toFixed(),
    );
  });
});
