import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { Negotiation } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { capsOf } from "./caps.ts";
import { ladder } from "./ladder.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { packageModel } from "./package-model.ts";
import { packages } from "./packages.ts";

/** An offer of 172,000 beside written ones of other employers with these bases. */
function offeredBeside(bases: readonly string[], changes: Partial<Negotiation> = {}): Workspace {
  const written = { status: "written", role: "Engineer" } as const;
  return sampleWorkspace(
    [
      sampleOffer({ ...written, id: OFFER, company: "Acme", baseSalary: "172000" }),
      ...bases.map((baseSalary, at) =>
        sampleOffer({ ...written, id: `other ${at}`, company: `Rival ${at}`, baseSalary }),
      ),
    ],
    { negotiation: changes as Negotiation },
  );
}

function solved(workspace: Workspace) {
  const model = packageModel(workspace, OFFER);
  if (model === null) throw new Error("no model");
  const found = ladder(workspace, model);
  return { model, found, caps: capsOf(workspace, model, found) };
}

describe("the most of base that is asked for", () => {
  const capOf = (workspace: Workspace) => {
    const { most, rule } = solved(workspace).caps.baseSalary;
    return [most.toNumber(), rule];
  };

  it("is the highest comparable where the raise would go beyond it", () => {
    expect(capOf(offeredBeside(["190000", "201000"]))).toEqual([201_000, "highestComparable"]);
  });

  it("is the raise where more than that can be shown: 172,000 × 1.25", () => {
    expect(capOf(offeredBeside(["190000", "220000"]))).toEqual([215_000, "raiseWithWrittenOffer"]);
  });

  it("is the raise where nothing that can be shown lies above the offer", () => {
    expect(capOf(offeredBeside(["150000"]))).toEqual([215_000, "raiseWithWrittenOffer"]);
  });

  it("is the person's own cap whatever can be shown", () => {
    const caps = { baseSalary: "230000", signOnBonus: null, ownership: null };
    expect(capOf(offeredBeside(["190000", "201000"], { caps }))).toEqual([230_000, "own"]);
  });
});

describe("packages", () => {
  it("ask for no part beyond the highest that can be shown of it, unless the person's own cap says so", () => {
    let shown = 0;
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, found } = solved(workspace);
        for (const { terms } of packages(workspace, model, found).packages) {
          for (const { part, above } of found.rungs) {
            const highest = above.at(-1)?.value;
            if (highest === undefined || workspace.negotiation.caps[part] !== null) continue;
            shown += 1;
            // A package's figures are kept to twelve digits.
            const asked = terms[part] ?? new Decimal(0);
            expect(asked.dividedBy(highest).toNumber()).toBeLessThanOrEqual(1 + 1e-11);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(10);
  });
});
