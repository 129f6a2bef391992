/**
 * The lowest risk aversion from 0 to 10 at which two packages are worth the same.
 *
 * Certainty equivalents are scanned on one shared grid and a change of sign is halved down. Between grid
 * points the difference could touch zero twice unseen only where it also turns; there the grid is refined.
 * MODEL section 6. Doubles: this prices risk.
 */
const STEP = 0.1;
const STEPS = 100;
/** A difference of less than this part of the amounts is rounding, not a preference. */
const EQUAL = 1e-13;

/** Certainty equivalent as a function of risk aversion. */
export type WorthAt = (riskAversion: number) => number;

/** A package's certainty equivalents on the grid; made once for each offer and shared by its pairs. */
export function worthOnGrid(worth: WorthAt): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, index) => worth(index * STEP));
}

/** Where `a` and `b` cross first, from their functions and their grids; null where they do not. */
export function indifferenceRiskAversion(
  a: { readonly worth: WorthAt; readonly grid: Float64Array },
  b: { readonly worth: WorthAt; readonly grid: Float64Array },
): number | null {
  const at = (index: number) => (a.grid[index] ?? 0) - (b.grid[index] ?? 0);
  const difference = (riskAversion: number) => a.worth(riskAversion) - b.worth(riskAversion);
  for (let index = 0; index <= STEPS; index += 1) {
    if (isNothing(at(index), a.grid[index] ?? 0)) return index * STEP;
    if (index === STEPS) return null;
    const low = index * STEP;
    if (at(index) > 0 !== at(index + 1) > 0 && !isNothing(at(index + 1), a.grid[index + 1] ?? 0)) {
      return crossing(difference, low, low + STEP);
    }
    const dip = dipBetween(at, index);
    if (dip) {
      const low = Math.max(0, index - 1) * STEP;
      const bottom = closest(difference, low, (index + 1) * STEP);
      if (difference(bottom) > 0 !== difference(low) > 0) return crossing(difference, low, bottom);
    }
  }
  return null;
}

function isNothing(difference: number, amount: number): boolean {
  return Math.abs(difference) <= EQUAL * Math.abs(amount);
}

/** Whether the difference comes closest to zero around grid point `index`, without crossing it there. */
function dipBetween(at: (index: number) => number, index: number): boolean {
  if (index === 0) return false;
  const here = Math.abs(at(index));
  return here <= Math.abs(at(index - 1)) && here <= Math.abs(at(index + 1));
}

/** Where the size of `difference` is least between `low` and `high`, by golden section. */
function closest(difference: WorthAt, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  const sign = difference(low) > 0 ? 1 : -1;
  let [from, to] = [low, high];
  for (let turn = 0; turn < 40; turn += 1) {
    const left = to - ratio * (to - from);
    const right = from + ratio * (to - from);
    if (sign * difference(left) < sign * difference(right)) to = right;
    else from = left;
  }
  return (from + to) / 2;
}

/** The risk aversion between `low` and `high` at which `difference` changes sign. */
function crossing(difference: WorthAt, low: number, high: number): number {
  const isPositive = difference(low) > 0;
  let [from, to] = [low, high];
  while (to - from > 1e-12 * Math.max(1, to)) {
    const middle = (from + to) / 2;
    if (difference(middle) > 0 === isPositive) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
