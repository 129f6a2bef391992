/**
 * Arbitrary offers, private and public, complete and full of unknowns, with outcomes of their own or not.
 */
import fc from "fast-check";
import { arbitraryGrant } from "./grant.arbitrary.ts";
import type { Clawback, CompanyFacts, Offer, PreferredClass, SharePrice } from "./offer.ts";
import type { Outcome } from "./outcomes.ts";
import type { ExitModel, Simulation } from "./simulation.ts";
import {
  currency,
  cuts,
  day,
  decimals,
  fraction,
  id,
  partialDate,
  partsOfOne,
  stated,
  statedMoney,
  statedValuation,
  text,
} from "./stated.arbitrary.ts";
import { adjustedElement, level, offerStatus, priceKind } from "./vocabulary.ts";

const clawback: fc.Arbitrary<Clawback> = fc.option(
  fc.record({
    periodMonths: fc.integer({ min: 1, max: 36 }),
    proration: fc.constantFrom("none" as const, "monthly" as const),
  }),
);

const outcomes: fc.Arbitrary<Outcome[]> = fc
  .tuple(
    cuts(6),
    fc.array(fc.record({ label: text, multiple: decimals(0, 20, 2) }), { minLength: 1, maxLength: 6 }),
  )
  .map(([probabilityCuts, items]) => {
    const probabilities = partsOfOne(probabilityCuts, items.length);
    return items.map((item, index) => ({ ...item, probability: probabilities[index] ?? "0" }));
  });

const arbitraryExitModel: fc.Arbitrary<ExitModel> = fc.record({
  exitValue: fc.oneof(
    fc.record({ kind: fc.constant("outcomes" as const), spread: decimals(0, 1, 2) }),
    fc.record({
      kind: fc.constant("lognormal" as const),
      growth: decimals(0, 1, 2),
      volatility: decimals(0.1, 2, 2),
      failureProbability: decimals(0, 1, 2),
    }),
  ),
  exitYearSpread: decimals(0, 1, 2),
  yearsBetweenRounds: decimals(1, 10, 1),
  dilutionPerRound: decimals(0, 0.5, 3),
});

/** What the simulation draws, for a whole workspace. */
export const arbitrarySimulation: fc.Arbitrary<Simulation> = fc.record({
  exit: arbitraryExitModel,
  staying: fc.record({ monthlyLeaving: decimals(0, 0.1, 4), monthlyLayoff: decimals(0, 0.1, 4) }),
  attainmentSpread: decimals(0, 1, 2),
});

/** Exit year, dilution and outcomes, as assumptions and outlooks have them. */
export const outlookParts = {
  exitYear: fc.integer({ min: 1, max: 15 }),
  futureDilution: fc.array(decimals(0, 0.6, 3), { maxLength: 3 }),
  outcomes,
};

const preferredClass: fc.Arbitrary<PreferredClass> = fc.record(
  {
    preference: decimals(0, 1_000_000_000, 0),
    ownership: decimals(0, 0.33, 4),
    name: text,
    participation: fc.oneof(
      fc.constantFrom("none" as const, "full" as const),
      fc.record({ capMultiple: decimals(1, 5, 1) }),
    ),
    seniority: fc.integer({ min: -3, max: 5 }),
  },
  { requiredKeys: ["preference", "ownership"] },
);

const sharePrice: fc.Arbitrary<SharePrice> = fc.record(
  { kind: fc.constantFrom(...priceKind.options), price: decimals(0, 500, 4), asOf: fc.option(partialDate) },
  { requiredKeys: ["kind", "price"] },
);

const companyFacts: fc.Arbitrary<CompanyFacts> = fc.record(
  {
    liquidity: fc.constantFrom("private" as const, "public" as const),
    postMoneyValuation: statedValuation,
    valuationAsOf: fc.option(partialDate),
    fullyDilutedShares: stated(decimals(1_000_000, 500_000_000, 0)),
    preferred: fc.array(preferredClass, { maxLength: 3 }),
    currency,
    prices: fc.array(sharePrice, { maxLength: 2 }),
  },
  { requiredKeys: ["liquidity", "postMoneyValuation", "valuationAsOf", "fullyDilutedShares", "preferred"] },
);

/** One offer, private or public, complete or full of unknowns. */
export const arbitraryOffer: fc.Arbitrary<Offer> = fc.record({
  id,
  company: text,
  role: text,
  level: fc.option(fc.constantFrom(...level.options)),
  placeId: fc.option(text),
  status: fc.constantFrom(...offerStatus.options),
  currency,
  startsOn: fc.option(day),
  decideBy: fc.option(day),
  baseSalary: statedMoney,
  annualRaiseRate: fc.oneof(fc.constant("0"), decimals(-0.5, 0.5, 3)),
  targetBonus: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("rateOfBase" as const), rate: stated(fraction) }),
      fc.record({ kind: fc.constant("amount" as const), amount: statedMoney }),
    ),
  ),
  bonusAttainment: fc.oneof(fc.constant("1"), decimals(0, 2, 2)),
  signOnBonus: fc.option(
    fc.record({
      installments: fc.array(fc.record({ month: fc.integer({ min: 1, max: 48 }), amount: statedMoney }), {
        maxLength: 3,
      }),
      clawback,
    }),
  ),
  relocation: fc.option(fc.record({ amount: statedMoney, clawback })),
  benefits: fc.array(fc.record({ label: text, annualAmount: statedMoney, cashLike: fc.boolean() }), {
    maxLength: 2,
  }),
  costs: fc.array(fc.record({ label: text, amount: statedMoney }), { maxLength: 2 }),
  locationAdjustment: fc.option(
    fc.record({ rate: decimals(-1, 1, 3), appliesTo: fc.subarray([...adjustedElement.options]) }),
  ),
  grants: fc.uniqueArray(arbitraryGrant, { maxLength: 3, selector: (grant) => grant.id }),
  companyFacts,
  outlook: fc.option(fc.record({ ...outlookParts, exit: fc.option(arbitraryExitModel) })),
});
