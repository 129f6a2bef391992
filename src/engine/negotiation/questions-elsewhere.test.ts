import { describe, expect, it } from "vitest";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offersReport } from "#engine/offers-report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { questionsElsewhere, questionsOf } from "./open-questions.ts";
import { type Questions, questions } from "./questions.ts";

/** Close to each other, each with gaps, so that answers about either turn the choice. */
function gappy(premium = "0"): Workspace {
  const facts = {
    liquidity: "private",
    postMoneyValuation: "1000000000",
    valuationAsOf: null,
    fullyDilutedShares: null,
    preferred: [],
  };
  const blank = sampleWorkspace([]).negotiation;
  const chances = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([probability, value]) => ({ probability, value }));
  return sampleWorkspace(
    [
      sampleOffer({
        id: "offer",
        baseSalary: null,
        targetBonus: { kind: "rateOfBase", rate: "0.1" },
        bonusAttainment: "0.9",
        level: "senior",
        relocation: null,
      }),
      sampleOffer({
        id: "other",
        company: "Another",
        baseSalary: "150000",
        signOnBonus: null,
        companyFacts: facts,
        grants: [sampleGrant({ size: { kind: "ownership", fraction: null } })],
      }),
      sampleOffer({ id: "third", company: "A third", baseSalary: "152000" }),
    ],
    {
      negotiation: {
        ...blank,
        premiums: { other: premium },
        questions: {
          offer: [
            { id: "baseSalary", answers: chances(["0.5", "140000"], ["0.2", "150000"], ["0.3", "170000"]) },
            { id: "relocation", answers: chances(["0.6", "0"], ["0.4", "12000"]) },
          ],
          other: [
            { id: "signOn", answers: chances(["0.5", "0"], ["0.5", "30000"]) },
            { id: "grantSize", answers: chances(["0.7", "20000"], ["0.3", "300000"]) },
          ],
        },
      },
    },
  );
}

/** What an offer is worth as the ordinary report says it, with its gaps written into it by hand. */
function reported(workspace: Workspace, id: string, changed: Partial<Offer>): number {
  const offers = workspace.offers.map((each) => (each.id === id ? { ...each, ...changed } : each));
  const found = offersReport({ ...workspace, offers }).offers.find((each) => each.id === id);
  return found?.certaintyEquivalent["2"] ?? Number.NaN;
}

type Mix = {
  readonly chance: number;
  readonly worth: number;
  readonly answers: Readonly<Record<string, string>>;
};

/** Each way that the gaps of both offers could be filled, each by an offer written by hand. */
function mixes(workspace: Workspace, premium: number) {
  const own: Mix[] = [];
  for (const [p, base] of [
    [0.5, "140000"],
    [0.2, "150000"],
    [0.3, "170000"],
  ] as const) {
    for (const [q, move] of [
      [0.6, "0"],
      [0.4, "12000"],
    ] as const) {
      const changed = { baseSalary: base, relocation: { amount: move, clawback: null } };
      own.push({
        chance: p * q,
        worth: reported(workspace, "offer", changed),
        answers: { baseSalary: base, relocation: move },
      });
    }
  }
  const other: Mix[] = [];
  for (const [p, once] of [
    [0.5, "0"],
    [0.5, "30000"],
  ] as const) {
    // 20,000 and 300,000 of a company of 1,000,000,000.
    for (const [q, fraction] of [
      [0.7, "0.00002"],
      [0.3, "0.0003"],
    ] as const) {
      const changed: Partial<Offer> = {
        signOnBonus: { installments: [{ month: 1, amount: once }], clawback: null },
        grants:
          workspace.offers[1]?.grants.map((each) => ({ ...each, size: { kind: "ownership", fraction } })) ??
          [],
      };
      other.push({
        chance: p * q,
        // What one would pay to be there counts whatever the answers are.
        worth: reported(workspace, "other", changed) + premium,
        answers: { "other:signOn": once, "other:grantSize": fraction },
      });
    }
  }
  return { own, other };
}

/** Certainty equivalent of several worths at risk aversion 2 on 250,000: a harmonic mean. */
function certain(list: readonly Mix[]): number {
  const chance = list.reduce((sum, each) => sum + each.chance, 0);
  const mean = list.reduce((sum, each) => sum + each.chance / (250_000 + each.worth), 0) / chance;
  return 1 / mean - 250_000;
}

/** The value of knowing `keys` before choosing, by trying every mix; a plain enumeration of its own. */
function worthOfKnowing(workspace: Workspace, premium: number, keys: readonly string[]) {
  const { own, other } = mixes(workspace, premium);
  const split = (list: readonly Mix[]) => {
    const groups = new Map<string, Mix[]>();
    for (const mix of list) {
      const name = keys.map((key) => mix.answers[key] ?? "").join();
      groups.set(name, [...(groups.get(name) ?? []), mix]);
    }
    return [...groups.values()].map((group) => ({
      chance: group.reduce((sum, { chance }) => sum + chance, 0),
      worth: certain(group),
    }));
  };
  let [inverse, changed] = [0, 0];
  const best = (mine: number, others: number) => {
    const rows = [mine, others, 4 * 152_000];
    const most = Math.max(...rows);
    return { most, at: rows.indexOf(most) };
  };
  const before = best(certain(own), certain(other));
  for (const mine of split(own)) {
    for (const others of split(other)) {
      const { most, at } = best(mine.worth, others.worth);
      inverse += (mine.chance * others.chance) / (250_000 + most);
      if (at !== before.at) changed += mine.chance * others.chance;
    }
  }
  return { worth: 1 / inverse - 250_000 - before.most, changed };
}

const KEYS = ["baseSalary", "relocation", "other:signOn", "other:grantSize"];
const found = (list: Questions, key: string) => list.questions.find((each) => each.key === key);

describe("questions about the offer and about what would be taken instead", () => {
  it.each(["0", "25000", "-40000"])(
    "are worth what a plain enumeration of edited offers says, with %s for being there",
    (premium) => {
      const workspace = gappy(premium);
      const asked = questions(workspace, "offer", 2);
      expect(asked.questions.map(({ key }) => key).sort()).toEqual([...KEYS].sort());
      let moved = 0;
      for (const key of KEYS) {
        const expected = worthOfKnowing(workspace, Number(premium), [key]);
        expect(found(asked, key)?.worth).toBeCloseTo(expected.worth < 0.005 ? 0 : expected.worth, 4);
        expect(found(asked, key)?.changesChoice).toBeCloseTo(expected.changed, 10);
        moved += expected.worth;
      }
      // Not all are nothing, or this would say nothing.
      expect(moved).toBeGreaterThan(100);
      const perfect = worthOfKnowing(workspace, Number(premium), KEYS);
      expect(asked.perfect).toBeCloseTo(perfect.worth, 4);
      expect(asked.perfectChanges).toBeCloseTo(perfect.changed, 10);
    },
  );

  it("name the answers that turn the choice and what is then ahead", () => {
    const { enough, isAhead, against } = questions(gappy("25000"), "offer", 2);
    expect(enough.keys.length).toBeGreaterThan(0);
    expect(enough.turning.map(({ key }) => key).sort()).toEqual([...enough.keys].sort());
    expect(enough.turnsTo).not.toBe(isAhead ? "offer" : against?.offerId);
  });

  it("do not let one decide on an offer without a base, whatever is guessed of it", () => {
    const sure = gappy();
    const certainly = {
      ...sure,
      negotiation: {
        ...sure.negotiation,
        questions: {
          ...sure.negotiation.questions,
          offer: [{ id: "baseSalary" as const, answers: [{ probability: "1", value: "900000" }] }],
        },
      },
    };
    expect(questions(certainly, "offer", 2)).toMatchObject({ decideNow: false, isAhead: true });
  });

  it("nor on one with a grant that nothing is known of", () => {
    const large = {
      baseSalary: "900000",
      relocation: { amount: "0", clawback: null },
      grants: [sampleGrant({ size: { kind: "ownership", fraction: null } })],
    };
    const workspace = sampleWorkspace([
      sampleOffer({ id: "offer", ...large }),
      sampleOffer({ id: "other", company: "Another", baseSalary: "100000" }),
    ]);
    expect(questions(workspace, "offer", 2)).toMatchObject({ decideNow: false, isAhead: true });
    const known = sampleWorkspace([
      sampleOffer({ id: "offer", ...large, grants: [sampleGrant()] }),
      sampleOffer({ id: "other", company: "Another", baseSalary: "100000" }),
    ]);
    expect(questions(known, "offer", 2).decideNow).toBe(true);
  });

  it("make nothing of an offer whose base is not known, or of equity whose worth is not, until that is answered", () => {
    const asked = questions(gappy(), "offer", 2);
    expect(found(asked, "relocation")?.answers.map(({ worth }) => worth)).toEqual([null, null]);
    // 140,000 and 9 % of it in bonus, over four years.
    expect(found(asked, "baseSalary")?.answers[0]?.worth).toBeCloseTo(4 * 140_000 * 1.09, 4);
    expect(found(asked, "other:grantSize")?.answers.every(({ worth }) => worth !== null)).toBe(true);
  });
});

it("an alternative without a base is held against the offer under guesses of it, and not at all once they are left out", () => {
  const blank = sampleWorkspace([]).negotiation;
  const workspace = sampleWorkspace([
    sampleOffer({ id: "offer", baseSalary: "150000" }),
    sampleOffer({ id: "other", company: "Another", baseSalary: null }),
  ]);
  expect(questionsElsewhere(workspace, "offer").map(({ id }) => id)).toEqual(["baseSalary"]);
  expect(questions(workspace, "offer", 2).against?.offerId).toBe("other");
  const without = {
    ...workspace,
    negotiation: { ...blank, leftOutQuestions: { other: ["baseSalary" as const] } },
  };
  expect(questionsOf(without, "offer").map(({ id }) => id)).toContain("level");
  expect(questions(without, "offer", 2)).toMatchObject({ against: null, isAhead: null });
});
