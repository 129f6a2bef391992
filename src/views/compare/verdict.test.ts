/** The sentence above the sheet: who leads, when nobody does, and what has to be true for the other one. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Horizon } from "#engine/comparison.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import dossier from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { type Verdict, verdict } from "./verdict.ts";

const A = "reported-senior";
const B = "mid-level-average";
const C = "public-company";

function workspaceOf(file: unknown): Workspace {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function found(workspace: Workspace, ids?: readonly string[], horizon: Horizon = "horizon"): Verdict {
  const visible = ids ?? workspace.offers.map(({ id }) => id);
  return verdict(workspace, report(workspace), visible, horizon);
}

function several(said: Verdict) {
  if (said.kind !== "several") throw new Error(`the verdict is ${said.kind}`);
  return said;
}

const three = workspaceOf(threeOffers);
const publicFacts = {
  liquidity: "public",
  postMoneyValuation: null,
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
const privateFacts = { ...publicFacts, liquidity: "private", postMoneyValuation: "1000000000" };

/** A public job on `salary` beside a private one that pays 50,000 less, changed by `changes`. */
function privateBehind(changes: Readonly<Record<string, unknown>>, overrides = {}): Workspace {
  return sampleWorkspace(
    [
      sampleOffer({ id: "private", baseSalary: "150000", grants: [sampleGrant()], ...changes }),
      sampleOffer({ id: "public", baseSalary: "200000", companyFacts: publicFacts }),
    ],
    overrides,
    { futureDilution: [] },
  );
}

describe("who leads", () => {
  test("is not certain while the other one's stated range reaches higher", () => {
    const { cash } = several(
      found(privateBehind({ baseSalary: { low: "100000", high: "290000" }, grants: [] })),
    );
    expect(cash.first.offerId).toBe("public");
    expect(cash.openIds).toEqual(["private"]);
    expect(cash.isTooClose).toBe(false);
  });

  test.each([
    { low: "190000", openIds: ["private"], why: "a range that reaches below the other could fall behind it" },
    { low: "210000", openIds: [], why: "a range that ends above the other leads for certain" },
  ])("$why", ({ low, openIds }) => {
    const { cash } = several(found(privateBehind({ baseSalary: { low, high: "300000" }, grants: [] })));
    expect(cash).toMatchObject({ first: { offerId: "private", qualified: "about" }, openIds });
  });

  test("on cash the public company, in worth to you the private one, each by more than two percent", () => {
    const { cash, worth } = several(found(three));
    expect(cash.first.offerId).toBe(C);
    // 4 × (200,000 + 30,000 + 110,000) + 40,000, against 4 × (220,000 + 40,000).
    expect(cash.first.amount.toFixed()).toBe("1400000");
    expect([cash.second.offerId, cash.second.amount.toFixed()]).toEqual([B, "1040000"]);
    expect([worth.first.offerId, worth.second.offerId]).toEqual([A, C]);
    // The certainty equivalent at γ = 2, computed independently in three-offers.expected.json.
    expect(worth.first.amount.toNumber()).toBeCloseTo(1_740_413.787, 2);
    expect([cash.isTooClose, worth.isTooClose]).toEqual([false, false]);
  });

  test.each([
    { horizon: "year1", expected: "380000", why: "the sign-on counts in the year in which it is paid" },
    { horizon: "averageYear", expected: "350000", why: "and by a quarter in the average of four" },
    { horizon: "horizon", expected: "1400000", why: "and once over the whole" },
  ] as const)("$why", ({ horizon, expected }) => {
    expect(several(found(three, undefined, horizon)).cash.first.amount.toFixed()).toBe(expected);
  });

  test.each([
    { other: "98000", isTooClose: true, why: "two percent of 100,000 behind is too close to call" },
    { other: "97999", isTooClose: false, why: "a dollar more names a winner" },
    { other: "100000", isTooClose: true, why: "equals have none" },
    { other: "0", isTooClose: false, why: "everything against nothing is clear" },
  ])("$why", ({ other, isTooClose }) => {
    const { cash, worth } = several(
      found(
        sampleWorkspace([
          sampleOffer({ id: "one", baseSalary: "100000" }),
          sampleOffer({ id: "other", baseSalary: other }),
        ]),
      ),
    );
    expect(cash.isTooClose).toBe(isTooClose);
    expect(worth.isTooClose).toBe(isTooClose);
  });

  test.each([
    {
      one: "100000",
      other: null,
      unknown: null,
      openIds: ["other"],
      why: "an unknown base could turn an exact lead",
    },
    {
      one: "100000",
      other: "99000",
      unknown: "other",
      openIds: ["other"],
      why: "an open figure two percent behind is not too close, it is open",
    },
    {
      one: "100000",
      other: "99000",
      unknown: "one",
      openIds: [],
      why: "at least more than an exact total leads, whatever the rest is",
    },
  ])("$why", ({ one, other, unknown, openIds }) => {
    const bonus = (id: string) => (id === unknown ? { targetBonus: null } : {});
    const { cash } = several(
      found(
        sampleWorkspace([
          sampleOffer({ id: "one", baseSalary: one, ...bonus("one") }),
          sampleOffer({ id: "other", baseSalary: other, ...bonus("other") }),
        ]),
      ),
    );
    expect(cash).toMatchObject({ first: { offerId: "one" }, isTooClose: false, isSame: false, openIds });
  });

  test("what could also subtract proves no lead: a cost that is not known", () => {
    const { cash } = several(
      found(
        sampleWorkspace([
          sampleOffer({ id: "one", baseSalary: "100000", costs: [{ label: "Move", amount: null }] }),
          sampleOffer({ id: "other", baseSalary: "50000" }),
        ]),
      ),
    );
    expect(cash).toMatchObject({ first: { offerId: "one", qualified: "about" }, openIds: ["one"] });
  });

  test("equals are the same, not too close to call", () => {
    const twins = ["one", "other"].map((id) => sampleOffer({ id, baseSalary: "100000" }));
    const { cash, worth } = several(found(sampleWorkspace(twins)));
    expect([cash.isSame, worth.isSame]).toEqual([true, true]);
  });

  test("two offers that say nothing yet are no race", () => {
    const blank = sampleWorkspace([
      sampleOffer({ id: "one", baseSalary: null }),
      sampleOffer({ id: "other", baseSalary: null }),
    ]);
    expect(several(found(blank)).cash).toMatchObject({ isTooClose: false, openIds: ["other"] });
  });

  test("a hidden offer does not race", () => {
    const { cash, worth } = several(found(three, [A, B]));
    expect([cash.first.offerId, cash.second.offerId]).toEqual([B, A]);
    expect([worth.first.offerId, worth.second.offerId]).toEqual([A, B]);
  });
});

describe("fewer than two offers", () => {
  test("one alone has its cash and its paper total, and nobody to lead", () => {
    expect(found(three, [A])).toMatchObject({ kind: "single", cash: { offerId: A }, paper: { offerId: A } });
    const alone = found(three, [A], "year1");
    if (alone.kind !== "single") throw new Error("not alone");
    // 172,000 + 22,000, and a quarter of 0.055 % × 4.5 billion on top.
    expect(alone.cash.amount.toFixed()).toBe("194000");
    expect(alone.paper.amount.toFixed()).toBe("812750");
  });

  test.each([
    { ids: [], why: "all are hidden" },
    { ids: ["gone"], why: "the one to show was deleted" },
  ])("none: $why", ({ ids }) => {
    expect(found(three, ids)).toEqual({ kind: "empty" });
  });

  test("none: the workspace has none", () => {
    expect(found(sampleWorkspace([]))).toEqual({ kind: "empty" });
  });
});

describe("what has to be true", () => {
  test("for A to be worth C's 1,400,000: (1,400,000 − 710,000) ÷ (0.055 % × 0.8), 35 % of 4.5 billion", () => {
    const { condition } = several(found(three));
    expect(condition).toMatchObject({ offerId: A, againstId: C, isKindUnknown: false });
    expect(condition?.exitValuation).toBeCloseTo(1_568_181_818.18, 0);
    expect(condition?.ofLastRound).toBeCloseTo(690 / 1980, 6);
  });

  test("for the runner-up, where the leader on cash is also worth the most", () => {
    const { condition } = several(found(three, [B, C]));
    expect(condition).toMatchObject({ offerId: B, againstId: C });
    // 360,000 ÷ (240,000 ÷ 5.2 billion × 0.8).
    expect(condition?.exitValuation).toBeCloseTo(9_750_000_000, 0);
    expect(condition?.ofLastRound).toBeCloseTo(1.875, 6);
  });

  test("says so where the kind of the grant is not stated", () => {
    expect(several(found(workspaceOf(dossier), [A, C])).condition?.isKindUnknown).toBe(true);
  });

  test("nothing, where only public offers race", () => {
    const both = [
      sampleOffer({ id: "one", baseSalary: "100000", companyFacts: publicFacts }),
      sampleOffer({ id: "other", baseSalary: "90000", companyFacts: publicFacts }),
    ];
    expect(several(found(sampleWorkspace(both))).condition).toBeNull();
  });

  test("nothing, where the private offer leads a public one on both", () => {
    const { cash, worth, condition } = several(found(privateBehind({ baseSalary: "300000" })));
    expect([cash.first.offerId, worth.first.offerId, condition]).toEqual(["private", "private", null]);
  });

  test("no exit is enough, where nothing vests before the horizon", () => {
    const vesting = { ...sampleGrant().vesting, startMonth: 60 };
    const { condition } = several(found(privateBehind({ grants: [sampleGrant({ vesting })] })));
    expect(condition).toMatchObject({ offerId: "private", exitValuation: null, ofLastRound: null });
  });

  test("cannot be said against an offer whose own equity is not valued", () => {
    const workspace = sampleWorkspace([
      sampleOffer({ id: "private", baseSalary: "150000", grants: [sampleGrant()] }),
      sampleOffer({
        id: "public",
        baseSalary: "200000",
        companyFacts: publicFacts,
        grants: [sampleGrant({ kind: "rsu", size: { kind: "shares", shares: "1000" } })],
      }),
    ]);
    expect(several(found(workspace)).condition).toBeNull();
  });

  test.each([
    {
      why: "a valuation that is not known",
      changes: { companyFacts: { ...privateFacts, postMoneyValuation: null } },
    },
    {
      why: "a grant of a size that is not known",
      changes: { grants: [sampleGrant({ size: { kind: "ownership", fraction: null } })] },
    },
    {
      why: "an option's strike that is not known",
      changes: { grants: [sampleGrant({ kind: "iso" })] },
    },
    {
      why: "a currency without a rate",
      changes: { companyFacts: { ...privateFacts, currency: "EUR" } },
    },
    {
      why: "shares of an unknown part of the company, worth the preferred price",
      changes: {
        grants: [sampleGrant({ size: { kind: "shares", shares: "10000" } })],
        companyFacts: { ...privateFacts, prices: [{ kind: "preferred", price: "12" }] },
      },
    },
  ])("cannot be said with $why; that is not “no exit is enough”", ({ changes }) => {
    expect(several(found(privateBehind(changes))).condition).toBeNull();
  });

  test.each([
    {
      why: "a range counts with its middle: 200,000 ÷ 0.1 % is a fifth of a billion",
      facts: { postMoneyValuation: { low: "900000000", high: "1100000000" } },
      exchangeRates: {},
      exit: 200_000_000,
      share: 0.2,
    },
    {
      why: "a valuation in another currency is converted before it is compared",
      facts: { currency: "EUR" },
      exchangeRates: { EUR: "1.25" },
      exit: 200_000_000,
      share: 0.16,
    },
  ])("against the last round: $why", ({ facts, exchangeRates, exit, share }) => {
    const changes = { companyFacts: { ...privateFacts, ...facts } };
    const { condition } = several(found(privateBehind(changes, { exchangeRates })));
    expect(condition?.exitValuation).toBeCloseTo(exit, 0);
    expect(condition?.ofLastRound).toBeCloseTo(share, 6);
  });

  test("the offer's own currency is the valuation's, where that says none", () => {
    // 100,000 dollars at 0.5 are 50,000 euros a year, 10,000 less than the other: 40,000 ÷ 0.1 %.
    const workspace = sampleWorkspace(
      [
        sampleOffer({ id: "private", baseSalary: "100000", grants: [sampleGrant()] }),
        sampleOffer({ id: "local", currency: "EUR", baseSalary: "60000", companyFacts: publicFacts }),
      ],
      { currency: "EUR", exchangeRates: { USD: "0.5" } },
      { futureDilution: [] },
    );
    const { condition } = several(found(workspace));
    expect(condition?.exitValuation).toBeCloseTo(40_000_000, 0);
    expect(condition?.ofLastRound).toBeCloseTo(0.08, 6);
  });
});
