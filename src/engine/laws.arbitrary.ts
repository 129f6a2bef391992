/**
 * Workspaces for the engine's laws: every pay element as a figure, a range or not known, and grants of every
 * size, schedule and allocation. Small figures, so that ends, zeros and rounding meet often.
 */
import fc from "fast-check";
import { Decimal, sum } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { allocationType } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";

const money = (most: number) => fc.integer({ min: 0, max: most }).map(String);
/** Up to `most`: a figure, a range, or not known. */
export const stated = (most: number) =>
  fc.oneof(
    { weight: 5, arbitrary: money(most) as fc.Arbitrary<unknown> },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
        .map(([a, b]) => ({ low: String(Math.min(a, b)), high: String(Math.max(a, b)) })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const rate = (most: number) => fc.integer({ min: 0, max: most }).map((points) => String(points / 1000));
const clawback = fc.option(
  fc.record({
    periodMonths: fc.integer({ min: 1, max: 36 }),
    proration: fc.constantFrom("none", "monthly"),
  }),
);

/** Schedules of every shape: started before, starting later, uneven, with gaps between instalments. */
export const vesting = fc
  .record({
    startMonth: fc.integer({ min: -40, max: 30 }),
    years: fc.integer({ min: 1, max: 6 }),
    intervalMonths: fc.constantFrom(1, 3, 5, 12),
    cliff: fc.constantFrom(0, 6, 12),
    isUneven: fc.boolean(),
    allocation: fc.constantFrom(...allocationType.options),
  })
  .map(({ startMonth, years, intervalMonths, cliff, isUneven, allocation }) => ({
    startMonth,
    durationMonths: years * 12,
    intervalMonths,
    cliffMonths: cliff,
    yearlyFractions: isUneven ? unevenFractions(years) : null,
    allocation,
  }));

/** Fractions that rise by year and add up to exactly 1. */
function unevenFractions(years: number): string[] {
  const parts = Array.from({ length: years }, (_, index) => new Decimal(index + 1).dividedBy(100));
  const rest = new Decimal(1).minus(sum(parts.slice(0, -1)));
  return [...parts.slice(0, -1), rest].map((part) => part.toFixed());
}

const grant = fc
  .record({
    isOption: fc.boolean(),
    size: fc.oneof(
      fc.record({ kind: fc.constant("ownership"), fraction: rate(5) }),
      fc.record({ kind: fc.constant("shares"), shares: stated(100_003) }),
      fc.record({ kind: fc.constant("value"), amount: stated(900_001) }),
    ),
    strike: fc.oneof(
      fc.record({ kind: fc.constant("pricePerShare"), price: stated(7) }),
      fc.record({ kind: fc.constant("companyValuation"), valuation: stated(300_000_000) }),
    ),
    vesting,
  })
  .map(({ isOption, strike, ...rest }) => ({
    ...rest,
    kind: isOption ? "iso" : "rsu",
    strike: isOption ? strike : null,
  }));

const preferred = fc.record({
  preference: money(200_000_000),
  ownership: rate(200),
  participation: fc.oneof(
    fc.constantFrom("none", "full"),
    fc.record({ capMultiple: fc.constantFrom("1", "1.5", "3") }),
  ),
});

const offer = fc.record({
  company: fc.constant("A company"),
  role: fc.constant(""),
  level: fc.constant(null),
  placeId: fc.constant(null),
  status: fc.constant("written"),
  currency: fc.constantFrom("USD", "EUR"),
  startsOn: fc.constant(null),
  decideBy: fc.constant(null),
  baseSalary: stated(300_000),
  annualRaiseRate: rate(60),
  targetBonus: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("rateOfBase"), rate: rate(300) }),
    fc.record({ kind: fc.constant("amount"), amount: stated(50_000) }),
  ),
  bonusAttainment: rate(1200),
  signOnBonus: fc.option(
    fc.record({
      installments: fc.array(fc.record({ month: fc.integer({ min: 1, max: 30 }), amount: stated(40_000) }), {
        maxLength: 4,
      }),
      clawback,
    }),
  ),
  relocation: fc.option(fc.record({ amount: stated(20_000), clawback })),
  benefits: fc.array(
    fc.record({ label: fc.constant("A benefit"), annualAmount: stated(9_001), cashLike: fc.boolean() }),
    { maxLength: 3 },
  ),
  costs: fc.array(fc.record({ label: fc.constant("A cost"), amount: stated(9_001) }), { maxLength: 2 }),
  locationAdjustment: fc.option(
    fc.record({
      rate: fc.integer({ min: -300, max: 300 }).map((points) => String(points / 1000)),
      appliesTo: fc.subarray(["baseSalary", "targetBonus", "signOnBonus", "grants"]),
    }),
  ),
  grants: fc
    .array(grant, { maxLength: 3 })
    .map((grants) => grants.map((one, index) => ({ ...one, id: `grant ${index}` }))),
  companyFacts: fc.record({
    liquidity: fc.constantFrom("private", "public"),
    postMoneyValuation: stated(2_000_000_000),
    valuationAsOf: fc.constant(null),
    fullyDilutedShares: stated(90_000_001),
    prices: fc.array(fc.record({ kind: fc.constantFrom("market", "preferred"), price: money(300) }), {
      maxLength: 2,
    }),
    preferred: fc.array(preferred, { maxLength: 3 }),
  }),
});

/** Parsed workspaces of one to three offers in two currencies, with ranges and unknowns throughout. */
export const workspace: fc.Arbitrary<Workspace> = fc
  .record({
    horizonYears: fc.integer({ min: 1, max: 6 }),
    discountRate: fc.constantFrom("0", "0.04"),
    riskAversion: fc.constantFrom("0", "1", "1.5", "2"),
    offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
  })
  .map(({ offers, ...assumptions }) => {
    const parsed = parseWorkspace({
      format: "parley.workspace",
      version: 1,
      title: "",
      asOf: "2026-11-21",
      currency: "USD",
      exchangeRates: { EUR: "1.0837" },
      assumptions: {
        ...assumptions,
        liquidWealth: "250000",
        exitYear: 5,
        futureDilution: ["0.126", "0.103"],
        outcomes: [
          { label: "Nothing", multiple: "0", probability: "0.5" },
          { label: "Flat", multiple: "1", probability: "0.3" },
          { label: "Ten times", multiple: "10", probability: "0.2" },
        ],
        seed: 1,
        publicEquityHaircut: "0.1",
      },
      baselineOfferId: null,
      offers: offers.map((one, index) => ({ ...one, id: `offer ${index}` })),
      documents: [],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    return parsed.value;
  });
