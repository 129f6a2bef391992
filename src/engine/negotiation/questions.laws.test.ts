import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import { answersIn } from "./answer-lattice.ts";
import { answerTable } from "./answer-table.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { questionsOf } from "./open-questions.ts";
import { questions } from "./questions.ts";
import { alternatives } from "./reservation.ts";

const RUNS = { numRuns: 100 };
/** Worths under a cent are said to be none, and sums of doubles are off by less. */
const CENT = 0.02;

/** The mixes of answers with their utilities. */
function tableOf(workspace: Workspace) {
  const one = offerWorthOf(workspace, OFFER);
  if (one === null) throw new Error("no offer");
  const { utilityAt, ...table } = answerTable(one, questionsOf(workspace, OFFER));
  return { ...table, ...utilityAt(Number(workspace.assumptions.riskAversion)) };
}

/** A negotiation whose alternatives are worth nearly what the offer is over its answers, so that these turn it. */
const closeCall = fc.tuple(negotiation, fc.integer({ min: -20, max: 20 })).map(([workspace, thousandths]) => {
  const { negotiation: settings } = workspace;
  const { utility, chance, toMoney } = tableOf(workspace);
  const mean = utility.reduce((sum, value, mix) => sum + value * (chance[mix] ?? 0), 0);
  const aim = toMoney(mean) * (1 + thousandths / 1000);
  const premiums = alternatives(workspace, OFFER).map(({ offerId, worth, premium }) => [
    offerId,
    (aim - worth + premium).toFixed(2),
  ]);
  return { ...workspace, negotiation: { ...settings, premiums: Object.fromEntries(premiums) } };
});

/** By set of questions, what knowing their answers adds: every mix of answers by hand, grouped by what is known. */
function worthsBySet(workspace: Workspace) {
  const { asked, sizes, chance, utility, ofSure, toMoney } = tableOf(workspace);
  const sure = Math.max(...alternatives(workspace, OFFER).map(({ worth }) => ofSure(worth)));
  const bestKnowing = (known: readonly boolean[]) => {
    const groups = new Map<string, { chance: number; sum: number }>();
    utility.forEach((value, mix) => {
      const key = answersIn(sizes, mix)
        .map((answer, at) => (known[at] ? answer : "?"))
        .join();
      const group = groups.get(key) ?? { chance: 0, sum: 0 };
      const of = chance[mix] ?? 0;
      groups.set(key, { chance: group.chance + of, sum: group.sum + of * value });
    });
    return [...groups.values()].reduce((sum, group) => sum + Math.max(group.sum, group.chance * sure), 0);
  };
  const none = toMoney(bestKnowing(asked.map(() => false)));
  return Array.from({ length: 2 ** asked.length }, (_, set) => {
    const known = asked.map((_each, at) => Math.floor(set / 2 ** at) % 2 === 1);
    const ids = asked.filter((_each, at) => known[at]).map(({ id }) => id);
    return { ids, worth: toMoney(bestKnowing(known)) - none };
  });
}

describe("the value of answers, where the choice is close", () => {
  it("is never negative, never more than that of every answer, and what every mix of answers comes to", () => {
    let many = 0;
    fc.assert(
      fc.property(closeCall, (workspace) => {
        const found = questions(workspace, OFFER, Number(workspace.assumptions.riskAversion));
        if (found.against === null) return;
        const bySet = worthsBySet(workspace);
        const all = bySet.at(-1)?.worth ?? 0;
        const slack = CENT + 1e-9 * Math.abs(found.against.worth);
        expect(Math.abs(found.perfect - all)).toBeLessThan(slack);
        for (const { id, worth, changesChoice } of found.questions) {
          const single = bySet.find(({ ids }) => ids.length === 1 && ids[0] === id);
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
        const { enough, perfect, against } = questions(
          workspace,
          OFFER,
          Number(workspace.assumptions.riskAversion),
        );
        if (against === null || perfect < 1) return;
        const bySet = worthsBySet(workspace);
        const slack = CENT + 1e-9 * Math.abs(against.worth);
        const own = bySet.find(
          ({ ids }) => ids.length === enough.ids.length && ids.every((id) => enough.ids.includes(id)),
        );
        expect(Math.abs((own?.worth ?? Number.NaN) - enough.worth)).toBeLessThan(slack);
        expect(enough.worth).toBeGreaterThanOrEqual(0.9 * perfect - slack);
        const smaller = bySet.filter(({ ids }) => ids.length < enough.ids.length).map(({ worth }) => worth);
        expect(Math.max(...smaller)).toBeLessThan(0.9 * perfect + slack);
        const ofSize = bySet.filter(({ ids }) => ids.length === enough.ids.length).map(({ worth }) => worth);
        expect(enough.worth).toBeGreaterThanOrEqual(Math.max(...ofSize) - slack);
        if (enough.ids.length > 1) several += 1;
      }),
      RUNS,
    );
    expect(several).toBeGreaterThan(5);
  });

  it("never falls where one more answer is known", () => {
    fc.assert(
      fc.property(closeCall, (workspace) => {
        if (alternatives(workspace, OFFER).length === 0) return;
        const bySet = worthsBySet(workspace);
        for (const { ids, worth } of bySet) {
          const without = bySet.filter(
            (other) => other.ids.length === ids.length - 1 && other.ids.every((id) => ids.includes(id)),
          );
          for (const less of without) expect(worth).toBeGreaterThanOrEqual(less.worth - CENT);
        }
      }),
      { numRuns: 40 },
    );
  });
});
