/**
 * One relation at several prices of the company, as one finding with a reading for each price.
 *
 * The price that the document itself goes by rules: what closes at it is consistent whatever others report.
 * Where it states none, a relation is consistent or contradictory only where it is so at every price; else
 * it closes at one of them, and which one is said.
 */
import type { Figure } from "./dossier.ts";
import { type Closing, closing, type Found, type FoundReading, type Verdict } from "./finding.ts";
import type { Span } from "./spans.ts";

/** What a rule found at one price; null is a value in money that the document states itself. */
export type Priced = {
  readonly found: Found;
  readonly valuation: Figure | null;
  /** Whether the price is that of the document whose equity is counted. */
  readonly isOwn: boolean;
};

const LENIENT: Readonly<Record<Verdict, number>> = { consistent: 0, ambiguous: 1, contradictory: 2 };

/** All of `priced` (of one relation) as one; none for none. Figures are those of the price that rules. */
export function atPrices(priced: readonly Priced[]): readonly Found[] {
  const ruling = priced.find(({ isOwn }) => isOwn) ?? nearest(priced);
  if (ruling === undefined) return [];
  return [
    {
      ...ruling.found,
      of: [...ruling.found.of, ...priced.flatMap(({ found }) => found.of)],
      ...settled(ruling, priced),
      readings: [ruling, ...priced.filter((one) => one !== ruling)].flatMap(readingsAt),
    },
  ];
}

/** The one that closes first, then the one that misses by least. */
function nearest(priced: readonly Priced[]): Priced | undefined {
  const [first, ...others] = priced;
  return others.reduce((best, one) => (best !== undefined && isNearer(one, best) ? one : best), first);
}

function isNearer({ found: one }: Priced, { found: other }: Priced): boolean {
  if (one.verdict !== other.verdict) return LENIENT[one.verdict] < LENIENT[other.verdict];
  if (one.stake == null || other.stake == null) return false;
  return one.stake.lessThan(other.stake);
}

function settled(ruling: Priced, priced: readonly Priced[]): Pick<Found, "verdict" | "closesWhen"> {
  const { verdict, closesWhen = null } = ruling.found;
  const isAgreed = priced.every(({ found }) => found.verdict === verdict);
  if (isAgreed || verdict === "ambiguous" || (ruling.isOwn && verdict === "consistent")) {
    return { verdict, closesWhen };
  }
  const closest = nearest(priced);
  return { verdict: "ambiguous", closesWhen: closest === undefined ? closesWhen : closesAt(closest) };
}

/** A relation that closes at one price closes at that valuation; else by what it lacks there. */
function closesAt({ found, valuation }: Priced): Closing | null {
  if (found.verdict !== "consistent" || valuation === null) return found.closesWhen ?? null;
  return closing("valuation", { low: valuation.span.low, high: valuation.span.high });
}

/** Without equity the price makes no difference: that is told once, with the price that rules. */
function readingsAt({ found, valuation }: Priced, at: number): readonly FoundReading[] {
  const told = (found.readings ?? []).filter(({ reading }) => at === 0 || reading !== "withoutEquity");
  return told.map((each) => ({
    stated: found.stated,
    ...each,
    ...(valuation === null || each.reading === "withoutEquity" ? {} : { valuation: valuation.span.low }),
  }));
}

/**
 * The valuation at which `share`, in percent, comes to `money` at both ends; where none does, those at which
 * it comes to some of it: from its most share to its least.
 */
export function meetsAt(money: Span, share: Span): Closing | null {
  if (!share.low.greaterThan(0) || money.low.isNegative()) return null;
  const of = (end: Span["low"], part: Span["low"]) => end.times(100).dividedBy(part);
  const exact = of(money.low, share.low);
  const both = exact.equals(of(money.high, share.high));
  return closing(
    "valuation",
    both ? { low: exact, high: exact } : { low: of(money.low, share.high), high: of(money.high, share.low) },
  );
}
