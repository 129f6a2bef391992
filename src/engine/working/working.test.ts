import { describe, expect, it } from "vitest";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { type WorkingQuestion, working } from "./working.ts";

const document = {
  id: "article",
  title: "An article",
  publisher: null,
  url: null,
  readOn: null,
  facts: [
    {
      id: "ownership",
      component: "equityPercent",
      low: "0.1",
      high: "0.1",
      unit: "percent",
      period: "wholeGrant",
      kind: "point",
      subject: "offer",
      role: null,
      level: null,
      placeId: null,
      company: "A Company",
      asOf: null,
      inferred: [],
      citation: { locator: "Equity", figure: "0.1%" },
    },
  ],
};

function workingOf(
  question: Omit<WorkingQuestion, "offerId">,
  offer: Readonly<Record<string, unknown>>,
  workspace: Readonly<Record<string, unknown>> = {},
) {
  const given = sampleWorkspace(
    [sampleOffer(offer), sampleOffer({ id: "other", baseSalary: "150000" })],
    workspace,
  );
  const shown = working(given, report(given), { offerId: "offer", ...question });
  if (shown === null) throw new Error("no working");
  return shown;
}

const year1 = { horizon: "year1" } as const;

describe("working", () => {
  it("lays out guaranteed cash line by line, in the order of the sum", () => {
    const { lines, sum } = workingOf(
      { figure: "guaranteedCash", ...year1 },
      {
        baseSalary: "100000",
        signOnBonus: { installments: [{ month: 1, amount: "5000" }], clawback: null },
        costs: [{ label: "Repaid", amount: "2000" }],
      },
    );
    const terms = lines.filter(({ role }) => role === "term");
    expect(terms.map(({ code, amount }) => [code, String(amount)])).toEqual([
      ["baseSalary", "100000"],
      ["signOnInstallment", "5000"],
      ["relocation", "0"],
      ["cost", "-2000"],
    ]);
    expect(String(sum.amount)).toBe("103000");
  });

  it.each([
    { why: "a written offer states", offer: { baseSalary: "1" }, kind: "stated" },
    {
      why: "a hypothetical one assumes",
      offer: { baseSalary: "1", status: "hypothetical" },
      kind: "assumed",
    },
    { why: "an unknown one leaves a gap", offer: { baseSalary: null }, kind: "gap" },
  ])("says what a figure rests on: $why", ({ offer, kind }) => {
    const { lines } = workingOf({ figure: "baseSalary", ...year1 }, offer);
    expect(lines.at(-1)?.basis).toEqual({ kind, path: "offers[0].baseSalary" });
  });

  it("names the document that reports the very figure, of this company", () => {
    const grants = [sampleGrant()];
    const question = { figure: "headlineEquity", horizon: "horizon" } as const;
    const basisIn = (offer: Readonly<Record<string, unknown>>) =>
      workingOf(question, { grants, ...offer }, { documents: [document] }).lines.find(
        ({ code }) => code === "grantOwnership",
      )?.basis;
    expect(basisIn({})).toEqual({
      kind: "documented",
      factId: "ownership",
      documentId: "article",
      path: "offers[0].grants[0].size.fraction",
    });
    expect(basisIn({ company: "Another company" })?.kind).toBe("stated");
  });

  it("divides an average year's sum by the years", () => {
    const { divisor, sum } = workingOf(
      { figure: "baseSalary", horizon: "averageYear" },
      { baseSalary: "100000" },
    );
    expect(divisor).toBe(4);
    expect(String(sum.amount)).toBe("100000");
  });

  it("shows every outcome of a certainty equivalent with the wealth that it leaves", () => {
    const { outcomes, sum } = workingOf(
      { figure: "certaintyEquivalent", horizon: "horizon" },
      { baseSalary: "100000", grants: [sampleGrant()] },
    );
    // 0.1 % diluted by a fifth of 2,000 million; 400,000 of cash and 250,000 of liquid wealth.
    expect(outcomes.map(({ exitValue, payout, wealth }) => [exitValue, payout, wealth])).toEqual([
      [0, 0, 650_000],
      [2_000_000_000, 1_600_000, 2_250_000],
    ]);
    const harmonic = 2 / (1 / 650_000 + 1 / 2_250_000);
    expect(Number(sum.amount)).toBeCloseTo(harmonic - 250_000, 6);
  });

  it("opens a break-even exit to the gap that it has to fill", () => {
    const { lines, sum } = workingOf(
      { figure: "breakEvenExit", horizon: "horizon", againstId: "other" },
      { baseSalary: "100000", grants: [sampleGrant()] },
    );
    expect(lines.find(({ code }) => code === "worthGap")?.amount).toBe(200_000);
    expect(Number(sum.amount)).toBeCloseTo(200_000 / 0.0008, 3);
  });

  it("has none for an offer, a month or a pair that does not exist", () => {
    const given = sampleWorkspace([sampleOffer()]);
    const figures = report(given);
    const asked = { offerId: "offer", horizon: "horizon" } as const;
    expect(working(given, figures, { ...asked, offerId: "none", figure: "paperTotal" })).toBeNull();
    expect(working(given, figures, { ...asked, figure: "leaving", month: 49 })).toBeNull();
    expect(working(given, figures, { ...asked, figure: "breakEvenExit", againstId: "none" })).toBeNull();
  });
});
