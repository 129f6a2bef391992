/** Pay per year as the bars draw it. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import publicOffers from "#fixtures/examples/public-front-loaded.workspace.json";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { liquidityOf, mostPrivate, payBars } from "./pay-series.ts";

function workspaceOf(file: unknown): Workspace {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function bars(workspace: Workspace, ids = workspace.offers.map(({ id }) => id)) {
  return payBars(workspace, report(workspace), ids, (offerId, amount) => `${offerId} ${amount.toFixed()}`);
}

const three = workspaceOf(threeOffers);
const facts = sampleOffer().companyFacts;

describe("a bar", () => {
  test("of A's first year keeps what is not known apart from what is none", () => {
    const [first] = bars(three);
    expect(first).toEqual({
      offerId: "reported-senior",
      year: 1,
      amounts: {
        baseSalary: 172_000,
        targetBonus: null,
        signOnBonus: 22_000,
        relocation: null,
        benefits: 0,
        costs: 0,
        privateEquity: 618_750,
      },
      total: "reported-senior 812750",
    });
  });

  test("of a public company has shares that can be sold, and no private equity", () => {
    const [first] = bars(three, ["public-company"]);
    expect(first?.amounts).toMatchObject({ publicEquity: 110_000, relocation: 0 });
    expect(first?.amounts).not.toHaveProperty("privateEquity");
  });

  test("shows the sign-on in its year alone, for each visible offer and year", () => {
    const drawn = bars(three, ["public-company", "reported-senior"]);
    expect(drawn.map(({ offerId, year }) => [offerId, year])).toEqual(
      ["reported-senior", "public-company"].flatMap((id) => [1, 2, 3, 4].map((year) => [id, year])),
    );
    expect(drawn.map(({ amounts }) => amounts.signOnBonus)).toEqual([22_000, 0, 0, 0, 40_000, 0, 0, 0]);
  });

  test("of a grant without a valuation is not known, and costs stand as what they cost", () => {
    const [first] = bars(
      sampleWorkspace([
        sampleOffer({
          costs: [{ label: "Move", amount: "12500" }],
          grants: [sampleGrant()],
          companyFacts: { ...facts, postMoneyValuation: null },
        }),
      ]),
    );
    expect(first?.amounts).toMatchObject({ privateEquity: null, costs: 12_500 });
  });

  test("is not drawn for no offer", () => {
    expect(bars(three, [])).toEqual([]);
    expect(bars(sampleWorkspace([]))).toEqual([]);
  });
});

describe("the offer that rests most on private equity", () => {
  test("is A: 2,475,000 of its 3,185,000", () => {
    const most = mostPrivate(
      report(three),
      three.offers.map(({ id }) => id),
    );
    expect(most?.offerId).toBe("reported-senior");
    expect(most?.fraction).toBeCloseTo(2475 / 3185, 9);
  });

  test("is the other private one while A is hidden: 240,000 of 1,280,000", () => {
    const most = mostPrivate(report(three), ["mid-level-average", "public-company"]);
    expect(most).toEqual({ offerId: "mid-level-average", fraction: 0.1875 });
  });

  test("is none of public offers, whatever benefits they add that are not cash", () => {
    const workspace = workspaceOf(publicOffers);
    const ids = workspace.offers.map(({ id }) => id);
    expect(mostPrivate(report(workspace), ids)).toBeNull();
  });

  test("does not count benefits as private equity", () => {
    // A grant of 0.1 % of a billion over 4 × (100,000 + 25,000) + 1,000,000 on paper.
    const offer = sampleOffer({
      baseSalary: "100000",
      benefits: [{ label: "Health cover", annualAmount: "25000" }],
      grants: [sampleGrant()],
    });
    expect(mostPrivate(report(sampleWorkspace([offer])), ["offer"])?.fraction).toBeCloseTo(1 / 1.5, 9);
  });

  test.each([
    { why: "equity of unknown worth", changes: { grants: [sampleGrant({ kind: "iso" })] } },
    { why: "no equity", changes: { baseSalary: "100000" } },
    { why: "nothing at all", changes: {} },
  ])("is none with $why", ({ changes }) => {
    expect(mostPrivate(report(sampleWorkspace([sampleOffer(changes)])), ["offer"])).toBeNull();
  });
});

test("an offer's shares trade or they do not; of an unknown offer they do not", () => {
  expect([liquidityOf(three, "public-company"), liquidityOf(three, "reported-senior")]).toEqual([
    "public",
    "private",
  ]);
  expect(liquidityOf(three, "gone")).toBe("private");
});
