/** The check of the page to send, on the three offers with what is private about them worked out by hand. */
import { describe, expect, test } from "vitest";
import { leakCheck } from "./leak-check.ts";
import type { LeakKind } from "./leak-finding.ts";
import type { Secret, SecretRole, Secrets } from "./secrets.ts";

const money = (role: SecretRole, value: number, of: Secret["of"] = "perYear"): Secret => ({
  role,
  unit: "money",
  value,
  of,
  offerId: role === "otherTerms" || role === "walkAway" ? "c" : null,
});

/**
 * An offer of 172,000 and 0.055 %; asks of 215,000 and 38,000; a source of 220,000. The walk-away is C's total:
 * 200,000 + 30,000 + (40,000 + 440,000) ÷ 4 = 350,000 a year.
 */
function secrets(made: { readonly allowed?: boolean; readonly written?: boolean } = {}): Secrets {
  const { allowed = false, written = true } = made;
  return {
    figures: [
      money("walkAway", 350_000),
      money("walkAway", 1_400_000, "horizon"),
      money("walkAway", 114_157.7, "baseSalary"),
      { ...money("walkAway", 0, "ownership"), unit: "fraction", value: 0.00029444 },
      money("target", 200_000, "baseSalary"),
      money("target", 40_000, "signOnBonus"),
      money("anchor", 214_500, "baseSalary"),
      money("landing", 193_250, "baseSalary"),
      money("worth", 500_078),
      money("rate", 2013.43, "baseSalary"),
      money("headroom", 49_250, "total"),
      money("threshold", 500_000, "total"),
      ...(allowed
        ? []
        : [
            money("otherTerms", 200_000, "baseSalary"),
            money("otherTerms", 30_000, "targetBonus"),
            money("otherTerms", 40_000, "signOnBonus"),
            money("otherTerms", 440_000, "equity"),
          ]),
    ],
    public: [
      { as: "offer", unit: "money", value: 172_000 },
      { as: "offer", unit: "fraction", value: 0.00055 },
      { as: "ask", unit: "money", value: 215_000 },
      { as: "ask", unit: "money", value: 38_000 },
      { as: "source", unit: "money", value: 220_000 },
      ...(allowed
        ? [200_000, 30_000, 40_000, 440_000].map((value) => ({
            as: "source" as const,
            unit: "money" as const,
            value,
          }))
        : []),
    ],
    others: [
      {
        offerId: "c",
        company: "Initech Labs",
        isWritten: written,
        isHeld: true,
        isLapsed: false,
        decideBy: null,
        isAllowed: allowed,
        figures: [200_000, 30_000, 40_000, 440_000],
      },
    ],
    sum: {
      offerId: "c",
      total: 1_400_000,
      horizonYears: 4,
      rates: [],
      parts: [
        { value: 200_000, overHorizon: 800_000, rate: null },
        { value: 30_000, overHorizon: 120_000, rate: 0.15 },
        { value: 40_000, overHorizon: 40_000, rate: null },
        { value: 440_000, overHorizon: 440_000, rate: null },
      ],
    },
  };
}

function found(text: string, held: Secrets = secrets()): readonly (readonly [LeakKind, string])[] {
  const { findings } = leakCheck([{ id: "text", text, isListed: false }], held);
  return findings.map(({ kind, written }) => [kind, written] as const);
}

describe("the walk-away is found", () => {
  test.each([
    ["I need $350,000 a year.", "$350,000", "as the page writes it"],
    ["I need 350000.", "350000", "bare"],
    ["I need at least 350k to move.", "350k", "short"],
    ["About 0.35M in all.", "0.35M", "in millions"],
    ["Somewhere at 340–350k.", "350k", "as the end of a range"],
    ["It comes to $1.4M in all.", "$1.4M", "over the horizon"],
    ["A base of $114k keeps us even.", "$114k", "the least base, rounded as one would say it"],
    ["I could do 0.0294 % of the company.", "0.0294 %", "the least equity, to four decimals"],
    ["I could do 0.03 % of the company.", "0.03 %", "and rounded further"],
    ["Between 345k and 360k.", "345k", "in a range round it"],
    ["Around 349k.", "349k", "as a neighbour of it"],
    ["350kUSD.", "350kUSD".slice(0, 4), "with its currency at once"],
    ["About 350 $.", "350", "with the sign behind"],
    ["350_000 it is.", "350_000", "grouped as in code"],
    ["350\u200b,000 it is.", "350\u200b,000", "with what cannot be seen in it"],
    ["I need **350**k.", "350**k", "with emphasis in it"],
    ["350 thousands.", "350 thousands", "in the plural"],
    ["350-ish.", "350", "vaguely"],
    ["Three hundred fifty thousand a year.", "Three hundred fifty thousand", "in words"],
  ])("%s", (text, written) => {
    expect(found(text)).toEqual([["walkAway", written]]);
  });

  test("and cannot be overruled", () => {
    const { findings } = leakCheck([{ id: "text", text: "$350k", isListed: false }], secrets());
    expect(findings.map(({ isJudgement }) => isJudgement)).toEqual([false]);
  });

  test("also where a source reports the same figure: by its role it is the walk-away", () => {
    const held = secrets();
    const also = {
      ...held,
      public: [...held.public, { as: "source", unit: "money", value: 350_000 } as const],
    };
    expect(found("Others are paid $350,000.", also)).toEqual([["walkAway", "$350,000"]]);
  });

  test("but not where they offer that very figure, or it is what one asks for", () => {
    const held = secrets();
    const also = { ...held, public: [...held.public, { as: "ask", unit: "money", value: 350_000 } as const] };
    expect(found("A total of $350,000 would do it.", also)).toEqual([]);
  });
});

describe("other private figures are found where they are not also an offer, an ask or a source", () => {
  test.each([
    ["I aim at $193,250.", "landing", "where one expects to land"],
    ["I want 214.5k.", "anchor", "an anchor that the packages do not ask for"],
    ["That is worth $500,078 to me.", "worth", "what a package is worth"],
    ["I trade at $2,013 for each.", "rate", "an exchange rate"],
    ["There is $49,250 left.", "headroom", "the room under the threshold"],
    ["Stay under $500,000.", "threshold", "the threshold"],
    ["A bonus of $30,000.", "otherTerms", "a term of an offer that is not to be named"],
  ] as const)("%s (%s): %s", (text, kind, _why) => {
    expect(found(text).map(([each]) => each)).toEqual([kind]);
  });

  test.each([
    ["You offer $172,000 and 0.055 %.", "their own offer"],
    ["I ask for $215,000 and $38,000.", "the asks"],
    ["Bases are reported at $220k.", "a source"],
    ["We spoke on 9 December 2026 with 4 people.", "dates and counts"],
    ["I cut the bill by $75,000.", "a figure that is nobody's secret"],
  ])("not %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a target that is also an ask coincides, and is said to", () => {
    const held = secrets({ allowed: true });
    const check = leakCheck([{ id: "text", text: "A base of $200,000.", isListed: false }], held);
    expect(check.findings).toEqual([]);
    expect(check.coincidences).toMatchObject([{ secret: { role: "target", value: 200_000 }, as: "source" }]);
  });

  test("until its sentence calls it a target", () => {
    expect(found("My target is $215,000.", secrets())).toEqual([["privateName", "My target"]]);
    expect(found("My target is $200,000.", secrets({ allowed: true })).map(([kind]) => kind)).toEqual([
      "privateName",
      "target",
    ]);
  });
});

describe("a private name is found only beside a figure", () => {
  test.each([
    ["My minimum is $180,000.", ["privateName"]],
    ["I would walk away below $180,000.", ["privateName"]],
    ["My bottom line is 0.05 %.", ["privateName"]],
    ["I could settle for $190,000.", ["privateName"]],
    ["I would not like to walk away from this.", []],
    ["The target bonus of $80,000 is fine.", []],
    ["The target of the team is growth. I ask for $215,000.", []],
  ])("%s", (text, kinds) => {
    expect([...new Set(found(text).map(([kind]) => kind))]).toEqual(kinds);
  });
});

test.each([
  ["The role asks for a minimum of 20 % travel.", "what is called a minimum"],
  ["I ran a budget of $350k.", "a figure of the work that equals the walk-away"],
])("%s: %s may be sent anyway", (text) => {
  const { findings } = leakCheck([{ id: "text", text, isListed: false }], secrets());
  expect(findings.every(({ isJudgement }) => isJudgement)).toBe(true);
  expect(found("Is a target bonus of 15 % usual at this level?")).toEqual([]);
});

describe("another offer", () => {
  test("is not named until it is allowed", () => {
    expect(found("I also speak with initech  labs.")).toEqual([["otherName", "initech  labs"]]);
    expect(found("I also speak with Initech Labs.", secrets({ allowed: true }))).toEqual([]);
  });

  test("gives the walk-away away once its parts add up to it, each part at its place", () => {
    const held = secrets({ allowed: true });
    expect(found("Initech Labs: base $200,000, sign-on $40,000.", held)).toEqual([]);
    expect(found("Initech Labs: base $200,000, bonus $30,000, sign-on $40,000, shares $440k.", held)).toEqual(
      [
        ["walkAwaySum", "$200,000"],
        ["walkAwaySum", "$30,000"],
        ["walkAwaySum", "$40,000"],
        ["walkAwaySum", "$440k"],
      ],
    );
  });

  test.each([
    "Base $200k, 15 % bonus, $40k sign-on and $110k of stock a year.",
    "Base $200k, $30k bonus, $10k a year of sign-on, $110k of stock a year.",
    "Cash of 230,000 and 110,000 of stock, and 40,000 once.",
    "Base of 16,667 a month, 30,000 bonus, 40,000 once, 440,000 of stock.",
  ])("also by the year, by the month, as a rate or in sums: %s", (text) => {
    const kinds = found(text, secrets({ allowed: true })).map(([kind]) => kind);
    expect(kinds).toContain("walkAwaySum");
  });

  test("adds up over several texts of one page as well", () => {
    const text = (id: string, said: string) => ({ id, text: said, isListed: false });
    const { findings } = leakCheck(
      [text("one", "Base $200,000 and bonus $30,000."), text("two", "Sign-on $40,000, shares $440,000.")],
      secrets({ allowed: true }),
    );
    expect(findings.map(({ textId, kind }) => [textId, kind])).toEqual([
      ["one", "walkAwaySum"],
      ["one", "walkAwaySum"],
      ["two", "walkAwaySum"],
      ["two", "walkAwaySum"],
    ]);
  });
});

describe("a claim of an offer in writing", () => {
  test.each([
    "I hold a written offer.",
    "I have another offer in writing.",
    "I’ve got a signed offer.",
    "I have received an offer letter from Initech Labs.",
    "My competing offer is in writing.",
  ])("%s is false where there is none", (text) => {
    const kinds = found(text, secrets({ written: false, allowed: true })).map(([kind]) => kind);
    expect(kinds).toContain("notWritten");
    expect(found(text, secrets({ allowed: true }))).toEqual([]);
  });

  test.each([
    "Initech Labs has put its offer in writing.",
    "Initech Labs’s written offer is 200,000.",
    "My offer from Initech Labs is signed.",
    "The letter from Initech Labs says 200,000.",
    "Attached is the offer letter from Initech Labs.",
    "Initech Labs confirmed 200,000 by e-mail.",
  ])("%s is false of an offer that is verbal, and once of one that is written", (text) => {
    const verbal = found(text, secrets({ written: false, allowed: true })).map(([kind]) => kind);
    expect(verbal).toContain("notWritten");
    expect(found(text, secrets({ allowed: true }))).toEqual([]);
  });

  test.each([
    "I have a signed contract from Acme.",
    "I already hold an employment agreement with Acme.",
    "Acme emailed me their terms.",
    "Acme has sent me its offer letter.",
    "I have received an offer letter from Acme.",
  ])("%s is false where the file knows no such company; only the person can tell that it is one", (text) => {
    const of = (written: boolean) =>
      leakCheck([{ id: "text", text, isListed: false }], secrets({ written, allowed: true })).findings;
    expect(of(true)).toMatchObject([{ kind: "notWritten", isJudgement: true }]);
    expect(of(false)).toMatchObject([{ kind: "notWritten", isJudgement: false }]);
  });

  test.each(["I hold a written offer, and would like to speak with Anna.", "They emailed me their terms."])(
    "%s names nobody whose offer it would be",
    (text) => {
      expect(found(text, secrets({ allowed: true }))).toEqual([]);
    },
  );

  test("of two is false where one is held", () => {
    expect(found("I hold two written offers.").map(([kind]) => kind)).toEqual(["notWritten"]);
  });

  test.each([
    "Please confirm in writing: the strike.",
    "I look forward to your written offer.",
    "I have your offer in writing.",
    "I have no written offer yet.",
    "Initech Labs has not put it in writing.",
    "I have the written confirmation of my visa.",
    "I have signed contracts with forty customers in my time.",
    "You emailed me your terms on Monday.",
  ])("%s is none", (text) => {
    expect(found(text, secrets({ written: false, allowed: true }))).toEqual([]);
  });
});

describe("an offer whose last day is past is no offer any more", () => {
  const lapsed = secrets({ allowed: true, written: false });
  const held = {
    ...lapsed,
    others: lapsed.others.map((other) => ({ ...other, isHeld: false, isLapsed: true })),
  };
  test.each([
    "I hold an offer in writing from Initech Labs.",
    "I have another offer.",
    "My other offer has a larger grant.",
    "Initech Labs offers me more.",
    "There is the offer from Initech Labs as well.",
  ])("%s", (text) => {
    const kinds = found(text, held).map(([kind]) => kind);
    expect(kinds.some((kind) => kind === "notHeld" || kind === "notWritten")).toBe(true);
    expect(found(text, secrets({ allowed: true }))).toEqual([]);
  });

  test.each([
    "Initech Labs offered me more in October.",
    "The offer from Initech Labs has lapsed.",
    "I have your offer, and like it.",
    "I have no other questions.",
  ])("%s is no such claim", (text) => {
    expect(found(text, held)).toEqual([]);
  });
});

describe("disparaging words are a judgement that may be overruled", () => {
  test.each([
    ["Your equity is worthless.", "worthless", "equity"],
    ["These options are monopoly money.", "monopoly money", "equity"],
    ["Shares are not real money to me.", "not real money", "equity"],
    ["That is a lowball.", "lowball", "offer"],
    ["This base is well below market.", "well below market", "offer"],
    ["A frankly weak base.", "frankly weak", "offer"],
    ["The grant looks thin.", "grant looks thin", "offer"],
    ["Honestly, an insulting number.", "insulting", "offer"],
    ["Is this a joke?", "joke", "offer"],
    ["Take it or leave it.", "Take it or leave it", "dealing"],
  ])("%s", (text, written, kind) => {
    const { findings } = leakCheck([{ id: "text", text, isListed: false }], secrets());
    expect(findings).toMatchObject([{ kind: "disparaging", written, disparages: kind, isJudgement: true }]);
  });

  test("a longer word with such a word in it is none", () => {
    expect(
      found("The cheapest flight, a jokester, a pathetically… no.").map(([, written]) => written),
    ).toEqual([]);
  });
});

test("a cell of the offer or of the ask stands in its role, whatever it comes to", () => {
  const { findings } = leakCheck([{ id: "ask.0.1", text: "$193,250", isListed: true }], secrets());
  expect(findings).toEqual([]);
});

test("a source is called an open figure of its own, not one that merely lies near it", () => {
  // 199,500 and 200,000 are within half a percent of each other.
  const near: Secrets = {
    figures: [money("anchor", 199_500, "baseSalary"), money("target", 200_000, "baseSalary")],
    public: [{ as: "source", unit: "money", value: 200_000 }],
    others: [],
    sum: null,
  };
  const text = "The base there is $200,000.";
  const { findings, coincidences } = leakCheck([{ id: "why", text, isListed: false }], near);
  expect(findings).toEqual([]);
  expect(coincidences.map(({ secret, as }) => [secret.value, as])).toEqual([[200_000, "source"]]);
});
