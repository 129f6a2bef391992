import { expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { equityOf } from "./use-equity.ts";

const againstOf = (companies: readonly [string, string, string]) => {
  const bases = ["100000", "200000", "150000"];
  const workspace = sampleWorkspace(
    companies.map((company, at) =>
      sampleOffer({ id: `offer-${at}`, company, baseSalary: bases[at], grants: [sampleGrant()] }),
    ),
  );
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  return equityOf(workspace, FIRST_CHOICES.equity, marks)?.against?.id;
};

test("a grant is held against the best offer of another employer, however the name is typed", () => {
  expect(againstOf(["Lab", " lab", "Corp"])).toBe("offer-2");
});

test("offers without a name are of different employers", () => {
  expect(againstOf(["", "", "Corp"])).toBe("offer-1");
});
