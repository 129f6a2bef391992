/**
 * Several offers side by side without a risk aversion: which is never best, which is dominated, and what one would
 * regret.
 *
 * An outcome is what becomes of every company. Offers of one employer with the same outlook share its outcome,
 * companies are independent of each other; cash and public shares are the same in every outcome. What is not
 * known counts as none, except where one part is held against another. What nobody has offered makes nothing
 * worse: it is left out unless one negotiates it or would take it instead. Reference, section 4. Doubles.
 */
import type { Workspace } from "#domain/workspace.ts";
import { offerWorths, type WorthOfOffer } from "#engine/outcomes/offer-worths.ts";
import { type Dominance, dominanceOf, type JointOutcome } from "./dominance.ts";
import { isOfOneEmployer } from "./reservation.ts";
import { isMereThought } from "./standing.ts";

/** A column of the regret table: an outcome of the company, or all that is certain where there is none. */
export type RegretOutcome = {
  readonly label: string;
  readonly multiple: number | null;
  readonly probability: number;
};

/** One offer; all money over the horizon. */
export type Choice = {
  readonly offerId: string;
  /** By column: what the offer comes to, and how much less than the best there. */
  readonly values: readonly number[];
  readonly regrets: readonly number[];
  readonly worstRegret: number;
  /** Over all companies' outcomes together; null where they are too many. */
  readonly expectedRegret: number | null;
  /** By column: the mean regret where that comes about, what the others come to being chance; null as above. */
  readonly averages: readonly number[] | null;
  /** Not the best in any outcome of all companies together; null where they are too many. */
  readonly isNeverBest: boolean | null;
  readonly dominatedBy: readonly Dominance[];
};

/** The choices, in the order of the workspace. */
export type Choices = {
  /** Whose outcomes the columns are; null where no offer has any. */
  readonly columnsOf: string | null;
  readonly outcomes: readonly RegretOutcome[];
  readonly choices: readonly Choice[];
  /** Whose worst regret is least; null without offers. */
  readonly leastRegret: string | null;
  /** What nobody has offered, and so is held against nothing. */
  readonly thoughtIds: readonly string[];
  /** Offers of other companies with outcomes, which the columns count at their certainty equivalent. */
  readonly atCertainty: readonly string[];
};

/** More outcomes of all companies together than this are not enumerated. */
const MOST_JOINT = 300_000;

/** The offers `ids` of `workspace`, with the outcomes of `aboutId`'s company as columns. */
export function choices(workspace: Workspace, ids: readonly string[], aboutId: string): Choices {
  const thoughtIds = workspace.offers.flatMap((offer) =>
    ids.includes(offer.id) && offer.id !== aboutId && isMereThought(workspace, offer) ? [offer.id] : [],
  );
  const shown = offerWorths(workspace).filter(({ id }) => ids.includes(id) && !thoughtIds.includes(id));
  const companies = companiesOf(shown);
  const columns =
    companies.find((one) => one.offers.some(({ id }) => id === aboutId) && one.chances.length > 0) ??
    companies.find(({ chances }) => chances.length > 0) ??
    null;
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const outcomes = outcomesOf(columns);
  const values = shown.map((one) =>
    outcomes.map((_, at) =>
      columns?.offers.includes(one) ? valueIn(one, at) : one.worth.worth(riskAversion),
    ),
  );
  const best = outcomes.map((_, at) => Math.max(...values.map((row) => row[at] ?? 0)));
  const joint = jointValues(shown, companies, columns);
  const found = shown.map((one, index): Choice => {
    const row = values[index] ?? [];
    const regrets = row.map((value, at) => (best[at] ?? 0) - value);
    return {
      offerId: one.id,
      values: row,
      regrets,
      worstRegret: Math.max(0, ...regrets),
      expectedRegret: joint === null ? null : expectedRegret(joint, index),
      averages: joint === null ? null : outcomes.map((_, column) => averageIn(joint, index, column)),
      isNeverBest: joint === null ? null : isNeverBest(joint, index),
      dominatedBy: shown.flatMap((other, at) => {
        const how = other === one ? null : dominanceOf(other, one, joint, at, index);
        return how === null ? [] : [{ offerId: other.id, how }];
      }),
    };
  });
  const [least] = [...found].sort((a, b) => a.worstRegret - b.worstRegret);
  return {
    columnsOf: columns?.offers[0]?.id ?? null,
    outcomes,
    choices: found,
    leastRegret: least?.offerId ?? null,
    thoughtIds,
    atCertainty: shown.flatMap((one) =>
      one.worth.package.prospects.length > 0 && !columns?.offers.includes(one) ? [one.id] : [],
    ),
  };
}

/** One company's outcomes, by their chances; none where nothing of it is at risk. */
type Company = { readonly offers: readonly WorthOfOffer[]; readonly chances: readonly number[] };

function companiesOf(shown: readonly WorthOfOffer[]): readonly Company[] {
  const companies: { offers: WorthOfOffer[]; chances: readonly number[] }[] = [];
  for (const one of shown) {
    const chances = one.worth.package.prospects.map(({ probability }) => probability);
    const same = companies.find(({ offers: [first] }) => first !== undefined && sharesOutcomes(first, one));
    if (same === undefined) companies.push({ offers: [one], chances });
    else same.offers.push(one);
  }
  return companies;
}

function sharesOutcomes(one: WorthOfOffer, other: WorthOfOffer): boolean {
  const odds = ({ worth, terms }: WorthOfOffer) =>
    worth.package.prospects.map(({ probability }, at) => [terms.outlook.outcomes[at]?.multiple, probability]);
  return (
    isOfOneEmployer(one.terms.offer, other.terms.offer) &&
    JSON.stringify(odds(one)) === JSON.stringify(odds(other))
  );
}

function outcomesOf(company: Company | null): readonly RegretOutcome[] {
  const [first] = company?.offers ?? [];
  if (company === null || first === undefined) return [{ label: "", multiple: null, probability: 1 }];
  return company.chances.map((probability, at) => {
    const outcome = first.terms.outlook.outcomes[at];
    return { label: outcome?.label ?? "", multiple: Number(outcome?.multiple ?? 0), probability };
  });
}

/** What `one` comes to in its company's outcome `at`. */
function valueIn({ worth }: WorthOfOffer, at: number): number {
  return worth.package.cash + (worth.package.prospects[at]?.payout ?? 0);
}

/** What `one`'s equity pays in that outcome, undiscounted: private shares at the exit, public ones as they vest. */
function equityIn({ worth, figures }: WorthOfOffer, at: number): number {
  if (worth.isPrivate) return worth.outcomes[at]?.payout ?? 0;
  return figures.years.reduce((sum, { vestedEquity }) => sum + (vestedEquity?.toNumber() ?? 0), 0);
}

function jointValues(
  shown: readonly WorthOfOffer[],
  companies: readonly Company[],
  columns: Company | null,
): readonly JointOutcome[] | null {
  const sizes = companies.map(({ chances }) => Math.max(1, chances.length));
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_JOINT) return null;
  const whose = shown.map((one) => companies.findIndex(({ offers }) => offers.includes(one)));
  const found: JointOutcome[] = [];
  for (let mix = 0; mix < count; mix += 1) {
    let rest = mix;
    const at = sizes.map((size) => {
      const own = rest % size;
      rest = Math.floor(rest / size);
      return own;
    });
    const probability = companies.reduce((product, { chances }, index) => {
      return product * (chances.length === 0 ? 1 : (chances[at[index] ?? 0] ?? 0));
    }, 1);
    // What cannot happen makes nothing best and is regretted by nobody.
    if (probability === 0) continue;
    const own = (index: number) => at[whose[index] ?? 0] ?? 0;
    found.push({
      probability,
      column: columns === null ? 0 : (at[companies.indexOf(columns)] ?? 0),
      values: shown.map((one, index) => valueIn(one, own(index))),
      equities: shown.map((one, index) => equityIn(one, own(index))),
    });
  }
  return found;
}

function expectedRegret(joint: readonly JointOutcome[], index: number): number {
  return joint.reduce(
    (sum, { probability, values }) => sum + probability * (Math.max(...values) - (values[index] ?? 0)),
    0,
  );
}

function averageIn(joint: readonly JointOutcome[], index: number, column: number): number {
  const there = joint.filter((each) => each.column === column);
  const chance = there.reduce((sum, { probability }) => sum + probability, 0);
  return chance === 0 ? 0 : expectedRegret(there, index) / chance;
}

function isNeverBest(joint: readonly JointOutcome[], index: number): boolean {
  return joint.every(({ values }) => (values[index] ?? 0) < Math.max(...values));
}
