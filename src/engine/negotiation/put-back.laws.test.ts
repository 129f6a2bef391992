import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { offerReport } from "#engine/offer-report.ts";
import type { AskTerms } from "./ask-terms.ts";
import { ladder } from "./ladder.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { offerWithTerms } from "./offer-with-terms.ts";
import { packageModel } from "./package-model.ts";
import { packages } from "./packages.ts";

const RUNS = { numRuns: 120 };

function modelOf(workspace: Workspace) {
  const model = packageModel(workspace, OFFER);
  if (model === null) throw new Error("no model");
  return model;
}

/** The workspace in which the offer has `terms`, as if the person had typed them. */
function putBack(workspace: Workspace, terms: AskTerms): Workspace {
  const [offer, ...others] = workspace.offers;
  const made = offer === undefined ? null : offerWithTerms(workspace, offer, terms);
  if (made === null) throw new Error("no rate");
  return { ...workspace, offers: [made, ...others] };
}

function worthIn(workspace: Workspace, riskAversion = Number(workspace.assumptions.riskAversion)): number {
  const reported = offerReport(workspace, 0);
  if (reported === null) throw new Error("no offer");
  return reported.worth.worth(riskAversion);
}

describe("a package put back as an ordinary offer", () => {
  it("is worth by the report what it was said to be", () => {
    let many = 0;
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const model = modelOf(workspace);
        for (const { terms, worth } of packages(workspace, model, ladder(workspace, model)).packages) {
          many += 1;
          expect(worthIn(putBack(workspace, terms)) / worth).toBeCloseTo(1, 6);
        }
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(30);
  });
});
