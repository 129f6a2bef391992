import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choices } from "./choices.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";

const RUNS = { numRuns: 50 };

/** Several offers side by side, some of them the same but for a little more or less of one part. */
const several = fc
  .tuple(negotiation, fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([workspace, more, cost]) => {
    const twins = workspace.offers.slice(0, 2).map((offer, at) => ({
      ...offer,
      id: `twin ${at}`,
      baseSalary: String(Number(offer.baseSalary) + more),
      costs: [...offer.costs, { label: "Another cost", amount: String(cost) }],
    }));
    return { ...workspace, offers: [...workspace.offers, ...twins] };
  });

function found(workspace: Parameters<typeof choices>[0]) {
  return choices(
    workspace,
    workspace.offers.map(({ id }) => id),
    OFFER,
  );
}

describe("dominance", () => {
  it("is of no offer over itself, never mutual, and passed on from one offer to the next", () => {
    let chains = 0;
    fc.assert(
      fc.property(several, (workspace) => {
        const over = new Map(
          found(workspace).choices.map(({ offerId, dominatedBy }) => [
            offerId,
            new Set(dominatedBy.map((each) => each.offerId)),
          ]),
        );
        for (const [id, betters] of over) {
          expect(betters.has(id)).toBe(false);
          for (const better of betters) {
            expect(over.get(better)?.has(id)).toBe(false);
            for (const best of over.get(better) ?? []) {
              chains += 1;
              expect(betters.has(best), `${best} over ${better} over ${id}`).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
    expect(chains).toBeGreaterThan(20);
  });

  it("by outcome is of an offer that pays no less in any column, and regretted no more", () => {
    let many = 0;
    fc.assert(
      fc.property(several, (workspace) => {
        const { choices: all, outcomes } = found(workspace);
        const chances = outcomes.map(({ probability }) => probability);
        for (const { offerId, dominatedBy, expectedRegret } of all) {
          for (const { offerId: better, how } of dominatedBy.filter((each) => each.how !== "chances")) {
            const [own, its] = [offerId, better].map((id) => all.find((each) => each.offerId === id));
            many += 1;
            (own?.values ?? []).forEach((value, at) => {
              if ((chances[at] ?? 0) > 0)
                expect(value, how).toBeLessThanOrEqual((its?.values[at] ?? 0) + 0.01);
            });
            expect(expectedRegret ?? 0).toBeGreaterThanOrEqual((its?.expectedRegret ?? 0) - 0.01);
          }
        }
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(20);
  });
});

describe("regret", () => {
  it("is none for one offer in every outcome, and never less than none", () => {
    fc.assert(
      fc.property(several, (workspace) => {
        const { choices: all, outcomes, leastRegret } = found(workspace);
        outcomes.forEach((_, at) => {
          const column = all.map(({ regrets }) => regrets[at] ?? Number.NaN);
          expect(Math.min(...column)).toBe(0);
          const values = all.map((each) => each.values[at] ?? Number.NaN);
          const best = Math.max(...values);
          expect(column).toEqual(values.map((value) => best - value));
        });
        for (const { regrets, worstRegret, expectedRegret } of all) {
          expect(worstRegret).toBe(Math.max(...regrets));
          expect(expectedRegret ?? 0).toBeGreaterThanOrEqual(0);
        }
        const least = all.find(({ offerId }) => offerId === leastRegret);
        expect(least?.worstRegret).toBe(Math.min(...all.map(({ worstRegret }) => worstRegret)));
      }),
      RUNS,
    );
  });

  it("is felt for whatever is never the best, which not all offers can be", () => {
    let many = 0;
    fc.assert(
      fc.property(several, (workspace) => {
        const { choices: all } = found(workspace);
        expect(all.some(({ isNeverBest }) => isNeverBest === false)).toBe(true);
        for (const { isNeverBest, expectedRegret } of all) {
          if (isNeverBest !== true) continue;
          many += 1;
          expect(expectedRegret ?? 0).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(20);
  });
});
