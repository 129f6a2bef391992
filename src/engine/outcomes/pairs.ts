/**
 * Private offers against every other: what has to be true for the one to be worth as much as the other.
 *
 * The other counts with its own certainty equivalent, at the risk aversion that each figure is asked at:
 * the workspace's for the break-even exit, 0 for the risk-neutral probability, γ for that at γ.
 * MODEL section 6; FORMATS, below the report. Doubles: this prices risk.
 */
import type { PairReport } from "#domain/report.ts";
import { proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { breakEvenProbability } from "./break-even-probability.ts";
import { indifferenceRiskAversion } from "./indifference.ts";
import { payoffBreakEven } from "./payoff.ts";
import type { OfferWorth } from "./worth.ts";

/** The multiple of "so many times, or nothing". */
export const PRIZE_MULTIPLE = 10;

type Side = { readonly id: string; readonly worth: OfferWorth };

/** One row for each private offer and each other offer, in the order of the workspace. */
export function pairReports(sides: readonly Side[], riskAversion: number): readonly PairReport[] {
  const crossings = new Map<string, number | null>();
  const indifference = (a: number, b: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = crossings.get(key);
    if (known !== undefined) return known;
    const [one, other] = [sides[a]?.worth, sides[b]?.worth];
    const found =
      one === undefined || other === undefined
        ? null
        : indifferenceRiskAversion(
            { worth: one.worth, grid: one.grid() },
            { worth: other.worth, grid: other.grid() },
          );
    crossings.set(key, found);
    return found;
  };
  return sides.flatMap((side, a) =>
    side.worth.isPrivate
      ? sides.flatMap((against, b) =>
          a === b ? [] : [pairReport(side, against, riskAversion, () => indifference(a, b))],
        )
      : [],
  );
}

function pairReport(
  side: Side,
  against: Side,
  riskAversion: number,
  indifference: () => number | null,
): PairReport {
  const { worth } = side;
  const names = { offerId: side.id, againstId: against.id };
  if (worth.isUnknown) {
    return {
      ...names,
      breakEvenExitValuation: null,
      tenTimesProbability: null,
      tenTimesProbabilityAt: { 1: null, 2: null, 3: null },
      indifferenceRiskAversion: null,
    };
  }
  const prize = proceedsAtMultiple(worth.held, PRIZE_MULTIPLE) * worth.exitDiscount;
  const probability = (at: number) =>
    breakEvenProbability(
      {
        start: worth.package.wealth + worth.package.cash,
        gap: against.worth.worth(at) - worth.package.cash,
        prize,
      },
      at,
    );
  return {
    ...names,
    breakEvenExitValuation: payoffBreakEven(worth, against.worth.worth(riskAversion)).exitValue,
    tenTimesProbability: probability(0),
    tenTimesProbabilityAt: { 1: probability(1), 2: probability(2), 3: probability(3) },
    indifferenceRiskAversion: indifference(),
  };
}
