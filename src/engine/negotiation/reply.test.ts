import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "./ask-terms.ts";
import { withPart } from "./ask-terms.ts";
import { capsOf } from "./caps.ts";
import { countOf } from "./counted-total.ts";
import { ladder, termsOn } from "./ladder.ts";
import { packageModel } from "./package-model.ts";
import { enoughOf, replyVerdict } from "./reply.ts";
import { reservation } from "./reservation.ts";

function threeOffers(over: Partial<Workspace> = {}) {
  const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("the example is unsound");
  const workspace = { ...parsed.value, ...over };
  const model = packageModel(workspace, "reported-senior");
  if (model === null) throw new Error("no model");
  const found = ladder(workspace, model);
  const walkAway = reservation(workspace, model)?.worth ?? null;
  const target = model.worth(termsOn(found, model.present, "target"), 2);
  const [caps, count] = [capsOf(workspace, model, found), countOf(workspace, model.offerId)];
  const verdict = (
    terms: AskTerms,
    over: { enough?: number | null; lastStep?: number | null; walkAway?: number | null } = {},
  ) =>
    replyVerdict(
      model,
      terms,
      { enough: target, lastStep: null, walkAway, riskAversion: 2, ...over },
      caps,
      count,
    );
  return { model, target, verdict };
}

const { model, target, verdict } = threeOffers();

function terms(base: number, signOn: number, ownership: string): AskTerms {
  return {
    baseSalary: new Decimal(base),
    signOnBonus: new Decimal(signOn),
    ownership: new Decimal(ownership),
  };
}

/** Four years of cash and six outcomes of $4.5B after 20 % of dilution, on $250,000 at γ = 2: a harmonic mean. */
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

describe("what closes the gap of an offer in dollars, in a workspace of euros", () => {
  it("is precise in dollars: to 500, no multiple of 5,000, and no less than is needed", () => {
    const { verdict: inEuros } = threeOffers({ currency: "EUR", exchangeRates: { USD: "0.9" } });
    const { closings } = inEuros(terms(0.9 * 188_000, 0.9 * 35_000, "0.0006"));
    const money = closings.filter(({ part }) => part !== "ownership");
    expect(money.length).toBe(2);
    for (const { to, least } of money) {
      const dollars = Number(to) / 0.9;
      expect(dollars / 500).toBeCloseTo(Math.round(dollars / 500), 6);
      expect(Math.abs(dollars / 5000 - Math.round(dollars / 5000))).toBeGreaterThan(0.09);
      expect(Number(to)).toBeGreaterThanOrEqual(least ?? Number.POSITIVE_INFINITY);
      expect(Number(to)).toBeLessThan((least ?? 0) + 0.9 * 1000);
    }
  });
});

describe("a reply on the three offers", () => {
  const reply = verdict(terms(188_000, 35_000, "0.0006"));
  const worth = worthByHand(188_000, 35_000, 0.0006);
  const aim = worthByHand(200_000, 40_000, 0.00055);

  it("is worth what the offer would be with those figures, held against $350,000 and the target a year", () => {
    expect(reply.perYear).toBeCloseTo(worth / 4, 4);
    expect(reply.overWalkAway).toBeCloseTo(worth / 4 - 350_000, 4);
    expect(reply.overEnough).toBeCloseTo((worth - aim) / 4, 4);
  });

  it("is countered once between walk-away and target", () => {
    expect(reply).toMatchObject({ verdict: "counter", aim: "enough" });
  });

  it("asks of each part alone the least that closes the gap exactly", () => {
    const least = Object.fromEntries(reply.closings.map((closing) => [closing.part, closing.least ?? 0]));
    expect(worthByHand(least["baseSalary"] ?? 0, 35_000, 0.0006)).toBeCloseTo(aim, 2);
    expect(worthByHand(188_000, least["signOnBonus"] ?? 0, 0.0006)).toBeCloseTo(aim, 2);
    expect(worthByHand(188_000, 35_000, least["ownership"] ?? 0)).toBeCloseTo(aim, 2);
  });

  it("names the sign-on as outside its cap, the written 40,000, and asks for base, which costs less than equity", () => {
    expect(reply.ask).toBe("baseSalary");
    const closing = (part: string) => reply.closings.find((each) => each.part === part);
    const [base, signOn, ownership] = ["baseSalary", "signOnBonus", "ownership"].map(closing);
    expect(signOn).toMatchObject({ isInside: false, cap: { most: new Decimal(40_000) } });
    // Base costs 1.1 a dollar a year; equity 0.64 of its headline, over four years.
    const raised = base?.to?.minus(188_000).toNumber() ?? 0;
    const grown = ownership?.to?.minus("0.0006").toNumber() ?? 0;
    expect(base?.cost?.toNumber()).toBeCloseTo(raised * 1.1, 6);
    expect(ownership?.cost?.toNumber()).toBeCloseTo((grown * 4.5e9 * 0.64) / 4, 6);
    expect(ownership?.isInside).toBe(true);
  });

  it("asks for figures to 500, none a round 5,000, less than a step over the least unless that is round", () => {
    for (const { part, to, least } of reply.closings) {
      if (to === null || part === "ownership") continue;
      expect(to.modulo(500).toNumber()).toBe(0);
      expect(to.modulo(5000).isZero()).toBe(false);
      expect(to.minus(least ?? 0).toNumber()).toBeLessThan(1000);
    }
  });

  it("is accepted at the target's own figures, with nothing left to ask", () => {
    expect(verdict(terms(200_000, 40_000, "0.00055"))).toMatchObject({
      verdict: "accept",
      aim: null,
      closings: [],
      ask: null,
    });
  });

  it("is walked away from below $350,000, which 114,157 of base is and 114,158 is not", () => {
    expect(verdict(terms(114_157, 22_000, "0.00055")).verdict).toBe("walk");
    expect(verdict(terms(114_158, 22_000, "0.00055")).verdict).toBe("counter");
  });

  it("is brought up to the walk-away by what is shown where it is below it", () => {
    const low = verdict(terms(100_000, 22_000, "0.00055"));
    expect(low.aim).toBe("walkAway");
    const base = low.closings.find(({ part }) => part === "baseSalary");
    expect(base?.least).toBeCloseTo(114_157.7, 1);
  });

  it("counts no cap that they have passed themselves: 45,000 of sign-on is over the 40,000 that was thought the most", () => {
    const passed = verdict(terms(180_000, 45_000, "0.00055"));
    const signOn = passed.closings.find(({ part }) => part === "signOnBonus");
    expect(signOn).toMatchObject({ isCapPassed: true, isInside: true });
    // 20,000 of base a year is 80,000 over four years; they are 5,000 over the target already: 45,000 + 75,000.
    expect(signOn?.least).toBeCloseTo(120_000, 2);
    expect(passed.ask).toBe("signOnBonus");
  });

  it("is countered without an alternative however low, and not accepted at a target below the walk-away", () => {
    expect(verdict(terms(50_000, 0, "0"), { walkAway: null }).verdict).toBe("counter");
    expect(verdict(model.present, { enough: 1_000_000, walkAway: 3_000_000 }).verdict).toBe("walk");
  });
});

describe("what is enough", () => {
  const bounds = { hasTarget: true, target: 1_000_000, asked: [], walkAway: null };

  it("is the target, also where more is asked for", () => {
    expect(enoughOf({ ...bounds, asked: [1_100_000, 1_050_000] })).toBe(1_000_000);
  });

  it("is the least of what was asked for where limits kept that under the target", () => {
    expect(enoughOf({ ...bounds, asked: [998_000, 997_500] })).toBe(997_500);
  });

  it("is unknown where nothing lies above the offer and nothing else is on the table: then there is no verdict", () => {
    const enough = enoughOf({ ...bounds, hasTarget: false });
    expect(enough).toBeNull();
    const reply = verdict(model.present, { enough, walkAway: null });
    expect(reply).toMatchObject({ verdict: null, overEnough: null, closings: [], ask: null });
  });

  it("is the offer itself where nothing lies above it but something else could be taken", () => {
    expect(enoughOf({ ...bounds, hasTarget: false, walkAway: 900_000 })).toBe(1_000_000);
  });
});

describe("laws of replies", () => {
  const rank = { walk: 0, askGrant: 0, counter: 1, accept: 2 };
  const reply = fc.record({
    base: fc.integer({ min: 0, max: 400_000 }),
    signOn: fc.integer({ min: 0, max: 200_000 }),
    ownership: fc.integer({ min: 0, max: 2000 }),
  });
  const parts = fc.constantFrom("baseSalary" as const, "signOnBonus" as const, "ownership" as const);
  const of = (each: { base: number; signOn: number; ownership: number }) =>
    terms(each.base, each.signOn, new Decimal(each.ownership).times("0.000001").toFixed());

  it("more of a part never makes the verdict worse", () => {
    fc.assert(
      fc.property(reply, parts, fc.double({ min: 1, max: 3, noNaN: true }), (each, part, factor) => {
        const less = of(each);
        const more = withPart(less, part, less[part]?.times(factor) ?? null);
        const rankOf = (each: AskTerms) => rank[verdict(each).verdict ?? "walk"];
        expect(rankOf(more)).toBeGreaterThanOrEqual(rankOf(less));
      }),
    );
  });

  it("what is asked for inside its cap is enough, and a little less than the least is not", () => {
    fc.assert(
      fc.property(reply, (each) => {
        const less = of(each);
        const { closings, aim } = verdict(less);
        const needed = aim === "walkAway" ? 1_400_000 : target;
        for (const { part, to, least } of closings) {
          if (to === null || least === null) continue;
          expect(model.worth(withPart(less, part, to), 2)).toBeGreaterThan(needed - 1e-3);
          expect(model.worth(withPart(less, part, new Decimal(least).times(0.999)), 2)).toBeLessThan(needed);
        }
      }),
      { numRuns: 50 },
    );
  });
});
