/**
 * An offer: what an employer states about pay, and what is known about the company. FORMATS, "offer".
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { grant } from "./grant.ts";
import { Decimal, sum } from "./money.ts";
import { outlook } from "./outcomes.ts";
import { listRelation, relation } from "./relation.ts";
import { currency, day, label, months, partialDate, text } from "./scalars.ts";
import { stated } from "./stated.ts";
import { adjustedElement, level, offerStatus, priceKind } from "./vocabulary.ts";

const MOST_MONEY = "1000000000000000";
const amount = () => stated({ min: "0", max: MOST_MONEY });
const price = () => decimalText({ min: "0", max: MOST_MONEY });

/** What must be paid back on leaving within `periodMonths` of a payment; null = nothing. */
export const clawback = z.nullable(
  z.strictObject({
    periodMonths: months({ min: 1, max: 120 }),
    proration: z.enum(["none", "monthly"]),
  }),
);
export type Clawback = z.infer<typeof clawback>;

/** Target bonus: a rate of the base paid in the year, or an amount a year; null = not known. */
export const targetBonus = z.nullable(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("rateOfBase"), rate: stated({ min: "0", max: "5", fraction: true }) }),
    z.strictObject({ kind: z.literal("amount"), amount: amount() }),
  ]),
);
export type TargetBonus = z.infer<typeof targetBonus>;

/** Sign-on bonus by instalment; null = not known, no instalments = none. */
export const signOnBonus = z.nullable(
  z.strictObject({
    installments: z
      .array(z.strictObject({ month: z._default(months({ min: 1, max: 180 }), 1), amount: amount() }))
      .check(z.maxLength(60)),
    clawback,
  }),
);
export type SignOnBonus = z.infer<typeof signOnBonus>;

/** Relocation paid in month 1; null = not known. */
export const relocation = z.nullable(z.strictObject({ amount: amount(), clawback }));

/** A benefit's yearly worth, and whether it is as good as cash. */
export const benefit = z.strictObject({
  label: text(),
  annualAmount: amount(),
  cashLike: z._default(z.boolean(), false),
});

/** What taking the offer costs once, in month 1: a repayment, a bonus given up, a move. */
export const cost = z.strictObject({ label: text(), amount: amount() });

/** A pay cut or rise by place: `rate` −0.15 takes 15 % off each element it names. */
export const locationAdjustment = z.nullable(
  z.strictObject({
    rate: decimalText({ min: "-1", max: "2", fraction: true }),
    appliesTo: z._default(z.array(adjustedElement), ["baseSalary"]),
  }),
);
export type LocationAdjustment = z.infer<typeof locationAdjustment>;

/** One class of preferred shares, as of the exit. Higher `seniority` is paid first; equal or none, together. */
export const preferredClass = z.strictObject({
  name: z.optional(text()),
  preference: price(),
  ownership: decimalText({ min: "0", below: "1", fraction: true }),
  participation: z.optional(
    z.union([
      z.enum(["none", "full"]),
      z.strictObject({ capMultiple: decimalText({ min: "1", max: "100" }) }),
    ]),
  ),
  seniority: z.optional(months({ min: -1000, max: 1000 })),
});
export type PreferredClass = z.infer<typeof preferredClass>;

/** A share price with what kind of price it is. */
export const sharePrice = z.strictObject({
  kind: priceKind,
  price: price(),
  asOf: z.optional(z.nullable(partialDate)),
});
export type SharePrice = z.infer<typeof sharePrice>;

/** What is known about the company: whether its shares trade, what they were priced at, who is paid first. */
export const companyFacts = z.strictObject({
  liquidity: z.enum(["private", "public"]),
  postMoneyValuation: amount(),
  valuationAsOf: z.nullable(partialDate),
  fullyDilutedShares: amount(),
  currency: z.optional(currency),
  prices: z.optional(z.array(sharePrice).check(z.maxLength(50))),
  preferred: z
    .array(preferredClass)
    .check(z.maxLength(50))
    .check(
      listRelation<PreferredClass, "ownership">("ownership", (classes) => {
        const ownerships = classes.map(({ ownership }) => ownership);
        if (!ownerships.every(isDecimalText)) return [];
        const total = sum(ownerships.map((ownership) => new Decimal(ownership)));
        return total.lessThan(1)
          ? []
          : [{ path: [], code: "ownershipSum", params: { sum: total.toFixed() } }];
      }),
    ),
});
export type CompanyFacts = z.infer<typeof companyFacts>;

/** One job offer, or the present job. */
export const offer = z
  .strictObject({
    id: label(),
    company: text(),
    role: text(),
    level: z.nullable(level),
    placeId: z.nullable(text()),
    status: offerStatus,
    currency,
    startsOn: z.nullable(day),
    decideBy: z.nullable(day),
    baseSalary: amount(),
    annualRaiseRate: decimalText({ min: "-0.5", max: "1", fraction: true }),
    targetBonus,
    bonusAttainment: decimalText({ min: "0", max: "10", fraction: true }),
    signOnBonus,
    relocation,
    benefits: z.array(benefit).check(z.maxLength(50)),
    costs: z._default(z.array(cost).check(z.maxLength(50)), []),
    locationAdjustment,
    grants: z.array(grant).check(z.maxLength(50)),
    companyFacts,
    outlook: z._default(z.nullable(outlook), null),
  })
  .check(
    relation(
      ["grants"],
      ({ grants }) =>
        repeatedIds(grants).map(({ id, index }) => ({
          path: ["grants", index, "id"],
          code: "duplicateId" as const,
          params: { id },
        })),
      "ids",
    ),
  );
export type Offer = z.infer<typeof offer>;

/** Where an id stands a second time among `items`. */
export function repeatedIds(items: readonly { readonly id: string }[]): { id: string; index: number }[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ id, index }];
    seen.add(id);
    return [];
  });
}
