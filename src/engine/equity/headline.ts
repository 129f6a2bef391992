/**
 * Equity at headline value as it vests: running totals per grant, settled, so that years and months add up.
 *
 * A price for preferred shares, not cash. Where no grant can be valued the equity is not known; where
 * some can, it is what those come to. MODEL section 4.
 */
import { type Decimal, sum, ZERO } from "#domain/money.ts";
import { settled } from "#engine/rounding.ts";
import { vestedBetweenStartAnd, vestedInAll } from "#engine/vesting/schedule.ts";
import type { ValuedGrant } from "./grant-value.ts";

/** Headline value of all that vests from month 1 on, beyond the horizon too. */
export function headlineEquity(grants: readonly ValuedGrant[]): Decimal {
  return sum(
    grants.map(({ headline, schedule }) => unitsValue(headline, vestedInAll(schedule), schedule.whole)),
  );
}

/** What of all `grants` vests in each of `years` years; the same as differences of `vestedByMonth`. */
export function vestedByYear(grants: readonly ValuedGrant[], years: number): readonly Decimal[] {
  let before = ZERO;
  return Array.from({ length: years }, (_, index) => {
    const total = sum(
      grants.map(({ headline, schedule }) =>
        unitsValue(headline, vestedBetweenStartAnd(schedule, (index + 1) * 12), schedule.whole),
      ),
    );
    const inYear = total.minus(before);
    before = total;
    return inYear;
  });
}

function unitsValue(headline: Decimal, units: Decimal, whole: Decimal): Decimal {
  if (whole.isZero()) return ZERO;
  return settled(headline.dividedBy(whole).times(units));
}

/** Running totals over `grants` for months 1 to `months`: item m − 1 is what has vested by month m. */
export function vestedByMonth(grants: readonly ValuedGrant[], months: number): readonly Decimal[] {
  const totals: Decimal[] = Array.from({ length: months }, () => ZERO);
  for (const { headline, schedule } of grants) {
    const { steps, whole, before } = schedule;
    if (whole.isZero() || headline.isZero()) continue;
    const perUnit = headline.dividedBy(whole);
    let next = 0;
    let value = ZERO;
    for (let month = 1; month <= months; month += 1) {
      const step = steps[next];
      if (step?.month === month) {
        value = settled(perUnit.times(step.vested.minus(before)));
        next += 1;
      }
      if (value !== ZERO) totals[month - 1] = (totals[month - 1] ?? ZERO).plus(value);
    }
  }
  return totals;
}
