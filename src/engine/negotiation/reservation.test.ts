import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { hasWrittenAlternative, ladder } from "./ladder.ts";
import { packageModel } from "./package-model.ts";
import { alternatives } from "./reservation.ts";

/** 100,000 at Hugging Face, and 200,000 elsewhere. */
function beside(other: Readonly<Record<string, unknown>>): Workspace {
  return sampleWorkspace([
    sampleOffer({ id: "offer", company: "Hugging Face", baseSalary: "100000" }),
    sampleOffer({ id: "other", company: "Another", baseSalary: "200000", ...other }),
  ]);
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
    const model = packageModel(workspace, "offer");
    if (model === null) throw new Error("no model");
    // A quarter above the offer with one, a fifth without.
    const clamp = ladder(workspace, model).rungs.find(({ part }) => part === "baseSalary")?.clamp;
    expect(clamp?.at.toNumber()).toBe(isBacking ? 125_000 : 120_000);
  });
});
