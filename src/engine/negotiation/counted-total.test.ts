import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { type AskTerms, presentTerms } from "./ask-terms.ts";
import { countOf, reportedThresholds } from "./counted-total.ts";
import { offerWithTerms } from "./offer-with-terms.ts";

/** 200,000 a year, 40,000 once, 0.05 % of $1B; the bonus and the place as given. */
function workspaceWith(overrides: Readonly<Record<string, unknown>>) {
  const offer = sampleOffer({
    baseSalary: "200000",
    signOnBonus: { installments: [{ month: 1, amount: "40000" }], clawback: null },
    grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.0005" } })],
    ...overrides,
  });
  return sampleWorkspace([offer], {
    negotiation: {
      ...sampleWorkspace([]).negotiation,
      approval: { threshold: "849000", equityBasis: "0.4", countYears: "4" },
    },
  });
}

const ASKED: AskTerms = {
  baseSalary: new Decimal(250_000),
  signOnBonus: new Decimal(60_000),
  ownership: new Decimal("0.0006"),
};
const RATE = { kind: "rateOfBase", rate: "0.2" };
const adjusted = (appliesTo: readonly string[]) => ({ locationAdjustment: { rate: "-0.2", appliesTo } });

describe("the employer's count", () => {
  it("has the bonus follow the base that is asked for: 250,000 × 1.2 + 15,000 + 60,000", () => {
    const count = countOf(workspaceWith({ targetBonus: RATE }), "offer");
    expect(count.total(ASKED).toNumber()).toBe(375_000);
    // An extra 1,000 of base is 1,200 of pay.
    const more = { ...ASKED, baseSalary: new Decimal(251_000) };
    expect(count.cost(more).minus(count.cost(ASKED)).toNumber()).toBeCloseTo(1200 * 1.1, 6);
  });

  it("counts the bonus at target where half of it is usually paid: 250,000 + 40,000 + 15,000 + 60,000", () => {
    const targetBonus = { kind: "amount", amount: "40000" };
    const count = countOf(workspaceWith({ targetBonus, bonusAttainment: "0.5" }), "offer");
    expect(count.total(ASKED).toNumber()).toBe(365_000);
  });

  it("counts what the place leaves: 250,000 × 0.8 × 1.2 + 60,000 × 0.8 ÷ 4 + 60,000", () => {
    const place = adjusted(["baseSalary", "signOnBonus"]);
    const count = countOf(workspaceWith({ targetBonus: RATE, ...place }), "offer");
    expect(count.total(ASKED).toNumber()).toBe(312_000);
  });

  it.each([
    ["with no bonus", {}],
    ["with a bonus that is a rate of base", { targetBonus: RATE, bonusAttainment: "0.7" }],
    ["with a place that takes off base", { targetBonus: RATE, ...adjusted(["baseSalary"]) }],
  ])("of a package is that of the offer that it would be, %s", (_, overrides) => {
    const workspace = workspaceWith(overrides);
    const [offer] = workspace.offers;
    const made = offer && offerWithTerms(workspace, offer, ASKED);
    if (!made) throw new Error("no offer");
    const taken = { ...workspace, offers: [made] };
    const present = presentTerms(taken, made);
    expect(countOf(workspace, "offer").total(ASKED).toNumber()).toBeCloseTo(
      countOf(taken, "offer").total(present).toNumber(),
      6,
    );
  });
});

describe("thresholds that documents report", () => {
  const file = new URL("../../../fixtures/examples/hugging-face-senior-pm.workspace.json", import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("the example is unsound");
  const dossier = parsed.value;
  const [first] = dossier.offers;

  it("are the $500,000 of one of the five documents for that company's offers", () => {
    const found = reportedThresholds(dossier, first?.id ?? "");
    expect(found.map(({ fact, figure }) => [fact.id, figure.toNumber()])).toEqual([
      ["day-in-the-life-approval", 500_000],
    ]);
  });

  it("say nothing of another company, nor in a currency that would have to be converted", () => {
    const offers = dossier.offers.map((offer) => ({ ...offer, company: "Another" }));
    expect(reportedThresholds({ ...dossier, offers }, first?.id ?? "")).toEqual([]);
    expect(reportedThresholds({ ...dossier, currency: "EUR" }, first?.id ?? "")).toEqual([]);
  });
});
