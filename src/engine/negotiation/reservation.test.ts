import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { comparables } from "./comparables.ts";
import { hasWrittenAlternative, ladder } from "./ladder.ts";
import { packageModel } from "./package-model.ts";
import { alternatives } from "./reservation.ts";

/** 100,000 at Hugging Face, and 200,000 elsewhere. */
function beside(other: Readonly<Record<string, unknown>>, negotiation = {}): Workspace {
  return sampleWorkspace(
    [
      sampleOffer({ id: "offer", company: "Hugging Face", baseSalary: "100000" }),
      sampleOffer({ id: "other", company: "Another", baseSalary: "200000", ...other }),
    ],
    { negotiation },
  );
}

function ofOffer(workspace: Workspace) {
  const offer = workspace.offers.find(({ id }) => id === "offer");
  return offer === undefined ? [] : comparables(workspace, offer);
}

describe("an alternative", () => {
  it.each(["hugging face", "Hugging  Face", "Hugging Face, Inc.", "Hugging Face GmbH", " HUGGING FACE LLC"])(
    "is no other offer of the same employer: %s",
    (company) => {
      expect(alternatives(beside({ company }), "offer")).toEqual([]);
    },
  );

  it.each(["Hugging", "Face Inc.", "Hugging Faces", "Another"])("is one of another: %s", (company) => {
    expect(alternatives(beside({ company }), "offer").map(({ offerId }) => offerId)).toEqual(["other"]);
  });
});

describe("a written offer", () => {
  // The workspace is as of 21 November 2026.
  it.each([
    [null, true],
    ["2026-11-21", true],
    ["2026-11-01", false],
  ])("to be decided by %s backs what is asked for: %s", (decideBy, isBacking) => {
    const workspace = beside({ decideBy });
    expect(hasWrittenAlternative(workspace, "offer")).toBe(isBacking);
    // What has lapsed is nothing that one would take instead either.
    expect(alternatives(workspace, "offer")).toHaveLength(isBacking ? 1 : 0);
    const model = packageModel(workspace, "offer");
    if (model === null) throw new Error("no model");
    // A quarter above the offer with one, a fifth without.
    const clamp = ladder(workspace, model).rungs.find(({ part }) => part === "baseSalary")?.clamp;
    expect(clamp?.at.toNumber()).toBe(isBacking ? 125_000 : 120_000);
  });

  it("that has lapsed counts again, and backs what is asked for, once the person chooses it", () => {
    const workspace = beside({ decideBy: "2026-11-01" }, { alternativeIds: ["other"] });
    expect(alternatives(workspace, "offer").map(({ offerId }) => offerId)).toEqual(["other"]);
    expect(hasWrittenAlternative(workspace, "offer")).toBe(true);
  });

  it("that has lapsed is a comparable still, but as a report, no more in hand", () => {
    const kinds = (decideBy: string | null) => {
      const workspace = beside({ decideBy });
      return ofOffer(workspace).map(({ evidence }) => evidence);
    };
    expect(kinds("2026-12-01")).toEqual(["writtenOffer"]);
    expect(kinds("2026-11-01")).toEqual(["reportedFigure"]);
  });
});
