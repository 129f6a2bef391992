import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { Negotiation } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "./ask-terms.ts";
import { countOf } from "./counted-total.ts";
import { ladder } from "./ladder.ts";
import { packageModel } from "./package-model.ts";
import { packages } from "./packages.ts";

function example(name: string, changes: Partial<Negotiation> = {}): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const { value } = parsed;
  return { ...value, negotiation: { ...value.negotiation, ...changes } };
}

function packagesOf(workspace: Workspace, offerId: string) {
  const model = packageModel(workspace, offerId);
  if (model === null) throw new Error("no model");
  return packages(workspace, model, ladder(workspace, model));
}

const SENIOR = "reported-senior";
/** The example with `changes` of its senior offer. */
function withSenior(changes: Partial<Offer>): Workspace {
  const three = example("three-offers");
  const offers = three.offers.map((offer) => (offer.id === SENIOR ? { ...offer, ...changes } : offer));
  return { ...three, offers };
}
const approval = (equityBasis: string) => ({
  approval: { threshold: "500000", equityBasis, countYears: "4" },
});

/** Four years of base, sign-on, six outcomes of $4.5B after a fifth of dilution, on $250,000 of savings. */
function worthByHand({ baseSalary, signOnBonus, ownership }: AskTerms, riskAversion = 2): number {
  const outcomes = [
    [0.2, 0],
    [0.25, 0.3],
    [0.25, 1],
    [0.18, 2],
    [0.09, 4],
    [0.03, 10],
  ] as const;
  const wealth = 250_000 + 4 * Number(baseSalary) + Number(signOnBonus);
  const all = outcomes.map(([p, m]) => [p, wealth + Number(ownership) * 0.8 * 4.5e9 * m] as const);
  const mean = all.reduce((sum, [p, w]) => sum + p * (riskAversion === 1 ? Math.log(w) : -1 / w), 0);
  return (riskAversion === 1 ? Math.exp(mean) : -1 / mean) - 250_000;
}

describe("the three packages of the senior offer", () => {
  const found = packagesOf(example("three-offers"), SENIOR);
  const [salary, equity, upFront] = found.packages;

  it("come to the worth of the anchor, 214,500 and 39,500, since nothing is in the way", () => {
    const anchor = worthByHand({
      baseSalary: 214_500,
      signOnBonus: 39_500,
      ownership: 0.00055,
    } as unknown as AskTerms);
    expect(found.wanted).toBeCloseTo(anchor, 2);
    expect(found.aim).toBe(found.wanted);
    expect(found.blockedBy).toEqual([]);
    for (const { terms, perYear } of found.packages) {
      expect(worthByHand(terms) / 4).toBeCloseTo(perYear, 2);
      expect(Math.abs(perYear - anchor / 4)).toBeLessThanOrEqual(250);
    }
  });

  it("lean on salary, on equity, on what comes up front", () => {
    expect(found.packages.map(({ leans }) => leans)).toEqual(["baseSalary", "ownership", "signOnBonus"]);
  });

  it("differ by a quarter of the room of the part that each leans on", () => {
    // Room: base to 215,000, sign-on to 40,000, ownership to a quarter on top of 0.055 %.
    const ahead = (own: AskTerms | undefined, part: keyof AskTerms, others: (AskTerms | undefined)[]) =>
      Number(own?.[part]) - Math.max(...others.map((each) => Number(each?.[part])));
    expect(ahead(salary?.terms, "baseSalary", [upFront?.terms, equity?.terms])).toBeGreaterThan(43_000 / 4);
    expect(ahead(upFront?.terms, "signOnBonus", [salary?.terms, equity?.terms])).toBeGreaterThan(18_000 / 4);
    expect(ahead(equity?.terms, "ownership", [salary?.terms, upFront?.terms])).toBeGreaterThan(0.0001375 / 4);
  });

  it("ask for no base and no sign-on that is a multiple of 5,000, to 500 each (reference R4)", () => {
    for (const { terms } of found.packages) {
      for (const figure of [Number(terms.baseSalary), Number(terms.signOnBonus)]) {
        expect(figure % 5000).not.toBe(0);
        expect(figure % 500).toBe(0);
      }
    }
  });
});

describe("a figure fit for a letter", () => {
  const all = ["three-offers", "hugging-face-senior-pm", "seed-options", "public-front-loaded", "mixed-case"]
    .map((name) => example(name))
    .flatMap((workspace) => workspace.offers.map(({ id }) => [workspace, id] as const));

  it("is no part moved by less than 500 a year is worth: packages may differ by as much", () => {
    for (const [workspace, id] of all) {
      const model = packageModel(workspace, id);
      const riskAversion = Number(workspace.assumptions.riskAversion);
      for (const { terms } of packagesOf(workspace, id).packages) {
        for (const part of ["baseSalary", "signOnBonus", "ownership"] as const) {
          if (model === null || Number(terms[part]) === Number(model.present[part])) continue;
          const alone = model.worth({ ...model.present, [part]: terms[part] }, riskAversion);
          const added = (alone - model.worth(model.present, riskAversion)) / model.horizonYears;
          expect(added).toBeGreaterThanOrEqual(499.99);
        }
      }
    }
  });

  it("is no round sign-on or base, unless it is the offer's own or only the cap is left", () => {
    for (const [workspace, id] of all) {
      const model = packageModel(workspace, id);
      if (model === null || !model.currencyRate.equals(1)) continue;
      for (const { terms } of packagesOf(workspace, id).packages) {
        for (const part of ["baseSalary", "signOnBonus"] as const) {
          if (Number(terms[part]) === Number(model.present[part])) continue;
          expect(Number(terms[part]) % 5000, `${id} ${part}`).not.toBe(0);
        }
      }
    }
  });

  it("names a package for a part only where that is what it moves furthest, by its room", () => {
    // Under 430,000 with shares at 36 % the packages are small and made of base and sign-on.
    const tight = { approval: { threshold: "430000", equityBasis: "0.36", countYears: "4" } };
    for (const workspace of [example("three-offers"), example("three-offers", tight)]) {
      for (const { terms, leans, name } of packagesOf(workspace, SENIOR).packages) {
        // Room: 43,000 of base, 18,000 of sign-on, a quarter of 0.055 %.
        const shares = {
          baseSalary: (Number(terms.baseSalary) - 172_000) / 43_000,
          signOnBonus: (Number(terms.signOnBonus) - 22_000) / 18_000,
          ownership: (Number(terms.ownership) - 0.00055) / 0.0001375,
        };
        const isFurthest = leans !== "balanced" && shares[leans] === Math.max(...Object.values(shares));
        expect(name).toBe(isFurthest ? leans : "balanced");
      }
    }
    expect(packagesOf(example("three-offers"), SENIOR).packages.map(({ name }) => name)).toEqual([
      "baseSalary",
      "ownership",
      "signOnBonus",
    ]);
  });
});

describe("a cap", () => {
  it("of 190,000 on base lowers the aim and is named with what it takes; no package asks more", () => {
    const capped = { caps: { baseSalary: "190000", signOnBonus: null, ownership: null } };
    const found = packagesOf(example("three-offers", capped), SENIOR);
    const free = packagesOf(example("three-offers"), SENIOR);
    expect(found.wanted).toBe(free.wanted);
    expect(found.aim).toBeLessThan(free.aim);
    expect(found.packages).toHaveLength(3);
    for (const { terms } of found.packages) expect(Number(terms.baseSalary)).toBeLessThanOrEqual(190_000);
    const base = found.blockedBy.find(({ by }) => by === "baseSalary");
    // Without the cap the anchor can be met.
    expect(base?.perYear).toBeCloseTo((free.aim - found.aim) / 4, 0);
  });

  it("of one's own may lie above what the page would assume", () => {
    const wide = { caps: { baseSalary: null, signOnBonus: "90000", ownership: "0.0007" } };
    const { packages: found } = packagesOf(example("three-offers", wide), SENIOR);
    expect(Math.max(...found.map(({ terms }) => Number(terms.signOnBonus)))).toBeGreaterThan(40_000);
    expect(Math.max(...found.map(({ terms }) => Number(terms.ownership)))).toBeGreaterThan(0.0006875);
  });
});

describe("the threshold of 500,000", () => {
  it("counts 172,000 + 22,000 ÷ 4 + 0.055 % of $4.5B × 36 % ÷ 4 = 400,250, and passes up to 52.1 %", () => {
    const workspace = example("three-offers", approval("0.36"));
    const count = countOf(workspace, SENIOR);
    const model = packageModel(workspace, SENIOR);
    if (model === null) throw new Error("no model");
    expect(count.total(model.present).toNumber()).toBe(400_250);
    // (500,000 − 177,500) × 4 ÷ 2,475,000
    expect(count.highestBasis(model.present)?.toNumber()).toBeCloseTo(0.521212, 6);
    // 172,000 × 1.1 + 5,500 + 2,475,000 × 0.64 ÷ 4
    expect(count.cost(model.present).toNumber()).toBe(590_700);
    expect(packagesOf(workspace, SENIOR).packages.every(({ headroom }) => Number(headroom) >= 0)).toBe(true);
  });

  it("leaves 13,125 with shares at half of headline, so the packages stay small and it is named", () => {
    const found = packagesOf(example("three-offers", approval("0.5")), SENIOR);
    expect(found.packages).toHaveLength(3);
    expect(found.blockedBy.map(({ by }) => by)).toContain("threshold");
    for (const { headroom } of found.packages) {
      expect(Number(headroom)).toBeGreaterThanOrEqual(0);
      expect(Number(headroom)).toBeLessThanOrEqual(13_125);
    }
    expect(found.aim).toBeGreaterThan(worthByHand(senior().present));
    expect(found.aim).toBeLessThan(found.wanted);
  });

  it("says nothing where the offer itself exceeds it: 796,250 with shares at headline", () => {
    const found = packagesOf(example("three-offers", approval("1")), SENIOR);
    expect(found.isOverThreshold).toBe(true);
    expect(found.aim).toBe(found.wanted);
    expect(found.packages).toHaveLength(3);
    for (const { headroom } of found.packages) expect(Number(headroom)).toBeLessThan(-296_250);
  });
});

describe("an offer that lacks a part", () => {
  it("of a public company has packages of salary, of sign-on, and of some of each", () => {
    const { packages: found } = packagesOf(example("three-offers"), "public-company");
    expect(found.map(({ leans }) => leans)).toEqual(["baseSalary", "balanced", "signOnBonus"]);
    for (const { terms } of found) expect(terms.ownership).toBeNull();
  });

  it("of a public company counts the shares at their price, whatever private shares count at", () => {
    const workspace = example("three-offers", approval("0.36"));
    const model = packageModel(workspace, "public-company");
    if (model === null) throw new Error("no model");
    // 200,000 + 30,000 of bonus + 40,000 ÷ 4 + 440,000 ÷ 4
    expect(countOf(workspace, "public-company").total(model.present).toNumber()).toBe(350_000);
  });

  it("moves no sign-on that is not known, so that its packages stay equal, and nearly so whatever it turns out to be", () => {
    for (const signOnBonus of [
      null,
      { installments: [{ month: 1, amount: null }], clawback: null },
      {
        installments: [
          { month: 1, amount: "9000" },
          { month: 13, amount: null },
        ],
        clawback: null,
      },
    ]) {
      const workspace = withSenior({ signOnBonus });
      const present = packageModel(workspace, SENIOR)?.present.signOnBonus ?? null;
      const { packages: found } = packagesOf(workspace, SENIOR);
      expect(found.length).toBeGreaterThan(1);
      for (const { terms } of found) expect(terms.signOnBonus).toEqual(present);
      const spread = (turnsOut: string) => {
        const signOn = new Decimal(turnsOut);
        const worths = found.map(({ terms }) => worthByHand({ ...terms, signOnBonus: signOn }) / 4);
        return Math.max(...worths) - Math.min(...worths);
      };
      expect(spread(present?.toFixed() ?? "0")).toBeLessThanOrEqual(500);
      // More cash makes a share worth more beside it: they part by that alone, not by 13,600 as if it were moved.
      expect(spread("40000")).toBeLessThanOrEqual(1500);
    }
  });

  it("has none as long as a grant is not known: it is asked about first", () => {
    const [grant] = example("three-offers").offers[0]?.grants ?? [];
    if (grant === undefined) throw new Error("no grant");
    const sizeless = { ...grant, size: { kind: "ownership" as const, fraction: null } };
    expect(packagesOf(withSenior({ grants: [sizeless] }), SENIOR).packages).toEqual([]);
    expect(packagesOf(withSenior({ grants: [grant, sizeless] }), SENIOR).packages).toEqual([]);
  });

  it("has none where nothing documentable lies above", () => {
    const alone = example("three-offers");
    const found = packagesOf({ ...alone, offers: alone.offers.slice(0, 1), documents: [] }, SENIOR);
    expect(found).toMatchObject({ packages: [], isNothingAbove: true, blockedBy: [] });
  });
});

function senior() {
  const model = packageModel(example("three-offers"), SENIOR);
  if (model === null) throw new Error("no model");
  return model;
}
