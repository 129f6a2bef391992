/**
 * The golden inputs: what the five documents report, and the examples that open from the page.
 *
 * A wrong or missing fact is worse than a failing page, so the facts are held against the documents
 * themselves where those are at hand; the documents are other people's texts and not part of the project.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Fact, type SourceDocument, sourceDocument } from "#domain/evidence.ts";
import type { Finding } from "#domain/finding.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { parsed, parseWorkspace } from "#domain/parse-workspace.ts";
import { type Component, component as componentWord } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";

const SOURCES = "fixtures/sources";
const EXAMPLES = "fixtures/examples";
const DOCUMENTS = "../shared/documents";

const sources = filesIn(SOURCES, ".json");
const examples = filesIn(EXAMPLES, ".workspace.json");

describe("the documents' facts", () => {
  test("there is one file for each of the five documents, named by its id", () => {
    expect(sources.map(({ name }) => name)).toEqual([
      "day-in-the-life-2026",
      "new-grad-pm-interview-2026",
      "open-source-infrastructure-test",
      "system-design-interview-2026",
      "team-culture-work-life-2026",
    ]);
    for (const { name, value } of sources) expect(document(value).id).toBe(name);
  });

  test("every figure that is pay is a fact, counted by hand in each document", () => {
    const counts = Object.fromEntries(documents().map(({ id, facts }) => [id, facts.length]));
    expect(counts).toEqual({
      "day-in-the-life-2026": 3,
      "new-grad-pm-interview-2026": 9,
      "open-source-infrastructure-test": 1,
      "system-design-interview-2026": 10,
      "team-culture-work-life-2026": 14,
    });
  });

  test("no fact id stands twice", () => {
    const ids = facts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("five documents come from two publishers, four of them from one", () => {
    const publishers = documents().map(({ publisher }) => publisher);
    expect(new Set(publishers).size).toBe(2);
    expect(publishers.filter((publisher) => publisher === "sirjohnnymai.com")).toHaveLength(4);
  });

  test("inferred keys are keys of the fact, and name something that is filled in", () => {
    for (const fact of facts()) {
      for (const key of fact.inferred)
        expect(fact[key as keyof Fact], `${fact.id}.${key}`).toEqual(expect.anything());
    }
  });

  test.each<[kind: Fact["kind"], why: string, holds: (fact: Fact) => boolean]>([
    ["range", "two ends that differ", ({ low, high }) => low !== null && high !== null && low !== high],
    ["bound", "one end only", ({ low, high }) => (low === null) !== (high === null)],
    ["point", "one figure", ({ low, high }) => low !== null && low === high],
    ["average", "one figure", ({ low, high }) => low !== null && low === high],
    ["anecdote", "one figure of one person", ({ low, high }) => low !== null && low === high],
  ])("a %s has %s", (kind, _why, holds) => {
    const ofKind = facts().filter((fact) => fact.kind === kind);
    expect(ofKind).not.toHaveLength(0);
    expect(ofKind.filter((fact) => !holds(fact))).toEqual([]);
  });

  test.each<[factId: string, subject: Fact["subject"], why: string]>([
    ["system-design-reader", "currentPay", "what the reader earns today"],
    ["system-design-peer-base", "competingOffer", "a peer's, elsewhere"],
    ["system-design-peer-equity", "competingOffer", "a peer's, elsewhere"],
    ["system-design-ask", "ask", "what to bring to the talk, not what is paid"],
    ["open-source-valuation", "company", "nobody's pay"],
    ["team-culture-valuation", "company", "nobody's pay"],
    ["day-in-the-life-approval", "company", "a rule of the employer, not an offer"],
  ])("%s is of subject %s: %s", (factId, subject) => {
    expect(fact(factId).subject).toBe(subject);
  });

  test("every other fact is the employer's own offer", () => {
    expect(facts().filter(({ subject }) => subject === "offer")).toHaveLength(37 - 7);
  });

  test.each<[component: Component, count: number]>([
    ["baseSalary", 8],
    ["targetBonus", 2],
    ["signOnBonus", 2],
    ["equityPercent", 5],
    ["equityValue", 2],
    ["totalCompensation", 5],
    ["valuation", 2],
    ["vesting", 3],
    ["cliff", 2],
    ["relocation", 2],
    ["locationAdjustment", 3],
    ["approvalThreshold", 1],
    ["other", 0],
  ])("%s is reported %i times", (component, count) => {
    expect(componentWord.options).toContain(component);
    expect(facts().filter((fact) => fact.component === component)).toHaveLength(count);
  });
});

describe("what the figures imply, by hand", () => {
  test("0.01 to 0.03 % of 5.2 billion is the 520,000 to 1.56 million that the same document gives", () => {
    const valuation = Number(fact("team-culture-valuation").low);
    expect(valuation).toBe(5_200_000_000);
    const worth = ends("team-culture-equity").map((percent) =>
      percent.times(valuation).dividedBy(100).toFixed(),
    );
    expect(worth).toEqual(["520000", "1560000"]);
    expect(worth).toEqual(ends("team-culture-equity-value").map((end) => end.toFixed()));
  });

  test("the new grad's parts add up to the stated total, with the grant counted whole", () => {
    const parts = ["new-grad-base", "new-grad-sign-on", "new-grad-equity"].map(ends);
    const total = [0, 1].map((end) => Decimal.sum(...parts.map((part) => part[end] ?? 0)).toFixed());
    expect(total).toEqual(["180000", "220000"]);
    expect(total).toEqual(ends("new-grad-total").map((end) => end.toFixed()));
  });

  test("the two valuations differ by 700 million, which is 385,000 of a 0.055 % grant", () => {
    const apart = Number(fact("team-culture-valuation").low) - Number(fact("open-source-valuation").low);
    expect(apart).toBe(700_000_000);
    expect(new Decimal(fact("system-design-equity").low ?? 0).times(apart).dividedBy(100).toFixed()).toBe(
      "385000",
    );
  });

  test("the reported package lies within the ranges of its own document", () => {
    for (const [one, range] of [
      ["system-design-base", "system-design-base-range"],
      ["system-design-equity", "system-design-equity-range"],
    ] as const) {
      const [low, high] = ends(range);
      const [figure] = ends(one);
      expect(figure?.greaterThan(low ?? 0) && figure.lessThan(high ?? 0), one).toBe(true);
    }
  });
});

describe("the documents themselves", () => {
  test.for(documents())(
    "every figure of $id stands under the heading it cites",
    ({ id, facts }, { skip }) => {
      const path = `${DOCUMENTS}/${id}.txt`;
      skip(!existsSync(path), `${path} is not at hand: citations are not checked`);
      const lines = readFileSync(path, "utf8").split("\n").map(plainSpaces);
      for (const { id: factId, citation } of facts) {
        const heading = lines.indexOf(plainSpaces(citation.locator));
        expect(heading, `${factId}: heading`).toBeGreaterThanOrEqual(0);
        expect(lines.slice(heading + 1).join("\n"), factId).toContain(plainSpaces(citation.figure));
      }
    },
  );
});

describe("the examples", () => {
  test.each(examples.map(({ name, value }) => [name, value] as const))(
    "%s is a valid workspace",
    (_name, value) => {
      const result = parseWorkspace(value);
      expect(result.ok ? [] : result.findings).toEqual([]);
      // A figure written as a JSON number would come back as text: decimals are written as text throughout.
      if (result.ok) expect(result.value).toMatchObject(value as object);
    },
  );

  test("each compares two to five offers against one of them, and no two share a title", () => {
    for (const { name } of examples) {
      const { offers, baselineOfferId } = example(name);
      expect(offers.length, name).toBeGreaterThanOrEqual(2);
      expect(offers.length, name).toBeLessThanOrEqual(5);
      expect(
        offers.map(({ id }) => id),
        name,
      ).toContain(baselineOfferId);
    }
    const titles = examples.map(({ name }) => example(name).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("the dossier carries the five documents whole", () => {
    const carried = example("hugging-face-senior-pm").documents;
    expect(carried).toHaveLength(5);
    for (const source of documents()) expect(carried).toContainEqual(source);
  });

  test.each(["three-offers", "mixed-case"])(
    "the expected values of %s are of its offers, in its order",
    (name) => {
      const expected = read(`${EXAMPLES}/${name}.expected.json`) as { offers: { id: string }[] };
      expect(expected.offers.map(({ id }) => id)).toEqual(example(name).offers.map(({ id }) => id));
    },
  );
});

describe("the dossier's offers are what the documents report", () => {
  const dossier = () => example("hugging-face-senior-pm");

  test("A is the package of the system design article, with what it does not state left unknown", () => {
    const a = offer(dossier(), "reported-senior");
    expect(a).toMatchObject({
      status: "reported",
      level: "senior",
      baseSalary: fact("system-design-base").low,
      targetBonus: null,
      relocation: null,
      signOnBonus: { installments: [{ month: 1, amount: fact("system-design-sign-on").low }] },
      companyFacts: { postMoneyValuation: fact("open-source-valuation").low },
    });
    const [grant] = a.grants;
    expect(grant?.kind).toBe("unknown");
    expect(grant?.size).toEqual({ kind: "ownership", fraction: "0.00055" });
    expect(grant?.vesting.durationMonths).toBe(Number(fact("system-design-vesting").low));
  });

  test("B's base, bonus and a quarter of its grant are the average total", () => {
    const b = offer(dossier(), "mid-level-average");
    const [grant] = b.grants;
    if (b.targetBonus?.kind !== "amount" || grant?.size.kind !== "value")
      throw new Error("B is stated in money");
    const year = Number(b.baseSalary) + Number(b.targetBonus.amount) + Number(grant.size.amount) / 4;
    expect(year).toBe(320_000);
    expect(b.targetBonus.amount).toBe(fact("team-culture-bonus").low);
    expect(b.relocation?.amount).toEqual({ low: "0", high: fact("team-culture-relocation").high });
    expect(b.companyFacts.postMoneyValuation).toBe(fact("team-culture-valuation").low);
  });

  test("the new-grad package is stated in the ranges of its article", () => {
    const d = offer(dossier(), "new-grad-package");
    expect(d.baseSalary).toEqual(rangeOf("new-grad-base"));
    expect(d.signOnBonus?.installments).toEqual([{ month: 1, amount: rangeOf("new-grad-sign-on") }]);
    expect(d.grants[0]?.size).toEqual({ kind: "value", amount: rangeOf("new-grad-equity") });
    expect(d.relocation?.amount).toBe("0");
  });

  test("a split that no document gives and the competing offer are hypothetical, and nothing else", () => {
    const invented = dossier().offers.filter(({ status }) => status === "hypothetical");
    expect(invented.map(({ id }) => id)).toEqual(["mid-level-average", "public-company"]);
  });

  test("every amount of a reported offer is a fact of its employer, and its place and dates are stated", () => {
    const reported = dossier().offers.filter(({ status }) => status === "reported");
    expect(reported).toHaveLength(2);
    for (const { id, level, placeId, company, companyFacts, ...terms } of reported) {
      const own = facts().filter((one) => one.company === company && (one.level ?? level) === level);
      const written = own.map(({ low, high }) => `${low} to ${high}`);
      for (const amount of amountsIn([
        terms.baseSalary,
        terms.targetBonus,
        terms.signOnBonus,
        terms.relocation,
      ])) {
        expect(written, id).toContain(amount);
      }
      expect(written, id).toContain(ends("open-source-valuation").join(" to "));
      expect(companyFacts.valuationAsOf, id).toBe(fact("open-source-valuation").asOf);
      expect([null, ...own.map((one) => one.placeId)], id).toContain(placeId);
    }
  });
});

test.each<[name: string, offerId: string, why: string, holds: (offer: Offer) => boolean]>([
  [
    "public-front-loaded",
    "front-loaded",
    "38/32/20/10, and refreshers that start later",
    ({ grants }) =>
      grants[0]?.vesting.yearlyFractions?.join("/") === "0.38/0.32/0.2/0.1" &&
      grants.slice(1).every(({ vesting }) => vesting.startMonth > 0),
  ],
  [
    "seed-options",
    "seed-more-options",
    "options struck at the appraisal, a quarter of the preferred price",
    ({ grants, companyFacts }) => {
      const strike = grants[0]?.strike;
      const price = Number(companyFacts.postMoneyValuation) / Number(companyFacts.fullyDilutedShares);
      return strike?.kind === "pricePerShare" && Number(strike.price) === price / 4;
    },
  ],
  [
    "back-loaded",
    "back-loaded",
    "5/15/40/40 with a sign-on in 24 months, repayable",
    ({ grants, signOnBonus }) =>
      grants[0]?.vesting.yearlyFractions?.join("/") === "0.05/0.15/0.4/0.4" &&
      signOnBonus?.installments.length === 24 &&
      signOnBonus.clawback !== null,
  ],
  [
    "remote-location-cut",
    "remote-lisbon",
    "base and sign-on are cut, the grant is not",
    ({ locationAdjustment }) => locationAdjustment?.appliesTo.join() === "baseSalary,signOnBonus",
  ],
])("%s shows, in %s: %s", (name, offerId, _why, holds) => {
  expect(holds(offer(example(name), offerId))).toBe(true);
});

function filesIn(folder: string, ending: string): { name: string; value: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), value: read(`${folder}/${file}`) }));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function sound<Value>(
  result: { ok: true; value: Value } | { ok: false; findings: readonly Finding[] },
): Value {
  if (result.ok) return result.value;
  throw new Error(result.findings.map(({ path, code }) => `${path}: ${code}`).join("\n"));
}

function document(value: unknown): SourceDocument {
  return sound(parsed(sourceDocument, value));
}

function documents(): SourceDocument[] {
  return sources.map(({ value }) => document(value));
}

function facts(): Fact[] {
  return documents().flatMap((source) => source.facts);
}

function fact(id: string): Fact {
  const found = facts().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
}

/** Low and high of a fact that states both. */
function ends(id: string): Decimal[] {
  const { low, high } = fact(id);
  if (low === null || high === null) throw new Error(`${id} has one end only`);
  return [new Decimal(low), new Decimal(high)];
}

function rangeOf(id: string): { low: string | null; high: string | null } {
  const { low, high } = fact(id);
  return { low, high };
}

function example(name: string): Workspace {
  const found = examples.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return sound(parseWorkspace(found.value));
}

function offer(workspace: Workspace, id: string): Offer {
  const found = workspace.offers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no offer ${id}`);
  return found;
}

/** Every kind of space as one plain space. */
function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Every stated amount within terms of an offer, as "low to high"; kinds, months and unknowns left out. */
function amountsIn(terms: unknown): string[] {
  if (Array.isArray(terms)) return terms.flatMap(amountsIn);
  if (typeof terms === "string") return /^\d/.test(terms) ? [`${terms} to ${terms}`] : [];
  if (typeof terms !== "object" || terms === null) return [];
  if ("low" in terms && "high" in terms) return [`${terms.low} to ${terms.high}`];
  return Object.values(terms).flatMap(amountsIn);
}
