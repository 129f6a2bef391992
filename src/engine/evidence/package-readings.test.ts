/** One package read in every way; the figures by hand. */
import { expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { packageReadings, reportedPackages } from "./package-readings.ts";
import { sampleDocument, sampleFact } from "./sample-documents.ts";
import { point } from "./spans.ts";

const at = (value: string) => point(new Decimal(value));

test("100,000, a sign-on of 20,000 and 0.1 % of 200 million over four years", () => {
  const stated = {
    base: at("100000"),
    bonus: null,
    signOn: at("20000"),
    share: at("0.1"),
    years: new Decimal(4),
  };
  const totals = packageReadings(stated, [new Decimal("200000000")]).map(({ reading, valuation, total }) => [
    reading,
    valuation?.toFixed() ?? "0",
    total.low.toFixed(),
  ]);
  // The grant is 200,000: 50,000 a year.
  expect(totals).toEqual([
    ["recurring", "0", "100000"],
    ["recurring", "200000000", "150000"],
    ["annualised", "0", "105000"],
    ["annualised", "200000000", "155000"],
    ["firstYear", "0", "120000"],
    ["firstYear", "200000000", "170000"],
    ["grantWhole", "0", "120000"],
    ["grantWhole", "200000000", "320000"],
  ]);
});

test("a document's case comes with every valuation that any document reports, its range after it", () => {
  const share = { component: "equityPercent", unit: "percent", period: "wholeGrant" } as const;
  const one = { kind: "anecdote", low: "100000", high: "100000" } as const;
  const documents = [
    sampleDocument("one", [
      sampleFact({ id: "base-range", low: "90000", high: "110000" }),
      sampleFact({ ...share, id: "share-range", low: "0.1", high: "0.2" }),
      sampleFact({ ...one, id: "base" }),
      sampleFact({ ...share, ...one, id: "share", low: "0.1", high: "0.1" }),
    ]),
    sampleDocument("two", [
      sampleFact({
        id: "valuation",
        component: "valuation",
        subject: "company",
        period: null,
        kind: "point",
        low: "200000000",
        high: "200000000",
      }),
    ]),
  ];
  const found = reportedPackages({ documents, currency: "USD", exchangeRates: {} });
  expect(found.map(({ factIds, isCase }) => [factIds, isCase])).toEqual([
    [["base", "share"], true],
    [["base-range", "share-range"], false],
  ]);
  expect(found[0]?.valuationFactIds).toEqual(["valuation"]);
  expect(found[0]?.readings).toHaveLength(8);
});
