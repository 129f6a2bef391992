import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { type AskedOffer, askedOffer, worthWith } from "./answer-table.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { type AnswerEffect, type OpenQuestion, questionsElsewhere, questionsOf } from "./open-questions.ts";
import { questions } from "./questions.ts";
import { alternatives } from "./reservation.ts";

const RUNS = { numRuns: 50 };
/** Worths under a cent are said to be none, and sums of doubles are off by less. */
const CENT = 0.02;

const riskAversionOf = ({ assumptions }: Workspace) => Number(assumptions.riskAversion);

/** Utility of a certain sum in the horizon, by the textbook, in units of the savings so that no digits are lost. */
function utilityOf({ assumptions }: Workspace) {
  const [wealth, gamma] = [Number(assumptions.liquidWealth), Number(assumptions.riskAversion)];
  return {
    of: (worth: number) =>
      gamma === 1 ? Math.log(1 + worth / wealth) : (1 + worth / wealth) ** (1 - gamma) / (1 - gamma),
    toMoney: (utility: number) =>
      wealth * ((gamma === 1 ? Math.exp(utility) : ((1 - gamma) * utility) ** (1 / (1 - gamma))) - 1),
  };
}

type Mix = { readonly chance: number; readonly answers: readonly AnswerEffect[] };

function mixesOf(asked: readonly OpenQuestion[]): readonly Mix[] {
  return asked.reduce<readonly Mix[]>(
    (mixes, { answers: possible }) =>
      mixes.flatMap(({ chance, answers }) =>
        possible.map((each) => ({ chance: chance * each.probability, answers: [...answers, each] })),
      ),
    [{ chance: 1, answers: [] }],
  );
}

/** Every mix of answers with the utility of each offer in it, the negotiated one first. */
function tableOf(workspace: Workspace) {
  const { of } = utilityOf(workspace);
  const asked = [...questionsOf(workspace, OFFER), ...questionsElsewhere(workspace, OFFER)];
  const offers = [{ offerId: OFFER, premium: 0 }, ...alternatives(workspace, OFFER)].flatMap(
    ({ offerId, premium }) => {
      const about = askedOffer(workspace, offerId);
      return about === null ? [] : [{ offerId, premium, worth: remembered(workspace, about) }];
    },
  );
  return mixesOf(asked).map(({ chance, answers }) => ({
    chance,
    answers,
    utilities: offers.map(({ offerId, premium, worth }) =>
      of(worth(answers.filter((_, at) => asked[at]?.offerId === offerId)) + premium),
    ),
  }));
}

/** What the offer is worth by its answers, each mix computed once. */
function remembered(workspace: Workspace, about: AskedOffer) {
  const known = new Map<string, number>();
  return (answers: readonly AnswerEffect[]) => {
    const key = answers.map(({ id, value }) => `${id} ${value}`).join();
    const worth = known.get(key) ?? worthWith(about, answers, riskAversionOf(workspace));
    known.set(key, worth);
    return worth;
  };
}

/** A negotiation whose alternatives are worth nearly what the offer is over its answers, so that these turn it. */
const closeCall = fc.tuple(negotiation, fc.integer({ min: -20, max: 20 })).map(([workspace, thousandths]) => {
  const { negotiation: settings } = workspace;
  const mean = tableOf(workspace).reduce(
    (sum, { chance, utilities }) => sum + chance * (utilities[0] ?? 0),
    0,
  );
  const aim = utilityOf(workspace).toMoney(mean) * (1 + thousandths / 1000);
  const premiums = alternatives(workspace, OFFER).map(({ offerId, worth, premium }) => [
    offerId,
    (aim - worth + premium).toFixed(2),
  ]);
  return { ...workspace, negotiation: { ...settings, premiums: Object.fromEntries(premiums) } };
});

/** By set of questions, what knowing their answers adds: every mix of answers by hand, grouped by what is known. */
function worthsBySet(workspace: Workspace) {
  const table = tableOf(workspace);
  const keys = [...questionsOf(workspace, OFFER), ...questionsElsewhere(workspace, OFFER)].map(
    ({ offerId, id }) => (offerId === OFFER ? id : `${offerId}:${id}`),
  );
  const { toMoney } = utilityOf(workspace);
  const bestKnowing = (known: readonly boolean[]) => {
    const groups = new Map<string, number[]>();
    for (const { chance, answers, utilities } of table) {
      const key = answers.map(({ value }, at) => (known[at] ? value : "?")).join();
      const sums = groups.get(key) ?? utilities.map(() => 0);
      groups.set(
        key,
        sums.map((sum, at) => sum + chance * (utilities[at] ?? 0)),
      );
    }
    return [...groups.values()].reduce((sum, group) => sum + Math.max(...group), 0);
  };
  const none = toMoney(bestKnowing(keys.map(() => false)));
  return Array.from({ length: 2 ** keys.length }, (_, set) => {
    const known = keys.map((_each, at) => Math.floor(set / 2 ** at) % 2 === 1);
    return { keys: keys.filter((_each, at) => known[at]), worth: toMoney(bestKnowing(known)) - none };
  });
}

describe("the value of answers, where the choice is close", () => {
  it("is never negative, never more than that of every answer, and what every mix of answers comes to", () => {
    let many = 0;
    fc.assert(
      fc.property(closeCall, (workspace) => {
        const found = questions(workspace, OFFER, riskAversionOf(workspace));
        if (found.against === null) return;
        const bySet = worthsBySet(workspace);
        const all = bySet.at(-1)?.worth ?? 0;
        const slack = CENT + 1e-9 * Math.abs(found.against.worth);
        expect(Math.abs(found.perfect - all)).toBeLessThan(slack);
        for (const { key, worth, changesChoice } of found.questions) {
          const single = bySet.find(({ keys }) => keys.length === 1 && keys[0] === key);
          expect(Math.abs(worth - (single?.worth ?? Number.NaN))).toBeLessThan(slack);
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(found.perfect + slack);
          expect(changesChoice).toBeGreaterThanOrEqual(0);
          expect(changesChoice).toBeLessThanOrEqual(1 + 1e-9);
          // What is worth something changes the choice.
          expect(changesChoice > 0 || worth < slack).toBe(true);
          if (worth > 1) many += 1;
        }
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(20);
  });

  it("comes to nine tenths with the smallest set, and with no smaller one", () => {
    let several = 0;
    fc.assert(
      fc.property(closeCall, (workspace) => {
        const { enough, perfect, against } = questions(workspace, OFFER, riskAversionOf(workspace));
        if (against === null || perfect < 1) return;
        const bySet = worthsBySet(workspace);
        const slack = CENT + 1e-9 * Math.abs(against.worth);
        const size = enough.keys.length;
        const ofSize = bySet.filter(({ keys }) => keys.length === size);
        const own = ofSize.find(({ keys }) => keys.every((key) => enough.keys.includes(key)));
        expect(Math.abs((own?.worth ?? Number.NaN) - enough.worth)).toBeLessThan(slack);
        expect(enough.worth).toBeGreaterThanOrEqual(0.9 * perfect - slack);
        expect(enough.worth).toBeGreaterThanOrEqual(Math.max(...ofSize.map(({ worth }) => worth)) - slack);
        const smaller = bySet.filter(({ keys }) => keys.length < size).map(({ worth }) => worth);
        expect(Math.max(...smaller)).toBeLessThan(0.9 * perfect + slack);
        if (size > 1) several += 1;
      }),
      RUNS,
    );
    expect(several).toBeGreaterThan(5);
  });
});
