/** What a total can mean, by hand: base 100, bonus 10, sign-on 20 and a grant of 80 over four years. */
import { describe, expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { judge, readingsOf } from "./readings.ts";
import { text } from "./sample-documents.ts";
import { point, type Span } from "./spans.ts";

const at = (value: number): Span => point(new Decimal(value));
const between = (low: number, high: number): Span => ({ low: new Decimal(low), high: new Decimal(high) });

describe("readings", () => {
  test.each([
    {
      period: "wholeGrant" as const,
      expected: {
        firstYear: "150",
        annualised: "135",
        recurring: "130",
        grantWhole: "210",
        withoutEquity: "130",
      },
      why: "a quarter of the grant counts in a year",
    },
    {
      period: "annual" as const,
      expected: {
        firstYear: "210",
        annualised: "195",
        recurring: "190",
        grantWhole: "450",
        withoutEquity: "130",
      },
      why: "80 are a year's, 320 the grant's",
    },
    {
      period: "ambiguous" as const,
      expected: {
        firstYear: "150",
        annualised: "135",
        recurring: "130",
        grantWhole: "210",
        firstYearYearlyEquity: "210",
        annualisedYearlyEquity: "195",
        recurringYearlyEquity: "190",
        withoutEquity: "130",
      },
      why: "both are kept",
    },
  ])("of equity that is $period: $why", ({ period, expected }) => {
    const reads = readingsOf({
      base: at(100),
      bonus: at(10),
      signOn: at(20),
      equity: { span: at(80), period },
      years: new Decimal(4),
    });
    expect(Object.fromEntries(reads.map(({ reading, computed }) => [reading, text(computed)[0]]))).toEqual(
      expected,
    );
  });

  test("without equity and sign-on there is one way to read it", () => {
    const reads = readingsOf({
      base: at(100),
      bonus: null,
      signOn: null,
      equity: null,
      years: new Decimal(4),
    });
    expect(reads.map(({ reading }) => reading)).toEqual(["recurring"]);
  });
});

describe("a verdict", () => {
  const natural = (reading: "firstYear" | "recurring", computed: Span) => ({
    reading,
    computed,
    isNatural: true,
  });
  test.each([
    { one: between(10, 20), other: between(10, 20), verdict: "consistent", reading: null, why: "both close" },
    { one: at(15), other: at(16), verdict: "consistent", reading: null, why: "both lie inside" },
    {
      one: between(10, 20),
      other: between(50, 60),
      verdict: "ambiguous",
      reading: "firstYear",
      why: "one closes",
    },
    {
      one: between(15, 25),
      other: between(50, 60),
      verdict: "ambiguous",
      reading: "firstYear",
      why: "one overlaps",
    },
    {
      one: between(50, 60),
      other: between(30, 40),
      verdict: "contradictory",
      reading: "recurring",
      why: "the nearer is told",
    },
    {
      one: between(10.04, 20.1),
      other: between(10, 20),
      verdict: "consistent",
      reading: null,
      why: "half a percent is rounding",
    },
    {
      one: between(9.9, 20.2),
      other: between(11, 20.2),
      verdict: "ambiguous",
      reading: "firstYear",
      why: "one percent is not: the second overlaps",
    },
  ] as const)("of 10 to 20 against $one and $other is $verdict: $why", ({ one, other, verdict, reading }) => {
    const judged = judge([natural("firstYear", one), natural("recurring", other)], between(10, 20));
    expect([judged.verdict, judged.reading]).toEqual([verdict, reading]);
  });
});
