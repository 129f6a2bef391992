/**
 * Grants: how much equity, of which kind, at which strike, vesting when. FORMATS, "grant"; MODEL section 3.
 */
import * as z from "zod/mini";
import { decimalText, isDecimalText } from "./decimal-text.ts";
import { Decimal, sum } from "./money.ts";
import { relation } from "./relation.ts";
import { label, months } from "./scalars.ts";
import { stated } from "./stated.ts";
import { allocationType, grantKind } from "./vocabulary.ts";

const LONGEST_MONTHS = 360;
const MOST_MONEY = "1000000000000000";

/** Kinds that are bought at a strike price; on any other a strike is refused. */
const OPTION_KINDS: ReadonlySet<string> = new Set(["iso", "nso"]);

/** Whether a grant of this kind is options, so that exercising costs. */
export function isOption(kind: string): boolean {
  return OPTION_KINDS.has(kind);
}

/** How large a grant is: a share of the company, a number of shares, or money at a valuation. */
export const grantSize = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ownership"), fraction: stated({ min: "0", max: "1", fraction: true }) }),
  z.strictObject({ kind: z.literal("shares"), shares: stated({ min: "0", max: MOST_MONEY, whole: true }) }),
  z.strictObject({
    kind: z.literal("value"),
    amount: stated({ min: "0", max: MOST_MONEY }),
    atValuation: z.optional(stated({ min: "0", max: MOST_MONEY })),
  }),
]);
export type GrantSize = z.infer<typeof grantSize>;

/** What one option costs to exercise: a price per share, or the company valuation that price stands for. */
export const strike = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pricePerShare"), price: stated({ min: "0", max: MOST_MONEY }) }),
  z.strictObject({ kind: z.literal("companyValuation"), valuation: stated({ min: "0", max: MOST_MONEY }) }),
]);
export type Strike = z.infer<typeof strike>;

/**
 * When a grant vests. Months count from `startMonth` (0 = the first day; negative = before this job's
 * month 1); `yearlyFractions` replaces the even split and adds up to 1.
 */
export const vesting = z
  .strictObject({
    startMonth: months({ min: -LONGEST_MONTHS, max: LONGEST_MONTHS }),
    durationMonths: months({ min: 1, max: LONGEST_MONTHS }),
    cliffMonths: months({ min: 0, max: LONGEST_MONTHS }),
    intervalMonths: months({ min: 1, max: LONGEST_MONTHS }),
    yearlyFractions: z.nullable(z.array(decimalText({ min: "0", max: "1", fraction: true }))),
    allocation: z.optional(allocationType),
  })
  .check(
    relation(["cliffMonths", "durationMonths"], ({ cliffMonths, durationMonths }) =>
      cliffMonths > durationMonths
        ? [
            {
              path: ["cliffMonths"],
              code: "cliffBeyondDuration",
              params: { cliff: String(cliffMonths), duration: String(durationMonths) },
            },
          ]
        : [],
    ),
    relation(["yearlyFractions", "durationMonths"], ({ yearlyFractions, durationMonths }) => {
      if (yearlyFractions === null || !yearlyFractions.every(isDecimalText)) return [];
      const years = Math.ceil(durationMonths / 12);
      if (yearlyFractions.length !== years) {
        const params = { count: String(yearlyFractions.length), years: String(years) };
        return [{ path: ["yearlyFractions"], code: "fractionsCount", params }];
      }
      const total = sum(yearlyFractions.map((fraction) => new Decimal(fraction)));
      return total.equals(1)
        ? []
        : [{ path: ["yearlyFractions"], code: "fractionsSum", params: { sum: total.toFixed() } }];
    }),
  );
export type Vesting = z.infer<typeof vesting>;

/**
 * What vests early at an exit: `fraction` of what is unvested, at the exit itself (single trigger) or when one
 * is laid off within a year after it (double trigger). null = nothing does.
 */
export const acceleration = z.nullable(
  z.strictObject({
    trigger: z.enum(["single", "double"]),
    fraction: decimalText({ min: "0", max: "1", fraction: true }),
  }),
);
export type Acceleration = z.infer<typeof acceleration>;

/** One grant of equity. */
export const grant = z
  .strictObject({
    id: label(),
    kind: grantKind,
    size: grantSize,
    strike: z.nullable(strike),
    vesting,
    acceleration: z._default(acceleration, null),
    /** How long after leaving options can still be exercised; null = not stated. */
    exerciseWindowMonths: z._default(z.nullable(months({ min: 0, max: LONGEST_MONTHS })), null),
  })
  .check(
    relation(["kind", "strike"], (value) =>
      value.strike !== null && !isOption(value.kind)
        ? [{ path: ["strike"], code: "strikeWithoutOptions", params: { kind: value.kind } }]
        : [],
    ),
  );
export type Grant = z.infer<typeof grant>;
