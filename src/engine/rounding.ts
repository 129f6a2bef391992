/**
 * The one named place where the engine rounds: money and rates to sixteen decimal places, half to even.
 *
 * A twelfth or a thirty-sixth has no end in decimals. Each amount is therefore rounded once as a running
 * total, and months are what lies between: whole years stay exact, and months and years add up to the
 * totals to the last digit. Amounts below 10^17 keep all places within the 34 digits of `Decimal`.
 */
import { Decimal, ZERO } from "#domain/money.ts";

/** Far below any cent, and far above what sums of 34 digits could lose. */
const PLACES = 16;

/** `amount` to sixteen decimal places. */
export function settled(amount: Decimal): Decimal {
  return amount.decimalPlaces() <= PLACES ? amount : amount.toDecimalPlaces(PLACES);
}

/**
 * Running totals of an even monthly payment: item k is what k months of `annual` come to, k from 0 to 12;
 * item 12 is `annual` itself. `annual` must be settled.
 */
export function twelfths(annual: Decimal): readonly Decimal[] {
  const month = annual.dividedBy(12);
  const totals: Decimal[] = [];
  for (let months = 0; months < 12; months += 1) totals.push(settled(month.times(months)));
  totals.push(annual);
  return totals;
}

/** Yearly amounts paid in twelfths, running totals by month over all years. Settled amounts. */
export function evenByMonth(years: readonly Decimal[]): readonly Decimal[] {
  let before = ZERO;
  let annual: Decimal | null = null;
  let parts: readonly Decimal[] = [];
  return years.flatMap((year) => {
    if (annual === null || !year.equals(annual)) parts = twelfths(year);
    annual = year;
    const start = before;
    before = before.plus(year);
    return parts.slice(1).map((part) => start.plus(part));
  });
}

/** A rate or count as the digits that name it, without trailing zeros or exponent: 2.50 is "2.5". */
export function shortestText(value: string): string {
  return new Decimal(value).toFixed();
}
