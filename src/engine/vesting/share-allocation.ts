/**
 * Whole shares over instalments: the seven allocation types of the Open Cap Format.
 *
 * Everything is counted in whole numbers over the whole grant, never in binary fractions: 216 shares over
 * 48 months are 4.5 a month, and floor((k / 48) × 216) in doubles pays some of them a month late. The
 * running totals always end at the grant. Source: Open Cap Format, AllocationType; 18 shares over 4.
 */
import type { AllocationType } from "#domain/vocabulary.ts";
import type { Instalments } from "./instalments.ts";

/** Whole-share types; FRACTIONAL has no whole shares to place. */
export type WholeAllocation = Exclude<AllocationType, "FRACTIONAL">;

/** Shares vested by each instalment, running totals; the last is `shares`. No cliff is applied. */
export function allocatedShares(
  shares: bigint,
  { items, whole }: Instalments,
  allocation: WholeAllocation,
): readonly bigint[] {
  switch (allocation) {
    case "CUMULATIVE_ROUND_DOWN":
      return items.map(({ accrued }) => (shares * accrued) / whole);
    case "CUMULATIVE_ROUNDING":
      return items.map(({ accrued }) => (2n * shares * accrued + whole) / (2n * whole));
    case "FRONT_LOADED":
      return withRemainder(shares, { items, whole }, (index, remainder) => (index < remainder ? 1 : 0));
    case "BACK_LOADED":
      return withRemainder(shares, { items, whole }, (index, remainder) =>
        index >= items.length - remainder ? 1 : 0,
      );
    case "FRONT_LOADED_TO_SINGLE_TRANCHE":
      return withRemainder(shares, { items, whole }, (index, remainder) => (index === 0 ? remainder : 0));
    case "BACK_LOADED_TO_SINGLE_TRANCHE":
      return withRemainder(shares, { items, whole }, (index, remainder) =>
        index === items.length - 1 ? remainder : 0,
      );
  }
}

/** Each instalment rounded down, plus its part of what that leaves over. */
function withRemainder(
  shares: bigint,
  { items, whole }: Instalments,
  extra: (index: number, remainder: number) => number,
): readonly bigint[] {
  let before = 0n;
  const each = items.map(({ accrued }) => {
    const part = (shares * (accrued - before)) / whole;
    before = accrued;
    return part;
  });
  const remainder = Number(shares - each.reduce((total, part) => total + part, 0n));
  let vested = 0n;
  return each.map((part, index) => {
    vested += part + BigInt(extra(index, remainder));
    return vested;
  });
}
