import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { askedOffer, worthWith } from "./answer-table.ts";
import { canAsk, openIn, questionsOf } from "./open-questions.ts";
import { questions } from "./questions.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const three = example("three-offers");
const SENIOR = "reported-senior";

/** What the senior offer is worth a year by hand: a harmonic mean at risk aversion 2, of six outcomes. */
function perYear(change: {
  cash?: number;
  strike?: number;
  keeps?: number;
  size?: number;
  valuation?: number;
  sold?: number;
}) {
  const { cash = 0, strike = 0, keeps = 0.8, size = 1, valuation = 4.5e9, sold = 0 } = change;
  const outcomes = [
    [0.2, 0],
    [0.25, 0.3],
    [0.25, 1],
    [0.18, 2],
    [0.09, 4],
    [0.03, 10],
  ] as const;
  const wealth = 250_000 + 4 * 172_000 + 22_000 + cash + sold * 0.00055 * valuation;
  const mean = outcomes.reduce((sum, [p, multiple]) => {
    const paid = 0.00055 * size * (keeps * multiple - strike) * valuation;
    return sum + p / (wealth + (1 - sold) * Math.max(0, paid));
  }, 0);
  return (1 / mean - 250_000) / 4;
}

describe("what an answer makes of the senior offer", () => {
  const asked = questions(three, SENIOR, 2).questions;
  const worths = (id: string) =>
    asked.find((each) => each.id === id)?.answers.map(({ worth }) => (worth ?? Number.NaN) / 4) ?? [];

  it.each([
    // The reference's figures: shares 435,103, options at 35 % 324,230.
    ["instrument", [435_103, 324_230]],
    ["dilution", [414_730, 435_103, 454_078]],
    ["refreshers", [435_103, 471_839]],
    ["shareCount", [435_103, 410_467]],
    ["valuation", [435_103, 458_525]],
  ])("%s, as in the study", (id, expected) => {
    expect(worths(id).map(Math.round)).toEqual(expected);
  });

  it("is the same by hand for options, a tender, a bonus and a move", () => {
    expect(worths("instrument")[1]).toBeCloseTo(perYear({ strike: 0.35 }), 4);
    expect(worths("tender")[1]).toBeCloseTo(perYear({ sold: 0.2 }), 4);
    // 15 % of 172,000, to a thousand, in each of four years.
    expect(worths("bonus")[1]).toBeCloseTo(perYear({ cash: 4 * 26_000 }), 4);
    expect(worths("relocation")[1]).toBeCloseTo(perYear({ cash: 10_000 }), 4);
  });
});

describe("the three offers' questions", () => {
  it("change nothing one by one at a risk aversion of 2, and some together do", () => {
    const { decideNow, questions: asked, perfect, perfectChanges, enough } = questions(three, SENIOR, 2);
    expect(decideNow).toBe(true);
    expect(asked.map(({ worth }) => worth)).toEqual(asked.map(() => 0));
    expect(perfect).toBeGreaterThan(0);
    expect(perfectChanges).toBeGreaterThan(0);
    expect(enough.worth).toBeGreaterThanOrEqual(0.9 * perfect);
    expect(enough.keys.length).toBeGreaterThan(1);
  });

  it("are two at a risk aversion of 3: the instrument, whose two answers are even, and the tender", () => {
    const { decideNow, questions: asked, enough, isAhead } = questions(three, SENIOR, 3);
    expect(decideNow).toBe(false);
    expect(isAhead).toBe(true);
    expect([...enough.keys].sort()).toEqual(["instrument", "tender"]);
    expect(asked[0]?.id).toBe("instrument");
    expect(asked[0]?.changesChoice).toBeCloseTo(0.5, 12);
    expect(asked[1]?.id).toBe("tender");
    // Without a tender, 70 % of the time, the public company is ahead.
    expect(asked[1]?.changesChoice).toBeCloseTo(0.7, 12);
  });

  it("do not matter at all without another offer", () => {
    const alone = { ...three, offers: three.offers.slice(0, 1) };
    expect(questions(alone, SENIOR, 3)).toMatchObject({ decideNow: true, perfect: 0, isAhead: null });
  });

  it("are not weighed with those that are left out", () => {
    const without: Workspace = {
      ...three,
      negotiation: { ...three.negotiation, leftOutQuestions: { [SENIOR]: ["instrument"] } },
    };
    const { questions: asked, enough } = questions(without, SENIOR, 3);
    expect(asked.map(({ id }) => id)).not.toContain("instrument");
    expect(enough.keys).not.toContain("instrument");
  });

  it("take the person's own chances: certain shares leave nothing to ask about the instrument", () => {
    const certain: Workspace = {
      ...three,
      negotiation: {
        ...three.negotiation,
        questions: { [SENIOR]: [{ id: "instrument", answers: [{ probability: "1", value: "0" }] }] },
      },
    };
    const found = questions(certain, SENIOR, 3).questions.find(({ id }) => id === "instrument");
    expect(found).toMatchObject({ isOwn: true, worth: 0, changesChoice: 0 });
  });

  it("that are too many to weigh say so, and the rest are weighed", () => {
    const answers = ["0.1", "0.2", "0.3", "0.4", "0.5"].map((value) => ({ probability: "0.2", value }));
    const ids = [
      "instrument",
      "tender",
      "refreshers",
      "dilution",
      "shareCount",
      "preference",
      "remote",
      "bonusHistory",
    ] as const;
    const many: Workspace = {
      ...three,
      negotiation: { ...three.negotiation, questions: { [SENIOR]: ids.map((id) => ({ id, answers })) } },
    };
    const { questions: asked, notWeighed } = questions(many, SENIOR, 2);
    expect(notWeighed.length).toBeGreaterThan(0);
    expect(asked.length + notWeighed.length).toBe(questionsOf(many, SENIOR).length);
  });
});

it("start from the mean over all answers, beside the offer as it stands", () => {
  // One question of two answers, at risk aversion 2: a harmonic mean of the offer with and without 26,000 a year.
  const answers = [
    { probability: "0.4", value: "0" },
    { probability: "0.6", value: "26000" },
  ];
  const leftOut = questionsOf(three, SENIOR).map(({ id }) => id);
  const one: Workspace = {
    ...three,
    negotiation: {
      ...three.negotiation,
      questions: { [SENIOR]: [{ id: "bonus", answers }] },
      leftOutQuestions: { [SENIOR]: leftOut.filter((id) => id !== "bonus") },
    },
  };
  const { onAverage, asItStands } = questions(one, SENIOR, 2);
  const total = (cash: number) => 250_000 + 4 * perYear({ cash });
  expect(asItStands / 4).toBeCloseTo(perYear({}), 4);
  expect(onAverage).toBeCloseTo(1 / (0.4 / total(0) + 0.6 / total(104_000)) - 250_000, 3);
});

describe("what we guess that the answers may be", () => {
  const worths = (workspace: Workspace, id: string, offerId = SENIOR) =>
    questions(workspace, offerId, 2).questions.find((each) => each.id === id)?.answers ?? [];

  it("of preferences can matter: a fifth of the valuation comes first where it is sold for three tenths of it", () => {
    const [none, some] = worths(three, "preference").map(({ worth }) => worth ?? Number.NaN);
    expect(some).toBeLessThan(none ?? 0);
  });

  it("of dilution are around the workspace's own, so that one is the present case", () => {
    const seed: Workspace = {
      ...three,
      assumptions: { ...three.assumptions, futureDilution: ["0.2", "0.5"] },
    };
    const found = worths(seed, "dilution");
    expect(found.map(({ effect }) => effect.value)).toEqual([0.7, 0.6, 0.5]);
    const about = askedOffer(seed, SENIOR);
    if (about === null) throw new Error("no offer");
    expect(found[1]?.worth).toBeCloseTo(worthWith(about, [], 2), 4);
  });

  it("of options have the strike that is stated, which is the present case", () => {
    // A strike at 1.2 of 4.5 billion: 0.266667 of the valuation, to six decimals.
    const strike = { kind: "companyValuation", valuation: "1200000000" } as const;
    const workspace: Workspace = {
      ...three,
      offers: three.offers.map((offer) =>
        offer.id === SENIOR
          ? { ...offer, grants: offer.grants.map((grant) => ({ ...grant, kind: "nso" as const, strike })) }
          : offer,
      ),
    };
    const found = worths(workspace, "instrument");
    expect(found.map(({ effect }) => effect.value)).toEqual([0, 0.266667]);
    const about = askedOffer(workspace, SENIOR);
    if (about === null) throw new Error("no offer");
    expect((found[1]?.worth ?? 0) / worthWith(about, [], 2)).toBeCloseTo(1, 5);
  });
});

it("of the likeliest answers that turn the choice only those are named that turn it", () => {
  const { enough, against } = questions(three, SENIOR, 2);
  expect(enough.turnsTo).toBe(against?.offerId);
  // A bonus cannot put the other offer ahead.
  expect(enough.turning.length).toBeGreaterThan(0);
  for (const { id, value } of enough.turning) {
    if (["bonus", "signOn", "relocation", "refreshers", "tender", "level"].includes(id))
      expect(value).toBe(0);
  }
});

describe("an offer leaves open", () => {
  const open = (over: Parameters<typeof sampleOffer>[0]) => {
    const workspace = sampleWorkspace([sampleOffer(over)]);
    return workspace.offers.flatMap((offer) => openIn(workspace, offer));
  };

  it("what its gaps are: a bonus, a sign-on, a move", () => {
    expect(open({ targetBonus: null, signOnBonus: null, relocation: null })).toEqual(
      expect.arrayContaining(["bonus", "signOn", "relocation"]),
    );
  });

  it("the level where none is named, and how much of a named bonus is paid", () => {
    expect(open({ level: null })).toContain("level");
    expect(open({ level: "senior" })).not.toContain("level");
    const bonus = { kind: "rateOfBase", rate: "0.1" } as const;
    expect(open({ targetBonus: bonus, bonusAttainment: "1" })).toContain("bonusHistory");
    expect(open({ targetBonus: bonus, bonusAttainment: "0.9" })).not.toContain("bonusHistory");
  });
});

it("an offer of public shares, or one that names its bonus, cannot be asked about a tender or whether there is one", () => {
  const [senior, , open] = three.offers;
  if (senior === undefined || open === undefined) throw new Error("no offers");
  expect(canAsk(three, senior, "tender")).toBe(true);
  expect(canAsk(three, senior, "bonusHistory")).toBe(false);
  expect(canAsk(three, open, "tender")).toBe(false);
  expect(canAsk(three, open, "bonus")).toBe(false);
  expect(canAsk(three, open, "level")).toBe(true);
});

it("a cut elsewhere and a part of the bonus are what they are of the year's pay", () => {
  const offer = sampleOffer({
    id: "offer",
    baseSalary: "100000",
    targetBonus: { kind: "rateOfBase", rate: "0.1" },
    bonusAttainment: "1",
    grants: [],
  });
  const workspace = sampleWorkspace([offer], {
    negotiation: {
      ...sampleWorkspace([]).negotiation,
      questions: {
        offer: [
          { id: "remote", answers: [{ probability: "1", value: "0.2" }] },
          { id: "bonusHistory", answers: [{ probability: "1", value: "0.5" }] },
        ],
      },
    },
  });
  const asked = questions(workspace, "offer", 2);
  const found = (id: string) => asked.questions.find((each) => each.id === id)?.answers[0]?.worth ?? 0;
  const years = workspace.assumptions.horizonYears;
  // Nothing is at risk, so the worth is the cash: a fifth of 100,000 and of its bonus, and half of 10,000 a year.
  const whole = found("remote") + years * 22_000;
  expect(found("bonusHistory")).toBeCloseTo(whole - years * 5000, 4);
});

describe("private shares that are known by price alone", () => {
  /** 20,000 shares last sold at 100, of an unknown count: 2,000,000 today. */
  const ofKind = (grant: Readonly<Record<string, unknown>>) =>
    askedOffer(
      sampleWorkspace([
        sampleOffer({
          baseSalary: "200000",
          grants: [sampleGrant({ size: { kind: "shares", shares: "20000" }, ...grant })],
          companyFacts: {
            liquidity: "private",
            postMoneyValuation: null,
            valuationAsOf: null,
            fullyDilutedShares: null,
            preferred: [],
            prices: [{ kind: "preferred", price: "100" }],
          },
        }),
      ]),
      "offer",
    );
  const shares = ofKind({});
  if (shares === null) throw new Error("no offer");

  it("sold in a tender bring what they are worth today: 800,000 + 400,000, and 2,560,000 at twice the price", () => {
    // Nothing or 0.8 × 20,000 × 80 % × 200 = 2,560,000, beside 250,000 + 1,200,000; harmonic at 2.
    const mean = 2 / (1 / 1_450_000 + 1 / (1_450_000 + 2_560_000)) - 250_000;
    expect(worthWith(shares, [{ id: "tender", probability: 1, value: 0.2 }], 2)).toBeCloseTo(mean, 4);
  });

  it("that turn out to be options cost what options with that strike do", () => {
    const options = ofKind({ kind: "nso", strike: { kind: "pricePerShare", price: "35" } });
    if (options === null) throw new Error("no options");
    const answered = worthWith(shares, [{ id: "instrument", probability: 1, value: 0.35 }], 2);
    expect(answered).toBeCloseTo(worthWith(options, [], 2), 4);
  });
});

it("another valuation leaves a grant that is stated in money worth the same", () => {
  const at = (postMoneyValuation: string) =>
    askedOffer(
      sampleWorkspace([
        sampleOffer({
          baseSalary: "200000",
          grants: [sampleGrant({ size: { kind: "value", amount: "2000000" } })],
          companyFacts: { ...PRIVATE, postMoneyValuation },
        }),
      ]),
      "offer",
    );
  const [stated, answered] = [at("5200000000"), at("4500000000")];
  if (stated === null || answered === null) throw new Error("no offer");
  const worth = worthWith(stated, [{ id: "valuation", probability: 1, value: 4.5e9 }], 2);
  expect(worth).toBeCloseTo(worthWith(answered, [], 2), 4);
  expect(worth).toBeCloseTo(worthWith(stated, [], 2), 4);
});

const PRIVATE = {
  liquidity: "private",
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
