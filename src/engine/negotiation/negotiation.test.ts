import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { withPart } from "./ask-terms.ts";
import { negotiationReport } from "./negotiation.ts";
import { packageModel } from "./package-model.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const three = example("three-offers");

/**
 * The senior offer's worth by hand: four years of base, the sign-on, and six outcomes of $4.5B after 20 % of
 * dilution, at risk aversion 2 on $250,000: a harmonic mean.
 */
function worthByHand(base: number, signOn: number, ownership: number): number {
  const outcomes = [
    [0.2, 0],
    [0.25, 0.3],
    [0.25, 1],
    [0.18, 2],
    [0.09, 4],
    [0.03, 10],
  ] as const;
  const wealth = 250_000 + 4 * base + signOn;
  const mean = outcomes.reduce((sum, [p, m]) => sum + p / (wealth + ownership * 0.8 * 4.5e9 * m), 0);
  return 1 / mean - 250_000;
}

describe("the negotiation of the three offers", () => {
  const found = negotiationReport(three, "reported-senior");
  if (found === null) throw new Error("no negotiation");

  it("walks away below the public company, the best alternative: $350,000 a year", () => {
    expect(found.reservation).toMatchObject({ worth: 1_400_000, perYear: 350_000, leastSignOn: 0 });
  });

  it("inverts that into the base and the ownership at which the offer is just as good", () => {
    const { leastBase, leastOwnership } = found.reservation ?? {};
    expect(worthByHand(leastBase ?? 0, 22_000, 0.00055)).toBeCloseTo(1_400_000, 2);
    expect(worthByHand(172_000, 22_000, leastOwnership ?? 0)).toBeCloseTo(1_400_000, 2);
  });

  it("aims at the lower of two bases above, and at the one sign-on; at no more equity, since nothing is above", () => {
    // Above 172,000: the written 200,000 and the reported 220,000. Above 22,000: the written 40,000.
    expect(found.target).toMatchObject({
      baseSalary: new Decimal(200_000),
      signOnBonus: new Decimal(40_000),
      ownership: new Decimal("0.00055"),
    });
    expect(found.target.perYear).toBeCloseTo(worthByHand(200_000, 40_000, 0.00055) / 4, 4);
  });

  it("asks for twice the way, at most a quarter on base and the highest comparable, to a precise figure", () => {
    // Base 172,000 + 28,000 ÷ 0.5 = 228,000, clamped to 215,000; sign-on 58,000, clamped to 40,000.
    expect(found.anchor).toMatchObject({
      baseSalary: new Decimal(214_500),
      signOnBonus: new Decimal(39_500),
      ownership: new Decimal("0.00055"),
    });
    expect(found.anchor.perYear).toBeCloseTo(worthByHand(214_500, 39_500, 0.00055) / 4, 4);
  });

  it("expects to land halfway", () => {
    expect(found.landing).toMatchObject({
      baseSalary: new Decimal(193_250),
      signOnBonus: new Decimal(30_750),
    });
    expect(found.landing.perYear).toBeCloseTo(worthByHand(193_250, 30_750, 0.00055) / 4, 4);
  });

  it("trades a thousandth of a percent for base at the margin, and 10,000 of sign-on for 2,500 a year", () => {
    const step = 1e-9;
    const perOwnership =
      (worthByHand(172_000, 22_000, 0.00055 + step) - worthByHand(172_000, 22_000, 0.00055 - step)) /
      (2 * step);
    const perBase = (worthByHand(172_001, 22_000, 0.00055) - worthByHand(171_999, 22_000, 0.00055)) / 2;
    const atTwo = found.exchangeRates.find(({ riskAversion }) => riskAversion === 2);
    expect(atTwo?.basePerYearForThousandthPercent).toBeCloseTo((perOwnership * 1e-5) / perBase, 0);
    expect(atTwo?.basePerYearForTenThousandSignOn).toBeCloseTo(2500, 6);
    // Risk-neutral: 0.001 % of an expected $4.842B after dilution, over four years of base.
    const atZero = found.exchangeRates.find(({ riskAversion }) => riskAversion === 0);
    expect(atZero?.basePerYearForThousandthPercent).toBeCloseTo((1e-5 * 1.345 * 0.8 * 4.5e9) / 4, 3);
  });

  it("offers three packages, equal within 500 a year, none of which asks more than the caps", () => {
    expect(found.packages).toHaveLength(3);
    const worths = found.packages.map(({ baseSalary, signOnBonus, ownership }) =>
      worthByHand(Number(baseSalary), Number(signOnBonus), Number(ownership)),
    );
    expect((Math.max(...worths) - Math.min(...worths)) / 4).toBeLessThanOrEqual(500);
    for (const { baseSalary, signOnBonus } of found.packages) {
      expect(Number(baseSalary)).toBeLessThanOrEqual(215_000);
      expect(Number(signOnBonus)).toBeLessThanOrEqual(40_000);
    }
  });
});

describe("what no amount of ownership can close", () => {
  const model = packageModel(three, "reported-senior");
  if (model === null) throw new Error("no model");

  it("is worth at most what the chance of nothing leaves, at a risk aversion above 1", () => {
    // (W + c) × 0.2^(−1 ÷ (γ − 1)) − W with W = 250,000 and c = 4 × 172,000 + 22,000 = 710,000.
    expect(model.ownershipBound(model.present, 2)?.worth).toBeCloseTo(960_000 * 5 - 250_000, 4);
    expect(model.ownershipBound(model.present, 3)?.worth).toBeCloseTo(960_000 * Math.sqrt(5) - 250_000, 4);
    const all = withPart(model.present, "ownership", new Decimal(1e9));
    expect(model.worth(all, 2)).toBeLessThan(960_000 * 5 - 250_000);
    expect(model.worth(all, 2)).toBeCloseTo(960_000 * 5 - 250_000, 0);
  });

  it("has no bound up to 1, where enough of a good outcome makes up for nothing", () => {
    expect(model.ownershipBound(model.present, 1)).toBeNull();
    expect(model.ownershipBound(model.present, 0)).toBeNull();
  });
});

describe("a comparable that is left out", () => {
  const leaving = (...leftOutIds: string[]): Workspace => ({
    ...three,
    negotiation: { ...three.negotiation, leftOutIds },
  });

  it("moves the target to the next one", () => {
    // Of 200,000 and 220,000 only the reported 220,000 is left; the same offer's sign-on still counts.
    const left = leaving("baseSalary:public-company");
    expect(negotiationReport(left, "reported-senior")?.target).toMatchObject({
      baseSalary: new Decimal(220_000),
      signOnBonus: new Decimal(40_000),
    });
  });

  it("stays an alternative: the walk-away is what it was", () => {
    expect(
      negotiationReport(leaving("baseSalary:public-company"), "reported-senior")?.reservation?.perYear,
    ).toBe(350_000);
  });
});

describe("a negotiation without", () => {
  it("an alternative has no reservation", () => {
    const alone = { ...three, offers: three.offers.slice(0, 2) };
    expect(negotiationReport(alone, "reported-senior")?.reservation).toBeNull();
  });

  it("an alternative whose base is known has no reservation either: the rest of its terms is no walk-away", () => {
    const open = without(three, "public-company");
    expect(negotiationReport(open, "reported-senior")?.reservation).toBeNull();
    // A written offer is one whatever it leaves out: a quarter on top of base can still be asked.
    expect(negotiationReport(open, "reported-senior")?.anchor).toMatchObject({
      baseSalary: new Decimal("214500"),
    });
  });

  it("such an offer is none", () => {
    expect(negotiationReport(three, "nobody")).toBeNull();
  });
});

describe("a negotiation of an offer whose base is not known", () => {
  const found = negotiationReport(without(three, "reported-senior"), "reported-senior");
  if (found === null) throw new Error("no negotiation");

  it("knows what has to be beaten, and the least base that does; nothing that rests on the base", () => {
    expect(found.reservation).toMatchObject({ worth: 1_400_000, leastSignOn: null, leastOwnership: null });
    expect(worthByHand(found.reservation?.leastBase ?? 0, 22_000, 0.00055)).toBeCloseTo(1_400_000, 2);
  });

  it("aims at no base and says no worth of any rung; the sign-on that can be shown is one whatever the base is", () => {
    expect(found.target).toMatchObject({ baseSalary: null, signOnBonus: new Decimal(40_000), perYear: null });
    expect(found.anchor).toMatchObject({ baseSalary: null, perYear: null });
    expect(found.landing).toMatchObject({ baseSalary: null, perYear: null });
    expect(found.packages).toEqual([]);
  });

  it("trades sign-on for base, since both are cash, and equity without risk aversion alone", () => {
    expect(found.exchangeRates.map((each) => each.basePerYearForTenThousandSignOn)).toEqual([
      2500, 2500, 2500, 2500,
    ]);
    const [neutral, ...averse] = found.exchangeRates.map((each) => each.basePerYearForThousandthPercent);
    // 0.001 % of an expected 1.345 × 4.5B after a fifth of dilution, over four years.
    expect(neutral).toBeCloseTo((1e-5 * 1.345 * 0.8 * 4.5e9) / 4, 3);
    expect(averse).toEqual([null, null, null]);
  });
});

describe("a negotiation of an offer with a grant that is not known", () => {
  const [senior] = three.offers;
  const [grant] = senior?.grants ?? [];
  if (senior === undefined || grant === undefined) throw new Error("no grant");
  const { companyFacts } = senior;
  const lacking = {
    size: { grants: [{ ...grant, size: { kind: "ownership" as const, fraction: null } }] },
    strike: { grants: [{ ...grant, kind: "iso" as const, strike: null }] },
    valuation: { companyFacts: { ...companyFacts, postMoneyValuation: null } },
  };

  it.each(Object.entries(lacking))(
    "names no least part of the rest, since the grant may bring all of it, and no packages: its %s",
    (_, terms) => {
      const found = negotiationReport(withSenior(terms), "reported-senior");
      expect(found?.reservation).toMatchObject({
        perYear: 350_000,
        leastBase: null,
        leastSignOn: null,
        leastOwnership: null,
      });
      expect(found?.packages).toEqual([]);
    },
  );

  it("says so of no part of which none is needed even without it, as where a second grant is not known", () => {
    const grants = [grant, ...lacking.size.grants];
    // The first grant alone makes 435,103 a year, and 22,000 once is 5,500 of it.
    expect(negotiationReport(withSenior({ grants }), "reported-senior")).toMatchObject({
      reservation: { leastBase: null, leastSignOn: 0, leastOwnership: null },
      packages: [],
    });
  });

  it("needs no base where the rest is enough without any", () => {
    const signOnBonus = { installments: [{ month: 1, amount: "2000000" }], clawback: null };
    const found = negotiationReport(withSenior({ ...lacking.size, signOnBonus }), "reported-senior");
    expect(found?.reservation?.leastBase).toBe(0);
  });

  function withSenior(terms: object): Workspace {
    return {
      ...three,
      offers: three.offers.map((offer) => (offer.id === senior?.id ? { ...offer, ...terms } : offer)),
    };
  }
});

function without(workspace: Workspace, offerId: string): Workspace {
  const offers = workspace.offers.map((offer) =>
    offer.id === offerId ? { ...offer, baseSalary: null } : offer,
  );
  return { ...workspace, offers };
}
