import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import type { Trap } from "./trap.ts";
import { offerTraps } from "./traps.ts";

const parsed = parseWorkspace(threeOffers);
if (!parsed.ok) throw new Error("three-offers");
const example = parsed.value;

/** 0.1 % of a billion as shares, valued this month, with every term said; `facts`, `grant` and more override. */
function one(
  change: {
    readonly offer?: Readonly<Record<string, unknown>>;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly grant?: Readonly<Record<string, unknown>>;
    readonly workspace?: Readonly<Record<string, unknown>>;
  } = {},
): Workspace {
  const { companyFacts, ...offer } = sampleOffer();
  return sampleWorkspace(
    [
      {
        ...offer,
        companyFacts: {
          ...companyFacts,
          valuationAsOf: "2026-10",
          preferred: [{ preference: "100000000", ownership: "0.2" }],
          ...change.facts,
        },
        grants: [sampleGrant({ acceleration: { trigger: "double", fraction: "1" }, ...change.grant })],
        ...change.offer,
      },
    ],
    { asOf: "2026-11-21", ...change.workspace },
  );
}

const codes = (workspace: Workspace, id = "offer") => offerTraps(workspace, id).map(({ code }) => code);
function found<C extends Trap["code"]>(workspace: Workspace, code: C, id = "offer") {
  return offerTraps(workspace, id).find((trap): trap is Extract<Trap, { code: C }> => trap.code === code);
}

describe("the price of the last round is for better shares", () => {
  test("always named for a private grant, with what a buyer might pay less", () => {
    // 0.1 % of a billion is a million; common at 1 ÷ 1.56 of it is 641,026.
    const trap = found(one(), "preferredForCommon");
    expect(trap?.priced?.headline).toBe(1_000_000);
    expect(trap?.priced?.fair).toBeCloseTo(641_026, 0);
    expect(trap?.cost).toBeCloseTo(358_974, 0);
  });

  test("a public grant has no traps of a private one", () => {
    expect(offerTraps(example, "public-company")).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    { asOf: "2026-10", said: [], why: "a month old" },
    { asOf: "2025-11", said: [], why: "twelve months old" },
    { asOf: "2025-10", said: ["valuationOld"], why: "thirteen" },
    { asOf: "2025", said: [], why: "a year alone may be its December" },
    { asOf: "2024", said: ["valuationOld"], why: "the year before is too old in any case" },
    { asOf: null, said: ["valuationUndated"], why: "no date" },
  ])("a valuation of $asOf: $why", ({ asOf, said }) => {
    expect(
      codes(one({ facts: { valuationAsOf: asOf } })).filter((code) => code.startsWith("valuation")),
    ).toEqual(said);
  });

  test("a percentage reported in one year and a valuation of another", () => {
    const fact = {
      id: "percent",
      component: "equityPercent",
      low: "0.1",
      high: "0.1",
      unit: "percent",
      period: "wholeGrant",
      kind: "point",
      subject: "offer",
      role: null,
      level: null,
      placeId: null,
      company: "A Company",
      asOf: "2023-05",
      citation: { locator: "p. 1", figure: "0.1 %" },
    };
    const documents = [{ id: "doc", title: "", publisher: null, url: null, readOn: null, facts: [fact] }];
    const trap = found(one({ workspace: { documents } }), "datesApart");
    expect(trap).toMatchObject({ percentAsOf: "2023-05", valuationAsOf: "2026-10", tenth: 100_000 });
  });

  test.each([
    { names: ["Lab", " lab"], isOne: true, why: "one name however it is typed" },
    { names: ["", ""], isOne: false, why: "two that are not named are two" },
  ])("$names: $why", ({ names, isOne }) => {
    const { companyFacts, ...offer } = sampleOffer({ grants: [sampleGrant()] });
    const offers = names.map((company, at) => ({
      ...offer,
      id: `offer-${at}`,
      company,
      companyFacts: { ...companyFacts, postMoneyValuation: `${at + 1}000000000` },
    }));
    expect(codes(sampleWorkspace(offers), "offer-0").includes("valuationsDiffer")).toBe(isOne);
  });

  test("two valuations of one company: 0.055 % of 5.2 in place of 4.5 billion is 385,000 more", () => {
    const trap = found(example, "valuationsDiffer", "reported-senior");
    expect(trap).toMatchObject({ own: 4.5e9, other: 5.2e9 });
    expect(trap?.otherHeadline).toBeCloseTo(2_860_000, 4);
    expect(trap?.cost).toBeCloseTo(385_000, 4);
  });
});

describe("shares or options", () => {
  test("shares that are said to be shares are no question", () => {
    expect(codes(one())).not.toContain("kindUnknown");
  });

  test("of an unknown kind: struck at 25 to 40 % of the round, 75 to 60 % of it is left", () => {
    const trap = found(one({ grant: { kind: "unknown" } }), "kindUnknown");
    expect(trap).toMatchObject({ low: 600_000, high: 750_000 });
    expect(trap?.cost).toBeCloseTo(400_000, 6);
  });

  test("options without a strike are worth nothing that can be said, but the range can", () => {
    expect(found(one({ grant: { kind: "iso" } }), "strikeUnknown")).toMatchObject({
      low: 600_000,
      high: 750_000,
    });
    const unsaid = { kind: "pricePerShare", price: null };
    expect(codes(one({ grant: { kind: "nso", strike: unsaid } }))).toContain("strikeUnknown");
  });

  test("options whose window is not said could cost their whole exercise at once", () => {
    const strike = { kind: "companyValuation", valuation: "300000000" };
    expect(found(one({ grant: { kind: "iso", strike } }), "windowUnknown")).toMatchObject({
      exercise: 300_000,
    });
    expect(codes(one({ grant: { kind: "iso", strike, exerciseWindowMonths: 3 } }))).not.toContain(
      "windowUnknown",
    );
    const grants = [
      sampleGrant({ kind: "iso", strike }),
      sampleGrant({ id: "stated", kind: "iso", strike, exerciseWindowMonths: 120 }),
    ];
    // Only the one of 0.1 % of 300 million whose window is not said.
    expect(found(one({ offer: { grants } }), "windowUnknown")?.exercise).toBe(300_000);
  });
});

test("that nothing vests early at a sale is an answer; that nobody said is a question", () => {
  const nothing = { trigger: "single", fraction: "0" };
  expect(codes(one({ grant: { acceleration: nothing } }))).not.toContain("accelerationUnknown");
  expect(codes(one({ grant: { acceleration: null } }))).toContain("accelerationUnknown");
});

describe("a part of which count", () => {
  test("a percentage asks fully diluted or issued: 15 % less if a pool of that size is left out", () => {
    expect(found(one(), "countBasis")).toMatchObject({ headline: 1_000_000, less: 150_000 });
  });

  test("a number of shares says nothing without all shares", () => {
    const size = { kind: "shares", shares: "10000" };
    expect(codes(one({ grant: { size } }))).toContain("countUnknown");
    const counted = codes(one({ grant: { size }, facts: { fullyDilutedShares: "10000000" } }));
    expect(counted).not.toContain("countUnknown");
    // Nobody stated a percentage, so none can be of the wrong count.
    expect(counted).not.toContain("countBasis");
  });

  test("a sum is a part of the company only at a price", () => {
    const sum = { kind: "value", amount: "240000" };
    expect(found(one({ grant: { size: sum } }), "sumWithoutPrice")).toMatchObject({
      sum: 240_000,
    });
    const priced = { ...sum, atValuation: "900000000" };
    expect(codes(one({ grant: { size: priced } }))).not.toContain("sumWithoutPrice");
  });
});

describe("who is paid first, and on which odds", () => {
  test("without a preference the least outcome that pays is the one at risk", () => {
    // 0.055 % × 0.8 × 0.3 × 4.5B
    const trap = found(example, "preferenceUnknown", "reported-senior");
    expect(trap).toMatchObject({ multiple: 0.3, exit: 1.35e9 });
    expect(trap?.payout).toBeCloseTo(594_000, 4);
    expect(codes(one())).not.toContain("preferenceUnknown");
  });

  test("the default set has 22 % of what it expects in its best outcome", () => {
    // 0.03 · 10 ÷ 1.345
    const trap = found(example, "topBranch", "reported-senior");
    expect(trap?.part).toBeCloseTo(0.3 / 1.345, 12);
    expect(trap?.probability).toBeCloseTo(0.03, 12);
  });

  test("a set that is worth more than investors would pay is named", () => {
    const outcomes = [{ label: "", multiple: "3", probability: "1" }];
    const assumptions = { ...one().assumptions, outcomes, futureDilution: [], exitYear: 5 };
    // 3 ÷ 1.12⁵ = 1.702; a yearly return of 3^(1/5) − 1 = 24.6 %.
    const trap = found({ ...one(), assumptions }, "moreThanRequired");
    expect(trap?.worth).toBeCloseTo(1.702, 3);
    expect(trap?.implied).toBeCloseTo(0.2457, 4);
    expect(codes(example, "reported-senior")).not.toContain("moreThanRequired");
  });
});

test("a company in another currency moves with its rate", () => {
  const workspace = one({ facts: { currency: "EUR" }, workspace: { exchangeRates: { EUR: "1.1" } } });
  expect(found(workspace, "otherCurrency")?.currency).toBe("EUR");
  expect(found(workspace, "otherCurrency")?.tenth).toBeCloseTo(110_000, 6);
  expect(codes(one())).not.toContain("otherCurrency");
});

test("the dearest comes first, and what has no price last", () => {
  const costs = offerTraps(example, "reported-senior").map(({ cost }) => cost ?? -1);
  expect(costs).toEqual([...costs].sort((a, b) => b - a));
  expect(costs.length).toBeGreaterThan(4);
});
