import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS } from "./ask-terms.ts";
import { countOf } from "./counted-total.ts";
import { ratesToThem, ratesToYou, tradeOrder, UNIT } from "./exchange-rates.ts";
import { packageModel } from "./package-model.ts";

const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
const three: Workspace = parsed.value;

function modelOf(id: string) {
  const model = packageModel(three, id);
  if (model === null) throw new Error("no model");
  return model;
}

const senior = modelOf("reported-senior");
const count = countOf(three, "reported-senior");
const at = (riskAversion: string): Workspace => ({
  ...three,
  assumptions: { ...three.assumptions, riskAversion },
});

describe("a thousandth of a percent, $45,000 at headline, in base a year", () => {
  /** Marginal utility of ownership over that of four years of base, from the six outcomes as they are published. */
  const byHand = (riskAversion: number) => {
    const outcomes = [
      [0.2, 0],
      [0.25, 0.3],
      [0.25, 1],
      [0.18, 2],
      [0.09, 4],
      [0.03, 10],
    ] as const;
    const company = 0.8 * 4.5e9;
    const weights = outcomes.map(
      ([p, m]) => [p * (250_000 + 4 * 172_000 + 22_000 + 0.00055 * company * m) ** -riskAversion, m] as const,
    );
    const ofOwnership = weights.reduce((sum, [weight, m]) => sum + weight * company * m, 0);
    return (ofOwnership * 1e-5) / (4 * weights.reduce((sum, [weight]) => sum + weight, 0));
  };

  it.each([0, 1, 2, 3])("is worth what the outcomes say at risk aversion %i", (riskAversion) => {
    expect(ratesToYou(senior, riskAversion).ownership.baseSalary).toBeCloseTo(byHand(riskAversion), 6);
  });

  it("is worth 12,105 to somebody risk-neutral and 2,013 at 2", () => {
    expect(ratesToYou(senior, 0).ownership.baseSalary).toBeCloseTo(12_105, 0);
    expect(Math.floor(ratesToYou(senior, 2).ownership.baseSalary ?? 0)).toBe(2013);
  });

  it("costs them 45,000 × 36 to 64 % ÷ 4 ÷ 1.1: $3,682 to $6,545", () => {
    const cost = (basis: string) => ratesToThem(senior, count, new Decimal(basis)).ownership.baseSalary;
    expect(cost("0.36")).toBeCloseTo(3681.82, 2);
    expect(cost("0.64")).toBeCloseTo(6545.45, 2);
  });
});

describe("10,000 of sign-on", () => {
  it("is 2,500 of base a year to you and 10,000 ÷ 4 ÷ 1.1 to them", () => {
    expect(ratesToYou(senior, 2).signOnBonus.baseSalary).toBeCloseTo(2500, 6);
    expect(ratesToThem(senior, count, new Decimal("0.64")).signOnBonus.baseSalary).toBeCloseTo(2272.73, 2);
  });
});

describe("rates, by law", () => {
  it("there and back is where one was, and by way of a third part as well", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), (riskAversion) => {
        const rates = ratesToYou(senior, riskAversion);
        for (const one of ASK_PARTS) {
          for (const other of ASK_PARTS) {
            const [there, back] = [rates[one][other] ?? 0, rates[other][one] ?? 0];
            expect((there * back) / (UNIT[one] * UNIT[other])).toBeCloseTo(1, 9);
            for (const third of ASK_PARTS) {
              const around = ((rates[one][third] ?? 0) / UNIT[third]) * (rates[third][other] ?? 0);
              expect(around / there).toBeCloseTo(1, 9);
            }
          }
        }
      }),
    );
  });

  it("equity is worth less base the more careful one is", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (riskAversion, more) => {
          const rate = (at: number) => ratesToYou(senior, at).ownership.baseSalary ?? 0;
          expect(rate(riskAversion + more)).toBeLessThan(rate(riskAversion));
        },
      ),
    );
  });
});

describe("what to ask for first", () => {
  it("is sign-on, then base, and equity is what to give, at risk aversion 2", () => {
    const order = tradeOrder(three, senior, count);
    expect(order.map(({ part }) => part)).toEqual(["signOnBonus", "baseSalary", "ownership"]);
    expect(order[0]?.low).toBeCloseTo(1.1, 9);
    expect(order[1]?.low).toBeCloseTo(1, 9);
    // 2,014 against 6,545 and against 3,682.
    expect(order[2]?.low).toBeCloseTo(0.3076, 3);
    expect(order[2]?.high).toBeCloseTo(0.5469, 3);
  });

  it("is equity for somebody who does not mind risk", () => {
    expect(tradeOrder(at("0"), senior, count)[0]?.part).toBe("ownership");
  });

  it("leaves equity out where there is none to ask for", () => {
    const parts = tradeOrder(three, modelOf("public-company"), countOf(three, "public-company"));
    expect(parts.map(({ part }) => part)).toEqual(["signOnBonus", "baseSalary"]);
    expect(ratesToYou(modelOf("public-company"), 2).signOnBonus.ownership).toBeNull();
  });
});

describe("a sign-on is held against base over the years that both are counted in", () => {
  // 10,000 once is 10,000 ÷ years of base a year to either side; base costs 1.1 of what it says, so 1 ÷ (1 ÷ 1.1).
  it.each([2, 3, 4, 6])("and so comes to 1.1 of base over %i years, as with 4", (horizonYears) => {
    const workspace: Workspace = { ...three, assumptions: { ...three.assumptions, horizonYears } };
    const model = packageModel(workspace, "reported-senior");
    if (model === null) throw new Error("no model");
    const order = tradeOrder(workspace, model, countOf(workspace, "reported-senior"));
    const signOn = order.find(({ part }) => part === "signOnBonus");
    expect(signOn?.low).toBeCloseTo(1.1, 6);
    expect(signOn?.high).toBeCloseTo(1.1, 6);
  });
});
