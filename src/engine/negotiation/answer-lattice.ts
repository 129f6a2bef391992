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
  /** The same of each thing else to take whose worth rests on answers too. */
  readonly rivals?: readonly Float64Array[];
};

/** By set of known answers, question i being bit i. */
export type Lattice = {
  /** The best expected utility where these are known before choosing. */
  readonly value: Float64Array;
  /** The chance that they lead to another choice than none does. */
  readonly changes: Float64Array;
};

/** What is taken: one of these two, or a rival by its place. */
export const THE_OFFER = -2;
export const WHAT_IS_CERTAIN = -1;

/** The best of the offer, the certain utility `sure` and the rivals in `mix`; of equals the first of them. */
export function choiceIn(table: MixTable, mix: number, sure: number): number {
  const rivals = table.rivals ?? [];
  let [choice, most] = [THE_OFFER, table.utility[mix] ?? 0];
  if (sure > most) [choice, most] = [WHAT_IS_CERTAIN, sure];
  for (let at = 0; at < rivals.length; at += 1) {
    const utility = utilityOf(table, at, mix, sure);
    if (utility > most) [choice, most] = [at, utility];
  }
  return choice;
}

/** What `choice` is worth in `mix`, in utility. */
export function utilityOf(table: MixTable, choice: number, mix: number, sure: number): number {
  if (choice === THE_OFFER) return table.utility[mix] ?? 0;
  const rival = table.rivals?.[choice];
  return rival === undefined ? sure : (rival[mix] ?? 0);
}

/** All sets of the questions of `table`, against its rivals and something of the certain utility `sure`. */
export function answerLattice(table: MixTable, sure: number): Lattice {
  const count = table.sizes.length;
  const value = new Float64Array(2 ** count);
  const changes = new Float64Array(2 ** count);
  const choice = choiceIn(knowing(table, 0), 0, sure);
  // Questions are left out in their order, so that each set is come to once.
  const visit = (known: MixTable, set: number, from: number) => {
    let [best, changed] = [0, 0];
    for (let mix = 0; mix < known.utility.length; mix += 1) {
      const chance = known.chance[mix] ?? 0;
      if (chance === 0) continue;
      const taken = choiceIn(known, mix, sure);
      best += chance * utilityOf(known, taken, mix, sure);
      if (taken !== choice) changed += chance;
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
function meanOver({ sizes, utility, chance, rivals }: MixTable, index: number): MixTable {
  const size = sizes[index] ?? 1;
  const inner = sizes.slice(index + 1).reduce((product, each) => product * each, 1);
  const count = utility.length / size;
  const sum = new Float64Array(count);
  for (let to = 0; to < count; to += 1) {
    const first = to * size - (to % inner) * (size - 1);
    for (let at = first; at < first + size * inner; at += inner) sum[to] = (sum[to] ?? 0) + (chance[at] ?? 0);
  }
  const meanOf = (column: Float64Array) => {
    const mean = new Float64Array(count);
    for (let to = 0; to < count; to += 1) {
      const weight = sum[to] ?? 0;
      if (weight === 0) continue;
      const first = to * size - (to % inner) * (size - 1);
      let total = 0;
      for (let at = first; at < first + size * inner; at += inner) {
        const of = chance[at] ?? 0;
        // What cannot happen must not weigh in, not even where it would ruin.
        if (of > 0) total += of * (column[at] ?? 0);
      }
      mean[to] = total / weight;
    }
    return mean;
  };
  return {
    sizes: sizes.map((each, at) => (at === index ? 1 : each)),
    utility: meanOf(utility),
    chance: sum,
    rivals: (rivals ?? []).map(meanOf),
  };
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
