/** The finding over pay by year: paper is named, and what nobody has valued is never called cash. */
import { expect, test } from "vitest";
import { report } from "#engine/report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { payTitle } from "./pay-title.ts";

const facts = sampleOffer().companyFacts;
const unsized = sampleGrant({ size: { kind: "ownership", fraction: null } });

test.each([
  {
    // 0.1 % of a billion, all vested by month 48, beside 4 × 250,000 in cash.
    why: "half of the pay is private equity",
    offer: { baseSalary: "250000", grants: [sampleGrant()] },
    expected: "50 % of A’s pay is paper",
  },
  {
    why: "a grant whose size is not stated is not cash",
    offer: { baseSalary: "250000", grants: [unsized] },
    expected: "What A’s equity adds is not known",
  },
  {
    why: "nor is one whose company has no stated valuation",
    offer: { grants: [sampleGrant()], companyFacts: { ...facts, postMoneyValuation: null } },
    expected: "What A’s equity adds is not known",
  },
  {
    why: "nor is one beside a grant that is stated, and of nothing",
    offer: {
      grants: [
        sampleGrant({ id: "none", size: { kind: "ownership", fraction: "0" } }),
        { ...unsized, id: "unsized" },
      ],
    },
    expected: "What A’s equity adds is not known",
  },
  {
    // e × (V − K): the strike is the valuation itself.
    why: "options at today's price are private equity that is worth nothing",
    offer: {
      grants: [sampleGrant({ kind: "nso", strike: { kind: "companyValuation", valuation: "1000000000" } })],
    },
    expected: "A’s private equity is worth nothing at its headline price",
  },
  {
    why: "a private company that grants nothing pays cash",
    offer: { baseSalary: "250000", grants: [] },
    expected: "Every offer’s pay is cash or public shares",
  },
])("$why", ({ offer, expected }) => {
  const workspace = sampleWorkspace([sampleOffer(offer)]);
  const said = payTitle(workspace, report(workspace), offerMarks(workspace, ["offer"]));
  expect(said.replaceAll("\u202f", " ").replaceAll("\u00a0", " ")).toBe(expected);
});
