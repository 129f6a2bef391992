/**
 * The standard normal distribution.
 *
 * By the series Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …): its terms all have one sign, so nothing cancels
 * and the error is below 1e-15. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical
 * Software 11(4), 2004. Doubles: this prices risk.
 */

/** The probability of a draw below `x`, 0 to 1; off by less than 1e-15. */
export function normalCumulative(x: number): number {
  return 0.5 + (x < 0 ? -1 : 1) * halfWithin(Math.abs(x));
}

/** The probability of a draw within ±`x`, `x` ≥ 0: exact to the last digits for small `x` too. */
export function normalWithin(x: number): number {
  return 2 * halfWithin(x);
}

/** Beyond this, all but 1e-18 of the distribution is within. */
const FAR = 9;

function halfWithin(x: number): number {
  if (x >= FAR) return 0.5;
  let [sum, term] = [x, x];
  for (let odd = 3; term > sum * Number.EPSILON * 0.1; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return Math.min(0.5, (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI));
}
