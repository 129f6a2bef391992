/** The finding over the range chart, on workspaces with documents: it says what the report's positions say. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { rangePanels } from "./range-panels.ts";
import { rangesAround, rangeTitle } from "./range-title.ts";

type Changes = Readonly<Record<string, unknown>>;

/** A yearly range of the market, by component, changed by `changes`. */
function reported(component: string, low: string | null, high: string | null, changes: Changes = {}) {
  const unknown = { role: null, level: null, placeId: null, company: null, asOf: null, inferred: [] };
  const citation = { locator: "Pay", figure: `${low} to ${high}` };
  const terms = { unit: "USD", period: "annual", kind: "range", subject: "market" };
  return { component, low, high, ...terms, ...unknown, citation, ...changes };
}

function workspaceOf(offer: Changes, ...facts: readonly Changes[]): Workspace {
  const document = { id: "document", title: "A survey", publisher: null, url: null, readOn: null };
  const identified = facts.map((fact, index) => ({ id: `fact-${index}`, ...fact }));
  return sampleWorkspace([sampleOffer({ level: "senior", ...offer })], {
    documents: [{ ...document, facts: identified }],
  });
}

function title(workspace: Workspace, ids = workspace.offers.map(({ id }) => id)): string {
  const marks = offerMarks(workspace, ids);
  const figures = report(workspace);
  return rangeTitle(rangePanels(workspace, figures, marks), marks, workspace, figures);
}

/** In how many ranges the sample's offer stands with its base; null where it is not drawn there. */
function around(workspace: Workspace): number | null | undefined {
  const marks = offerMarks(workspace, ["offer"]);
  const figures = report(workspace);
  const base = rangePanels(workspace, figures, marks)
    .flatMap(({ components }) => components)
    .find(({ id }) => id === "baseSalary");
  return base && rangesAround(base, "offer", workspace, figures);
}

const base = (low: string | null, high: string | null, changes: Changes = {}) =>
  reported("baseSalary", low, high, changes);

describe("an offer sits in a range", () => {
  test.each<{ facts: readonly Changes[]; salary: unknown; expected: number; why: string }>([
    { facts: [base("100", "120")], salary: "110", expected: 1, why: "between its ends" },
    { facts: [base("100", "120")], salary: "120", expected: 1, why: "on an end" },
    { facts: [base("100", "120")], salary: "121", expected: 0, why: "not above it" },
    {
      facts: [base("100", "120")],
      salary: { low: "110", high: "128" },
      expected: 0,
      why: "not with one of its own ends outside, though its middle is within",
    },
    {
      facts: [base("110", "110", { kind: "point" })],
      salary: "110",
      expected: 0,
      why: "a point is no range",
    },
    {
      facts: [base(null, "120", { kind: "bound" }), base("100", null, { kind: "bound" })],
      salary: "110",
      expected: 0,
      why: "an open end is none",
    },
    { facts: [base("100", "120"), base("90", "200")], salary: "110", expected: 2, why: "each range counts" },
    {
      facts: [base("100", "120", { level: "newGrad" }), base("90", "200", { level: "senior" })],
      salary: "110",
      expected: 1,
      why: "not in one of another level",
    },
    {
      facts: [base("90", "200"), base("100", "120", { period: "oneTime" })],
      salary: "110",
      expected: 1,
      why: "not in what is paid once, on the side of a year",
    },
  ])("$expected: $why", ({ facts, salary, expected }) => {
    expect(around(workspaceOf({ baseSalary: salary }, ...facts))).toBe(expected);
  });

  test("of any level where its own is not known", () => {
    const facts = [base("100", "120", { level: "newGrad" }), base("90", "200", { level: "senior" })];
    expect(around(workspaceOf({ baseSalary: "110", level: null }, ...facts))).toBe(2);
  });

  test("or has no place there, which is not the same as in none", () => {
    expect(around(workspaceOf({ baseSalary: null }, base("100", "120")))).toBeNull();
  });
});

describe("the title", () => {
  const parsed = parseWorkspace(dossierFile);
  if (!parsed.ok) throw new Error("the dossier is refused");
  const dossier = parsed.value;

  test("of the dossier: A's base is in one range of its level, its paper total in none", () => {
    expect(title(dossier, ["reported-senior", "public-company"])).toBe(
      "A’s base sits in one reported range, its paper total in none of its level",
    );
  });

  // The paper total of a sample offer of 110 a year, and nothing else, is 110.
  const total = (low: string, high: string) => reported("totalCompensation", low, high);
  test.each([
    {
      facts: [base("100", "120"), base("105", "130"), total("90", "150")],
      expected: "A’s base sits in 2 reported ranges, its paper total in 1",
    },
    { facts: [base("100", "120"), base("105", "130")], expected: "A’s base sits in 2 reported ranges" },
    {
      facts: [base("200", "300"), total("90", "150")],
      expected: "A’s base is in no reported range of its level, its paper total in one",
    },
    {
      facts: [base("200", "300"), total("200", "300")],
      expected: "A’s base and its paper total are in no reported range of its level",
    },
  ])("$expected", ({ facts, expected }) => {
    expect(title(workspaceOf({ baseSalary: "110" }, ...facts))).toBe(expected);
  });

  test.each([
    { why: "no base is reported", offer: { baseSalary: "110" }, facts: [total("100", "120")] },
    { why: "the offer's base is not known", offer: { baseSalary: null }, facts: [base("100", "120")] },
    { why: "nothing is reported", offer: { baseSalary: "110" }, facts: [] },
  ])("claims nothing where $why", ({ offer, facts }) => {
    expect(title(workspaceOf(offer, ...facts))).toBe("What the documents report");
  });

  test("claims nothing where every offer is hidden", () => {
    expect(title(dossier, [])).toBe("What the documents report");
  });
});

describe("where an offer is drawn is where the report says that it stands", () => {
  const share = { unit: "percent", period: "wholeGrant" };
  const once = { period: "oneTime" };
  const cash = (amount: unknown) => ({ installments: [{ month: 1, amount }], clawback: null });
  const adjusted = { rate: "-0.2", appliesTo: ["baseSalary", "signOnBonus", "grants"] };
  test.each<{ component: string; terms: Changes; offer: Changes; why: string }>([
    { component: "baseSalary", terms: {}, offer: { baseSalary: "110" }, why: "a base" },
    {
      component: "baseSalary",
      terms: {},
      offer: { baseSalary: "140", locationAdjustment: adjusted },
      why: "a base after the place's cut",
    },
    {
      component: "targetBonus",
      terms: {},
      offer: { baseSalary: "1000", targetBonus: { kind: "rateOfBase", rate: "0.11" } },
      why: "a bonus that is a rate",
    },
    { component: "signOnBonus", terms: once, offer: { signOnBonus: cash("110") }, why: "a sign-on" },
    {
      component: "signOnBonus",
      terms: once,
      offer: { signOnBonus: cash("140"), locationAdjustment: adjusted },
      why: "a sign-on after the place's cut",
    },
    {
      component: "relocation",
      terms: once,
      offer: { relocation: { amount: "110", clawback: null } },
      why: "a move",
    },
    { component: "totalCompensation", terms: {}, offer: { baseSalary: "110" }, why: "a paper total" },
    // All of it is 100 %.
    {
      component: "equityPercent",
      terms: { ...share, low: "100", high: "120" },
      offer: { grants: [sampleGrant({ size: { kind: "ownership", fraction: "1" } })] },
      why: "all of a company",
    },
    {
      component: "equityValue",
      terms: { period: "wholeGrant" },
      offer: { grants: [sampleGrant({ size: { kind: "value", amount: "110" } })] },
      why: "a grant in money",
    },
    {
      component: "equityValue",
      terms: { period: "wholeGrant" },
      offer: {
        grants: [sampleGrant({ size: { kind: "value", amount: "110" } })],
        companyFacts: { ...sampleOffer().companyFacts, liquidity: "public", postMoneyValuation: null },
      },
      why: "or nowhere: public shares are money",
    },
    { component: "baseSalary", terms: {}, offer: { baseSalary: "0" }, why: "or nowhere: what is none" },
    {
      component: "signOnBonus",
      terms: {},
      offer: { signOnBonus: cash("110") },
      why: "or nowhere: once beside a year",
    },
  ])("$why", ({ component, terms, offer }) => {
    const workspace = workspaceOf(offer, reported(component, "100", "120", terms));
    const figures = report(workspace);
    const drawn = rangePanels(workspace, figures, offerMarks(workspace, ["offer"]))
      .flatMap(({ components }) => components)
      .flatMap(({ markers }) => markers)
      .map(({ low }) => (low - 100) / 20);
    const said = figures.evidence.positions.map(({ position }) => position ?? Number.NaN);
    expect(said).toHaveLength(drawn.length);
    for (const [index, at] of drawn.entries()) expect(said[index]).toBeCloseTo(at, 9);
  });
});
