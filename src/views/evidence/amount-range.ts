/**
 * Two amounts as one range: the sign of a currency is written once, "$140,000–160,000".
 */

/** `low` and `high`, which are said already; one of them where they are the same. */
export function amountRange(low: string, high: string): string {
  if (low === high) return low;
  const before = /^\D+/.exec(low)?.[0] ?? "";
  const after = /\D+$/.exec(low)?.[0] ?? "";
  const start =
    after !== "" && high.endsWith(after) && !/[kMB]/.test(after) ? low.slice(0, -after.length) : low;
  const end = before !== "" && high.startsWith(before) ? high.slice(before.length) : high;
  return /^[−-]/.test(low) || /^[−-]/.test(high) ? `${low} … ${high}` : `${start}–${end}`;
}
