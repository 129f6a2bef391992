/** The findings over the charts by month: true of every bundled example, and never surer than what is stated. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { leaveTitle, monthLead, valueTitle } from "./month-titles.ts";

const EXAMPLES = new URL("../../../fixtures/examples/", import.meta.url);

function titles(workspace: Workspace): { readonly value: string; readonly leave: string } {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const figures = report(workspace);
  return { value: valueTitle(workspace, figures, marks), leave: leaveTitle(workspace, figures, marks) };
}

function example(name: string): Workspace {
  const parsed = parseWorkspace(JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8")));
  if (!parsed.ok) throw new Error(`${name} is refused`);
  return parsed.value;
}

describe("over the bundled examples", () => {
  test.each([
    {
      name: "back-loaded",
      // Month 29: A 182,000 × 29/12 + 168,000 + 5,000 − 7,500 + 67,200 = 672,533, B 689,967. Month 30, when a fifth
      // of A's 336,000 vests: A 754,900, B 723,800. A's relocation is a range.
      value: "As far as is stated, A is ahead in cash from month 30 on",
      // In month 30 A would repay 6,000 × (1 + 2 + 3 + 4 + 5) / 12 = 7,500, and still has 747,400.
      leave: "As far as is stated, A leaves you the most cash after month 30 or later",
    },
    {
      name: "hugging-face-senior-pm",
      // No document names A's schedule, and C is made up.
      value: "If vesting is as assumed, nothing vests before month 12",
      leave: "If vesting is as assumed, leave before month 12 and no equity is yours",
    },
    {
      name: "mixed-case",
      // Month 2: A 28,750 + 15,000 + 7,500 − 12,500 + 1,333 = 40,083, C 28,500. Month 3, when 20,000 vests: A 55,125,
      // C 62,750.
      value: "As far as is stated, C is ahead in cash from month 3 on",
      // A's 15,000 would be repaid: 10,042 after month 1, C 14,250.
      leave: "As far as is stated, C leaves you the most cash in any month",
    },
    {
      name: "public-front-loaded",
      // Month 1: A 16,250 + 30,000 + 12,000 − 17,800 + 975 = 41,425, B 138, C 15,427; A vests first and most.
      value: "A is ahead in cash in every month",
      // Month 2: A 58,650 less 25,000 and 11,000 to repay, C 30,853. Month 3: A 115,775 − 33,000 = 82,775, C 64,680.
      leave: "Leave after month 3 or later, and A leaves you the most cash",
    },
    {
      name: "remote-location-cut",
      // Both letters name quarters after a year, which is not what the entry assumes.
      value: "Nothing vests before month 12",
      leave: "Leave before month 12 and no equity is yours",
    },
    {
      name: "seed-options",
      // C's base alone is above the others' pay: 158,000 against 148,000 and 124,000.
      value: "C is ahead in cash in every month",
      leave: "Whenever you leave, C leaves you the most cash",
    },
    {
      name: "three-offers",
      value: "If vesting is as assumed, nothing vests before month 12",
      leave: "If vesting is as assumed, leave before month 12 and no equity is yours",
    },
  ])("$name", ({ name, value, leave }) => {
    expect(titles(example(`${name}.workspace.json`))).toEqual({ value, leave });
  });

  test("none is left out", () => {
    const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".workspace.json"));
    expect(names).toHaveLength(7);
  });
});

describe("“nothing vests before month 12” is said as surely as it is known", () => {
  const quarterly = { ...sampleGrant().vesting, intervalMonths: 3 };
  const usual = { ...sampleGrant().vesting, intervalMonths: 1 };
  const unsized = { kind: "ownership", fraction: null };
  test.each([
    {
      why: "of a letter's own schedule",
      offer: { status: "written", grants: [sampleGrant({ vesting: quarterly })] },
      value: "Nothing vests before month 12",
    },
    {
      why: "of the schedule that the entry writes where the letter names none",
      offer: { status: "written", grants: [sampleGrant({ vesting: usual })] },
      value: "On the usual schedule, nothing vests before month 12",
    },
    {
      why: "of a grant of which nothing is stated",
      offer: { status: "written", grants: [sampleGrant({ vesting: usual, size: unsized })] },
      value: "If vesting is as assumed, nothing vests before month 12",
    },
    {
      why: "of an offer that is made up",
      offer: { status: "hypothetical", grants: [sampleGrant({ vesting: quarterly })] },
      value: "If vesting is as assumed, nothing vests before month 12",
    },
    {
      why: "of a reported offer whose schedule no document names",
      offer: { status: "reported", grants: [sampleGrant({ vesting: quarterly })] },
      value: "If vesting is as assumed, nothing vests before month 12",
    },
  ])("$why", ({ offer, value }) => {
    expect(titles(sampleWorkspace([sampleOffer(offer)])).value).toBe(value);
  });
});

describe("whose cash is ahead", () => {
  test.each([
    {
      why: "from the start",
      cash: [
        [0, 2, 4],
        [0, 1, 2],
      ],
      lead: { kind: "ahead", offerId: "0", from: 1 },
    },
    {
      why: "from a month on",
      cash: [
        [0, 2, 3],
        [0, 1, 9],
      ],
      lead: { kind: "ahead", offerId: "1", from: 2 },
    },
    {
      why: "only since it was last behind",
      cash: [
        [0, 2, 1, 9],
        [0, 1, 2, 3],
      ],
      lead: { kind: "ahead", offerId: "0", from: 3 },
    },
    {
      why: "and level is not ahead",
      cash: [
        [0, 2, 9],
        [0, 2, 3],
      ],
      lead: { kind: "ahead", offerId: "0", from: 2 },
    },
    {
      // 98 is 2 % below 100.
      why: "nobody's within two percent",
      cash: [
        [0, 98],
        [0, 100],
      ],
      lead: { kind: "close", offerIds: ["1", "0"] },
    },
    { why: "nobody's of one offer", cash: [[0, 1]], lead: null },
    { why: "nobody's of none", cash: [], lead: null },
  ])("$why", ({ cash, lead }) => {
    expect(monthLead(cash.map((each, index) => ({ offerId: String(index), cash: each })))).toEqual(lead);
  });

  test("of two that are alike names neither, and of one says what it comes to", () => {
    const offer = { baseSalary: "120000", grants: [] };
    // Four years of 120,000.
    expect(titles(sampleWorkspace([sampleOffer(offer)]))).toEqual({
      value: "A builds up $480,000 in cash by month 48",
      leave: "Leave after month 48, and you keep $480,000 of A",
    });
    expect(titles(sampleWorkspace([sampleOffer(offer), sampleOffer({ ...offer, id: "other" })]))).toEqual({
      value: "After month 48, A and B are too close in cash to call",
      leave: "Leave after month 48, and A or B is too close in cash to call",
    });
  });
});
