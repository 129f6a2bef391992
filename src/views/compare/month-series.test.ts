/** Month by month: the cliff where it is, private equity beside the cash, and an unknown never a zero. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import mixedCase from "#fixtures/examples/mixed-case.workspace.json";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { offerMarks } from "#views/parts/offer-marks.ts";
import {
  cliffMonths,
  firstVestingMonth,
  leaveLines,
  monthLines,
  sharedFirstVestingMonth,
} from "./month-series.ts";

function workspaceOf(file: unknown): Workspace {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function marksOf(workspace: Workspace) {
  return offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
}

const three = workspaceOf(threeOffers);
const [A, B, C] = monthLines(three, report(three), marksOf(three));
const [leavingA, , leavingC] = leaveLines(three, report(three), marksOf(three), 24);
const facts = sampleOffer().companyFacts;

/** A workspace of offers that each have grants with these vesting terms. */
function vestingOf(...offers: readonly (readonly Readonly<Record<string, unknown>>[])[]): Workspace {
  return sampleWorkspace(
    offers.map((grants, index) =>
      sampleOffer({
        id: `offer-${index}`,
        grants: grants.map(({ size, ...terms }, grant) => ({
          ...sampleGrant(size === undefined ? {} : { size }),
          id: `grant-${grant}`,
          vesting: { ...sampleGrant().vesting, ...terms },
        })),
      }),
    ),
  );
}

describe("value built up", () => {
  test("starts from nothing and has an entry for each month of the horizon", () => {
    expect([A?.cash.length, A?.cash[0], A?.paper?.[0]]).toEqual([49, 0, 0]);
  });

  test("of A: a twelfth of 172,000 and the sign-on in month 1, private equity above it from month 12", () => {
    expect(A?.cash[1]).toBeCloseTo(172_000 / 12 + 22_000, 6);
    expect(A?.paper?.[11]).toBe(A?.cash[11]);
    expect(A?.paper?.[12]).toBeCloseTo(194_000 + 618_750, 6);
    expect(A?.paper?.[48]).toBeCloseTo(710_000 + 2_475_000, 6);
  });

  test("of C: what can be sold is in the cash, and there is no line above it", () => {
    expect(C?.paper).toBeNull();
    // The cliff's quarter of 440,000 and the year's bonus fall in month 12.
    expect((C?.cash[12] ?? 0) - (C?.cash[11] ?? 0)).toBeCloseTo(200_000 / 12 + 30_000 + 110_000, 6);
    expect(C?.cash[48]).toBeCloseTo(1_400_000, 6);
  });

  test("carries the offer's letter", () => {
    expect([A?.cashLabel, B?.paperLabel]).toEqual(["A cash", "B paper"]);
  });

  test("has no paper line where the equity is not known, instead of one that says it is worth nothing", () => {
    const workspace = sampleWorkspace([
      sampleOffer({ grants: [sampleGrant()], companyFacts: { ...facts, postMoneyValuation: null } }),
    ]);
    expect(monthLines(workspace, report(workspace), marksOf(workspace))[0]?.paper).toBeNull();
  });

  test("is drawn for the marked offers that the report has", () => {
    const marks = marksOf(three);
    expect(monthLines(three, report(sampleWorkspace([])), marks)).toEqual([]);
    expect(monthLines(three, report(three), marks.slice(1, 2)).map(({ offerId }) => offerId)).toEqual([
      "mid-level-average",
    ]);
  });
});

describe("leaving", () => {
  test("A after month 11 keeps 172,000 × 11/12 + 22,000 − 22,000 × 1/12, and all equity is lost", () => {
    expect(leavingA?.months[11]?.kept).toBeCloseTo((172_000 * 11) / 12 + 22_000 - 22_000 / 12, 6);
    expect(leavingA?.months[11]).toMatchObject({ vested: 0, forfeited: 2_475_000 });
    expect(leavingA?.months[11]?.repaid).toBeCloseTo(22_000 / 12, 6);
  });

  test("A after month 12 owes nothing and has a quarter vested, apart from the cash", () => {
    expect(leavingA?.months[12]).toEqual({
      kept: 194_000,
      withPrivate: 194_000 + 618_750,
      vested: 618_750,
      forfeited: 2_475_000 - 618_750,
      repaid: 0,
    });
  });

  test("C after month 12 keeps its vested shares as money", () => {
    expect(leavingC?.months[12]).toEqual({
      kept: 270_000 + 110_000,
      withPrivate: null,
      vested: 110_000,
      forfeited: 330_000,
      repaid: 0,
    });
  });

  test("before the first month leaves nothing, and nothing is drawn past the last", () => {
    expect(leavingA?.months[0]).toEqual({ kept: 0, withPrivate: 0, vested: 0, forfeited: 0, repaid: 0 });
    expect(leavingA?.months).toHaveLength(25);
  });

  test("with equity of unknown worth loses an unknown, not nothing", () => {
    const workspace = sampleWorkspace([
      sampleOffer({ baseSalary: "120000", grants: [sampleGrant({ kind: "nso" })] }),
    ]);
    const [line] = leaveLines(workspace, report(workspace), marksOf(workspace), 24);
    expect(line?.months[12]).toEqual({
      kept: 120_000,
      withPrivate: null,
      vested: null,
      forfeited: null,
      repaid: 0,
    });
  });
});

describe("the first month in which equity vests", () => {
  test.each([
    { why: "is the cliff's", grants: [{}], expected: 12 },
    {
      why: "is the first quarter's without a cliff",
      grants: [{ cliffMonths: 0, intervalMonths: 3 }],
      expected: 3,
    },
    { why: "is the earliest of several grants'", grants: [{}, { cliffMonths: 6 }], expected: 6 },
    { why: "counts from the grant's start", grants: [{ startMonth: 6 }], expected: 18 },
    {
      why: "is the next one of a grant that has been running for 18 months",
      grants: [{ startMonth: -18, intervalMonths: 3 }],
      expected: 3,
    },
    {
      why: "is none within the horizon for a grant that starts after it",
      grants: [{ startMonth: 48 }],
      expected: null,
    },
    { why: "is none without a grant", grants: [], expected: null },
  ])("$why", ({ grants, expected }) => {
    const [offer] = report(vestingOf(grants)).offers;
    expect(offer === undefined ? "no offer" : firstVestingMonth(offer)).toBe(expected);
  });

  test("of the present job of the mixed case is month 3, of the offers month 12", () => {
    const workspace = workspaceOf(mixedCase);
    expect(report(workspace).offers.map(firstVestingMonth)).toEqual([12, 12, 3]);
    expect(cliffMonths(workspace, marksOf(workspace))).toEqual([12]);
    expect(sharedFirstVestingMonth(report(workspace), marksOf(workspace))).toBeNull();
  });
});

describe("“nothing vests before month N” is said of all", () => {
  const unsized = { kind: "ownership", fraction: null };
  test.each([
    { why: "where they share the month", offers: [[{}], [{ intervalMonths: 3 }]], expected: 12 },
    { why: "of those that have equity", offers: [[{}], []], expected: 12 },
    { why: "of a grant whose size is not known, too", offers: [[{}], [{ size: unsized }]], expected: 12 },
    { why: "and not where one vests earlier", offers: [[{}], [{ cliffMonths: 6 }]], expected: null },
    {
      why: "nor where it is not known when: two grants that cannot be weighed, the first monthly at once",
      offers: [[{}], [{ size: unsized, cliffMonths: 0 }, { size: unsized }]],
      expected: null,
    },
    { why: "nor where nobody has equity", offers: [[], []], expected: null },
    { why: "nor of no offer", offers: [], expected: null },
  ])("$why", ({ offers, expected }) => {
    const workspace = vestingOf(...offers);
    expect(sharedFirstVestingMonth(report(workspace), marksOf(workspace))).toBe(expected);
  });
});

test("each cliff is marked once, in order; vesting from the first month on has none", () => {
  const workspace = vestingOf([{}], [{ cliffMonths: 6 }], [{}], [{ cliffMonths: 0 }]);
  expect(cliffMonths(workspace, marksOf(workspace))).toEqual([6, 12]);
});
