import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { ladder } from "./ladder.ts";
import { packageModel } from "./package-model.ts";
import { questions } from "./questions.ts";
import { reservation } from "./reservation.ts";

/** A private offer with a grant, a written one of another employer, and a reported one. */
const situation = fc
  .record({
    // A few hundred off a thousand: figures that a step of 500 can pass.
    odd: fc.integer({ min: 0, max: 999 }),
    base: fc.integer({ min: 60, max: 300 }),
    signOn: fc.integer({ min: 0, max: 80 }),
    points: fc.integer({ min: 1, max: 200 }),
    otherBase: fc.integer({ min: 60, max: 500 }),
    otherSignOn: fc.integer({ min: 0, max: 120 }),
    reportedBase: fc.integer({ min: 60, max: 400 }),
    riskAversion: fc.constantFrom("0", "1", "2", "3", "4.5"),
    strike: fc.constantFrom(null, "200000000"),
    discountRate: fc.constantFrom("0", "0.05"),
    threshold: fc.constantFrom(null, "300000", "900000"),
  })
  .map((drawn) => {
    const offer = sampleOffer({
      id: "offer",
      baseSalary: String(drawn.base * 1000),
      signOnBonus: { installments: [{ month: 1, amount: String(drawn.signOn * 1000) }], clawback: null },
      targetBonus: null,
      grants: [
        sampleGrant({
          size: { kind: "ownership", fraction: String(drawn.points / 100_000) },
          kind: drawn.strike === null ? "unknown" : "nso",
          strike: drawn.strike === null ? null : { kind: "companyValuation", valuation: drawn.strike },
        }),
      ],
    });
    const other = (id: string, status: string, base: number, signOn: number) =>
      sampleOffer({
        id,
        company: id,
        status,
        baseSalary: String(base * 1000 + drawn.odd),
        signOnBonus: { installments: [{ month: 1, amount: String(signOn * 1000) }], clawback: null },
      });
    return sampleWorkspace(
      [
        offer,
        other("written", "written", drawn.otherBase, drawn.otherSignOn),
        other("reported", "reported", drawn.reportedBase, 0),
      ],
      {
        negotiation: {
          ...sampleWorkspace([]).negotiation,
          approval: { threshold: drawn.threshold, equityBasis: "0.5", countYears: "4" },
        },
      },
      { riskAversion: drawn.riskAversion, discountRate: drawn.discountRate },
    );
  });

function modelOf(workspace: Workspace) {
  const model = packageModel(workspace, "offer");
  if (model === null) throw new Error("no model");
  return model;
}

describe("the ladder", () => {
  it("never asks for less than is offered, nor for more than the highest comparable", () => {
    fc.assert(
      fc.property(situation, (workspace) => {
        for (const { present, target, anchor, landing, above } of ladder(workspace, modelOf(workspace))
          .rungs) {
          expect(anchor.greaterThanOrEqualTo(present)).toBe(true);
          expect(landing.greaterThanOrEqualTo(present)).toBe(true);
          expect(landing.lessThanOrEqualTo(anchor)).toBe(true);
          expect(target.greaterThanOrEqualTo(present)).toBe(true);
          const highest = above.at(-1)?.value ?? present;
          expect(anchor.lessThanOrEqualTo(highest)).toBe(true);
        }
      }),
    );
  });
});

it("an anchor that no limit binds is not made precise past the highest that can be shown", () => {
  const other = (id: string, baseSalary: string) => sampleOffer({ id, company: id, baseSalary });
  const of = (cap: string | null) => {
    const workspace = sampleWorkspace(
      [sampleOffer({ baseSalary: "172000" }), other("one", "174200"), other("two", "176410")],
      {
        negotiation: {
          ...sampleWorkspace([]).negotiation,
          caps: { baseSalary: cap, signOnBonus: null, ownership: null },
        },
      },
    );
    return ladder(workspace, modelOf(workspace)).rungs.find(({ part }) => part === "baseSalary");
  };
  // Twice the way to 174,200 is 176,400, which 176,500 would be nearest to.
  expect(of(null)).toMatchObject({ clamp: null, anchor: new Decimal(176_000) });
  expect(of("176400")?.anchor.toNumber()).toBe(176_000);
});

describe("the value of an answer", () => {
  it("is never negative and never more than that of every answer", () => {
    fc.assert(
      fc.property(situation, (workspace) => {
        const {
          questions: asked,
          perfect,
          enough,
        } = questions(workspace, "offer", Number(workspace.assumptions.riskAversion));
        expect(asked.length).toBeGreaterThan(0);
        for (const { worth, changesChoice } of asked) {
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(perfect + 1e-6 * (1 + perfect));
          expect(changesChoice).toBeGreaterThanOrEqual(0);
          expect(changesChoice).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(enough.worth).toBeLessThanOrEqual(perfect + 1e-6 * (1 + perfect));
        if (perfect >= 1) expect(enough.worth).toBeGreaterThanOrEqual(0.9 * perfect - 1e-6 * perfect);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the reservation", () => {
  it("never falls when the alternative gets better, and its least base makes up for it exactly", () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 100 }), (workspace, more) => {
        const model = modelOf(workspace);
        const before = reservation(workspace, model);
        const better = reservation(
          {
            ...workspace,
            offers: workspace.offers.map((offer) =>
              offer.id === "written" && typeof offer.baseSalary === "string"
                ? { ...offer, baseSalary: String(Number(offer.baseSalary) + more * 1000) }
                : offer,
            ),
          },
          model,
        );
        if (before === null || better === null) throw new Error("no reservation");
        expect(better.worth).toBeGreaterThanOrEqual(before.worth);
        const { leastBase } = before;
        if (leastBase === null || leastBase === 0) return;
        const terms = { ...model.present, baseSalary: new Decimal(leastBase) };
        const riskAversion = Number(workspace.assumptions.riskAversion);
        expect(Math.abs(model.worth(terms, riskAversion) / before.worth - 1)).toBeLessThan(1e-6);
      }),
    );
  });
});
