import { describe, expect, it } from "vitest";
import type { OfferReport } from "#domain/report.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";

type Override = Readonly<Record<string, unknown>>;

function offerWith(grant: Override, facts: Override = {}, offer: Override = {}): OfferReport {
  const companyFacts = { ...sampleOffer().companyFacts, ...facts };
  const written = sampleOffer({ grants: [sampleGrant(grant)], companyFacts, ...offer });
  const [first] = report(sampleWorkspace([written])).offers;
  if (first === undefined) throw new Error("no offer");
  return first;
}

const shares = (count: unknown) => ({ size: { kind: "shares", shares: count } });
const value = (amount: unknown, at?: unknown) => ({
  size: { kind: "value", amount, ...(at === undefined ? {} : { atValuation: at }) },
});
const price = (amount: unknown) => ({ kind: "iso", strike: { kind: "pricePerShare", price: amount } });
const strikeAt = (valuation: unknown) => ({ kind: "nso", strike: { kind: "companyValuation", valuation } });
const isPublic = { liquidity: "public", postMoneyValuation: null };
const market = { ...isPublic, prices: [{ kind: "market", price: "50" }] };

describe("headline value of a grant", () => {
  it.each([
    { why: "e × V", grant: {}, facts: {}, headline: "1000000" },
    {
      why: "shares are their part of the valuation",
      grant: shares("1000"),
      facts: { fullyDilutedShares: "1000000" },
      headline: "1000000",
    },
    {
      why: "money at today's valuation is that money",
      grant: value("240000"),
      facts: {},
      headline: "240000",
    },
    {
      why: "money stated at an earlier valuation has grown with it",
      grant: value("240000", "500000000"),
      facts: {},
      headline: "480000",
    },
    { why: "options cost e × K", grant: strikeAt("400000000"), facts: {}, headline: "600000" },
    { why: "never below zero", grant: strikeAt("2000000000"), facts: {}, headline: "0" },
    {
      why: "a price per share stands for a valuation",
      grant: price("0.4"),
      facts: { fullyDilutedShares: "1000000000" },
      headline: "600000",
    },
    {
      why: "an option stated in money still costs its exercise",
      grant: { ...strikeAt("250000000"), ...value("400000") },
      facts: {},
      headline: "300000",
    },
    {
      why: "the middle of a range of whole shares is rounded down",
      grant: shares({ low: "1000", high: "1001" }),
      facts: { fullyDilutedShares: "1000000" },
      headline: "1000000",
    },
    {
      why: "private shares of an unknown count are worth what investors paid",
      grant: { ...shares("1000"), ...price("3") },
      facts: { prices: [{ kind: "preferred", price: "10" }] },
      headline: "7000",
    },
    {
      why: "public shares are worth the market price",
      grant: shares("480"),
      facts: market,
      headline: "24000",
    },
    {
      why: "public options count less their strike",
      grant: { ...shares("100"), ...price("45") },
      facts: market,
      headline: "500",
    },
    { why: "public money needs no valuation", grant: value("440000"), facts: isPublic, headline: "440000" },
    {
      why: "of several market prices the latest counts",
      grant: shares("10"),
      facts: {
        ...isPublic,
        prices: [
          { kind: "market", price: "7", asOf: "2026-10" },
          { kind: "market", price: "9", asOf: "2026-11-20" },
          { kind: "tender", price: "99", asOf: "2026-11-21" },
        ],
      },
      headline: "90",
    },
    {
      why: "a kind that is not known counts as shares",
      grant: { kind: "unknown" },
      facts: {},
      headline: "1000000",
    },
  ])("is $headline: $why", ({ grant, facts, headline }) => {
    expect(offerWith(grant, facts).headlineEquity?.toFixed()).toBe(headline);
  });

  it("scales a grant by its place, in whole shares rounded down", () => {
    const adjusted = { locationAdjustment: { rate: "-0.15", appliesTo: ["grants"] } };
    expect(offerWith({}, {}, adjusted).headlineEquity?.toFixed()).toBe("850000");
    const whole = offerWith(shares("1001"), { fullyDilutedShares: "1000000" }, adjusted);
    expect(whole.headlineEquity?.toFixed()).toBe("850000");
  });
});

describe("what a grant's value lacks", () => {
  it.each([
    {
      grant: { size: { kind: "ownership", fraction: null } },
      facts: {},
      gaps: ["offers[0].grants[0].size.fraction"],
    },
    { grant: price(null), facts: { fullyDilutedShares: "1000" }, gaps: ["offers[0].grants[0].strike.price"] },
    { grant: { kind: "iso" }, facts: {}, gaps: ["offers[0].grants[0].strike"] },
    { grant: {}, facts: { postMoneyValuation: null }, gaps: ["offers[0].companyFacts.postMoneyValuation"] },
    { grant: shares("1000"), facts: {}, gaps: ["offers[0].companyFacts.fullyDilutedShares"] },
    { grant: price("1"), facts: {}, gaps: ["offers[0].companyFacts.fullyDilutedShares"] },
    { grant: shares("1000"), facts: isPublic, gaps: ["offers[0].companyFacts.prices"] },
  ])("is named by its path: $gaps", ({ grant, facts, gaps }) => {
    const offer = offerWith(grant, facts);
    expect(offer.gaps.map(({ path }) => path)).toEqual(gaps);
    expect(offer.headlineEquity).toBeNull();
    expect(offer.years[0]?.vestedEquity).toBeNull();
    expect(offer.expectedPayout).toBe(facts === isPublic ? 0 : null);
    expect(offer.certaintyEquivalent["2"]).toBe(0);
  });

  it("leaves the other grants their value", () => {
    const grants = [sampleGrant(), sampleGrant({ id: "unknown", ...value(null) })];
    const [offer] = report(sampleWorkspace([sampleOffer({ grants })])).offers;
    expect(offer?.headlineEquity?.toFixed()).toBe("1000000");
    expect(offer?.gaps.map(({ path }) => path)).toEqual(["offers[0].grants[1].size.amount"]);
  });
});

describe("the range of equity", () => {
  it.each([
    {
      why: "a strike counts at the other end",
      grant: strikeAt({ low: "200000000", high: "400000000" }),
      facts: {},
      expected: ["600000", "800000"],
    },
    {
      why: "so does the share count",
      grant: shares("1000"),
      facts: { fullyDilutedShares: { low: "1000000", high: "2000000" } },
      expected: ["500000", "1000000"],
    },
    {
      why: "except where it only turns a strike into a price",
      grant: { ...shares("100"), ...strikeAt("1000") },
      facts: { ...market, fullyDilutedShares: { low: "25", high: "100" } },
      expected: ["1000", "4000"],
    },
    {
      why: "the valuation that money was stated at counts at the other end",
      grant: value("100000", { low: "500000000", high: "1000000000" }),
      facts: {},
      expected: ["100000", "200000"],
    },
  ])("$why", ({ grant, facts, expected }) => {
    const { range } = offerWith(grant, facts);
    expect([range.low.paperTotal.toFixed(), range.high.paperTotal.toFixed()]).toEqual(expected);
  });
});

describe("an exit", () => {
  it("pays diluted ownership of what common is worth, less an exercise cost that is not diluted", () => {
    // 0.1 % diluted by a fifth, of 2,000 million less nothing, less 0.1 % of 400 million.
    const { outcomes, expectedPayout } = offerWith(strikeAt("400000000"));
    expect(outcomes.map(({ payout }) => payout)).toEqual([0, 1_600_000 - 400_000]);
    expect(expectedPayout).toBe(600_000);
  });

  it("pays only what has vested by the end of the horizon", () => {
    const late = { vesting: { ...sampleGrant().vesting, startMonth: 24 } };
    expect(offerWith(late).outcomes.map(({ payout }) => payout)).toEqual([0, 800_000]);
  });

  it("has no outcomes for public shares, which count as cash as they vest", () => {
    const offer = offerWith(shares("480"), market);
    expect(offer.outcomes).toEqual([]);
    expect(offer.expectedPayout).toBe(0);
    expect(offer.years[0]?.expectedCash.toFixed()).toBe("6000");
    expect(offer.certaintyEquivalent["2"]).toBe(24_000);
  });
});
