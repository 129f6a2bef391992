/**
 * Quantiles by selection: nothing is sorted.
 *
 * A quantile at p of n values is the ⌈pn⌉th smallest: one of the values, none between two. Values are counted
 * into even bins first, laid out by a sample; only the few in the asked bins are then put in order, as far as
 * needed, with Hoare's selection (CACM 4 (1961), algorithm 65). Doubles.
 */

/** The quantiles of `values` at `parts`, rising, above 0 to 1. */
export function quantilesOf(values: Float64Array, parts: readonly number[]): number[] {
  const places = parts.map((part) => Math.max(0, Math.ceil(part * values.length - 1e-9) - 1));
  return values.length < LEAST_FOR_BINS ? selected(values.slice(), places) : binned(values, places);
}

const LEAST_FOR_BINS = 16_384;
const BINS = 4096;
/** Bins are laid out between the quantiles of this many values, beyond which the outer bins take all. */
const SAMPLE = 512;
const SAMPLE_ENDS = [0.02, 0.98];

/** Kept between calls, since a fresh array of this size costs as much as filling it. */
let binsKept = new Uint16Array(0);

function binned(values: Float64Array, places: readonly number[]): number[] {
  const step = Math.floor(values.length / SAMPLE);
  const sample = Float64Array.from({ length: SAMPLE }, (_, at) => values[at * step] ?? 0);
  const [low = 0, high = 0] = quantilesOf(sample, SAMPLE_ENDS);
  // Rounding keeps the order of values, so a bin never holds less than one before it.
  const perUnit = high > low ? (BINS - 2) / (high - low) : 0;
  if (binsKept.length < values.length) binsKept = new Uint16Array(values.length);
  const bins = binsKept;
  const counts = new Int32Array(BINS);
  for (let index = 0; index < values.length; index += 1) {
    const place = ((values[index] as number) - low) * perUnit + 1;
    const bin = place < 0 ? 0 : place > BINS - 1 ? BINS - 1 : place | 0;
    bins[index] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return fromBins(values, places, bins, counts);
}

function fromBins(
  values: Float64Array,
  places: readonly number[],
  bins: Uint16Array,
  counts: Int32Array,
): number[] {
  const wanted = wantedBins(places, counts);
  const distinct = [...new Set(wanted.map(({ bin }) => bin))];
  const from = new Int32Array(BINS).fill(-1);
  let room = 0;
  for (const bin of distinct) {
    from[bin] = room;
    room += counts[bin] ?? 0;
  }
  const members = new Float64Array(room);
  const next = from.slice();
  for (let index = 0; index < values.length; index += 1) {
    const bin = bins[index] as number;
    const at = next[bin] as number;
    if (at < 0) continue;
    members[at] = values[index] as number;
    next[bin] = at + 1;
  }
  const start = (bin: number) => from[bin] ?? 0;
  for (const bin of distinct) {
    const last = start(bin) + (counts[bin] ?? 0) - 1;
    // Runs often end at one and the same amount: then there is nothing to put in order.
    if (isOneValue(members, start(bin), last)) continue;
    const own = wanted.filter((each) => each.bin === bin).map(({ place }) => start(bin) + place);
    selectAll(members, own, 0, own.length - 1, start(bin), last);
  }
  return wanted.map(({ bin, place }) => members[start(bin) + place] ?? Number.NaN);
}

function isOneValue(values: Float64Array, from: number, to: number): boolean {
  const value = values[from];
  for (let index = from + 1; index <= to; index += 1) if (values[index] !== value) return false;
  return true;
}

/** For each place the bin that it falls into, and its place there. */
function wantedBins(places: readonly number[], counts: Int32Array) {
  let bin = 0;
  let before = 0;
  return places.map((place) => {
    while (before + (counts[bin] ?? 0) <= place) {
      before += counts[bin] ?? 0;
      bin += 1;
    }
    return { bin, place: place - before };
  });
}

/** What stands at the rising `places` of `values` in order; their own order is lost. */
function selected(values: Float64Array, places: readonly number[]): number[] {
  selectAll(values, places, 0, places.length - 1, 0, values.length - 1);
  return places.map((place) => values[place] ?? Number.NaN);
}

/** Selects the middle place first, so that its neighbours have only a side each to look through. */
function selectAll(
  values: Float64Array,
  places: readonly number[],
  first: number,
  last: number,
  left: number,
  right: number,
): void {
  if (first > last || left >= right) return;
  const middle = (first + last) >> 1;
  const place = places[middle] ?? left;
  select(values, place, left, right);
  selectAll(values, places, first, middle - 1, left, Math.max(left, place - 1));
  selectAll(values, places, middle + 1, last, Math.min(right, place + 1), right);
}

/** Brings to `place` what belongs there, with nothing larger before and nothing smaller after it. */
function select(values: Float64Array, place: number, from: number, to: number): void {
  let left = from;
  let right = to;
  while (right > left) {
    const pivot = values[place] as number;
    let up = left;
    let down = right;
    while (up <= down) {
      while ((values[up] as number) < pivot) up += 1;
      while ((values[down] as number) > pivot) down -= 1;
      if (up > down) break;
      const swapped = values[up] as number;
      values[up] = values[down] as number;
      values[down] = swapped;
      up += 1;
      down -= 1;
    }
    if (place <= down) right = down;
    else if (place >= up) left = up;
    else return;
  }
}
