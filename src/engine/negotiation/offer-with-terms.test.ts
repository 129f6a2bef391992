import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offerReport } from "#engine/offer-report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { presentTerms } from "./ask-terms.ts";
import { countOf } from "./counted-total.ts";
import { offerWithTerms } from "./offer-with-terms.ts";
import { packageModel } from "./package-model.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

describe("a package as an offer of its own", () => {
  it.each([
    ["three-offers", "reported-senior"],
    ["seed-options", "seed-more-options"],
    ["mixed-case", "seed-stage"],
  ])("is worth in %s what the package is, by the report", (name, id) => {
    const workspace = example(name);
    const offer = workspace.offers.find((each) => each.id === id);
    const model = packageModel(workspace, id);
    if (offer === undefined || model === null) throw new Error("no offer");
    const terms = {
      baseSalary: new Decimal(191_500),
      signOnBonus: new Decimal(33_500),
      ownership: model.present.ownership?.times("1.25") ?? null,
    };
    const made = offerWithTerms(workspace, offer, terms);
    if (made === null) throw new Error("no rate");
    const shown = presentTerms(workspace, made);
    expect(shown.baseSalary?.toNumber()).toBe(191_500);
    expect(shown.signOnBonus?.toNumber()).toBe(33_500);
    expect(shown.ownership?.toNumber()).toBeCloseTo(terms.ownership?.toNumber() ?? 0, 12);
    const at = workspace.offers.indexOf(offer);
    const reported = offerReport({ ...workspace, offers: workspace.offers.with(at, made) }, at);
    expect(reported?.worth.worth(2)).toBeCloseTo(model.worth(terms, 2), 0);
  });

  it.each([
    ["15,000 at once and 10,000 after a year", "0.05", ["15000", "10000"], [1, 13]],
    ["1,000 at once and 60,000 after three years", "0.1", ["1000", "60000"], [1, 36]],
  ])("is worth as it stands what the report says, with %s", (_, discountRate, amounts, months) => {
    const installments = amounts.map((amount, at) => ({ month: months[at], amount }));
    const offer = sampleOffer({
      baseSalary: "200000",
      signOnBonus: { installments, clawback: null },
      grants: [sampleGrant()],
    });
    const workspace = sampleWorkspace([offer], {}, { discountRate });
    const model = packageModel(workspace, "offer");
    if (model === null) throw new Error("no model");
    expect(model.worth(model.present, 2)).toBeCloseTo(offerReport(workspace, 0)?.worth.worth(2) ?? 0, 4);
  });

  it("doubles each instalment where the sign-on doubles, and parts it evenly where all are none", () => {
    const doubled = (first: string, second: string, signOnBonus: number) => {
      const installments = [
        { month: 1, amount: first },
        { month: 13, amount: second },
      ];
      const workspace = sampleWorkspace([
        sampleOffer({ baseSalary: "1", signOnBonus: { installments, clawback: null } }),
      ]);
      const [offer] = workspace.offers;
      if (offer === undefined) throw new Error("no offer");
      const terms = { ...presentTerms(workspace, offer), signOnBonus: new Decimal(signOnBonus) };
      return offerWithTerms(workspace, offer, terms)?.signOnBonus?.installments.map(({ amount }) => amount);
    };
    expect(doubled("15000", "10000", 50_000)).toEqual(["30000", "20000"]);
    expect(doubled("0", "0", 50_000)).toEqual(["25000", "25000"]);
  });

  it("keeps what the package leaves as it is, as it was written", () => {
    const workspace = example("three-offers");
    const [offer] = workspace.offers;
    if (offer === undefined) throw new Error("no offer");
    expect(offerWithTerms(workspace, offer, presentTerms(workspace, offer))).toEqual(offer);
  });
});

it("grows what is a known part of the company, and leaves shares of which there is no count as they are", () => {
  const shares = { kind: "shares", shares: "5000" };
  const workspace = sampleWorkspace([
    sampleOffer({
      baseSalary: "150000",
      grants: [sampleGrant(), sampleGrant({ id: "priced", size: shares })],
      companyFacts: {
        liquidity: "private",
        postMoneyValuation: "1000000000",
        valuationAsOf: null,
        fullyDilutedShares: null,
        prices: [{ kind: "preferred", price: "40", asOf: null }],
        preferred: [],
      },
    }),
  ]);
  const [offer] = workspace.offers;
  const model = packageModel(workspace, "offer");
  if (offer === undefined || model === null) throw new Error("no offer");
  const terms = { ...model.present, ownership: new Decimal("0.0015") };
  const made = offerWithTerms(workspace, offer, terms);
  expect(made?.grants.map(({ size }) => size)).toEqual([{ kind: "ownership", fraction: "0.0015" }, shares]);
  if (made === null) throw new Error("no rate");
  // 600,000 cash; nothing, or twice 1.5 million and 200,000, less a fifth: 2,720,000. At γ = 0 their mean.
  expect(model.worth(terms, 0)).toBeCloseTo(600_000 + 0.5 * 2_720_000, 4);
  expect(offerReport({ ...workspace, offers: [made] }, 0)?.worth.worth(0)).toBeCloseTo(1_960_000, 4);
});

it("states ownership before its adjustment for place, as base and sign-on", () => {
  const locationAdjustment = { rate: "-0.25", appliesTo: ["grants"] };
  const workspace = sampleWorkspace([
    sampleOffer({ baseSalary: "150000", grants: [sampleGrant()], locationAdjustment }),
  ]);
  const [offer] = workspace.offers;
  const model = packageModel(workspace, "offer");
  if (offer === undefined || model === null) throw new Error("no offer");
  expect(model.present.ownership?.toNumber()).toBe(0.001);
  const terms = { ...model.present, ownership: new Decimal("0.002") };
  expect(offerWithTerms(workspace, offer, terms)?.grants[0]?.size).toEqual({
    kind: "ownership",
    fraction: "0.002",
  });
  // 600,000 in cash; nothing, or twice 0.2 % of a billion, less a quarter, less a fifth: 2,400,000.
  expect(model.worth(terms, 0)).toBeCloseTo(600_000 + 0.5 * 2_400_000, 4);
  // As they count it: 150,000 and a quarter of 1,500,000.
  expect(countOf(workspace, "offer").totalAt(terms, new Decimal(1)).toNumber()).toBeCloseTo(525_000, 6);
});
