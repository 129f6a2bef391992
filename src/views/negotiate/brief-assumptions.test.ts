/** The private page: every assumption that its figures rest on is on it, in words that fit the company. */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { keepPage } from "./brief-keep.ts";
import { negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function keptText(workspace: Workspace, offerId: string): string {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
    {},
  );
  const negotiation = negotiationOf(workspace, offersReport(workspace), { offerId, brief: "both" }, marks);
  if (negotiation === null) throw new Error("nothing to negotiate");
  const { packages } = negotiation.packages;
  return briefPlainText(keepPage({ negotiation, brief: FIRST_BRIEF, packages, steps: [] }, null)).replaceAll(
    "\u202f",
    " ",
  );
}

const three = example("three-offers");

describe("the private page of the three offers says", () => {
  const text = keptText(three, "reported-senior");
  test.each([
    ["the horizon and that nothing is discounted", "Time: 4 years, nothing discounted"],
    ["risk aversion and savings", "Risk aversion 2, where 0 is neutral; $250,000 of savings"],
    [
      "what the grant is a part of",
      "0.0550 %, taken of all shares, fully diluted; all of the company at $4.5",
    ],
    ["the outcomes", "6 outcomes, the same for every private company here, nothing with a chance of 20 %"],
    ["dilution", "20 % diluted before that."],
    ["bonus", "No bonus is stated, so none counts."],
    ["what one would take instead", "Instead: C, worth $350,000 a year to you."],
    ["the premium", "Being there is worth no more and no less to you than the money."],
    ["λ", "They meet you halfway between offer and ask (50 %)."],
    [
      "how the target is found",
      "Asking: The target is the lower middle of what you can show above the offer",
    ],
    ["raises", "at most 25 % on top with a written offer of another employer, 20 % without."],
    ["caps", "Caps: In a package at most $215,000 of base"],
    ["approval and how equity is counted", "No approval threshold is known. Private shares count at 100 %"],
    ["what it costs them", "Base costs them 110 % of what it says, sign-on 100 %, a share 64 % of headline."],
    ["the evidence for base", "Base: C’s $200,000 in writing; B’s $220,000 as reported."],
  ])("%s", (_what, words) => {
    expect(text).toContain(words);
  });
});

describe("other settings are said as they are set", () => {
  const { assumptions, negotiation } = three;
  const set: Workspace = {
    ...three,
    assumptions: { ...assumptions, discountRate: "0.05" },
    negotiation: {
      ...negotiation,
      premiums: { "public-company": "-40000" },
      caps: { ...negotiation.caps, baseSalary: "210000" },
      approval: { threshold: "900000", equityBasis: "0.5", countYears: "4" },
    },
  };
  const text = keptText(set, "reported-senior");
  test.each([
    "4 years, discounted at 5 % a year",
    "Having to be there takes $10,000 a year off for you.",
    "$210,000 of base (your cap)",
    "Above $900,000, as you entered it. Private shares count at 50 % of headline",
  ])("%s", (words) => {
    expect(text).toContain(words);
  });
});

test("a public company has a price, no outcomes and no dilution", () => {
  const text = keptText(three, "public-company");
  expect(text).toContain("The shares trade: they count at today’s price as they vest.");
  expect(text).not.toMatch(/outcome|diluted|chance of/);
});

test("documents are named beside the figures that they report", () => {
  const text = keptText(example("hugging-face-senior-pm"), "reported-senior");
  expect(text).toMatch(/Base: .*\(“[^”]+”\)/);
});

test("an offer in another currency is spoken of in its own, with the workspace's beside it", () => {
  // B of the remote offers is in dollars, the workspace in euros.
  const abroad = example("remote-location-cut");
  const offer = abroad.offers.find(({ currency }) => currency !== abroad.currency);
  expect(offer?.currency).toBe("USD");
  const text = keptText(abroad, offer?.id ?? "");
  expect(text).toMatch(/\$[\d,]+ \(€[\d,]+\)/);
  expect(text).toMatch(/base under (?:at least |at most |about )?\$[\d,]+ \(€[\d,]+\)/);
});
