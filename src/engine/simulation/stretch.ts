/**
 * What a stretch of runs draws of an offer, from numbers between 0 and 1. Doubles: this prices risk.
 */
import { commonValueAt } from "#engine/equity/waterfall.ts";
import { exitYears, keptAfterRounds, lognormalMultiple, outcomeMultiple, stayChances } from "./draws.ts";
import { inverseNormal } from "./inverse-normal.ts";
import type { ExitDraw, GrantModel, OfferModel } from "./offer-model.ts";

/** Numbers between 0 and 1, one a run: three of the company's, two of the offer's own. */
export type RunDraws = {
  readonly value: Float64Array;
  readonly time: Float64Array;
  readonly rounds: Float64Array;
  readonly stay: Float64Array;
  readonly attainment: Float64Array;
};

/** What they come to, a place a run. */
export type Stretch = {
  /** The month after which one has left; beyond the horizon where one stays. */
  readonly gone: Int32Array;
  readonly isLaidOff: Uint8Array;
  /** The bonus as a part of its target. */
  readonly factor: Float64Array;
  readonly exitMonth: Int32Array;
  /** What each whole grant pays at the exit. */
  readonly payouts: readonly Float64Array[];
  /** What the grants pay in all. */
  readonly total: Float64Array;
};

const MONTHS = 12;

/** Room for `points` runs of the offer. */
export function emptyStretch({ grants }: OfferModel, points: number): Stretch {
  return {
    gone: new Int32Array(points),
    isLaidOff: new Uint8Array(points),
    factor: new Float64Array(points),
    exitMonth: new Int32Array(points),
    payouts: grants.map(() => new Float64Array(points)),
    total: new Float64Array(points),
  };
}

/** When one is gone, and whether by a lay-off. */
export function drawStays(
  { staying, horizonMonths }: OfferModel,
  { stay }: RunDraws,
  stretch: Stretch,
): void {
  const { gone, isLaidOff } = stretch;
  const { logStay, layoffBelow } = stayChances(Number(staying.monthlyLeaving), Number(staying.monthlyLayoff));
  const stayChance = Math.exp(horizonMonths * logStay);
  for (let run = 0; run < gone.length; run += 1) {
    const draw = stay[run] as number;
    if (draw <= stayChance) {
      gone[run] = horizonMonths + 1;
      isLaidOff[run] = 0;
      continue;
    }
    const months = Math.log(draw) / logStay;
    const whole = Math.min(horizonMonths - 1, Math.floor(months));
    gone[run] = whole + 1;
    isLaidOff[run] = months - whole < layoffBelow ? 1 : 0;
  }
}

/** How much of the target bonus is paid. */
export function drawFactors(model: OfferModel, draws: RunDraws, { factor }: Stretch): void {
  const { attainment, attainmentSpread } = model;
  if (attainmentSpread === 0) {
    factor.fill(attainment);
    return;
  }
  for (let run = 0; run < factor.length; run += 1) {
    const drawn = attainment + attainmentSpread * inverseNormal(draws.attainment[run] as number);
    factor[run] = drawn > 0 ? drawn : 0;
  }
}

/** When the company exits, and what each whole grant pays then. */
export function drawPayouts({ grants, exit }: OfferModel, draws: RunDraws, stretch: Stretch): void {
  const { exitMonth, payouts } = stretch;
  const { model, claims, valuation } = exit;
  const multipleOf = multipleDraw(exit);
  const spread = Number(model.exitYearSpread);
  const between = Number(model.yearsBetweenRounds);
  const dilution = Number(model.dilutionPerRound);
  for (let run = 0; run < exitMonth.length; run += 1) {
    const years = exitYears(exit.exitYear, spread, draws.time[run] as number);
    exitMonth[run] = Math.max(1, Math.ceil(years * MONTHS - 1e-9));
    const multiple = multipleOf(years, draws.value[run] as number);
    // Rounds matter only to what is worth something.
    const kept = multiple === 0 ? 0 : keptAfterRounds(years / between, dilution, draws.rounds[run] as number);
    const common = multiple === 0 ? 0 : commonValueAt(claims, multiple * valuation);
    for (let index = 0; index < grants.length; index += 1) {
      const { size, isOfPrice, cost } = grants[index] as GrantModel;
      const worth = size * kept * (isOfPrice ? multiple : common) - cost;
      (payouts[index] as Float64Array)[run] = worth > 0 ? worth : 0;
    }
  }
}

/** How the exit's multiple of today's valuation is drawn. */
function multipleDraw({ model, multiples, cumulative }: ExitDraw): (years: number, draw: number) => number {
  const { exitValue } = model;
  if (exitValue.kind === "outcomes") {
    const spread = Number(exitValue.spread);
    return (_, draw) => outcomeMultiple(multiples, cumulative, spread, draw);
  }
  const [growth, volatility] = [Number(exitValue.growth), Number(exitValue.volatility)];
  const failure = Number(exitValue.failureProbability);
  return (years, draw) => lognormalMultiple(growth, volatility, failure, years, draw);
}
