import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { choices } from "./choices.ts";
import { dominatesByChance } from "./dominance.ts";

const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
const three = parsed.value;

function ofAll(workspace: Workspace, aboutId = workspace.offers[0]?.id ?? "") {
  return choices(
    workspace,
    workspace.offers.map(({ id }) => id),
    aboutId,
  );
}

describe("the three offers", () => {
  const [senior, mid, open] = ofAll(three, "reported-senior").choices;

  it("come to cash plus 0.055 % and $240,000 after dilution at each multiple, and to 1.4M in any case", () => {
    // 0.00055 × 0.8 × $4.5B = 1.98M at 1; $240,000 × 0.8 = 192,000 at 1, on top of 4 × 260,000.
    const multiples = [0, 0.3, 1, 2, 4, 10];
    multiples.forEach((multiple, at) => {
      expect(senior?.values[at]).toBeCloseTo(710_000 + 1_980_000 * multiple, 4);
      expect(mid?.values[at]).toBeCloseTo(1_040_000 + 192_000 * multiple, 4);
      expect(open?.values[at]).toBeCloseTo(1_400_000, 4);
    });
  });

  it("the second is never best; the worst regrets are 690,000 and 19.11M", () => {
    expect(mid?.isNeverBest).toBe(true);
    expect([senior?.isNeverBest, open?.isNeverBest]).toEqual([false, false]);
    expect(senior?.worstRegret).toBeCloseTo(1_400_000 - 710_000, 4);
    expect(open?.worstRegret).toBeCloseTo(710_000 + 19_800_000 - 1_400_000, 4);
    expect(ofAll(three, "reported-senior").leastRegret).toBe("reported-senior");
  });

  it("the senior one is regretted by 690,000 × 0.2 + 96,000 × 0.25 on average", () => {
    expect(senior?.expectedRegret).toBeCloseTo(690_000 * 0.2 + 96_000 * 0.25, 4);
  });

  it("none is dominated: each is ahead of each other one in some outcome", () => {
    for (const one of [senior, mid, open]) expect(one?.dominatedBy).toEqual([]);
  });
});

describe("an offer is dominated", () => {
  const cash = (id: string, company: string, base: string, over: Parameters<typeof sampleOffer>[0] = {}) =>
    sampleOffer({ id, company, baseSalary: base, grants: [], ...over });
  const how = (workspace: Workspace, id: string) =>
    ofAll(workspace).choices.find(({ offerId }) => offerId === id)?.dominatedBy;

  it("by parts, where no part is less and one is more", () => {
    const known = {
      targetBonus: { kind: "amount", amount: "0" },
      signOnBonus: { installments: [], clawback: null },
      relocation: { amount: "0", clawback: null },
    } as const;
    const workspace = sampleWorkspace([
      cash("more", "One", "120000", known),
      cash("less", "Two", "100000", known),
    ]);
    expect(how(workspace, "less")).toEqual([{ offerId: "more", how: "parts" }]);
    expect(how(workspace, "more")).toEqual([]);
  });

  it("by outcome alone, where a part that is not known could be more", () => {
    const told = {
      signOnBonus: { installments: [], clawback: null },
      relocation: { amount: "0", clawback: null },
    };
    const workspace = sampleWorkspace([
      cash("more", "One", "120000", { ...told, targetBonus: { kind: "amount", amount: "0" } }),
      cash("less", "Two", "100000", { ...told, targetBonus: null }),
    ]);
    expect(how(workspace, "less")).toEqual([{ offerId: "more", how: "outcomes" }]);
  });

  it("by chance, where two companies have the same odds and one pays more", () => {
    // Two companies, independent: the larger grant may come to nothing while the smaller one pays.
    const grant = (fraction: string) => [sampleGrant({ size: { kind: "ownership", fraction } })];
    const workspace = sampleWorkspace([
      cash("larger", "One", "100000", { grants: grant("0.001") }),
      cash("smaller", "Two", "100000", { grants: grant("0.0005") }),
    ]);
    expect(how(workspace, "smaller")).toEqual([{ offerId: "larger", how: "chances" }]);
  });

  it("by outcome, where both are of one company and share its outcome", () => {
    const grant = (fraction: string) => [sampleGrant({ size: { kind: "ownership", fraction } })];
    const workspace = sampleWorkspace([
      cash("larger", "One", "100000", { grants: grant("0.001") }),
      cash("smaller", "One", "100000", { grants: grant("0.0005") }),
    ]);
    expect(how(workspace, "smaller")?.[0]?.how).not.toBe("chances");
    expect(how(workspace, "smaller")).toHaveLength(1);
  });
});

describe("dominance by chance", () => {
  const even = (...values: number[]) => values.map((value) => ({ value, probability: 1 / values.length }));

  it("holds for the sums in order, not place by place", () => {
    expect(dominatesByChance(even(3, 1), even(0, 2))).toBe(true);
    expect(dominatesByChance(even(0, 4), even(1, 2))).toBe(false);
    expect(dominatesByChance(even(1, 2), even(0, 4))).toBe(false);
  });

  it("does not hold between equals", () => {
    expect(dominatesByChance(even(1, 2), even(2, 1))).toBe(false);
  });
});

it("regret is never below zero, each outcome has one without, and the average is at most the worst in one company", () => {
  const offer = fc.record({
    base: fc.integer({ min: 50, max: 400 }),
    points: fc.integer({ min: 0, max: 200 }),
    company: fc.constantFrom("One", "Two"),
  });
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 4 }), (drawn) => {
      const workspace = sampleWorkspace(
        drawn.map(({ base, points, company }, at) =>
          sampleOffer({
            id: `offer-${at}`,
            company,
            baseSalary: String(base * 1000),
            grants:
              points === 0
                ? []
                : [sampleGrant({ size: { kind: "ownership", fraction: String(points / 100_000) } })],
          }),
        ),
      );
      const found = ofAll(workspace);
      found.outcomes.forEach((_, at) => {
        const column = found.choices.map(({ regrets }) => regrets[at] ?? -1);
        expect(Math.min(...column)).toBe(0);
      });
      for (const { expectedRegret, worstRegret, isNeverBest } of found.choices) {
        expect(expectedRegret).toBeGreaterThanOrEqual(0);
        if (found.atCertainty.length === 0)
          expect(expectedRegret ?? 0).toBeLessThanOrEqual(worstRegret + 1e-6);
        if (isNeverBest) expect(expectedRegret).toBeGreaterThan(0);
      }
      expect(found.choices.some(({ isNeverBest }) => isNeverBest === false)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe("what nobody has offered", () => {
  /** What the first offer would come to with $30,000 more base: better than it in every outcome. */
  function withWish(status: "hypothetical" | "verbal", alternativeIds: string[] | null = null): Workspace {
    const [first] = three.offers;
    if (first === undefined) throw new Error("no offer");
    const wish = { ...first, id: "wish", company: "Elsewhere", baseSalary: "202000", status };
    return {
      ...three,
      offers: [...three.offers, wish],
      negotiation: { ...three.negotiation, alternativeIds },
    };
  }

  it("dominates nothing and is regretted by nobody: all else stays as it was without it", () => {
    const found = ofAll(withWish("hypothetical"), "reported-senior");
    expect(found.thoughtIds).toEqual(["wish"]);
    expect({ ...found, thoughtIds: [] }).toEqual(ofAll(three, "reported-senior"));
  });

  it("counts once somebody offers it, or where one would take it instead", () => {
    for (const workspace of [withWish("verbal"), withWish("hypothetical", ["wish"])]) {
      const found = ofAll(workspace, "reported-senior");
      expect(found.thoughtIds).toEqual([]);
      expect(found.choices.map(({ offerId }) => offerId)).toContain("wish");
      // 4 × $30,000 more than the first wherever the first was best.
      expect(found.choices[0]?.worstRegret).toBeGreaterThan(690_000);
    }
  });

  it("is held against the others where it is what one negotiates", () => {
    expect(ofAll(withWish("hypothetical"), "wish").thoughtIds).toEqual([]);
  });
});
