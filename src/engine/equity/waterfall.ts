/**
 * The waterfall: what one unit of common stock is worth at an exit value, all classes deciding at once.
 *
 * All claims together are a sum of hinges: a constant (the preferences) plus slopes that begin at
 * breakpoints of p, the value of the whole company's worth of common. It rises with p throughout, so one
 * sweep over the sorted breakpoints solves it; no class decides alone. MODEL section 4. Doubles.
 */

/** One class of preferred: `units` as a fraction of all fully diluted shares, `preference` in money. */
export type PreferredClaim = {
  readonly preference: number;
  readonly units: number;
  /** none = the better of preference and conversion; full = both; a cap counts the preference too. */
  readonly participation: "none" | "full" | { readonly capMultiple: number };
  /** Higher is paid first (Open Cap Format); equal shares by preference. */
  readonly seniority: number;
};

/** Options of others: they add n × max(0, p − strike). `strike` per whole company, like p. */
export type OptionClaim = { readonly units: number; readonly strike: number };

/** Where the slope of all claims changes by `slope`, as p passes `at`. */
type Hinge = { readonly at: number; readonly slope: number };

export type Waterfall = {
  readonly preferred: readonly PreferredClaim[];
  readonly options: readonly OptionClaim[];
  readonly common: number;
  readonly preferences: number;
  readonly hinges: readonly Hinge[];
};

/** The claims on a company of which common holds all that preferred and options do not. */
export function waterfall(
  preferred: readonly PreferredClaim[],
  options: readonly OptionClaim[] = [],
): Waterfall {
  const units = [...preferred, ...options].reduce((total, claim) => total + claim.units, 0);
  const common = 1 - units;
  const hinges = [
    { at: 0, slope: common },
    ...preferred.flatMap(preferredHinges),
    ...options.map(({ units: slope, strike }) => ({ at: strike, slope })),
  ].sort((a, b) => a.at - b.at);
  const preferences = preferred.reduce((total, { preference }) => total + preference, 0);
  return { preferred, options, common, preferences, hinges };
}

function preferredHinges({ preference, units, participation }: PreferredClaim): Hinge[] {
  if (units === 0) return [];
  if (participation === "full") return [{ at: 0, slope: units }];
  if (participation === "none") return [{ at: preference / units, slope: units }];
  const cap = preference * participation.capMultiple;
  return [
    { at: 0, slope: units },
    { at: (cap - preference) / units, slope: -units },
    { at: cap / units, slope: units },
  ];
}

/** The exit value at which common is worth `commonValue` per whole company. Not below the preferences. */
export function exitValueAt({ preferences, hinges }: Waterfall, commonValue: number): number {
  let total = preferences;
  for (const { at, slope } of hinges) {
    if (at >= commonValue) break;
    total += slope * (commonValue - at);
  }
  return total;
}

/** What common is worth per whole company at `exitValue`; 0 at or below the sum of the preferences. */
export function commonValueAt({ preferences, hinges }: Waterfall, exitValue: number): number {
  if (exitValue <= preferences) return 0;
  let claimed = preferences;
  let slope = 0;
  let at = 0;
  for (const hinge of hinges) {
    const next = claimed + slope * (hinge.at - at);
    if (next >= exitValue) break;
    claimed = next;
    at = hinge.at;
    slope += hinge.slope;
  }
  return at + (exitValue - claimed) / slope;
}

/** What each class of preferred receives at `exitValue`, in the order given. */
export function preferredProceeds(claims: Waterfall, exitValue: number): readonly number[] {
  if (exitValue <= claims.preferences) return bySeniority(claims.preferred, exitValue);
  const value = commonValueAt(claims, exitValue);
  return claims.preferred.map(({ preference, units, participation }) => {
    const converted = units * value;
    if (participation === "none") return Math.max(preference, converted);
    if (participation === "full") return preference + converted;
    return Math.max(Math.min(preference + converted, preference * participation.capMultiple), converted);
  });
}

/** At or below the sum of the preferences: the most senior first, equals in proportion to preference. */
function bySeniority(preferred: readonly PreferredClaim[], exitValue: number): readonly number[] {
  const ranks = [...new Set(preferred.map(({ seniority }) => seniority))].sort((a, b) => b - a);
  const paid = preferred.map(() => 0);
  let left = exitValue;
  for (const rank of ranks) {
    const due = preferred.reduce(
      (total, { seniority, preference }) => (seniority === rank ? total + preference : total),
      0,
    );
    const rate = due === 0 ? 0 : Math.min(1, left / due);
    preferred.forEach(({ seniority, preference }, index) => {
      if (seniority === rank) paid[index] = preference * rate;
    });
    left = Math.max(0, left - due);
  }
  return paid;
}
