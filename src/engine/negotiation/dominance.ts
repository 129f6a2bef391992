/**
 * Whether one offer is at least as good as another whatever one thinks of risk.
 *
 * By parts: no part is less, and one is more; equity is compared outcome by outcome, and a part that is not known
 * could be anything, so it neither beats nor is beaten. By outcome: the whole is at least as much in every outcome.
 * By chance (first-order stochastic dominance): at least as likely to exceed any sum, whatever the sum.
 * Each implies the next. Reference, section 4.
 */
import type { Decimal } from "#domain/money.ts";
import type { YearReport } from "#domain/report.ts";
import type { WorthOfOffer } from "#engine/outcomes/offer-worths.ts";

/** An outcome of all companies together: what each offer comes to in it, and its equity alone. */
export type JointOutcome = {
  readonly probability: number;
  /** Which outcome of the company whose outcomes are the columns. */
  readonly column: number;
  readonly values: readonly number[];
  readonly equities: readonly number[];
};

/** How one offer dominates another, the strongest way. */
export type DominanceKind = "parts" | "outcomes" | "chances";
/** The dominating offer. */
export type Dominance = { readonly offerId: string; readonly how: DominanceKind };

/** How `one` dominates `other`, whose values are at `at` and `otherAt` of `joint`; null where it does not. */
export function dominanceOf(
  one: WorthOfOffer,
  other: WorthOfOffer,
  joint: readonly JointOutcome[] | null,
  at: number,
  otherAt: number,
): DominanceKind | null {
  if (joint === null) return null;
  const pairs = joint.map(({ probability, values, equities }) => ({
    probability,
    own: values[at] ?? 0,
    its: values[otherAt] ?? 0,
    isEquityAsMuch: (equities[at] ?? 0) >= (equities[otherAt] ?? 0),
  }));
  if (pairs.every(({ own, its }) => own >= its) && pairs.some(({ own, its }) => own > its)) {
    const isByParts = pairs.every(({ isEquityAsMuch }) => isEquityAsMuch) && isPaidAsMuch(one, other);
    return isByParts ? "parts" : "outcomes";
  }
  return dominatesByChance(
    pairs.map(({ own, probability }) => ({ value: own, probability })),
    pairs.map(({ its, probability }) => ({ value: its, probability })),
  )
    ? "chances"
    : null;
}

/** A part of the pay of a year, and the least that it can be where it is not known. */
type Part = { readonly of: (year: YearReport) => Decimal | null; readonly least: number };

const CASH_PARTS: readonly Part[] = [
  { of: ({ baseSalary }) => baseSalary, least: 0 },
  { of: ({ targetBonus }) => targetBonus, least: 0 },
  { of: ({ signOnBonus }) => signOnBonus, least: 0 },
  { of: ({ relocation }) => relocation, least: 0 },
  { of: ({ benefits }) => benefits, least: 0 },
  { of: ({ costs }) => costs?.negated() ?? null, least: Number.NEGATIVE_INFINITY },
];

/** Whether no part of the cash of `one` is less than that of `other`, each over the horizon. */
function isPaidAsMuch(one: WorthOfOffer, other: WorthOfOffer): boolean {
  return CASH_PARTS.every(({ of, least }) => {
    const total = ({ figures }: WorthOfOffer) => {
      const amounts = figures.years.map(of);
      return amounts.includes(null)
        ? null
        : amounts.reduce((sum, amount) => sum + (amount?.toNumber() ?? 0), 0);
    };
    const its = total(other);
    return its !== null && (total(one) ?? least) >= its;
  });
}

type Chance = { readonly value: number; readonly probability: number };

/** Chances add up to 1 but for rounding. */
const ROUNDING = 1e-9;

/** Whether `one` is at least as likely as `other` to exceed every sum, and likelier to exceed some. */
export function dominatesByChance(one: readonly Chance[], other: readonly Chance[]): boolean {
  const below = (chances: readonly Chance[]) => {
    const sorted = [...chances].sort((a, b) => a.value - b.value);
    let [place, reached] = [0, 0];
    return (sum: number) => {
      for (; place < sorted.length && (sorted[place]?.value ?? 0) <= sum; place += 1) {
        reached += sorted[place]?.probability ?? 0;
      }
      return reached;
    };
  };
  const [own, its] = [below(one), below(other)];
  const sums = [...new Set([...one, ...other].map(({ value }) => value))].sort((a, b) => a - b);
  let isLikelier = false;
  for (const sum of sums) {
    const difference = own(sum) - its(sum);
    if (difference > ROUNDING) return false;
    if (difference < -ROUNDING) isLikelier = true;
  }
  return isLikelier;
}
