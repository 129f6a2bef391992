/**
 * The workings of the Negotiate page, followed with a pencil: every line does what its sign says, what a line with
 * "=" states is what has come of the lines above it, and the last of them is the figure that was opened.
 */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS } from "#engine/negotiation/ask-terms.ts";
import { questions } from "#engine/negotiation/questions.ts";
import { offersReport } from "#engine/offers-report.ts";
import { type Negotiation, negotiationOf } from "#views/negotiate/use-negotiation.ts";
import type { WorkedTopic } from "#views/panels/panel-context.tsx";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { shownChoices } from "./regret-sheet.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";
import { sheetOf } from "./sheet-of.ts";

function example(name: string): Workspace {
  const path = new URL(`../../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

function negotiationFor(workspace: Workspace, offerId: string | null = null): Negotiation {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const found = negotiationOf(workspace, offersReport(workspace), { offerId, brief: "both" }, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

/** Every figure of the page that has a working. */
function topicsOf(negotiation: Negotiation): readonly WorkedTopic[] {
  const { packages, ladder, workspace, offer, riskAversion, count } = negotiation;
  const whose = ["offer" as const, ...packages.packages.map((_, at) => at)];
  const cared = [0, 1, riskAversion, riskAversion + 1];
  const found = questions(workspace, offer.id, riskAversion);
  const regrets = shownChoices(negotiation);
  return [
    ...whose.flatMap((one): readonly WorkedTopic[] => [
      ...cared.map((each) => ({ of: "worth" as const, whose: one, riskAversion: each })),
      ...(["cash", "count", "cost"] as const).map((of) => ({ of, whose: one })),
      ...(count.threshold === null
        ? []
        : (["headroom", "highestBasis"] as const).map((of) => ({ of, whose: one }))),
    ]),
    ...ladder.rungs
      .filter(({ above }) => above.length > 0)
      .flatMap(({ part }) =>
        (["target", "anchor", "landing"] as const).map((rung) => ({ of: "part" as const, part, rung })),
      ),
    ...ASK_PARTS.flatMap((part) => ASK_PARTS.map((by) => [part, by] as const))
      .filter(([part, by]) => part !== by)
      .flatMap(([part, by]) =>
        [...cared, null].map((each) => ({ of: "rate" as const, part, by, riskAversion: each })),
      ),
    ...ASK_PARTS.map((part) => ({ of: "trade" as const, part })),
    ...found.questions.flatMap(({ key, answers }): readonly WorkedTopic[] => [
      { of: "question", key, riskAversion },
      ...answers.map((_, place) => ({ of: "answer" as const, key, place })),
    ]),
    ...regrets.choices.flatMap(({ offerId, regrets: row }): readonly WorkedTopic[] => [
      ...row.map((_, at) => ({ of: "regret" as const, offerId, at })),
      { of: "regret", offerId, at: "worst" },
      { of: "regret", offerId, at: "average" },
    ]),
  ];
}

/** What the lines of a block come to wherever it says so, the last of all its "=". */
function followed(block: SheetBlock): number | null {
  if (block.kind !== "lines") return null;
  let [come, stated]: [number, number | null] = [0, null];
  for (const { step, amount, name } of block.lines) {
    if (step === "+") come += amount ?? Number.NaN;
    if (step === "×") come *= amount ?? Number.NaN;
    if (step === "÷") come /= amount ?? Number.NaN;
    if (step !== "=") continue;
    if (!(Math.abs(come - (amount ?? Number.NaN)) <= 1e-6 * Math.max(1, Math.abs(come)))) {
      throw new Error(`${name}: ${come} is not ${amount}`);
    }
    stated = amount;
  }
  return stated;
}

function lastOf(sheet: Sheet): number | null {
  return sheet.blocks.map(followed).reduce((last, each) => each ?? last, null);
}

const three = example("three-offers");
const gated: Workspace = {
  ...three,
  negotiation: {
    ...three.negotiation,
    approval: { threshold: "450000", equityBasis: "0.36", countYears: "4" },
  },
};
const cases: readonly (readonly [string, Workspace])[] = [
  ["three offers", three],
  ["three offers under a threshold", gated],
  ["two cases and a range", example("hugging-face-senior-pm")],
  ["options of a seed company", example("seed-options")],
  ["public shares", example("public-front-loaded")],
  ["every kind of term", example("mixed-case")],
];

describe("every working", () => {
  it.each(cases)("can be followed to the figure that it is of: %s", (_, workspace) => {
    const negotiation = negotiationFor(workspace);
    const topics = topicsOf(negotiation);
    expect(topics.length).toBeGreaterThan(10);
    for (const topic of topics) {
      const sheet = sheetOf(negotiation, topic);
      if (sheet === null) continue;
      const last = lastOf(sheet);
      expect(last, sheet.title).not.toBeNull();
      expect(Math.abs((last ?? 0) - sheet.figure), sheet.title).toBeLessThanOrEqual(
        1e-6 * Math.max(1, Math.abs(sheet.figure)),
      );
    }
  });

  it("is there for each figure of the three-offers example but those that do not exist", () => {
    const negotiation = negotiationFor(three);
    const missing = topicsOf(negotiation).filter((topic) => sheetOf(negotiation, topic) === null);
    expect(missing).toEqual([]);
  });

  it("says the figures that the page says", () => {
    const negotiation = negotiationFor(three);
    const figure = (topic: WorkedTopic) => sheetOf(negotiation, topic)?.figure;
    // MODEL section 6 by an independent script: 1,740,414 over four years.
    expect(figure({ of: "worth", whose: "offer", riskAversion: 2 })).toBeCloseTo(435_103.5, 0);
    expect(figure({ of: "part", part: "baseSalary", rung: "walkAway" })).toBeCloseTo(114_157.7, 1);
    expect(figure({ of: "part", part: "ownership", rung: "walkAway" })).toBeCloseTo(0.00029444, 8);
    expect(figure({ of: "part", part: "baseSalary", rung: "anchor" })).toBe(214_500);
    expect(figure({ of: "part", part: "baseSalary", rung: "landing" })).toBe(193_250);
    expect(figure({ of: "rate", part: "ownership", by: "baseSalary", riskAversion: 2 })).toBeCloseTo(
      2013.43,
      2,
    );
    // 172,000 + 22,000 ÷ 4 + 0.055 % × 4.5bn ÷ 4 at headline.
    expect(figure({ of: "count", whose: "offer" })).toBe(172_000 + 5_500 + 618_750);
    // 1.1 × 172,000 + 22,000 ÷ 4 + 64 % of 618,750.
    expect(figure({ of: "cost", whose: "offer" })).toBe(189_200 + 5_500 + 396_000);
  });

  it("finds the certain sum from what each outcome leaves, by the utility that it names", () => {
    const negotiation = negotiationFor(three);
    const sheet = sheetOf(negotiation, { of: "worth", whose: "offer", riskAversion: 2 });
    const rows = sheet?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
    expect(rows).toHaveLength(6);
    // By what is written: 710,000 of cash and 250,000 of savings; U = −1 ÷ w at risk aversion 2.
    const number = (text: string | undefined) => Number((text ?? "").replace(/[^0-9.]/g, ""));
    const utility = rows.reduce((sum, row) => sum + number(row[1]) / 100 / number(row[3]), 0);
    expect((1 / utility - 250_000) / 4).toBeCloseTo(435_103.5, 0);
    expect(number(rows[0]?.[3])).toBe(960_000);
    // The exit at 1× pays 0.055 % of 4.5bn, less 20 % of dilution.
    expect(rows.map((row) => number(row[2]))).toContain(1_980_000);
  });

  it("is of each package by itself", () => {
    const negotiation = negotiationFor(three);
    const titles = negotiation.packages.packages.map(
      (_, whose) => sheetOf(negotiation, { of: "worth", whose, riskAversion: 2 })?.title,
    );
    expect(new Set(titles).size).toBe(3);
    negotiation.packages.packages.forEach(({ perYear }, whose) => {
      expect(sheetOf(negotiation, { of: "worth", whose, riskAversion: 2 })?.figure).toBeCloseTo(perYear, 6);
    });
  });

  it("values a question as the ranking does", () => {
    const negotiation = negotiationFor(gated);
    for (const each of questions(gated, negotiation.offer.id, 2).questions) {
      const sheet = sheetOf(negotiation, { of: "question", key: each.key, riskAversion: 2 });
      expect(sheet?.figure).toBeCloseTo(each.worth, 1);
    }
  });

  it("has no figure for a walk-away that no amount of equity closes", () => {
    const negotiation = negotiationFor(three);
    const worse: Negotiation = { ...negotiation, reservation: null };
    expect(sheetOf(worse, { of: "part", part: "ownership", rung: "walkAway" })).toBeNull();
  });
});
