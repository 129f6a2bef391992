/**
 * The runs of one offer: money received by the end of each year, and what its private grants pay in the end.
 *
 * Leaving stops the vesting, repays what is clawed back and loses the bonus and the instalments that are not
 * due yet; pay goes on at the same rate with the next employer, and what has vested is kept. A grant pays at
 * the exit, and what vests later as it vests, until the horizon's end. Doubles: this prices risk.
 */
import type { GrantModel, OfferModel } from "./offer-model.ts";
import { drawFactors, drawPayouts, drawStays, emptyStretch, type RunDraws, type Stretch } from "./stretch.ts";

/** What the runs came to, a place a run. */
export type OfferResults = {
  /** Money received by the end of each year; [0] is not used, and none are there where only the end is asked. */
  readonly byYear: readonly Float64Array[];
  /** All that is ever received. */
  readonly end: Float64Array;
  /** What became of the private grants, by the codes below. */
  readonly grant: Uint8Array;
};

export const GRANT_PAYS = 0;
export const GRANT_PAYS_NOTHING = 1;
/** Nothing, because nothing had vested yet when one left. */
export const NOTHING_VESTED = 2;

const MONTHS = 12;
/** Twelve months after the exit: a lay-off until then pulls a double trigger. */
const DOUBLE_TRIGGER_MONTHS = 12;

/** Room for `runs` runs over `years` years; 0 for the end alone. */
export function emptyResults(runs: number, years: number): OfferResults {
  return {
    byYear: Array.from({ length: years + 1 }, (_, year) => new Float64Array(year === 0 ? 0 : runs)),
    end: new Float64Array(runs),
    grant: new Uint8Array(runs),
  };
}

/** Fills results from place `from` on with a run for each draw. */
export type OfferRunner = (draws: RunDraws, results: OfferResults, from: number) => void;

/** Runs of the offer, `points` at a time: first what they draw, then year by year what that pays. */
export function offerRunner(model: OfferModel, points: number): OfferRunner {
  const stretch = emptyStretch(model, points);
  return (draws, results, from) => {
    drawStays(model, draws, stretch);
    drawFactors(model, draws, stretch);
    addPay(model, stretch, results, from);
    if (model.grants.length === 0) return;
    drawPayouts(model, draws, stretch);
    addTotals(model, stretch, results, from);
    addGrants(model, stretch, results, from);
  };
}

/** Pay by the end of each year, and in the end. */
function addPay(model: OfferModel, stretch: Stretch, { byYear, end }: OfferResults, from: number): void {
  const { bonus, kept, repaid } = model;
  const left = kept.map((amount, month) => amount - (repaid[month] as number));
  // The bonus of the year in which one leaves, unless that is its last month.
  const lost = kept.map((_, month) => {
    const year = Math.ceil(month / MONTHS);
    return month % MONTHS === 0 ? 0 : (bonus[year] as number) - (bonus[year - 1] as number);
  });
  const last = byYear.length - 1;
  for (let year = 1; year <= last; year += 1) {
    payYear(model, stretch, { left, lost }, year, byYear[year] as Float64Array, from);
  }
  if (last === 0) payYear(model, stretch, { left, lost }, model.pay.length - 1, end, from);
  else end.set((byYear[last] as Float64Array).subarray(from, from + stretch.gone.length), from);
}

/** By month of leaving: what is kept of payments made once, and the bonus that is lost. */
type Leaving = { readonly left: Float64Array; readonly lost: Float64Array };

function payYear(
  { pay, bonus, kept, horizonMonths }: OfferModel,
  { gone, factor }: Stretch,
  { left, lost }: Leaving,
  year: number,
  into: Float64Array,
  from: number,
): void {
  const month = Math.min(year * MONTHS, horizonMonths);
  const paid = pay[year] as number;
  const stayed = paid + (kept[month] as number);
  const target = bonus[year] as number;
  for (let run = 0; run < gone.length; run += 1) {
    const after = gone[run] as number;
    const part = factor[run] as number;
    into[from + run] =
      after > month
        ? stayed + part * target
        : paid + (left[after] as number) + part * (target - (lost[after] as number));
  }
}

/** What the grants pay in all, and what became of them. */
function addTotals(model: OfferModel, stretch: Stretch, { end, grant }: OfferResults, from: number): void {
  const { grants, horizonMonths } = model;
  const { gone, payouts, total } = stretch;
  for (let run = 0; run < gone.length; run += 1) {
    const last = Math.min(gone[run] as number, horizonMonths);
    let vested = 0;
    let paid = 0;
    for (let index = 0; index < grants.length; index += 1) {
      const part = vestedBy(grants[index] as GrantModel, last, stretch, run, last);
      vested += part;
      paid += ((payouts[index] as Float64Array)[run] as number) * part;
    }
    total[run] = paid;
    end[from + run] = (end[from + run] as number) + paid;
    const isNothingVested = vested === 0 && (gone[run] as number) <= horizonMonths;
    grant[from + run] = paid > 0 ? GRANT_PAYS : isNothingVested ? NOTHING_VESTED : GRANT_PAYS_NOTHING;
  }
}

/** What the grants pay by the end of each year. */
function addGrants(model: OfferModel, stretch: Stretch, { byYear }: OfferResults, from: number): void {
  const { grants, horizonMonths } = model;
  const { gone, exitMonth, payouts, total } = stretch;
  for (let year = 1; year < byYear.length; year += 1) {
    const column = byYear[year] as Float64Array;
    const month = year * MONTHS;
    for (let run = 0; run < gone.length; run += 1) {
      if ((exitMonth[run] as number) > month) continue;
      let paid = total[run] as number;
      if (paid === 0) continue;
      const last = Math.min(gone[run] as number, horizonMonths);
      if (month < last) {
        paid = 0;
        for (let index = 0; index < grants.length; index += 1) {
          const part = vestedBy(grants[index] as GrantModel, month, stretch, run, last);
          paid += ((payouts[index] as Float64Array)[run] as number) * part;
        }
      }
      column[from + run] = (column[from + run] as number) + paid;
    }
  }
}

/** The part of a grant that has vested by the end of `month`; `last` is the last in which something vests. */
function vestedBy(grant: GrantModel, month: number, stretch: Stretch, run: number, last: number): number {
  const { vested, whole, atExit, onLayoff } = grant;
  const plain = vested[month] as number;
  if (atExit === 0 && onLayoff === 0) return plain;
  const exitMonth = stretch.exitMonth[run] as number;
  if (exitMonth > last || month < exitMonth) return plain;
  if (atExit > 0) return plain + atExit * (whole - plain);
  const isTriggered =
    stretch.isLaidOff[run] === 1 && month === last && last - exitMonth <= DOUBLE_TRIGGER_MONTHS;
  return isTriggered ? plain + onLayoff * (whole - plain) : plain;
}
