/** A grant said another way: the same part of the company, or not stated; never another figure, never a zero. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GrantSize } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { resized } from "./grant-size-section.tsx";

const facts = sampleOffer().companyFacts;

function offerOf(changes: Readonly<Record<string, unknown>> = {}, overrides = {}): Offer {
  const companyFacts = { ...facts, fullyDilutedShares: "12000000", ...changes };
  const [offer] = sampleWorkspace([sampleOffer({ companyFacts, ...overrides })]).offers;
  if (offer === undefined) throw new Error("no offer");
  return offer;
}

const ownership = (fraction: string | { low: string; high: string } | null): GrantSize => ({
  kind: "ownership",
  fraction,
});

describe("of a company worth a billion in 12 million shares", () => {
  test.each<{ size: GrantSize; expected: GrantSize; why: string }>([
    { size: ownership("0.001"), expected: { kind: "value", amount: "1000000" }, why: "0.1 % is a million" },
    { size: ownership("0.001"), expected: { kind: "shares", shares: "12000" }, why: "or 12,000 shares" },
    {
      size: { kind: "shares", shares: "60000" },
      expected: { kind: "ownership", fraction: "0.005" },
      why: "60,000 shares are half a percent",
    },
    {
      size: { kind: "shares", shares: "60000" },
      expected: { kind: "value", amount: "5000000" },
      why: "or five million",
    },
    {
      size: { kind: "value", amount: "1000000", atValuation: "500000000" },
      expected: { kind: "ownership", fraction: "0.002" },
      why: "a million at half the valuation is twice the part",
    },
    {
      size: { kind: "value", amount: { low: "1000000", high: "3000000" } },
      expected: { kind: "ownership", fraction: { low: "0.001", high: "0.003" } },
      why: "a range stays one",
    },
    {
      size: ownership({ low: "0.0004", high: "0.0007" }),
      expected: { kind: "value", amount: { low: "400000", high: "700000" } },
      why: "whichever way it is said",
    },
    { size: ownership("0"), expected: { kind: "shares", shares: "0" }, why: "none is none" },
    { size: ownership(null), expected: { kind: "value", amount: null }, why: "not known is not known" },
    { size: ownership("0.001"), expected: ownership("0.001"), why: "the same way changes nothing" },
  ])("$why", ({ size, expected }) => {
    expect(resized(size, expected.kind, offerOf())).toEqual(expected);
  });

  test("shares said as a percentage and back are the same shares", () => {
    const counts = fc
      .integer({ min: 1, max: 30_000_000 })
      .chain((whole) => fc.record({ whole: fc.constant(whole), shares: fc.integer({ min: 0, max: whole }) }));
    fc.assert(
      fc.property(counts, ({ whole, shares }) => {
        const offer = offerOf({ fullyDilutedShares: String(whole) });
        const size: GrantSize = { kind: "shares", shares: String(shares) };
        expect(resized(resized(size, "ownership", offer), "shares", offer)).toEqual(size);
      }),
      { examples: [[{ whole: 30_000_000, shares: 10_000 }]] },
    );
  });
});

describe("is not stated", () => {
  test.each<{
    size: GrantSize;
    to: GrantSize["kind"];
    facts: Readonly<Record<string, unknown>>;
    why: string;
  }>([
    {
      size: ownership("0.001"),
      to: "shares",
      facts: { fullyDilutedShares: null },
      why: "where the share count is not known",
    },
    {
      size: ownership("0.001"),
      to: "value",
      facts: { postMoneyValuation: null },
      why: "where the valuation is not known",
    },
    {
      size: { kind: "value", amount: "1000000" },
      to: "ownership",
      facts: { postMoneyValuation: "0" },
      why: "where a valuation of zero divides nothing",
    },
    {
      size: { kind: "value", amount: "1000000", atValuation: null },
      to: "ownership",
      facts: {},
      why: "where the grant's own valuation is not known, though today's is",
    },
    {
      size: { kind: "value", amount: "2000000000" },
      to: "ownership",
      facts: {},
      why: "where it would be more than the company",
    },
    {
      size: ownership("0.001"),
      to: "value",
      facts: { currency: "EUR" },
      why: "where the valuation is in another currency than the grant",
    },
    {
      size: { kind: "value", amount: "1000000" },
      to: "shares",
      facts: { currency: "EUR" },
      why: "the other way, too",
    },
  ])("$why", ({ size, to, facts: changes }) => {
    expect(Object.values(resized(size, to, offerOf(changes)))).toEqual([to, null]);
  });
});

test("shares are a part of the company in whichever currency it is valued", () => {
  const size: GrantSize = { kind: "shares", shares: "60000" };
  expect(resized(size, "ownership", offerOf({ currency: "EUR" }))).toEqual(ownership("0.005"));
});
