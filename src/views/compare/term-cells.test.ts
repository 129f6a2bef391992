/** What the cells of the sheet say at rest. */
import { describe, expect, test } from "vitest";
import type { Offer } from "#domain/offer.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { vestingText } from "#views/parts/grant-text.ts";
import { termCell } from "./term-cells.ts";
import { TERM_ROWS, type TermRow } from "./term-row.ts";

type Changes = Readonly<Record<string, unknown>>;

function offerOf(changes: Changes): Offer {
  const [offer] = sampleWorkspace([sampleOffer(changes)]).offers;
  if (offer === undefined) throw new Error("no offer");
  return offer;
}

/** A cell's value and note, with plain spaces. */
function cell(row: TermRow, changes: Changes): readonly (string | null)[] {
  const { value, note } = termCell(row, offerOf(changes));
  return [value, note].map((text) => text?.replaceAll("\u202f", " ") ?? null);
}

const facts = sampleOffer().companyFacts;
const vesting = sampleGrant().vesting;
const withGrant = (changes: Changes) => ({ grants: [sampleGrant(changes)] });
const withFacts = (changes: Changes) => ({ companyFacts: { ...facts, ...changes } });

describe("a term that is not stated has no value, never a zero", () => {
  test.each<[TermRow, Changes]>([
    ["baseSalary", { baseSalary: null }],
    ["targetBonus", { targetBonus: null }],
    ["targetBonus", { targetBonus: { kind: "amount", amount: null } }],
    ["targetBonus", { targetBonus: { kind: "rateOfBase", rate: null } }],
    ["signOnBonus", { signOnBonus: null }],
    ["signOnBonus", { signOnBonus: { installments: [{ month: 1, amount: null }], clawback: null } }],
    ["relocation", { relocation: null }],
    ["relocation", { relocation: { amount: null, clawback: null } }],
    ["benefits", { benefits: [{ label: "Meals", annualAmount: null }] }],
    ["costs", { costs: [{ label: "", amount: null }] }],
    ["grants", withGrant({ size: { kind: "ownership", fraction: null } })],
    ["grants", withGrant({ size: { kind: "shares", shares: null } })],
    ["grants", withGrant({ size: { kind: "value", amount: null } })],
    ["strike", withGrant({ kind: "iso" })],
    ["strike", withGrant({ kind: "iso", strike: { kind: "companyValuation", valuation: null } })],
    ["valuation", withFacts({ postMoneyValuation: null })],
  ])("%s", (row, changes) => {
    expect(cell(row, changes)[0]).toBeNull();
  });
});

describe("a term that is none says so", () => {
  test.each<[TermRow, Changes]>([
    ["baseSalary", { baseSalary: "0" }],
    ["annualRaise", {}],
    ["targetBonus", {}],
    ["signOnBonus", {}],
    ["relocation", {}],
    ["benefits", {}],
    ["costs", {}],
    ["locationAdjustment", {}],
    ["grants", {}],
    ["strike", {}],
    ["vesting", {}],
  ])("%s", (row, changes) => {
    expect(cell(row, changes)[0]).toBe("none");
  });

  test("in every row, an offer of nothing says something", () => {
    for (const row of TERM_ROWS) expect(cell(row, {})[0], row).not.toBe("");
  });
});

describe("cash", () => {
  const clawback = { periodMonths: 12, proration: "monthly" };
  const signOn = (amounts: readonly (string | null)[], back: unknown = null) => ({
    signOnBonus: {
      installments: amounts.map((amount, index) => ({ month: 1 + 12 * index, amount })),
      clawback: back,
    },
  });
  test.each<{ row: TermRow; changes: Changes; value: string | null; note: string | null; why: string }>([
    {
      row: "baseSalary",
      changes: { baseSalary: "95000", currency: "EUR" },
      value: "€95,000",
      note: null,
      why: "the offer's own currency",
    },
    {
      row: "targetBonus",
      changes: { targetBonus: { kind: "rateOfBase", rate: "0.125" } },
      value: "12.5 %",
      note: "of the base paid that year",
      why: "a rate says of what",
    },
    {
      row: "targetBonus",
      changes: {
        targetBonus: { kind: "rateOfBase", rate: { low: "0", high: "0.1" } },
        bonusAttainment: "0.9",
      },
      value: "up to 10 %",
      note: "counted at 90 % of target",
      why: "what is counted is less than the target",
    },
    {
      row: "signOnBonus",
      changes: signOn(["40000"], clawback),
      value: "$40,000",
      note: "repaid pro rata within 1 year",
      why: "what is owed back on leaving",
    },
    {
      row: "signOnBonus",
      changes: signOn(["15000", "10000"], { periodMonths: 18, proration: "none" }),
      value: "$25,000",
      note: "in 2 payments · repaid whole within 18 months",
      why: "several payments are added up",
    },
    {
      row: "signOnBonus",
      changes: signOn(["15000", null]),
      value: "at least $15,000",
      note: "in 2 payments",
      why: "a payment of unknown amount only adds to the known one, as in the totals",
    },
    {
      row: "signOnBonus",
      changes: signOn(["0"], clawback),
      value: "none",
      note: null,
      why: "nothing paid is nothing to repay",
    },
    {
      row: "relocation",
      changes: { relocation: { amount: { low: "0", high: "15000" }, clawback } },
      value: "up to $15,000",
      note: "repaid pro rata within 1 year",
      why: "a cap is a cap",
    },
    {
      row: "relocation",
      changes: { relocation: { amount: "0", clawback } },
      value: "none",
      note: null,
      why: "no relocation is none to repay",
    },
    {
      row: "benefits",
      changes: { benefits: [{ label: "401(k) match", annualAmount: "8000" }] },
      value: "$8,000",
      note: "401(k) match",
      why: "a single benefit is named",
    },
    {
      row: "benefits",
      changes: {
        benefits: [
          { label: "401(k) match", annualAmount: "8000" },
          { label: "Meals", annualAmount: "3000" },
        ],
      },
      value: "$11,000",
      note: "a year",
      why: "several are added up",
    },
    {
      row: "benefits",
      changes: {
        benefits: [
          { label: "401(k) match", annualAmount: "8000" },
          { label: "Meals", annualAmount: null },
        ],
      },
      value: "at least $8,000",
      note: "a year",
      why: "an unknown one can only add",
    },
    {
      row: "benefits",
      changes: {
        benefits: [
          { label: "Gym", annualAmount: "0" },
          { label: "Meals", annualAmount: null },
        ],
      },
      value: null,
      note: "a year",
      why: "nothing and an unknown are an unknown, not “at least none”",
    },
    {
      row: "costs",
      changes: { costs: [{ label: "", amount: "12500" }] },
      value: "$12,500",
      note: "once",
      why: "a cost without a name is still paid once",
    },
    {
      row: "locationAdjustment",
      changes: { locationAdjustment: { rate: "-0.15", appliesTo: ["baseSalary", "grants"] } },
      value: "−15 %",
      note: "base salary, grants",
      why: "what it lowers is named",
    },
    {
      row: "locationAdjustment",
      changes: { locationAdjustment: { rate: "-0.15", appliesTo: [] } },
      value: "−15 %",
      note: "on nothing named",
      why: "an empty list adjusts nothing",
    },
    {
      row: "annualRaise",
      changes: { annualRaiseRate: "-0.01" },
      value: "−1 %",
      note: null,
      why: "a raise can be a cut",
    },
  ])("$row: $why", ({ row, changes, value, note }) => {
    expect(cell(row, changes)).toEqual([value, note]);
  });
});

describe("equity", () => {
  const prices = [
    { kind: "market", price: "160", asOf: "2026-05-01" },
    { kind: "market", price: "187.50", asOf: "2026-11-20" },
    { kind: "fairMarketValue", price: "12", asOf: "2026-11-21" },
  ];
  test.each<{ row: TermRow; changes: Changes; value: string | null; note: string | null; why: string }>([
    {
      row: "grants",
      changes: withGrant({ size: { kind: "ownership", fraction: "0.00045" } }),
      value: "0.0450 %",
      note: "share units",
      why: "a small percentage keeps four decimals",
    },
    {
      row: "grants",
      changes: withGrant({
        kind: "unknown",
        size: { kind: "ownership", fraction: { low: "0.0004", high: "0.0007" } },
      }),
      value: "0.0400 % to 0.0700 %",
      note: "kind not stated",
      why: "a range and an unknown kind are said",
    },
    {
      row: "grants",
      changes: {
        grants: ["one", "two", "three"].map((id) =>
          sampleGrant({ id, size: { kind: "shares", shares: "40000" } }),
        ),
      },
      value: "40,000 shares",
      note: "share units, and 2 more grants",
      why: "further grants are counted",
    },
    {
      row: "strike",
      changes: withGrant({ kind: "iso", strike: { kind: "pricePerShare", price: "0.40" } }),
      value: "$0.40",
      note: "a share",
      why: "a price keeps its cents",
    },
    {
      row: "strike",
      changes: {
        ...withGrant({ kind: "nso", strike: { kind: "companyValuation", valuation: "350000000" } }),
        ...withFacts({ currency: "EUR" }),
      },
      value: "$350M",
      note: "as a company valuation",
      why: "a strike is in the offer's currency, as it is counted, whatever the company's",
    },
    {
      row: "strike",
      changes: withGrant({}),
      value: "none",
      note: "shares cost nothing",
      why: "what is not options has no strike to ask for",
    },
    {
      row: "strike",
      changes: withGrant({ kind: "unknown" }),
      value: null,
      note: "kind not stated",
      why: "what could be options may have one",
    },
    {
      row: "vesting",
      changes: withGrant({}),
      value: "4 years, 1 year cliff",
      note: "monthly",
      why: "the common schedule",
    },
    {
      row: "vesting",
      changes: withGrant({ vesting: { ...vesting, durationMonths: 30, cliffMonths: 0, intervalMonths: 6 } }),
      value: "30 months, no cliff",
      note: "every 6 months",
      why: "a schedule of one's own",
    },
    {
      row: "vesting",
      changes: withGrant({ vesting: { ...vesting, yearlyFractions: ["0.05", "0.15", "0.4", "0.4"] } }),
      value: "4 years, 1 year cliff",
      note: "5 % / 15 % / 40 % / 40 % by year",
      why: "an uneven schedule says its years",
    },
    {
      row: "valuation",
      changes: withFacts({ postMoneyValuation: "4500000000", valuationAsOf: "2023-08" }),
      value: "$4.5B",
      note: "post-money, August 2023",
      why: "a valuation is dated",
    },
    {
      row: "valuation",
      changes: withFacts({ liquidity: "public", postMoneyValuation: null }),
      value: "market price",
      note: "trades every day",
      why: "a public company has a price, and no unknown valuation",
    },
    {
      row: "valuation",
      changes: withFacts({ liquidity: "public", currency: "EUR", prices }),
      value: "market price",
      note: "€187.50 a share",
      why: "of several market prices the latest is the one that counts",
    },
    {
      row: "preference",
      changes: withFacts({
        preferred: [
          { preference: "10000000", ownership: "0.2" },
          { preference: "300000000", ownership: "0.26" },
        ],
      }),
      value: "$310M",
      note: "paid first, 2 classes",
      why: "preferences are added up",
    },
  ])("$row: $why", ({ row, changes, value, note }) => {
    expect(cell(row, changes)).toEqual([value, note]);
  });

  test("a cliff of a year and a half is in months", () => {
    expect(vestingText({ vesting: { ...vesting, cliffMonths: 18 } })).toBe("4 years, 18 months cliff");
  });
});
