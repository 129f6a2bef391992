/**
 * A figure said again is one claim: the one whose heading speaks of pay is kept, else the first.
 *
 * Only what agrees in every key is the same; the same sum of another employer, level or place is another.
 */
import type { Claim } from "#domain/claim.ts";

/** The claims without those that repeat another one under another heading. */
export function withoutRestatements(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    if (!isTelling(claim)) continue;
    const key = keyOf(claim);
    const other = kept.get(key);
    if (other === undefined || (better(claim) && !better(other))) kept.set(key, claim);
  }
  return claims.filter((claim) => !isTelling(claim) || kept.get(keyOf(claim)) === claim);
}

function keyOf({ component, low, high, unit, subject, level, placeId, company, asOf, role }: Claim): string {
  return JSON.stringify([component, low, high, unit, subject, level, placeId, company, asOf, role]);
}

/** A single sum may be the same by chance; a range, or one of a named employer, hardly. */
function isTelling({ low, high, company }: Claim): boolean {
  return company !== null || (low !== high && low !== null && high !== null);
}

function better({ citation }: Claim): boolean {
  return /salar|compensation|\bpay\b|offer|package|\bcomp\b|earn/i.test(citation.locator);
}
