/** What the documents report, as the range chart draws it: nothing averaged, nobody else's pay among the offers'. */
import { describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { comparableFacts, rangePanels } from "./range-panels.ts";

function workspaceOf(file: unknown): Workspace {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function panelsOf(workspace: Workspace) {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  return rangePanels(workspace, report(workspace), marks);
}

function componentOf(workspace: Workspace, id: string) {
  return panelsOf(workspace)
    .flatMap(({ components }) => components)
    .find((component) => component.id === id);
}

/** A yearly salary range of a market document, changed by `changes`. */
function factOf(changes: Readonly<Record<string, unknown>>) {
  return {
    id: "fact",
    component: "baseSalary",
    low: "100000",
    high: "120000",
    unit: "USD",
    period: "annual",
    kind: "range",
    subject: "market",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "Pay", figure: "$100K–$120K" },
    ...changes,
  };
}

function withFacts(...facts: readonly Readonly<Record<string, unknown>>[]): Workspace {
  const document = {
    id: "document",
    title: "A survey",
    publisher: null,
    url: null,
    readOn: null,
    facts: facts.map((changes, index) => factOf({ id: `fact-${index}`, ...changes })),
  };
  return sampleWorkspace([sampleOffer({ baseSalary: "110000", level: "senior" })], { documents: [document] });
}

const dossier = workspaceOf(dossierFile);

describe("of the dossier", () => {
  test("every reported base is a row of its own, by level and then by its low end", () => {
    expect(
      componentOf(dossier, "baseSalary")?.rows.map(({ low, high, figure }) => [low, high, figure]),
    ).toEqual([
      [140_000, 160_000, "$140K–$160K"],
      [180_000, 180_000, "$180,000"],
      [165_000, 180_000, "$165‑180 k"],
      [172_000, 172_000, "$172 k"],
      [220_000, 290_000, "$220K–$290K"],
      [260_000, 260_000, "$260,000"],
    ]);
  });

  test("the reader's pay, a peer's offer and an ask are not among what is offered", () => {
    const ids = comparableFacts(dossier).map(({ fact }) => fact.id);
    for (const id of ["system-design-reader", "system-design-peer-base", "system-design-ask"]) {
      expect(ids).not.toContain(id);
    }
  });

  test("each offer stands with its own salary, thick at its own level", () => {
    const markers = componentOf(dossier, "baseSalary")?.markers ?? [];
    expect(markers.map(({ low, high }) => [low, high])).toEqual([
      [172_000, 172_000],
      [220_000, 220_000],
      [200_000, 200_000],
      [140_000, 160_000],
    ]);
    expect(markers.map(({ said }) => said)).toEqual([
      "$172,000",
      "$220,000",
      "$200,000",
      "$140,000 to $160,000",
    ]);
    expect(markers[0]?.ownRowIds).toEqual([
      "system-design-base-range",
      "system-design-base",
      "day-in-the-life-base",
      "team-culture-base-senior",
    ]);
    // Nobody reports a base of the mid level.
    expect(markers[1]?.ownRowIds).toEqual([]);
  });

  test("ownership stands in percent: 0.055, and 240,000 of 5.2 billion", () => {
    const markers = componentOf(dossier, "equityPercent")?.markers ?? [];
    const said = markers.map((marker) => marker.said.replaceAll("\u202f", " "));
    expect(said.slice(0, 2)).toEqual(["0.0550 %", "0.0046 %"]);
    expect(markers.some(({ offerId }) => offerId === "public-company")).toBe(false);
  });

  test("a total is “about” where the kind of the grant is not stated, and itself where all is", () => {
    const said = componentOf(dossier, "totalCompensation")?.markers.map((marker) => marker.said);
    // 172,000 + 22,000 + 618,750; 200,000 + 30,000 + 40,000 + 110,000.
    expect([said?.[0], said?.[2]]).toEqual([
      "about $812,750 on paper in year 1",
      "$380,000 on paper in year 1",
    ]);
  });

  test("a row says its level and place, what was worked out, and where the figure stands", () => {
    const rows = componentOf(dossier, "baseSalary")?.rows ?? [];
    expect(rows[0]?.label).toContain("San Francisco");
    expect(rows[0]?.isInferred).toBe(true);
    expect(rows[4]).toMatchObject({ isInferred: true, source: "Day in the life of a product manager" });
    expect(rows[4]?.label).toContain("inferred");
    expect(rows[0]?.details.join(" ")).toContain("$140K–$160K");
  });

  test("an open end stays open", () => {
    const relocation = componentOf(dossier, "relocation")?.rows.find(({ figure }) => figure === "$15,000");
    expect(relocation).toMatchObject({ low: null, high: 15_000 });
  });

  test("a bonus in percent of base is not drawn as dollars", () => {
    const bonus = (unit: string) =>
      comparableFacts(withFacts({ component: "targetBonus", unit, low: "12", high: "12" })).length;
    expect([bonus("USD"), bonus("percent")]).toEqual([1, 0]);
  });
});

describe("what is drawn", () => {
  test("is nothing without documents", () => {
    expect(panelsOf(withFacts())).toEqual([]);
    expect(panelsOf(sampleWorkspace([]))).toEqual([]);
  });

  test("is what is known where no offer is shown", () => {
    const workspace = withFacts({});
    const [panel] = rangePanels(workspace, report(workspace), []);
    expect(panel?.components[0]).toMatchObject({ markers: [], rows: [{ low: 100_000 }] });
  });

  test.each([
    { why: "in another currency", changes: { unit: "EUR" } },
    { why: "by the month, on an axis of years", changes: { low: "9000", high: "10000", period: "monthly" } },
    { why: "by the week", changes: { low: "2000", high: "2500", period: "weekly" } },
    { why: "by the hour", changes: { low: "50", high: "60", period: "hourly" } },
    { why: "of one's own present pay", changes: { subject: "currentPay" } },
  ])("is not a figure $why", ({ changes }) => {
    expect(componentOf(withFacts({}, changes), "baseSalary")?.rows).toHaveLength(1);
  });

  test("once and a year are two axes, and no offer stands on what is not its own", () => {
    const workspace = withFacts({}, { period: "oneTime", low: "5000", high: "9000" });
    const components = panelsOf(workspace).flatMap((panel) => panel.components);
    expect(components.map(({ label, rows, markers }) => [label, rows.length, markers.length])).toEqual([
      ["Base salary", 1, 1],
      ["Base salary (once)", 1, 0],
    ]);
  });

  test("keeps one figure apart from the other, never an average", () => {
    const rows = componentOf(withFacts({}, { low: "140000", high: "160000" }), "baseSalary")?.rows;
    expect(rows?.map(({ low }) => low)).toEqual([100_000, 140_000]);
  });

  test("has no marker for a salary that is not known, and none at zero", () => {
    const workspace = withFacts({});
    const unknown = {
      ...workspace,
      offers: workspace.offers.map((offer) => ({ ...offer, baseSalary: null })),
    };
    expect(componentOf(unknown, "baseSalary")?.markers).toEqual([]);
  });

  test("a level that is not stated is nobody's own level", () => {
    const workspace = withFacts({});
    const levelless = { ...workspace, offers: workspace.offers.map((offer) => ({ ...offer, level: null })) };
    expect(componentOf(levelless, "baseSalary")?.markers[0]?.ownRowIds).toEqual([]);
  });

  test("money and percentages never share an axis", () => {
    const panels = panelsOf(dossier);
    const ownership = panels.find(({ components }) => components.some(({ id }) => id === "equityPercent"));
    expect(ownership?.components.map(({ id }) => id)).toEqual(["equityPercent"]);
    expect(ownership?.formatTick(0.055)).toBe("0.055 %");
  });
});
