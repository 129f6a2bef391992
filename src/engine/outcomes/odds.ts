/**
 * Editing a set of outcomes so that its probabilities always add up to exactly 1.
 *
 * One probability is set and the rest keep their proportions: q′ = q × (1 − p′) ÷ (1 − p). Where the rest are
 * all 0 they share evenly. Six decimals at most; what rounding leaves goes to the largest of the rest. Exact.
 */
import { Decimal, ONE, sum, ZERO } from "#domain/money.ts";
import type { Outcome } from "#domain/outcomes.ts";

/** A set of outcomes. */
export type Odds = readonly Outcome[];

/** Decimals of a probability; more than anyone believes in. */
const PLACES = 6;

/** What the probabilities of `odds` add up to. */
export function wholeOf(odds: Odds): Decimal {
  return sum(odds.map(({ probability }) => new Decimal(probability)));
}

/**
 * `odds` with `probability`, 0 to 1, at `index` and the rest rescaled; an outcome that is alone stays certain.
 */
export function withProbability(odds: Odds, index: number, probability: string): Odds {
  if (odds.length < 2 || odds[index] === undefined) return odds;
  const set = settledProbability(probability);
  const rest = odds.map(({ probability: each }, place) => (place === index ? ZERO : new Decimal(each)));
  const shares = shared(ONE.minus(set), rest, index);
  return odds.map((outcome, place) => ({
    ...outcome,
    probability: (place === index ? set : (shares[place] ?? ZERO)).toFixed(),
  }));
}

/** All of `odds` in proportion, so that they add up to 1; as they are where they do. */
export function rescaled(odds: Odds): Odds {
  if (wholeOf(odds).equals(1)) return odds;
  const shares = shared(
    ONE,
    odds.map(({ probability }) => new Decimal(probability)),
    null,
  );
  return odds.map((outcome, place) => ({ ...outcome, probability: (shares[place] ?? ZERO).toFixed() }));
}

/** `odds` with another outcome that nothing is said about yet: its chance is 0, and the rest stay. */
export function withOutcome(odds: Odds, multiple: string): Odds {
  return sorted([...odds, { label: "", multiple, probability: "0" }]);
}

/** `odds` without the outcome at `index`, its chance shared by the rest; the last one stays. */
export function withoutOutcome(odds: Odds, index: number): Odds {
  if (odds.length < 2) return odds;
  return withProbability(odds, index, "0").toSpliced(index, 1);
}

/** From the least multiple to the largest; equals stay in their order. */
export function sorted(odds: Odds): Odds {
  return odds.toSorted((one, other) => new Decimal(one.multiple).comparedTo(other.multiple));
}

/** Whether both are the same multiples with the same chances; labels do not count. */
export function isSameOdds(one: Odds, other: Odds): boolean {
  const key = (odds: Odds) =>
    sorted(odds)
      .map(({ multiple, probability }) => `${Number(multiple)}:${Number(probability)}`)
      .join(" ");
  return key(one) === key(other);
}

/** The chance that `odds` give to a company that comes to nothing. */
export function chanceOfNothing(odds: Odds): Decimal {
  return wholeOf(odds.filter(({ multiple }) => new Decimal(multiple).isZero()));
}

function settledProbability(probability: string): Decimal {
  return new Decimal(probability).toDecimalPlaces(PLACES, Decimal.ROUND_HALF_EVEN);
}

/** `whole` in proportion to `weights`, evenly where all are 0; nothing at `except`. Adds up exactly. */
function shared(whole: Decimal, weights: readonly Decimal[], except: number | null): readonly Decimal[] {
  const total = sum(weights);
  const count = weights.length - (except === null ? 0 : 1);
  const shares = weights.map((weight, place) => {
    if (place === except) return ZERO;
    const share = total.isZero() ? whole.dividedBy(count) : weight.times(whole).dividedBy(total);
    return share.toDecimalPlaces(PLACES, Decimal.ROUND_DOWN);
  });
  let largest = except === 0 ? 1 : 0;
  for (const [place, share] of shares.entries()) {
    if (place !== except && share.greaterThan(shares[largest] ?? ZERO)) largest = place;
  }
  return shares.with(largest, (shares[largest] ?? ZERO).plus(whole.minus(sum(shares))));
}
