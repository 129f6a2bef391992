import { expect, test } from "vitest";
import type { Offer } from "#domain/offer.ts";
import { blankOffer } from "#state/blank-offer.ts";
import { computedElement } from "./element-worth.tsx";
import type { TermRow } from "./term-row.ts";

const base: Offer = { ...blankOffer("a", "USD"), baseSalary: "180000" };

test.each<[row: TermRow, computed: string | null, why: string, change: Partial<Offer>]>([
  ["baseSalary", null, "an amount a year says itself", {}],
  ["baseSalary", "baseSalary", "a raise makes later years another amount", { annualRaiseRate: "0.03" }],
  [
    "baseSalary",
    "baseSalary",
    "a cut by place is taken off it",
    { locationAdjustment: { rate: "-0.15", appliesTo: ["baseSalary"] } },
  ],
  [
    "baseSalary",
    null,
    "a cut of something else leaves it",
    { locationAdjustment: { rate: "-0.15", appliesTo: ["grants"] } },
  ],
  [
    "targetBonus",
    "targetBonus",
    "a rate is no money yet",
    { targetBonus: { kind: "rateOfBase", rate: "0.1" } },
  ],
  ["targetBonus", null, "an amount is", { targetBonus: { kind: "amount", amount: "30000" } }],
  [
    "targetBonus",
    "targetBonus",
    "an amount of which not all is expected is not",
    { targetBonus: { kind: "amount", amount: "30000" }, bonusAttainment: "0.8" },
  ],
  [
    "signOnBonus",
    "signOnBonus",
    "several payments have a sum",
    {
      signOnBonus: {
        installments: [
          { month: 1, amount: "10000" },
          { month: 13, amount: "10000" },
        ],
        clawback: null,
      },
    },
  ],
  [
    "benefits",
    "benefits",
    "benefits have a sum",
    { benefits: [{ label: "Lunch", annualAmount: "1", cashLike: false }] },
  ],
  ["benefits", null, "none have none", {}],
  ["vesting", null, "a schedule is no money", {}],
])("%s: %s, since %s", (row, computed, _why, change) => {
  expect(computedElement(row, { ...base, ...change })).toBe(computed);
});
