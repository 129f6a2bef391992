/** Which rows the sheet shows: no unknown is ever left out, and what is the same is the same in every writing. */
import { describe, expect, test } from "vitest";
import type { Offer } from "#domain/offer.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { TERM_GROUPS, TERM_ROWS, type TermGroup, type TermRow, visibleRows } from "./term-row.ts";

const STANDARD = { allTerms: false, differencesOnly: false };
const DIFFERENCES = { allTerms: false, differencesOnly: true };

function offersOf(...changes: readonly Readonly<Record<string, unknown>>[]): readonly Offer[] {
  return sampleWorkspace(changes.map((change, index) => sampleOffer({ id: `offer-${index}`, ...change })))
    .offers;
}

function groupOf(row: TermRow): TermGroup {
  return (TERM_GROUPS.cash as readonly TermRow[]).includes(row) ? "cash" : "equity";
}

const facts = sampleOffer().companyFacts;

test("every row belongs to one group", () => {
  expect([...TERM_GROUPS.cash, ...TERM_GROUPS.equity].toSorted()).toEqual([...TERM_ROWS].toSorted());
});

describe("a row that says nothing in any offer", () => {
  test("is offered under all terms, and counted", () => {
    const plain = offersOf({}, {});
    expect(visibleRows("cash", plain, STANDARD)).toEqual({
      rows: ["baseSalary", "targetBonus", "signOnBonus", "relocation"],
      equal: 0,
      unused: 4,
    });
    expect(visibleRows("equity", plain, STANDARD)).toEqual({
      rows: ["grants", "vesting", "valuation"],
      equal: 0,
      unused: 2,
    });
    expect(visibleRows("cash", plain, { ...STANDARD, allTerms: true })).toMatchObject({
      rows: TERM_GROUPS.cash,
      unused: 0,
    });
  });

  test.each([
    { row: "annualRaise", change: { annualRaiseRate: "-0.01" }, why: "a raise that is a cut" },
    { row: "benefits", change: { benefits: [{ label: "Meals", annualAmount: null }] }, why: "an unknown" },
    { row: "costs", change: { costs: [{ label: "Move", amount: "1" }] }, why: "a cost of a dollar" },
    {
      row: "locationAdjustment",
      change: { locationAdjustment: { rate: "-0.1", appliesTo: [] } },
      why: "an adjustment, whatever it names",
    },
    { row: "strike", change: { grants: [sampleGrant({ kind: "nso" })] }, why: "options of unknown strike" },
    {
      row: "preference",
      change: {
        companyFacts: { ...facts, preferred: [{ preference: "1000000", ownership: "0.1" }] },
      },
      why: "somebody who is paid first",
    },
  ] as const)("$row comes with one offer that says $why", ({ row, change }) => {
    expect(visibleRows(groupOf(row), offersOf({}, change), STANDARD).rows).toContain(row);
  });

  test("shares have no strike to show", () => {
    expect(visibleRows("equity", offersOf({ grants: [sampleGrant()] }), STANDARD).rows).not.toContain(
      "strike",
    );
  });

  test("no offer at all leaves the rows that every letter is expected to say", () => {
    expect(visibleRows("cash", [], STANDARD).rows).toHaveLength(4);
  });
});

describe("differences only leaves out", () => {
  test.each([
    { row: "baseSalary", changes: [{}, {}], why: "the same salary" },
    {
      row: "baseSalary",
      changes: [{ baseSalary: "172000" }, { baseSalary: "172000.00" }],
      why: "the same salary written with cents",
    },
    {
      row: "grants",
      changes: [{ grants: [sampleGrant({ id: "one" })] }, { grants: [sampleGrant({ id: "two" })] }],
      why: "two grants that only have names of their own",
    },
    {
      row: "costs",
      changes: [{}, { currency: "EUR" }],
      why: "no costs, in whichever currency",
    },
  ] as const)("$row: $why", ({ row, changes }) => {
    const { rows, equal } = visibleRows(groupOf(row), offersOf(...changes), {
      allTerms: true,
      differencesOnly: true,
    });
    expect(rows).not.toContain(row);
    expect(equal).toBeGreaterThan(0);
  });
});

describe("differences only keeps", () => {
  const unknownVal = { companyFacts: { ...facts, postMoneyValuation: null } };
  test.each([
    { row: "baseSalary", changes: [{ baseSalary: "1" }, { baseSalary: "2" }], why: "another salary" },
    { row: "baseSalary", changes: [{ baseSalary: "0" }, { baseSalary: null }], why: "none and not known" },
    { row: "relocation", changes: [{ relocation: null }, { relocation: null }], why: "two unknowns" },
    { row: "baseSalary", changes: [{ baseSalary: null }, { baseSalary: null }], why: "two unknown salaries" },
    { row: "valuation", changes: [unknownVal, unknownVal], why: "two valuations nobody stated" },
    {
      row: "strike",
      changes: [{ grants: [sampleGrant({ kind: "iso" })] }, { grants: [sampleGrant({ kind: "iso" })] }],
      why: "two strikes nobody stated",
    },
    { row: "baseSalary", changes: [{}, { currency: "EUR" }], why: "the same figure in another currency" },
    {
      row: "benefits",
      changes: [
        { benefits: [{ label: "Meals", annualAmount: "3000" }] },
        { benefits: [{ label: "Meals", annualAmount: "3000" }], currency: "EUR" },
      ],
      why: "a benefit of the same figure in another currency",
    },
    {
      row: "grants",
      changes: [
        { grants: [sampleGrant({ size: { kind: "value", amount: "240000" } })] },
        { grants: [sampleGrant({ size: { kind: "value", amount: "240000" } })], currency: "EUR" },
      ],
      why: "a grant in another currency",
    },
    {
      row: "valuation",
      changes: [{}, { companyFacts: { ...facts, currency: "EUR" } }],
      why: "a billion euros",
    },
    {
      row: "grants",
      changes: [{ grants: [sampleGrant()] }, { grants: [sampleGrant(), sampleGrant({ id: "second" })] }],
      why: "a second grant of the same size",
    },
  ] as const)("$row: $why", ({ row, changes }) => {
    expect(visibleRows(groupOf(row), offersOf(...changes), DIFFERENCES).rows).toContain(row);
  });
});
