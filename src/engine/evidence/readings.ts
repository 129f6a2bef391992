/**
 * What a stated total can mean: the readings of MODEL section 5, computed from parts, and how they fit.
 *
 * `firstYear` base + bonus + all of the sign-on + a year of the grant; `annualised` with the sign-on spread
 * over the years of the grant; `recurring` without it; `grantWhole` as the first year with all of the grant;
 * `withoutEquity` cash alone. Where no sign-on is stated the first three are one, `recurring`. Where a
 * document leaves open whether its equity is a year's or the whole grant's, `…YearlyEquity` takes a year's.
 */
import type { CheckReading } from "#domain/check.ts";
import { Decimal, ZERO } from "#domain/money.ts";
import type { CheckReport } from "#domain/report.ts";
import type { Period } from "#domain/vocabulary.ts";
import type { FoundReading } from "./finding.ts";
import { distanceBetween, endDifference, type Fit, fitOf, over, plus, type Span, times } from "./spans.ts";

/** What a reading gives; natural readings are those a plain reader would take. */
export type Read = { readonly reading: CheckReading; readonly computed: Span; readonly isNatural: boolean };

/** A year's pay in parts, each in one currency; null is not stated. */
export type Parts = {
  readonly base: Span;
  readonly bonus: Span | null;
  readonly signOn: Span | null;
  readonly equity: { readonly span: Span; readonly period: Period | null } | null;
  readonly years: Decimal;
};

/** The readings of `parts`. */
export function readingsOf({ base, bonus, signOn, equity, years }: Parts): readonly Read[] {
  const pay = plus(base, bonus);
  const spread = signOn === null ? null : over(signOn, years);
  const yearly = (year: Span | null): readonly (readonly [CheckReading, Span])[] =>
    signOn === null
      ? [["recurring", plus(pay, year)]]
      : [
          ["firstYear", plus(pay, signOn, year)],
          ["annualised", plus(pay, spread, year)],
          ["recurring", plus(pay, year)],
        ];
  const natural = (reads: readonly (readonly [CheckReading, Span])[]): Read[] =>
    reads.map(([reading, computed]) => ({ reading, computed, isNatural: true }));
  if (equity === null) return natural(yearly(null));
  const isYearly = equity.period === "annual";
  const isEither = equity.period === "ambiguous" || equity.period === null;
  const year = isYearly ? equity.span : over(equity.span, years);
  const whole = isYearly ? times(equity.span, years) : equity.span;
  return [
    ...natural(yearly(year)),
    { reading: "grantWhole", computed: plus(pay, signOn, whole), isNatural: false },
    ...(isEither ? natural(yearly(equity.span)).map(asYearly) : []),
    { reading: "withoutEquity", computed: plus(pay, signOn), isNatural: false },
  ];
}

/** How readings fit a stated figure. */
export type Judgement = Pick<CheckReport, "verdict"> & {
  readonly readings: readonly (FoundReading & { readonly computed: Span })[];
  /** The reading that closes, or the nearest; null where it makes no difference. */
  readonly reading: CheckReading | null;
  readonly computed: Span;
  readonly fit: Fit;
  /** How far the computed figure is from the stated one; where only some readings close, what the rest miss. */
  readonly miss: Decimal;
};

/**
 * Consistent where every natural reading closes, ambiguous where some reading closes or meets the stated
 * figure, contradictory where none comes near it.
 */
export function judge(reads: readonly Read[], stated: Span): Judgement {
  const judged = reads.map((read) => ({ ...read, fit: fitOf(read.computed, stated) }));
  const [first] = judged;
  if (first === undefined) throw new RangeError("a check needs at least one reading");
  const nearest = judged.reduce((best, one) => (rank(one, stated) < rank(best, stated) ? one : best));
  const natural = judged.filter(({ isNatural }) => isNatural);
  const isConsistent = natural.length > 0 && natural.every((one) => one.fit === "closes");
  const chosen = isConsistent ? (natural[0] ?? nearest) : nearest;
  return {
    verdict: isConsistent ? "consistent" : chosen.fit === "apart" ? "contradictory" : "ambiguous",
    reading: isConsistent || judged.length === 1 ? null : chosen.reading,
    computed: chosen.computed,
    fit: chosen.fit,
    miss: missOf(chosen, natural, stated),
    readings: judged.map(({ reading, computed, fit: how }) => ({
      reading,
      computed,
      closes: how === "closes",
    })),
  };
}

function missOf(
  { computed, fit }: Read & { readonly fit: Fit },
  natural: readonly Read[],
  stated: Span,
): Decimal {
  if (fit === "apart") return distanceBetween(computed, stated);
  if (fit === "meets") return endDifference(computed, stated);
  const missed = natural.filter((one) => fitOf(one.computed, stated) !== "closes");
  return Decimal.max(ZERO, ...missed.map((one) => endDifference(one.computed, stated)));
}

/** Closing first, then meeting, then how far apart. */
function rank({ computed, fit: how }: { readonly computed: Span; readonly fit: Fit }, stated: Span): number {
  if (how === "closes") return -2;
  return how === "meets" ? -1 : distanceBetween(computed, stated).toNumber();
}

const YEARLY: Readonly<Record<string, CheckReading>> = {
  firstYear: "firstYearYearlyEquity",
  annualised: "annualisedYearlyEquity",
  recurring: "recurringYearlyEquity",
};

/** The same reading with equity of an open period taken as a year's. */
export function asYearly(read: Read): Read {
  return { ...read, reading: YEARLY[read.reading] ?? read.reading };
}
