/**
 * What an offer's private grants pay at each exit value: the curve, its kinks by name, the curve without the
 * preferred, and the exit from which the offer is worth as much as another one.
 *
 * Proceeds are piecewise linear in the exit value, so points between the kinks are only for a log axis; the
 * kinks themselves are exact. A grant of an unknown part of the company is worth a price: it has no curve.
 * MODEL section 4. Doubles: this prices risk.
 */
import {
  exitValuePaying,
  type Holding,
  type Holdings,
  proceedsAtExit,
} from "#engine/equity/exit-proceeds.ts";
import { exitValueAt, type Waterfall } from "#engine/equity/waterfall.ts";
import type { OfferWorth } from "./worth.ts";

/** Where the curve bends. `classIndex` and `grantIndex` are places in the company's and offer's own lists. */
export type Kink = { readonly exitValue: number; readonly proceeds: number } & (
  | { readonly code: "preferencesCovered" }
  | { readonly code: "converts" | "capReached"; readonly classIndex: number; readonly endsStack: boolean }
  | { readonly code: "optionsPay"; readonly grantIndex: number }
);

/** Why there is no curve. */
export type NoCurve = "unknown" | "onlyPrice";

/** Why there is no curve; null where there is one. */
export function missingCurve(held: Holdings, isUnknown: boolean): NoCurve | null {
  if (isUnknown) return "unknown";
  return held.ofCompany.length === 0 && held.ofPrice.length > 0 ? "onlyPrice" : null;
}

/** The kinks in order of exit value. */
export function payoffKinks(held: Holdings): readonly Kink[] {
  const { claims, ofCompany } = held;
  const at = (commonValue: number) => {
    const exitValue = exitValueAt(claims, commonValue);
    return { exitValue, proceeds: proceedsAtExit(held, exitValue) };
  };
  const covered =
    claims.preferences > 0
      ? [{ code: "preferencesCovered" as const, exitValue: claims.preferences, proceeds: 0 }]
      : [];
  const end = stackEnd(claims);
  const ofClasses = claims.preferred.flatMap((claim, classIndex): readonly Kink[] => {
    const { preference, units, participation } = claim;
    if (units === 0 || preference === 0 || participation === "full") return [];
    const cap = participation === "none" ? preference : preference * participation.capMultiple;
    const converts = cap / units;
    const kinks: Kink[] = [{ code: "converts", classIndex, endsStack: converts === end, ...at(converts) }];
    const capped = (cap - preference) / units;
    if (capped > 0) kinks.unshift({ code: "capReached", classIndex, endsStack: false, ...at(capped) });
    return kinks;
  });
  const ofOptions = ofCompany.flatMap(({ held: part, cost, grantIndex }) =>
    part > 0 && cost > 0 ? [{ code: "optionsPay" as const, grantIndex, ...at(cost / part) }] : [],
  );
  return [...covered, ...ofClasses, ...ofOptions].sort((a, b) => a.exitValue - b.exitValue);
}

/**
 * The exit value from which the preferred take no more than their part, so that the curve is the one
 * without them; 0 where nobody is paid first, null where some class always takes more.
 */
export function stackEnd({ preferred }: Waterfall): number | null {
  const ends = preferred
    .filter(({ preference }) => preference > 0)
    .map(({ preference, units, participation }) => {
      if (units === 0 || participation === "full") return null;
      return (participation === "none" ? preference : preference * participation.capMultiple) / units;
    });
  return ends.some((end) => end === null) ? null : Math.max(0, ...ends.map((end) => end ?? 0));
}

/** What the parts would pay at `exitValue` if nobody were paid before them. */
export function proceedsWithoutStack(ofCompany: readonly Holding[], exitValue: number): number {
  return ofCompany.reduce((total, { held, cost }) => total + Math.max(0, held * exitValue - cost), 0);
}

/** One place of the curve. */
export type PayoffPoint = {
  readonly exitValue: number;
  readonly proceeds: number;
  readonly withoutStack: number;
};

/**
 * The curve from `low` to `high`, both above 0: about `count` points at equal steps of the logarithm, with
 * both ends, every kink of both curves and each of `marks` exactly among them.
 */
export function payoffCurve(
  held: Holdings,
  low: number,
  high: number,
  count: number,
  marks: readonly number[] = [],
): readonly PayoffPoint[] {
  const step = Math.log(high / low) / count;
  const even = Array.from({ length: count + 1 }, (_, at) =>
    at === count ? high : low * Math.exp(at * step),
  );
  const bends = payoffKinks(held).map(({ exitValue }) => exitValue);
  const thinBends = held.ofCompany.flatMap(({ held: part, cost }) => (part > 0 ? [cost / part] : []));
  const exact = [...bends, ...thinBends, ...marks].filter((value) => value >= low && value <= high);
  const places = [...new Set([...even, ...exact])].sort((a, b) => a - b);
  return places.map((exitValue) => ({
    exitValue,
    proceeds: proceedsAtExit(held, exitValue),
    withoutStack: proceedsWithoutStack(held.ofCompany, exitValue),
  }));
}

/** The exit at which a grant makes up for what another offer is ahead. */
export type BreakEven = {
  /** What the grant has to pay at the exit, undiscounted; 0 or less where cash alone does. */
  readonly amount: number;
  /** Null where no exit pays it; 0 where none is needed. */
  readonly exitValue: number | null;
  /** As a part of today's valuation; null where either is not known. */
  readonly ofValuation: number | null;
};

/** The break-even against an offer that is worth `other`; a discount rate counts on both sides. */
export function payoffBreakEven(
  worth: Pick<OfferWorth, "held" | "package" | "exitDiscount">,
  other: number,
): BreakEven {
  const { held, exitDiscount } = worth;
  const gap = other - worth.package.cash;
  const amount = gap / exitDiscount;
  // Shares of an unknown part of the company are worth a price: there is no waterfall to ask.
  const exitValue = held.ofPrice.length > 0 ? null : gap <= 0 ? 0 : exitValuePaying(held, amount);
  const { valuation } = held;
  const isPart = exitValue !== null && valuation !== null && valuation > 0;
  return { amount, exitValue, ofValuation: isPart ? exitValue / valuation : null };
}
