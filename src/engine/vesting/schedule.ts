/**
 * A vesting schedule: how many of a grant's units have vested by the end of each month of employment.
 *
 * What accrues before the cliff vests in the cliff's month, after shares are allocated over all
 * instalments. Months count from the grant's start; only what vests from month 1 on counts. MODEL section 3.
 */
import type { Vesting } from "#domain/grant.ts";
import { Decimal, ZERO } from "#domain/money.ts";
import { instalments } from "./instalments.ts";
import { allocatedShares } from "./share-allocation.ts";

/** Something vests in `month`; `vested` is the running total of units by then, from the grant's start. */
export type VestingStep = { readonly month: number; readonly vested: Decimal };

/** Units are whole shares, or equal parts of an exact grant; `whole` of them make the grant. */
export type VestingSchedule = {
  readonly steps: readonly VestingStep[];
  readonly whole: Decimal;
  /** Units that vested before month 1: a present job's, which no longer count. */
  readonly before: Decimal;
};

/** The schedule of a grant of whole `shares`, or with null of one that vests exactly (ownership, money). */
export function vestingSchedule(vesting: Vesting, shares: Decimal | null): VestingSchedule {
  const parts = instalments(vesting);
  const allocation = vesting.allocation ?? "CUMULATIVE_ROUND_DOWN";
  const isExact = shares === null || allocation === "FRACTIONAL";
  const totals = isExact
    ? parts.items.map(({ accrued }) => accrued)
    : allocatedShares(BigInt(shares.toFixed()), parts, allocation);
  const steps: VestingStep[] = [];
  let before = ZERO;
  parts.items.forEach(({ offset }, index) => {
    const month = vesting.startMonth + Math.max(offset, vesting.cliffMonths);
    const vested = new Decimal(String(totals[index] ?? 0n));
    if (month < 1) before = vested;
    else if (steps.at(-1)?.month === month) steps[steps.length - 1] = { month, vested };
    else steps.push({ month, vested });
  });
  return { steps, whole: isExact ? new Decimal(String(parts.whole)) : shares, before };
}

/** Units vested from month 1 to the end of `month`. */
export function vestedBetweenStartAnd(schedule: VestingSchedule, month: number): Decimal {
  let vested = schedule.before;
  for (const step of schedule.steps) {
    if (step.month > month) break;
    vested = step.vested;
  }
  return vested.minus(schedule.before);
}

/** Units that vest from month 1 on, however late. */
export function vestedInAll(schedule: VestingSchedule): Decimal {
  return schedule.whole.minus(schedule.before);
}
