/** The law that more pay is never worth less: for every element that an offer can state, at every end. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Grant } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferReport } from "#domain/report.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { stated, workspace } from "./laws.arbitrary.ts";
import { report } from "./report.ts";

/** How an element is made sure to be there, with a stated figure, and how its figure is raised. */
type Raise = {
  readonly present: (offer: Offer, value: Fraction) => Offer;
  readonly raised: (offer: Offer, by: (value: Stated, unit: Decimal) => Stated) => Offer;
};

/** A stated value as parts of a thousand of whatever the element is counted in. */
type Fraction = Exclude<Stated, null>;

const statedThere = stated(1000).filter((value) => value !== null) as fc.Arbitrary<Fraction>;

const MONEY = new Decimal(1);
/** One step of a rate, of a part of a company, and of what a company is worth. */
const RATE = new Decimal("0.00001");
const PART = new Decimal("0.00000001");
const COMPANY = new Decimal(100_000);

/** `value` in a unit of its element's: both ends of a range. */
function scaled(value: Fraction, unit: string): Stated {
  const times = (text: string) => new Decimal(text).times(unit).toFixed();
  return typeof value === "string" ? times(value) : { low: times(value.low), high: times(value.high) };
}

/** `value` with `amount` more: of a range at its high end alone, or at both. */
function more(value: Stated, amount: Decimal, isOneEnd: boolean): Stated {
  const plus = (text: string) => new Decimal(text).plus(amount).toFixed();
  if (value === null) return null;
  if (typeof value === "string") return plus(value);
  return { low: isOneEnd ? value.low : plus(value.low), high: plus(value.high) };
}

/** A plain figure with more, for what cannot be a range. */
function morePlain(by: (value: Stated, unit: Decimal) => Stated, value: string, unit: Decimal): string {
  return by(value, unit) as string;
}

const VESTING: Grant["vesting"] = {
  startMonth: 0,
  durationMonths: 48,
  cliffMonths: 12,
  intervalMonths: 1,
  yearlyFractions: null,
};

/** The offer with a grant of this kind of size besides those it has. */
function withGrant(one: Offer, size: Grant["size"]): Offer {
  return {
    ...one,
    grants: [
      ...one.grants,
      {
        id: "raised",
        kind: "rsu",
        size,
        strike: null,
        vesting: VESTING,
        acceleration: null,
        exerciseWindowMonths: null,
      },
    ],
  };
}

/** Every grant of this kind of size with more; what a loaded type holds back is a claim of its own. */
function moreGrants(
  one: Offer,
  kind: Grant["size"]["kind"],
  larger: (size: Grant["size"]) => Grant["size"],
): Offer {
  const isRaised = ({ size, vesting }: Grant) =>
    size.kind === kind && !(kind === "shares" && vesting.allocation?.includes("LOADED"));
  return {
    ...one,
    grants: one.grants.map((held) => (isRaised(held) ? { ...held, size: larger(held.size) } : held)),
  };
}

const RAISED: Readonly<Record<string, Raise>> = {
  "base salary": {
    present: (one, value) => ({ ...one, baseSalary: one.baseSalary ?? scaled(value, "300") }),
    raised: (one, by) => ({ ...one, baseSalary: by(one.baseSalary, MONEY) }),
  },
  "yearly raise": {
    present: (one, value) => ({ ...one, baseSalary: one.baseSalary ?? scaled(value, "300") }),
    raised: (one, by) => ({ ...one, annualRaiseRate: morePlain(by, one.annualRaiseRate, RATE) }),
  },
  "bonus as a rate of base": {
    present: (one, value) => ({
      ...one,
      baseSalary: one.baseSalary ?? scaled(value, "300"),
      targetBonus: { kind: "rateOfBase", rate: scaled(value, "0.0003") },
    }),
    raised: (one, by) =>
      one.targetBonus?.kind === "rateOfBase"
        ? { ...one, targetBonus: { kind: "rateOfBase", rate: by(one.targetBonus.rate, RATE) } }
        : one,
  },
  "bonus as an amount": {
    present: (one, value) => ({ ...one, targetBonus: { kind: "amount", amount: scaled(value, "50") } }),
    raised: (one, by) =>
      one.targetBonus?.kind === "amount"
        ? { ...one, targetBonus: { kind: "amount", amount: by(one.targetBonus.amount, MONEY) } }
        : one,
  },
  "attainment of the bonus": {
    present: (one, value) => ({
      ...one,
      baseSalary: one.baseSalary ?? scaled(value, "300"),
      targetBonus:
        one.targetBonus?.kind === "rateOfBase"
          ? { kind: "rateOfBase", rate: one.targetBonus.rate ?? scaled(value, "0.0003") }
          : { kind: "amount", amount: scaled(value, "50") },
    }),
    raised: (one, by) => ({ ...one, bonusAttainment: morePlain(by, one.bonusAttainment, RATE) }),
  },
  "sign-on": {
    present: (one, value) => {
      const installments = [
        ...(one.signOnBonus?.installments ?? []),
        { month: 1, amount: scaled(value, "40") },
      ];
      return { ...one, signOnBonus: { installments, clawback: one.signOnBonus?.clawback ?? null } };
    },
    raised: (one, by) =>
      one.signOnBonus === null
        ? one
        : {
            ...one,
            signOnBonus: {
              ...one.signOnBonus,
              installments: one.signOnBonus.installments.map(({ month, amount }) => ({
                month,
                amount: by(amount, MONEY),
              })),
            },
          },
  },
  relocation: {
    present: (one, value) => ({
      ...one,
      relocation: { amount: scaled(value, "20"), clawback: one.relocation?.clawback ?? null },
    }),
    raised: (one, by) =>
      one.relocation === null
        ? one
        : { ...one, relocation: { ...one.relocation, amount: by(one.relocation.amount, MONEY) } },
  },
  ...Object.fromEntries(
    [true, false].map((cashLike): [string, Raise] => [
      cashLike ? "benefits as good as cash" : "other benefits",
      {
        present: (one, value) => ({
          ...one,
          benefits: [...one.benefits, { label: "Another", annualAmount: scaled(value, "9"), cashLike }],
        }),
        raised: (one, by) => ({
          ...one,
          benefits: one.benefits.map((benefit) =>
            benefit.cashLike === cashLike
              ? { ...benefit, annualAmount: by(benefit.annualAmount, MONEY) }
              : benefit,
          ),
        }),
      },
    ]),
  ),
  "ownership grants": {
    present: (one, value) => withGrant(one, { kind: "ownership", fraction: scaled(value, "0.000005") }),
    raised: (one, by) =>
      moreGrants(one, "ownership", (size) =>
        size.kind === "ownership" ? { ...size, fraction: by(size.fraction, PART) } : size,
      ),
  },
  "share grants": {
    present: (one, value) => withGrant(one, { kind: "shares", shares: scaled(value, "100") }),
    raised: (one, by) =>
      moreGrants(one, "shares", (size) =>
        size.kind === "shares" ? { ...size, shares: by(size.shares, MONEY) } : size,
      ),
  },
  "grants in money": {
    present: (one, value) => withGrant(one, { kind: "value", amount: scaled(value, "900") }),
    raised: (one, by) =>
      moreGrants(one, "value", (size) =>
        size.kind === "value" ? { ...size, amount: by(size.amount, MONEY) } : size,
      ),
  },
  "the company's valuation": {
    present: (one, value) => ({
      ...withGrant(one, { kind: "ownership", fraction: "0.001" }),
      companyFacts: {
        ...one.companyFacts,
        postMoneyValuation: one.companyFacts.postMoneyValuation ?? scaled(value, "2000000"),
      },
    }),
    raised: (one, by) => ({
      ...one,
      companyFacts: {
        ...one.companyFacts,
        postMoneyValuation: by(one.companyFacts.postMoneyValuation, COMPANY),
      },
    }),
  },
};

const TOTALS = ["guaranteedCash", "expectedCash", "paperTotal"] as const;

/** Each total of the horizon, its low and its high, and the whole grant, are at least what they were. */
function expectNoLess(after: OfferReport | undefined, before: OfferReport, what: string): void {
  // Two amounts that are rounded to sixteen places may come apart in the last of them.
  const isLess = (one: Decimal | null | undefined, other: Decimal | null) =>
    other !== null && !(one?.plus("1e-9").greaterThanOrEqualTo(other) ?? false);
  for (const total of TOTALS) {
    expect(isLess(after?.horizon[total], before.horizon[total]), `${what}: ${total}`).toBe(false);
    for (const end of ["low", "high"] as const) {
      expect(isLess(after?.range[end][total], before.range[end][total]), `${what}: ${end} ${total}`).toBe(
        false,
      );
    }
  }
  expect(isLess(after?.headlineEquity, before.headlineEquity), `${what}: headline`).toBe(false);
}

it.each(Object.keys(RAISED))("no total falls when this is raised: %s", (element) => {
  const { present, raised } = RAISED[element] as Raise;
  const by = fc.integer({ min: 1, max: 50_000 });
  const fixed = (given: Workspace, change: (one: Offer) => Offer): Workspace => ({
    ...given,
    offers: given.offers.map(change),
  });
  fc.assert(
    fc.property(workspace, statedThere, by, fc.boolean(), (given, value, amount, isOneEnd) => {
      const before = fixed(given, (one) => present(one, value));
      const after = fixed(before, (one) => raised(one, (it, unit) => more(it, unit.times(amount), isOneEnd)));
      // Nothing is skipped: the element is there, and it is more than it was.
      after.offers.forEach((one, index) => {
        expect(one).not.toEqual(before.offers[index]);
      });
      const reported = report(after).offers;
      report(before).offers.forEach((one, index) => {
        expectNoLess(reported[index], one, element);
      });
    }),
    { numRuns: 60 },
  );
});
