/**
 * Arbitrary negotiations for the laws that property tests check: offers as people get them, none of them round.
 *
 * Figures to the unit or the cent, bonuses as a rate or an amount and paid in part, adjustments by place, uneven
 * sign-ons, grants of every size and instrument, private and public, in two currencies. All of it is known, since
 * what is not known has tests of its own.
 */
import fc from "fast-check";
import { Decimal } from "#domain/money.ts";
import { type QuestionId, questionId } from "#domain/negotiation.ts";
import { decimals } from "#domain/stated.arbitrary.ts";
import { adjustedElement } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { vesting } from "#engine/laws.arbitrary.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";

/** The offer that is negotiated. */
export const OFFER = "offer";

/** To the unit, to the cent, or round, as letters write it. */
const money = (least: number, most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: decimals(least, most, 0) },
    { weight: 1, arbitrary: decimals(least, most, 2) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: Math.ceil(least / 1000), max: Math.floor(most / 1000) })
        .map((k) => String(k * 1000)),
    },
  );
const unlessNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });

const bonus = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant("rateOfBase"), rate: decimals(0.02, 0.35, 3) }),
  fc.record({ kind: fc.constant("amount"), amount: money(500, 60_000) }),
);
const signOn = fc.record({
  installments: fc
    .uniqueArray(fc.constantFrom(1, 2, 7, 13, 25, 36), { maxLength: 3 })
    .chain((months) =>
      fc.tuple(...months.map((month) => money(0, 60_000).map((amount) => ({ month, amount })))),
    ),
  clawback: fc.option(
    fc.record({
      periodMonths: fc.integer({ min: 1, max: 36 }),
      proration: fc.constantFrom("none", "monthly"),
    }),
  ),
});
const adjustment = fc.record({
  rate: decimals(-0.3, 0.3, 3),
  appliesTo: fc.subarray([...adjustedElement.options]),
});

/** A company with a price for its shares: a private one by its valuation, with or without a share count. */
const company = fc.record({
  liquidity: fc.constantFrom("private", "private", "public"),
  valuation: decimals(15_000_000, 6_000_000_000, 0),
  shares: unlessNone(decimals(5_000_000, 200_000_000, 0)),
  price: decimals(4, 400, 2),
  preferred: fc.array(
    fc.record({
      preference: decimals(1_000_000, 400_000_000, 0),
      ownership: decimals(0.02, 0.3, 3),
      participation: fc.constantFrom("none", "full", { capMultiple: "2" }),
    }),
    { maxLength: 2 },
  ),
});

const grant = fc.record({
  isOption: fc.boolean(),
  sizedBy: fc.constantFrom("ownership", "shares", "value"),
  /** What all of it is worth today. */
  worth: decimals(20_000, 1_500_000, 0),
  strike: fc.record({
    by: fc.constantFrom("pricePerShare", "companyValuation"),
    part: decimals(0.02, 0.6, 2),
  }),
  vesting: vesting.map((schedule) => ({ ...schedule, startMonth: Math.max(0, schedule.startMonth) })),
});
type Drawn<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;

/** `drawn` as a file has it: of a public company in money or shares, of a private one in what it can be. */
function grantOf(drawn: Drawn<typeof grant>, at: number, of: Drawn<typeof company>) {
  const isPublic = of.liquidity === "public";
  const price = isPublic || of.shares === null ? of.price : share(of.valuation, of.shares, 4);
  const sizedBy = isPublic && drawn.sizedBy === "ownership" ? "shares" : drawn.sizedBy;
  const sizes = {
    ownership: { kind: "ownership", fraction: share(drawn.worth, of.valuation, 8) },
    shares: { kind: "shares", shares: Decimal.max(1, share(drawn.worth, price, 0)).toFixed() },
    value: { kind: "value", amount: drawn.worth },
  };
  const hasPrice = isPublic || sizedBy === "shares";
  const strikes = {
    pricePerShare: { kind: "pricePerShare", price: times(price, drawn.strike.part, 4) },
    companyValuation: { kind: "companyValuation", valuation: times(of.valuation, drawn.strike.part, 0) },
  };
  const isOption = drawn.isOption && !(isPublic && sizedBy === "value");
  const strikeBy =
    hasPrice && of.shares === null ? "pricePerShare" : hasPrice ? drawn.strike.by : "companyValuation";
  return {
    id: `grant ${at}`,
    kind: isOption ? "nso" : "rsu",
    size: sizes[sizedBy as keyof typeof sizes],
    strike: isOption ? strikes[(isPublic ? "pricePerShare" : strikeBy) as keyof typeof strikes] : null,
    vesting: drawn.vesting,
  };
}

function share(whole: string, by: string, places: number): string {
  return new Decimal(whole).dividedBy(by).toDecimalPlaces(places).toFixed();
}

function times(whole: string, part: string, places: number): string {
  return new Decimal(whole).times(part).toDecimalPlaces(places).toFixed();
}

const offer = fc
  .record({
    company,
    grants: fc.array(grant, { maxLength: 2 }),
    terms: fc.record({
      currency: fc.constantFrom("USD", "USD", "EUR"),
      baseSalary: money(60_000, 400_000),
      annualRaiseRate: fc.constantFrom("0", "0.03", "0.017"),
      targetBonus: bonus,
      bonusAttainment: fc.constantFrom("1", "0.5", "0.87", "1.15"),
      signOnBonus: fc.oneof({ weight: 5, arbitrary: signOn }, { weight: 1, arbitrary: fc.constant(null) }),
      relocation: fc.option(money(0, 20_000).map((amount) => ({ amount, clawback: null }))),
      costs: fc.array(
        money(0, 9_000).map((amount) => ({ label: "A cost", amount })),
        { maxLength: 1 },
      ),
      benefits: fc.array(
        fc.record({ label: fc.constant("A benefit"), annualAmount: money(0, 9_000), cashLike: fc.boolean() }),
        { maxLength: 1 },
      ),
      locationAdjustment: fc.option(adjustment, { freq: 2 }),
    }),
  })
  .map(({ company: of, grants, terms }) =>
    sampleOffer({
      ...terms,
      grants: grants.map((each, at) => grantOf(each, at, of)),
      companyFacts: {
        liquidity: of.liquidity,
        postMoneyValuation: of.liquidity === "public" ? null : of.valuation,
        valuationAsOf: null,
        fullyDilutedShares: of.liquidity === "public" ? null : of.shares,
        prices: [{ kind: of.liquidity === "public" ? "market" : "preferred", price: of.price, asOf: null }],
        preferred: of.liquidity === "public" ? [] : of.preferred,
      },
    }),
  );

/** What may become of the company, by name: a late stage and an early one. */
const LATE = chances([
  ["0", "0.2"],
  ["0.3", "0.25"],
  ["1", "0.25"],
  ["2", "0.18"],
  ["4", "0.09"],
  ["10", "0.03"],
]);
const EARLY = chances([
  ["0", "0.6"],
  ["0.5", "0.15"],
  ["3", "0.21"],
  ["30", "0.04"],
]);

/** What each question may be answered with; the equity ones mean something of private grants alone. */
const ANSWERS = {
  instrument: decimals(0, 0.5, 2),
  tender: decimals(0, 0.4, 2),
  refreshers: decimals(0, 0.5, 2),
  dilution: decimals(0, 0.6, 2),
  shareCount: decimals(0.6, 1, 2),
  valuation: decimals(15_000_000, 6_000_000_000, 0),
  preference: decimals(0, 0.3, 2),
  bonus: decimals(0, 60_000, 0),
  bonusHistory: decimals(0.4, 1.2, 2),
  level: decimals(0, 50_000, 0),
  signOn: decimals(0, 50_000, 0),
  relocation: decimals(0, 20_000, 0),
  remote: decimals(0, 0.3, 2),
  baseSalary: decimals(60_000, 300_000, 0),
  installment: decimals(0, 40_000, 0),
  benefit: decimals(0, 9000, 0),
  grantSize: decimals(0, 900_000, 0),
  fullyDilutedShares: decimals(20_000_000, 200_000_000, 0),
} as const satisfies Readonly<Record<QuestionId, fc.Arbitrary<string>>>;
const ABOUT_CASH = ["bonus", "bonusHistory", "level", "signOn", "relocation", "remote"] as const;

/** A question with two or three answers, whose chances add up to 1. */
const question = (id: QuestionId) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), ANSWERS[id]), { minLength: 2, maxLength: 3 })
    .map((drawn) => ({
      id,
      answers: drawn.map(([part, value], at) => {
        const others = drawn.slice(1).reduce((total, [each]) => total + each, 0);
        return { value, probability: new Decimal(at === 0 ? 50 - others : part).dividedBy(50).toFixed() };
      }),
    }));

/** Up to four questions with answers of one's own, among `ids`. */
const questionsAmong = (ids: readonly QuestionId[]) =>
  fc.subarray([...ids], { minLength: 1, maxLength: 4 }).chain((some) => fc.tuple(...some.map(question)));

/** The negotiated offer and one to four more: of other employers, of the same one, written or told of. */
export const negotiation: fc.Arbitrary<Workspace> = fc
  .record({
    own: offer,
    others: fc.array(
      fc.record({
        terms: offer,
        company: fc.constantFrom("Acme", "Beta", "Gamma"),
        status: fc.constantFrom("written", "written", "reported", "verbal", "current"),
        premium: fc.integer({ min: -60_000, max: 60_000 }).map(String),
        /** How much more base than the negotiated offer: offers are often close. */
        near: fc.option(fc.integer({ min: 1, max: 1_500 }), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 4, size: "max" },
    ),
    /** What one of the other currency is in the workspace's. */
    rate: fc.oneof(fc.constant("1.0837"), decimals(0.01, 4, 4)),
    assumptions: fc.record({
      horizonYears: fc.integer({ min: 2, max: 5 }),
      riskAversion: fc.constantFrom("0", "1", "1.5", "2", "3", "4.5"),
      discountRate: fc.constantFrom("0", "0.043"),
      liquidWealth: money(20_000, 900_000),
      outcomes: fc.constantFrom(LATE, EARLY),
    }),
    settings: fc.record({
      meetRate: decimals(0.35, 0.7, 2),
      targetMedian: fc.constantFrom("each", "weighted"),
      caps: fc.record({
        baseSalary: fc.option(money(60_000, 450_000), { freq: 2 }),
        signOnBonus: fc.option(money(0, 150_000), { freq: 2 }),
        ownership: fc.option(decimals(0, 0.01, 6), { freq: 2 }),
      }),
      approval: fc.record({
        threshold: fc.option(money(150_000, 900_000), { freq: 2 }),
        equityBasis: fc.constantFrom("0", "0.36", "0.64", "1"),
        countYears: fc.constantFrom("4", "3"),
      }),
    }),
    ofGrants: questionsAmong(questionId.options),
    ofCash: questionsAmong(ABOUT_CASH),
  })
  .map(({ own, others, rate, assumptions, settings, ofGrants, ofCash }) => {
    const isPrivate = own.companyFacts.liquidity === "private" && own.grants.length > 0;
    const asked = isPrivate ? ofGrants : ofCash;
    const unasked = questionId.options.filter((id) => !asked.some((each) => each.id === id));
    const named = others.map(({ terms, company: name, status, near }, at) => ({
      ...terms,
      ...(near === null
        ? {}
        : { currency: own.currency, baseSalary: new Decimal(String(own.baseSalary)).plus(near).toFixed() }),
      id: `other ${at}`,
      company: name,
      status,
    }));
    // Of one other offer it is asked what it leaves out about sign-on, of the rest nothing.
    const unaskedElsewhere = Object.fromEntries(
      others.map((_, at) => [`other ${at}`, questionId.options.filter((id) => at > 0 || id !== "signOn")]),
    );
    const premiums = Object.fromEntries(others.map(({ premium }, at) => [`other ${at}`, premium]));
    return sampleWorkspace(
      [{ ...own, id: OFFER, company: "Acme" }, ...named],
      {
        exchangeRates: { EUR: rate },
        negotiation: {
          ...settings,
          premiums,
          questions: { [OFFER]: asked },
          leftOutQuestions: { [OFFER]: unasked, ...unaskedElsewhere },
        },
      },
      assumptions,
    );
  });

function chances(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([multiple, probability]) => ({ label: `${multiple} times`, multiple, probability }));
}

/** Whether the negotiated offer has shares that are a known part of the company: these vest whole. */
export function hasCountedShares({ offers: [own] }: Workspace): boolean {
  return (
    own !== undefined &&
    own.companyFacts.fullyDilutedShares !== null &&
    own.grants.some(({ size }) => size.kind === "shares")
  );
}

/**
 * The same with the counted shares of the negotiated offer stated as the part of the company that they are.
 *
 * Shares vest whole and parts of a company exactly (MODEL section 3), so that the report of an edited count goes in
 * steps of a share where packages go in fractions. Nothing else is changed by it: that what holds of these offers
 * to the cent fails of counted shares is due to these steps alone.
 */
export const negotiationInFractions = negotiation.map((workspace) => {
  const [own, ...others] = workspace.offers;
  const count = own?.companyFacts.fullyDilutedShares;
  if (own === undefined || typeof count !== "string") return workspace;
  const grants = own.grants.map((each) => {
    const { size } = each;
    if (size.kind !== "shares" || typeof size.shares !== "string") return each;
    const fraction = new Decimal(size.shares).dividedBy(count).toFixed();
    return { ...each, size: { kind: "ownership" as const, fraction } };
  });
  return { ...workspace, offers: [{ ...own, grants }, ...others] };
});
