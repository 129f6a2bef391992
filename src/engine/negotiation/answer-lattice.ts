/**
 * What knowing the answers to each set of questions is worth, and how often it changes the choice: every set at
 * once, by exact enumeration.
 *
 * A table holds the offer's expected utility for each mix of answers, the first question slowest. Not to know
 * an answer is to take the mean over it, so every set's table is made of the next larger one's. Answers are
 * independent. Reference, section 4 (EVPPI). Doubles: this prices risk.
 */

/** Expected utility and chance of each mix; `sizes` is how many answers each question has. */
export type MixTable = {
  readonly sizes: readonly number[];
  readonly utility: Float64Array;
  readonly chance: Float64Array;
};

/** By set of known answers, question i being bit i. */
export type Lattice = {
  /** The best expected utility where these are known before choosing. */
  readonly value: Float64Array;
  /** The chance that they lead to another choice than none does. */
  readonly changes: Float64Array;
};

/** All sets of the questions of `table`, against something of the certain utility `sure`. */
export function answerLattice(table: MixTable, sure: number): Lattice {
  const count = table.sizes.length;
  const value = new Float64Array(2 ** count);
  const changes = new Float64Array(2 ** count);
  const takes = (knowing(table, 0).utility[0] ?? 0) >= sure;
  // Questions are left out in their order, so that each set is come to once.
  const visit = (known: MixTable, set: number, from: number) => {
    let [best, changed] = [0, 0];
    for (let mix = 0; mix < known.utility.length; mix += 1) {
      const chance = known.chance[mix] ?? 0;
      const utility = known.utility[mix] ?? 0;
      if (chance === 0) continue;
      best += chance * Math.max(utility, sure);
      if (utility >= sure !== takes) changed += chance;
    }
    value[set] = best;
    changes[set] = changed;
    for (let index = from; index < count; index += 1) {
      visit(meanOver(known, index), set - 2 ** index, index + 1);
    }
  };
  visit(table, 2 ** count - 1, 0);
  return { value, changes };
}

/** `table` where only the answers to the questions of `set` are known; the others then have one answer. */
export function knowing(table: MixTable, set: number): MixTable {
  return table.sizes.reduce(
    (known, _, index) => (Math.floor(set / 2 ** index) % 2 === 1 ? known : meanOver(known, index)),
    table,
  );
}

/** The table with question `index` answered by its mean. */
function meanOver({ sizes, utility, chance }: MixTable, index: number): MixTable {
  const size = sizes[index] ?? 1;
  const inner = sizes.slice(index + 1).reduce((product, each) => product * each, 1);
  const outer = utility.length / (size * inner);
  const mean = new Float64Array(outer * inner);
  const sum = new Float64Array(outer * inner);
  for (let out = 0; out < outer; out += 1) {
    for (let within = 0; within < inner; within += 1) {
      let [weight, total] = [0, 0];
      for (let answer = 0; answer < size; answer += 1) {
        const at = (out * size + answer) * inner + within;
        const of = chance[at] ?? 0;
        weight += of;
        // What cannot happen must not weigh in, not even where it would ruin.
        if (of > 0) total += of * (utility[at] ?? 0);
      }
      const to = out * inner + within;
      sum[to] = weight;
      mean[to] = weight === 0 ? 0 : total / weight;
    }
  }
  return { sizes: sizes.map((each, at) => (at === index ? 1 : each)), utility: mean, chance: sum };
}

/** Which answer each question has in `mix`. */
export function answersIn(sizes: readonly number[], mix: number): readonly number[] {
  let rest = mix;
  return sizes
    .toReversed()
    .map((size) => {
      const answer = rest % size;
      rest = Math.floor(rest / size);
      return answer;
    })
    .reverse();
}
