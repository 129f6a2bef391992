/** The page to send: what stands on it for the three offers, and that unedited it gives nothing away. */
import "#text/negotiate-sentences.ts";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { sentTexts } from "#exports/brief-page.ts";
import { briefMarkdown, briefPlainText } from "#exports/brief-text.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { example, inputOf, pageOf } from "./brief.sample.ts";
import { keepPage } from "./brief-keep.ts";
import { asksOf, briefSecrets, declinedAt, pageCheck, sendPage } from "./brief-send.ts";

const three = example("three-offers");

describe("the page to send of the three offers", () => {
  const { page, check, text } = pageOf(inputOf(three, "reported-senior"));

  test("states the offer part by part, and what is open", () => {
    expect(text).toContain("Base: $172,000 a year");
    expect(text).toContain("Sign-on: $22,000, repaid pro rata on leaving within 1 year");
    expect(text).toContain("0.0550\u202f%, share units; 4 years, 1 year cliff, monthly");
    expect(text).toContain("Bonus: not stated yet");
    expect(text).toMatch(/Please confirm in writing: shares or options, and at what strike;.*bonus/);
  });

  test("asks for one of three packages and gives a reason for each part", () => {
    expect(page.title.text).toBe("Three packages, any of which I would sign");
    const ask = page.blocks.find(({ id }) => id === "ask")?.parts[0];
    expect(ask?.kind === "table" ? ask.head : null).toEqual(["", "1", "2", "3"]);
    const why = page.blocks.find(({ id }) => id === "why")?.parts ?? [];
    const said = why.map((each) => (each.kind === "reason" ? [each.text.text, each.source] : []));
    // Of the three only the base has a figure that may be shown: the other two stand in for it, and say where. By
    // the table package 1 asks for the most base; 3 for more sign-on than 1, and 2 for more equity, with less base.
    expect(said.slice(1)).toEqual([
      [
        "It stands in for part of the base: package 3 asks for less base than package 1, and for more sign-on.",
        `As for the base. ${said[0]?.[1]}`,
      ],
      [
        "It stands in for part of the base: package 2 asks for less base than package 1, and for more equity.",
        `As for the base. ${said[0]?.[1]}`,
      ],
    ]);
    expect(said).toHaveLength(3);
  });

  test("says nothing of the public company, nor that the walk-away is 350,000", () => {
    expect(check.findings).toEqual([]);
    expect(text).not.toMatch(/public company|350[.,]?000|350k/i);
  });

  test("promises to sign only where the open points are as expected: as options a package is another one", () => {
    expect(text).toContain("and the open points are as we both expect, I will sign by 9 December");
  });

  test("asks nothing that the person has taken off the list, and what they put on it before the rest", () => {
    const leftOut = {
      ...three.negotiation,
      leftOutQuestions: { "reported-senior": ["instrument" as const] },
    };
    const without = pageOf(inputOf({ ...three, negotiation: leftOut }, "reported-senior")).text;
    expect(without).not.toContain("shares or options");
    expect(without).toContain("the share count behind the percentage");
    const remote = { id: "remote" as const, answers: [{ probability: "1", value: "0" }] };
    const added = { ...three.negotiation, questions: { "reported-senior": [remote] } };
    const page = pageOf(inputOf({ ...three, negotiation: added }, "reported-senior")).text;
    expect(text).not.toContain("working elsewhere");
    expect(page).toContain("whether working elsewhere changes the pay");
  });

  test("names two dates: the decision two days before the other offer lapses on 11 December", () => {
    expect(text).toContain("I decide on Wednesday 9 December, and would be glad of an answer by 2 December.");
  });

  test("names the written offer once it is allowed, and leaves out what would add up to its total", () => {
    const allowed = pageOf(inputOf(three, "reported-senior", { allowedOfferIds: ["public-company"] }));
    expect(allowed.text).toContain("I hold a written offer from a public company with a base of $200,000.");
    expect(allowed.text).toContain("sign-on of $40,000");
    expect(allowed.text).not.toContain("$440,000");
    expect(allowed.check.findings).toEqual([]);
  });

  test("asks for one figure each where that is chosen: the anchor, then no secret any more", () => {
    const single = pageOf(inputOf(three, "reported-senior", { ask: "anchor" }));
    expect(single.text).toContain("Base: $214,500");
    expect(single.check.findings).toEqual([]);
  });

  test("keeps the person's own text, checks it, and drops the source of the reason that it replaced", () => {
    const own = { "why.baseSalary": "I cannot come for less than $350k.", deliver: "The beta by June." };
    const edited = pageOf(inputOf(three, "reported-senior", { texts: own }));
    expect(edited.text).toContain("Base: I cannot come for less than $350k.\n");
    expect(edited.text).toContain("What I will deliver\nThe beta by June.");
    const kinds = edited.check.findings.map(({ textId, kind }) => [textId, kind]);
    expect(kinds).toContainEqual(["why.baseSalary", "walkAway"]);
  });

  test("is checked in what it is about as well", () => {
    const about = { ...page, about: "Manager, at least 350k" };
    expect(pageCheck(about, briefSecrets(inputOf(three, "reported-senior"))).findings).toMatchObject([
      { textId: "about", kind: "walkAway" },
    ]);
  });

  test("leaves out what nobody wrote", () => {
    expect(text).not.toContain("What I will deliver");
  });
});

test("an offer whose last day is past is neither proposed as a reason nor may be claimed", () => {
  const lapsed: Workspace = {
    ...three,
    offers: three.offers.map((each) =>
      each.id === "public-company" ? { ...each, decideBy: "2026-11-01" } : each,
    ),
  };
  const allowedOfferIds = ["public-company"];
  const proposed = pageOf(inputOf(lapsed, "reported-senior", { allowedOfferIds }));
  expect(proposed.text).not.toMatch(/written offer|offer letter|public company/i);
  expect(proposed.check.findings).toEqual([]);
  const texts = { thanks: "I hold a written offer from a public company." };
  const { check } = pageOf(inputOf(lapsed, "reported-senior", { allowedOfferIds, texts }));
  expect(check.findings.map(({ kind }) => kind)).toEqual(["notHeld"]);
});

test("what is copied or saved is the page as it is shown, and no word more", () => {
  const { page } = pageOf(inputOf(three, "reported-senior", { texts: { deliver: "The beta by June." } }));
  const shown = [
    ...sentTexts(page).map(({ text }) => text),
    page.on,
    ...page.blocks.flatMap(({ heading, parts }) => [
      heading ?? "",
      ...parts.flatMap((part) => (part.kind === "table" ? (part.head ?? []) : [])),
      ...parts.flatMap((part) => (part.kind === "reason" ? [part.text.label] : [])),
    ]),
  ].filter((text) => text !== "");
  const unescaped = briefMarkdown(page).replace(/\\(?=[^\w\s])|\\(?=_)/g, "");
  for (const text of [briefPlainText(page), unescaped]) {
    let left = text;
    for (const words of [...shown].sort((a, b) => b.length - a.length)) {
      expect(text).toContain(words);
      left = left.replaceAll(words, "");
    }
    expect(left).not.toMatch(/[\p{L}\d]/u);
  }
});

describe("a fact that is chosen as a comparable is cited with document, publisher and the day it was read", () => {
  const dossier = example("hugging-face-senior-pm");

  test("in the dossier", () => {
    const { text, check } = pageOf(inputOf(dossier, "reported-senior"));
    expect(text).toMatch(/reported at .*\(.*; read \d+ \w+\.?\)/);
    expect(check.findings).toEqual([]);
  });
});

test.each([
  "three-offers",
  "hugging-face-senior-pm",
  "seed-options",
  "mixed-case",
  "public-front-loaded",
  "remote-location-cut",
  "back-loaded",
])("unedited, no brief of %s gives anything away, whoever may be named", (name) => {
  const workspace = example(name);
  const everyone = workspace.offers.map(({ id }) => id);
  for (const { id } of workspace.offers) {
    for (const ask of ["packages", "anchor"] as const) {
      for (const allowedOfferIds of [[], everyone]) {
        expect(pageOf(inputOf(workspace, id, { ask, allowedOfferIds })).check.findings).toEqual([]);
      }
    }
  }
});

test.each(["three-offers", "hugging-face-senior-pm", "public-front-loaded", "back-loaded"])(
  "a private figure that the check calls open, too, stands on the page of %s as it is",
  (name) => {
    const workspace = example(name);
    const everyone = workspace.offers.map(({ id }) => id);
    for (const { id } of workspace.offers) {
      const { check, text } = pageOf(inputOf(workspace, id, { allowedOfferIds: everyone }));
      for (const { secret } of check.coincidences) {
        const shown =
          secret.unit === "fraction"
            ? showOwnership(secret.value)
            : showMoney(secret.value, workspace.currency);
        expect(text).toContain(shown);
      }
    }
  },
);

/** An offer with a grant, another in writing, one that is reported of the same employer, and costs of coming. */
const situation = fc
  .record({
    base: fc.integer({ min: 120, max: 600 }),
    signOn: fc.integer({ min: 0, max: 160 }),
    points: fc.integer({ min: 1, max: 200 }),
    otherBase: fc.integer({ min: 120, max: 1000 }),
    otherBonus: fc.integer({ min: 0, max: 100 }),
    otherSignOn: fc.integer({ min: 0, max: 240 }),
    reportedBase: fc.integer({ min: 120, max: 800 }),
    cost: fc.integer({ min: 0, max: 80 }),
    status: fc.constantFrom("written", "verbal", "reported", "current"),
    threshold: fc.constantFrom(null, "300000", "900000"),
    ask: fc.constantFrom("packages" as const, "anchor" as const),
    isAllowed: fc.boolean(),
  })
  .map((drawn) => {
    const thousands = (halves: number) => String(halves * 500);
    const signOn = (halves: number) => ({
      installments: [{ month: 1, amount: thousands(halves) }],
      clawback: null,
    });
    const offer = sampleOffer({
      id: "offer",
      company: "Hooli",
      baseSalary: thousands(drawn.base),
      signOnBonus: signOn(drawn.signOn),
      targetBonus: null,
      costs: [{ label: "A bonus given up", amount: thousands(drawn.cost) }],
      grants: [sampleGrant({ size: { kind: "ownership", fraction: String(drawn.points / 100_000) } })],
    });
    const other = sampleOffer({
      id: "other",
      company: "Initech",
      status: drawn.status,
      baseSalary: thousands(drawn.otherBase),
      targetBonus: { kind: "amount", amount: thousands(drawn.otherBonus) },
      signOnBonus: signOn(drawn.otherSignOn),
    });
    const sibling = sampleOffer({
      id: "sibling",
      company: "Hooli",
      role: "Engineer",
      status: "reported",
      baseSalary: thousands(drawn.reportedBase),
    });
    const workspace = sampleWorkspace([offer, other, sibling], {
      negotiation: {
        ...sampleWorkspace([]).negotiation,
        approval: { threshold: drawn.threshold, equityBasis: "0.5", countYears: "4" },
      },
    });
    return { workspace, ask: drawn.ask, allowedOfferIds: drawn.isAllowed ? ["other"] : [] };
  });

describe("a brief that nobody has edited", () => {
  it("never gives anything away", () => {
    fc.assert(
      fc.property(situation, ({ workspace, ask, allowedOfferIds }) => {
        const { check } = pageOf(inputOf(workspace, "offer", { ask, allowedOfferIds }));
        expect(check.findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("says the same as plain text and as Markdown as on the page", () => {
    fc.assert(
      fc.property(situation, ({ workspace, ask, allowedOfferIds }) => {
        const input = inputOf(workspace, "offer", { ask, allowedOfferIds });
        const page = sendPage(input, briefSecrets(input));
        const [plain, markdown] = [briefPlainText(page), briefMarkdown(page)];
        // What it is about stands on the printed sheet alone: a message has a subject of its own.
        for (const { text } of sentTexts(page).filter(({ id }) => id !== "about")) {
          expect(plain).toContain(text);
          expect(markdown).toContain(text);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

test("the page to keep rests on the offer's own outcomes where it has some", () => {
  const input = inputOf(three, "reported-senior");
  const { exitYear, futureDilution } = three.assumptions;
  const outcomes = [
    { label: "Nothing", multiple: "0", probability: "0.3" },
    { label: "Doubles", multiple: "2", probability: "0.7" },
  ];
  const outlook = { exitYear, futureDilution, outcomes, exit: null };
  const { negotiation } = input;
  const own = { ...input, negotiation: { ...negotiation, offer: { ...negotiation.offer, outlook } } };
  expect(briefPlainText(keepPage(own, null))).toMatch(
    /Equity: .*2 outcomes of this company, nothing with a chance of 30.%/,
  );
});

describe("where what can be asked for is worth less than the walk-away", () => {
  test.each([
    // The even-vesting offer can be raised to less than the front-loaded one is worth.
    ["public-front-loaded", "even-vesting"],
    // "Do not send these: each stays below your walk-away."
    ["seed-options", "seed-more-options"],
    ["three-offers", "mid-level-average"],
  ])("%s asks nothing of %s but about the level, and promises nothing", (name, offerId) => {
    for (const ask of ["packages", "anchor"] as const) {
      const input = inputOf(example(name), offerId, { ask });
      const { reservation, model } = input.negotiation;
      expect((declinedAt(input) ?? Number.POSITIVE_INFINITY) * model.horizonYears).toBeLessThan(
        reservation?.worth ?? 0,
      );
      expect(asksOf(input)).toEqual({ kind: "level", terms: [] });
      const { text, check, page } = pageOf(input);
      expect(page.blocks.map(({ id }) => id)).not.toContain("ask");
      expect(page.blocks.map(({ id }) => id)).not.toContain("why");
      expect(text).toMatch(/talk about the level/);
      expect(text).not.toMatch(/sign (?:by|it|them)|(?:will|would|let me) sign|take whichever/);
      expect(check.findings).toEqual([]);
    }
  });

  test("no ask of any example is worth less than its walk-away", () => {
    for (const name of [
      "three-offers",
      "hugging-face-senior-pm",
      "seed-options",
      "mixed-case",
      "back-loaded",
    ]) {
      const workspace = example(name);
      for (const { id } of workspace.offers) {
        for (const ask of ["packages", "anchor"] as const) {
          const input = inputOf(workspace, id, { ask });
          const { model, reservation, riskAversion } = input.negotiation;
          for (const terms of asksOf(input).terms) {
            expect(model.worth(terms, riskAversion)).toBeGreaterThanOrEqual(reservation?.worth ?? 0);
          }
        }
      }
    }
  });

  test("above it the packages are promised to be signed", () => {
    const input = inputOf(three, "reported-senior");
    expect(declinedAt(input)).toBeNull();
    expect(pageOf(input).text).toContain("I will sign by");
  });
});

describe("an offer in another currency than the workspace's", () => {
  /** $1 is EUR 0.9: an alternative of EUR 315,000 a year is $350,000. */
  const abroad = sampleWorkspace(
    [
      sampleOffer({
        id: "offer",
        company: "Hooli",
        currency: "USD",
        baseSalary: "172000",
        targetBonus: null,
        signOnBonus: null,
        grants: [],
      }),
      sampleOffer({
        id: "other",
        company: "Initech",
        currency: "USD",
        status: "written",
        baseSalary: "300000",
        targetBonus: { kind: "amount", amount: "50000" },
        signOnBonus: null,
        grants: [],
      }),
    ],
    { currency: "EUR", exchangeRates: { USD: "0.9" } },
  );

  test("asks in its own currency, to $500 and no multiple of $5,000, and never in the workspace's", () => {
    // Nothing is asked for below the walk-away, so being there has to be worth less than the money.
    const alone = { ...abroad, negotiation: { ...abroad.negotiation, premiums: { other: "-700000" } } };
    const { text, page } = pageOf(inputOf(alone, "offer", { ask: "anchor", allowedOfferIds: ["other"] }));
    const table = page.blocks.find(({ id }) => id === "ask")?.parts[0];
    // The highest raise with a written offer is a quarter: 172,000 + 43,000 = 215,000, which is round.
    expect(table?.kind === "table" ? table.rows[0] : null).toEqual(["Base", "$214,500"]);
    expect(text).toContain("a base of $300,000");
    expect(text).not.toMatch(/EUR|€/);
  });

  test.each([
    "I need $350,000.",
    "I need $1.4m in all.",
    "I need EUR 315,000.",
    "I need $29,167 a month.",
    "I need 26.25k EUR a month.",
    "I need $700,000 over two years.",
  ])("gives its walk-away away in either: %s", (deliver) => {
    const { check } = pageOf(inputOf(abroad, "offer", { texts: { deliver } }));
    expect(check.findings.map(({ textId, kind }) => [textId, kind])).toContainEqual(["deliver", "walkAway"]);
  });
});

test("a written offer that its place cuts is cited as it states and as it pays, by leave alone", () => {
  const appliesTo = ["baseSalary"];
  const workspace = sampleWorkspace(
    [
      sampleOffer({ id: "own", company: "Acme", role: "Engineer", baseSalary: "172000" }),
      sampleOffer({
        id: "cut",
        company: "Globex",
        role: "Engineer",
        baseSalary: "250000",
        locationAdjustment: { rate: "-0.2", appliesTo },
      }),
    ],
    { negotiation: { premiums: { cut: "-100000" } } },
  );
  const allowed = pageOf(inputOf(workspace, "own", { ask: "anchor", allowedOfferIds: ["cut"] }));
  expect(allowed.text).toMatch(/a base of \$250,000 \(.*20.*\)/);
  expect(allowed.check.findings).toEqual([]);
  const typed = (amount: string) =>
    pageOf(inputOf(workspace, "own", { texts: { deliver: `A base of ${amount} is what I have in mind.` } }));
  for (const amount of ["$250,000", "$200,000"]) {
    expect(typed(amount).check.findings.map(({ kind }) => kind)).toContain("otherTerms");
  }
});
