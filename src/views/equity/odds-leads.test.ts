import "#text/equity-sentences.ts";
import { describe, expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { leadWith } from "./odds-leads.ts";
import { timesRows } from "./ten-times.tsx";
import { equityOf } from "./use-equity.ts";

const publicFacts = {
  liquidity: "public",
  postMoneyValuation: null,
  valuationAsOf: null,
  fullyDilutedShares: null,
  preferred: [],
};
function equityFor(workspace: Workspace) {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const equity = equityOf(workspace, FIRST_CHOICES.equity, marks);
  if (equity === null) throw new Error("no private grant");
  return equity;
}
function pair(other: Readonly<Record<string, unknown>>, riskAversion = "2") {
  const own = sampleOffer({ id: "own", company: "Lab", baseSalary: "100000", grants: [sampleGrant()] });
  return equityFor(sampleWorkspace([own, sampleOffer({ id: "other", ...other })], {}, { riskAversion }));
}
const flat = [{ label: "", multiple: "1", probability: "1" }];
const none = [{ label: "", multiple: "0", probability: "1" }];

describe("who leads with other outcomes", () => {
  test("flat pays 800,000 for sure: 320,000 more than a public offer that pays 480,000 more", () => {
    const lead = leadWith(pair({ baseSalary: "220000", companyFacts: publicFacts }), flat);
    expect([lead?.mark?.letter, lead?.by]).toEqual(["A", 320_000]);
  });

  test("nothing leaves the public offer its 480,000", () => {
    const lead = leadWith(pair({ baseSalary: "220000", companyFacts: publicFacts }), none);
    expect([lead?.mark?.letter, lead?.by]).toEqual(["B", 480_000]);
  });

  test("another private offer that shares the workspace's outcomes gets them, too", () => {
    const other = {
      company: "Other",
      baseSalary: "100000",
      grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.002" } })],
    };
    const lead = leadWith(pair(other), flat);
    // 0.2 % less a fifth is 1,600,000, beside 800,000.
    expect([lead?.mark?.letter, lead?.by]).toEqual(["B", 800_000]);
  });

  test("one with outcomes of its own keeps them", () => {
    const outlook = { exitYear: 5, futureDilution: [], outcomes: none, exit: null };
    const lead = leadWith(
      pair({ company: "Other", baseSalary: "100000", grants: [sampleGrant()], outlook }),
      flat,
    );
    expect([lead?.mark?.letter, lead?.by]).toEqual(["A", 800_000]);
  });

  test("within 2 % nobody is named", () => {
    const lead = leadWith(pair({ baseSalary: "300000", companyFacts: publicFacts }), flat);
    expect(lead).toEqual({ mark: null, by: 0 });
  });

  test("alone there is nobody to lead", () => {
    const alone = equityFor(sampleWorkspace([sampleOffer({ grants: [sampleGrant()] })]));
    expect(leadWith(alone, flat)).toBeNull();
  });
});

describe("ten times or nothing is asked at no risk aversion, 1, 2, 3 and one's own", () => {
  const other = { baseSalary: "120000", companyFacts: publicFacts };
  test.each([
    ["2", [0, 1, 2, 3]],
    ["2.5", [0, 1, 2, 2.5, 3]],
    ["0", [0, 1, 2, 3]],
  ])("of %s", (riskAversion, levels) => {
    expect(timesRows(pair(other, riskAversion), 10).map((row) => row.riskAversion)).toEqual(levels);
  });
});
