/** Facts become terms of an offer in its own units, and what they do not say stays not known. */
import { describe, expect, test } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import { offer as offerSchema } from "#domain/offer.ts";
import { parsed } from "#domain/parse-workspace.ts";
import { blankOffer } from "#state/blank-offer.ts";
import { canStand, currencyOf, packageOf, withFacts } from "./facts-to-offer.ts";
import { documentOf, newReview, withAllAccepted } from "./review.ts";
import { SAMPLE_CLAIMS, SAMPLE_LETTER } from "./sample-claims.ts";

const source = { title: "Letter", publisher: null, url: null, readOn: null, isLetter: true };
const { facts } = documentOf(withAllAccepted(newReview("read-1", SAMPLE_LETTER, source, SAMPLE_CLAIMS)));
const blank = blankOffer("offer-1", "USD");

function fact(values: Partial<Fact>): Fact {
  const [first] = facts;
  if (first === undefined) throw new Error("No fact.");
  return { ...first, ...values };
}

function seed(figure: string): Fact {
  const found = facts.find(({ citation }) => citation.figure === figure);
  if (found === undefined) throw new Error(`No fact ${figure}.`);
  return found;
}

test("the letter's own package becomes the offer it states", () => {
  const made = withFacts(blank, packageOf(facts, seed("$178k")));
  expect(made).toEqual({
    ...blank,
    baseSalary: "178000",
    targetBonus: { kind: "rateOfBase", rate: "0.1" },
    signOnBonus: { installments: [{ month: 1, amount: { low: "20000", high: "25000" } }], clawback: null },
    grants: [
      {
        id: "grant-1",
        kind: "unknown",
        size: { kind: "ownership", fraction: "0.00055" },
        strike: null,
        vesting: {
          startMonth: 0,
          durationMonths: 48,
          cliffMonths: 12,
          intervalMonths: 1,
          yearlyFractions: null,
        },
        acceleration: null,
        exerciseWindowMonths: null,
      },
    ],
  });
  expect(parsed(offerSchema, made).ok).toBe(true);
});

test("other people's pay makes a package of its own, with the company's terms", () => {
  const components = packageOf(facts, seed("$165k")).map(({ component }) => component);
  expect(components.toSorted()).toEqual(["baseSalary", "cliff", "vesting"]);
  expect(withFacts(blank, packageOf(facts, seed("$165k"))).baseSalary).toBe("165000");
});

describe("a package is one person's", () => {
  const base = fact({ id: "base", level: "senior", company: null });
  const cases: readonly [why: string, other: Partial<Fact>, isIn: boolean][] = [
    ["a sign-on of the same level", { level: "senior" }, true],
    ["one of no level", { level: null }, true],
    ["one of another level", { level: "newGrad" }, false],
    ["one in another place", { placeId: "berlin" }, false],
    ["one for another role", { role: "Designer" }, true],
    ["one that is asked for", { subject: "ask" }, false],
  ];
  test.each(cases)("%s", (_why, other, isIn) => {
    const signOn = fact({ id: "sign-on", component: "signOnBonus", period: "oneTime", ...other });
    expect(packageOf([base, signOn], base).includes(signOn)).toBe(isIn);
  });

  test("two companies in one text are two packages, and neither has the other's valuation", () => {
    const valued = (company: string) => fact({ id: company, component: "valuation", company });
    const both = [base, valued("Acme"), valued("Other")];
    expect(packageOf(both, base)).toEqual([base]);
    const own = { ...base, company: "Acme" };
    expect(packageOf([own, ...both.slice(1)], own).map(({ id }) => id)).toEqual(["base", "Acme"]);
  });

  test("the one company that a text names is meant where a figure does not name it", () => {
    const valuation = fact({ id: "v", component: "valuation", subject: "company", company: "Acme" });
    expect(packageOf([base, valuation], base)).toEqual([base, valuation]);
  });
});

describe("one fact in an offer", () => {
  test.each<[why: string, values: Partial<Fact>, term: object]>([
    [
      "a month's base is twelve of them",
      { low: "5000", high: "5000", period: "monthly" },
      { baseSalary: "60000" },
    ],
    [
      "an hour's is 2,080, the hours of 52 weeks of 40",
      { low: "100", high: "100", period: "hourly" },
      { baseSalary: "208000" },
    ],
    ["up to is from nothing", { low: null, high: "15000" }, { baseSalary: { low: "0", high: "15000" } }],
    ["above is at its low end", { low: "500000", high: null }, { baseSalary: "500000" }],
    [
      "a bonus in money is an amount",
      { component: "targetBonus", low: "15000", high: "15000" },
      { targetBonus: { kind: "amount", amount: "15000" } },
    ],
    [
      "no relocation is none, and not unknown",
      { component: "relocation", low: "0", high: "0" },
      { relocation: { amount: "0", clawback: null } },
    ],
    [
      "a valuation in another currency says so",
      { component: "valuation", unit: "EUR", low: "4500000000", high: "4500000000", asOf: "2023-08" },
      {
        companyFacts: {
          ...blank.companyFacts,
          postMoneyValuation: "4500000000",
          valuationAsOf: "2023-08",
          currency: "EUR",
        },
      },
    ],
  ])("%s", (_why, values, term) => {
    const one = fact(values);
    expect(canStand(blank, one)).toBe(true);
    expect(withFacts(blank, [one])).toEqual({ ...blank, ...term });
  });

  test.each<[why: string, values: Partial<Fact>]>([
    ["pay in another currency", { unit: "EUR" }],
    ["a total, which is no term", { component: "totalCompensation" }],
    ["a threshold", { component: "approvalThreshold" }],
    ["a sign-on in percent", { component: "signOnBonus", unit: "percent" }],
    ["a base without ends", { low: null, high: null }],
  ])("%s cannot stand there", (_why, values) => {
    expect(canStand(blank, fact(values))).toBe(false);
  });

  test("a yearly equity value counts for every year of its vesting", () => {
    const yearly = fact({ component: "equityValue", low: "30000", high: "40000", period: "annual" });
    const vesting = fact({ component: "vesting", unit: "months", low: "36", high: "36" });
    expect(withFacts(blank, [yearly, vesting]).grants[0]?.size).toEqual({
      kind: "value",
      amount: { low: "90000", high: "120000" },
    });
  });

  test("a shorter vesting shortens a cliff beyond it", () => {
    const short = fact({ component: "vesting", unit: "months", low: "6", high: "6" });
    expect(withFacts(blank, [short]).grants[0]?.vesting).toMatchObject({ durationMonths: 6, cliffMonths: 6 });
  });

  test("a share of a company of unknown worth gives way to the value stated beside it", () => {
    const share = fact({ component: "equityPercent", unit: "percent", low: "0.048", high: "0.048" });
    const value = fact({
      component: "equityValue",
      unit: "USD",
      period: "wholeGrant",
      low: "2160000",
      high: "2160000",
    });
    const valuation = fact({ component: "valuation", low: "4500000000", high: "4500000000" });
    const size = (facts: readonly Fact[]) => withFacts(blank, facts).grants[0]?.size;
    expect(size([share, value])).toEqual({ kind: "value", amount: "2160000" });
    expect(size([share, value, valuation])).toEqual({ kind: "ownership", fraction: "0.00048" });
    expect(size([share])).toEqual({ kind: "ownership", fraction: "0.00048" });
  });

  test("a cut by place is one of base, or of what the offer's own adjustment changes", () => {
    const cut = fact({ component: "locationAdjustment", unit: "percent", low: "-15", high: "-15" });
    expect(withFacts(blank, [cut]).locationAdjustment).toEqual({ rate: "-0.15", appliesTo: ["baseSalary"] });
    const adjusted = { ...blank, locationAdjustment: { rate: "0", appliesTo: ["grants" as const] } };
    expect(withFacts(adjusted, [cut]).locationAdjustment).toEqual({ rate: "-0.15", appliesTo: ["grants"] });
    expect(canStand(blank, fact({ ...cut, high: "-10" }))).toBe(false);
  });

  test("a valuation leaves the offer's other grants and terms alone", () => {
    const kept = { ...blank, baseSalary: "150000" };
    const valued = withFacts(kept, [fact({ component: "valuation", low: "1", high: "1" })]);
    expect({ ...valued, companyFacts: kept.companyFacts }).toEqual(kept);
  });
});

test("the currency is the base's, else that of the first money", () => {
  expect(currencyOf([fact({ component: "signOnBonus", unit: "EUR" }), fact({ unit: "CHF" })])).toBe("CHF");
  expect(currencyOf([fact({ component: "signOnBonus", unit: "EUR" })])).toBe("EUR");
  expect(currencyOf([fact({ unit: "percent" })])).toBeNull();
});
