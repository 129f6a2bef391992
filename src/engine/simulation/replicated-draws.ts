/**
 * The draws of every offer: Sobol dimensions dealt out to companies and offers, scrambled anew for each
 * replication. Doubles: this prices risk.
 */
import { DIMENSIONS } from "./direction-numbers.ts";
import { reversedSobol, scrambleInto, seedOf } from "./sobol.ts";
import type { RunDraws } from "./stretch.ts";

const OF_COMPANY = 3;
const OF_OFFER = 2;

/**
 * Draws by the offer's place and the replication, `points` of them; the arrays are used again by the next
 * call. Offers with the same company draw the same exit. Dimensions past the table's last are used again in
 * another order, since two scramblings of the same points go together; five offers need 25.
 */
export function replicatedDraws(
  offers: readonly { readonly company: string }[],
  points: number,
  seed: number,
): (place: number, replication: number) => RunDraws {
  const companies = [...new Set(offers.map(({ company }) => company))];
  const ownFrom = companies.length * OF_COMPANY;
  const integers = new Map<number, Uint32Array>();
  const columns = Array.from({ length: OF_COMPANY + OF_OFFER }, () => new Float64Array(points));
  const column = (place: number, dimension: number, replication: number) => {
    const table = dimension % DIMENSIONS;
    const reversed = integers.get(table) ?? reversedSobol(table, points);
    integers.set(table, reversed);
    const into = columns[place] as Float64Array;
    const own = seedOf(seedOf(seed, replication), dimension);
    scrambleInto(into, reversed, own);
    if (dimension >= DIMENSIONS) shuffle(into, own);
    return into;
  };
  return (place, replication) => {
    const company = companies.indexOf(offers[place]?.company ?? "") * OF_COMPANY;
    const own = ownFrom + place * OF_OFFER;
    return {
      value: column(0, company, replication),
      time: column(1, company + 1, replication),
      rounds: column(2, company + 2, replication),
      stay: column(3, own, replication),
      attainment: column(4, own + 1, replication),
    };
  };
}

/** Puts `values` in an order that `seed` decides (Fisher and Yates). */
function shuffle(values: Float64Array, seed: number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const at = seedOf(seed, last) % (last + 1);
    [values[last], values[at]] = [values[at] as number, values[last] as number];
  }
}
