/**
 * Arbitrary grants: every kind, size, strike and schedule that the schema accepts.
 */
import fc from "fast-check";
import { type Grant, type GrantSize, isOption, type Strike, type Vesting } from "./grant.ts";
import { cuts, decimals, id, partsOfOne, stated, statedMoney, statedValuation } from "./stated.arbitrary.ts";
import { allocationType, grantKind } from "./vocabulary.ts";

/** A vesting schedule whose cliff fits and whose yearly fractions, if any, add up to exactly 1. */
export const arbitraryVesting: fc.Arbitrary<Vesting> = fc
  .tuple(
    fc.record(
      {
        startMonth: fc.oneof(fc.constant(0), fc.integer({ min: -36, max: 36 })),
        durationMonths: fc.integer({ min: 1, max: 72 }),
        cliffMonths: fc.oneof(fc.constantFrom(0, 12), fc.integer({ min: 0, max: 72 })),
        intervalMonths: fc.oneof(fc.constantFrom(1, 3, 6, 12), fc.integer({ min: 1, max: 24 })),
        allocation: fc.constantFrom(...allocationType.options),
      },
      { requiredKeys: ["startMonth", "durationMonths", "cliffMonths", "intervalMonths"] },
    ),
    fc.option(cuts(6)),
  )
  .map(([terms, yearCuts]) => ({
    ...terms,
    cliffMonths: Math.min(terms.cliffMonths, terms.durationMonths),
    yearlyFractions: yearCuts === null ? null : partsOfOne(yearCuts, Math.ceil(terms.durationMonths / 12)),
  }));

const size: fc.Arbitrary<GrantSize> = fc.oneof(
  fc.record({ kind: fc.constant("ownership" as const), fraction: stated(decimals(0, 0.05, 6)) }),
  fc.record({ kind: fc.constant("shares" as const), shares: stated(decimals(0, 1_000_000, 0)) }),
  fc.record(
    { kind: fc.constant("value" as const), amount: statedMoney, atValuation: statedValuation },
    { requiredKeys: ["kind", "amount"] },
  ),
);

const strike: fc.Arbitrary<Strike> = fc.oneof(
  fc.record({ kind: fc.constant("pricePerShare" as const), price: stated(decimals(0, 50, 4)) }),
  fc.record({
    kind: fc.constant("companyValuation" as const),
    valuation: stated(decimals(0, 5_000_000_000, 0)),
  }),
);

/** One grant of any kind and size; only options have a strike. */
export const arbitraryGrant: fc.Arbitrary<Grant> = fc
  .record({
    id,
    kind: fc.constantFrom(...grantKind.options),
    size,
    strike: fc.option(strike),
    vesting: arbitraryVesting,
    acceleration: fc.option(
      fc.record({
        trigger: fc.constantFrom("single" as const, "double" as const),
        fraction: decimals(0, 1, 2),
      }),
    ),
    exerciseWindowMonths: fc.option(fc.integer({ min: 0, max: 120 })),
  })
  .map((grant) => ({ ...grant, strike: isOption(grant.kind) ? grant.strike : null }));
