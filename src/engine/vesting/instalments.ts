/**
 * A grant's instalments: how many months after its start each falls, and what share of the grant has
 * accrued by then, as an exact fraction of whole numbers.
 *
 * The last instalment falls at the duration, in proportion to its months. Yearly fractions are even over
 * the instalments of their year, by count; a year without one passes its fraction on. MODEL section 3.
 */
import type { Vesting } from "#domain/grant.ts";

/** Months after the start, and accrued ÷ `whole` of the schedule by then. */
export type Instalment = { readonly offset: number; readonly accrued: bigint };
/** Instalments in order; the last one's `accrued` is `whole`. */
export type Instalments = { readonly items: readonly Instalment[]; readonly whole: bigint };

/** The instalments of `vesting`, before any cliff. */
export function instalments(vesting: Vesting): Instalments {
  const offsets = instalmentOffsets(vesting);
  if (vesting.yearlyFractions !== null) return yearlyInstalments(offsets, vesting.yearlyFractions);
  return {
    items: offsets.map((offset) => ({ offset, accrued: BigInt(offset) })),
    whole: BigInt(vesting.durationMonths),
  };
}

function instalmentOffsets({ intervalMonths, durationMonths }: Vesting): number[] {
  const offsets: number[] = [];
  for (let offset = intervalMonths; offset < durationMonths; offset += intervalMonths) offsets.push(offset);
  offsets.push(durationMonths);
  return offsets;
}

function yearlyInstalments(offsets: readonly number[], fractions: readonly string[]): Instalments {
  const scale = Math.max(0, ...fractions.map(decimalPlaces));
  const parts = fractions.map((fraction) => scaledInteger(fraction, scale));
  const counts = fractions.map(
    (_, year) => offsets.filter((offset) => Math.ceil(offset / 12) === year + 1).length,
  );
  const common = BigInt(counts.reduce((multiple, count) => leastCommonMultiple(multiple, count || 1), 1));
  const items: Instalment[] = [];
  let before = 0n;
  let passedOn = 0n;
  let next = 0;
  for (const [year, count] of counts.entries()) {
    const part = (parts[year] ?? 0n) + passedOn;
    if (count === 0) {
      passedOn = part;
      continue;
    }
    passedOn = 0n;
    for (let k = 1; k <= count; k += 1) {
      const accrued = before * common + (part * BigInt(k) * common) / BigInt(count);
      items.push({ offset: offsets[next] ?? 0, accrued });
      next += 1;
    }
    before += part;
  }
  return { items, whole: before * common };
}

function decimalPlaces(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function scaledInteger(text: string, scale: number): bigint {
  const [whole = "", part = ""] = text.split(".");
  return BigInt(`${whole}${part.padEnd(scale, "0")}`);
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
