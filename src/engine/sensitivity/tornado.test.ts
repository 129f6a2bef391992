/**
 * Figures of the three offers, A against C, come from a transcription of MODEL section 6 in other code
 * (Python, powers and a bisection of 200 halvings): CE = (Σ p (W + c + x)^(1 − γ))^(1/(1 − γ)) − W over
 * payouts x = e(1 − d)mV with W 250,000, c 710,000, V $4.5B, e 0.055 %, d 20 %, less C's 1,400,000.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { workspace as arbitraryOffers } from "#engine/laws.arbitrary.ts";
import { asOptions } from "#engine/outcomes/as-options.ts";
import { offerWorths } from "#engine/outcomes/offer-worths.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import expected from "#fixtures/examples/three-offers.expected.json";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { pairWorths } from "./difference.ts";
import { swing, type Tornado, type TornadoRow, tornadoInSteps } from "./tornado.ts";
import { uncertainInputs } from "./uncertain-inputs.ts";

const A = "reported-senior";
const C = "public-company";

function workspaceOf(file: unknown): Workspace {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function tornadoOf(workspace: Workspace, offerId: string, againstId: string): Tornado {
  const tornado = allSteps(tornadoInSteps({ workspace, offerId, againstId }));
  if (tornado === null) throw new Error("no such offers");
  return tornado;
}

const workspace = workspaceOf(threeOffers);
const tornado = tornadoOf(workspace, A, C);

function row(id: string, of: Tornado = tornado): TornadoRow {
  const found = of.rows.find(({ input }) => input.id === id);
  if (found === undefined) throw new Error(`${id} is not among ${of.rows.map(({ input }) => input.id)}`);
  return found;
}

describe("switch values of the three offers, A against C", () => {
  it.each<[id: string, value: number | null, side: string | null, why: string]>([
    ["riskAversion", 3.0913204934805, "above", "γ at which both are worth the same"],
    ["chanceOfNothing", 0.3537704041754, "above", "the rest rescaled by (1 − q) ÷ 0.8"],
    [`valuation:${A}`, 2409057861.77, "below", "every payout grows with it"],
    [`strikeRate:${A}`, 0.2093755114683, "above", "e × strike × V comes off each payout"],
    [`ownership:${A}:0`, 0.000294440405328, "below", "0.055 % × 2.409 ÷ 4.5"],
    ["dilution", 0.5717230467963, "above", "1 − 0.8 × 2.409 ÷ 4.5"],
    [`shareCountBasis:${A}`, 0.5353461915046, "below", "2.409 ÷ 4.5"],
    ["exitMultiples", 0.5353461915046, "below", "2.409 ÷ 4.5"],
    [`baseSalary:${A}`, 114157.695969576, "below", "four years of it"],
    [`preference:${A}`, 1775289836.2726, "above", "at 35 %, never converting where it matters"],
    [`sharePrice:${C}`, 1.773667697729981, "above", "960,000 + 440,000 f = A's worth"],
    [`bonusAttainment:${C}`, null, null, "3.84 times the target is beyond reason"],
    ["liquidWealth", null, null, "A leads however rich one is"],
    ["chanceOfTop", null, null, "without ten times A still leads"],
    [`targetBonus:${A}`, null, null, "a bonus could only add"],
  ])("%s: %d, %s: %s", (id, value, side) => {
    const found = row(id).switch;
    if (value === null) return expect(found).toBeNull();
    expect((found?.value ?? 0) / value).toBeCloseTo(1, 9);
    expect(found?.side).toBe(side);
  });

  it("the one of risk aversion is the pair's indifference", () => {
    const pair = expected.pairs.find(({ offerId, againstId }) => offerId === A && againstId === C);
    expect(row("riskAversion").switch?.value).toBeCloseTo(pair?.indifferenceRiskAversion ?? 0, 9);
  });

  it.each([
    ["riskAversion", 925322.005018, 21065.27898],
    ["chanceOfNothing", 648846.483754, -80690.024227],
    [`valuation:${A}`, -21219.167291, 434100.168723],
    [`strikeRate:${A}`, 340413.787001, -103081.792264],
    ["dilution", 416310.057619, 170836.918019],
    ["liquidWealth", 247792.060041, 578821.657332],
    [`targetBonus:${A}`, 340413.787001, 562893.203939],
    ["chanceOfTop", 286270.708526, 397671.928344],
    [`shareCountBasis:${A}`, 241866.175475, 340413.787001],
  ])("%s gives %d at its low and %d at its high value", (id, atLow, atHigh) => {
    expect(row(id).atLow).toBeCloseTo(atLow, 4);
    expect(row(id).atHigh).toBeCloseTo(atHigh, 4);
  });

  it("turns once at most: each of these moves the difference one way", () => {
    expect(tornado.rows.every((one) => one.switch === null || one.switch.until === null)).toBe(true);
  });

  it("stands as the report has it, and is too close within 2 % of A, the larger", () => {
    const ce = (id: string) => expected.offers.find((one) => one.id === id)?.certaintyEquivalent["2"] ?? 0;
    expect(tornado.difference).toBeCloseTo(ce(A) - ce(C), 6);
    expect(tornado.tooClose).toBeCloseTo(0.02 * ce(A), 6);
  });

  it("turns only where an end of the range has another leader", () => {
    const turning = tornado.rows.filter(({ turns }) => turns).map(({ input }) => input.code);
    expect(turning).toEqual(["chanceOfNothing", "exitMultiples", "valuation", "strikeRate"]);
  });

  it("moves when the grant is looked at as options", () => {
    const options = tornadoOf(asOptions(workspace, A, "0.35"), A, C);
    // Struck at 35 % it is 35 % that stands, and less would give A the lead again.
    expect(row(`strikeRate:${A}`, options).input.present).toBe(0.35);
    expect(row(`strikeRate:${A}`, options).switch).toMatchObject({ side: "below" });
    expect(row(`strikeRate:${A}`, options).switch?.value).toBeCloseTo(0.2093755114683, 9);
    expect(options.difference).toBeCloseTo(-103081.792264, 4);
  });
});

describe("a comparison of cash alone", () => {
  // By hand: 4 × 100,000 + 4 × 10,000 against 4 × 120,000: 40,000 behind.
  const reported = {
    status: "reported",
    baseSalary: "100000",
    targetBonus: { kind: "amount", amount: "10000" },
  };
  const cash = sampleWorkspace([
    sampleOffer({ id: "one", ...reported }),
    sampleOffer({ id: "other", baseSalary: "120000" }),
  ]);
  const of = tornadoOf(cash, "one", "other");

  it.each([
    ["baseSalary:one", 110_000, "10,000 a year more"],
    ["bonusAttainment:one", 2, "twice the bonus"],
  ])("turns at %s = %d: %s", (id, value) => {
    expect(row(id, of).switch).toMatchObject({ side: "above" });
    expect(row(id, of).switch?.value).toBeCloseTo(value, 6);
  });

  it("turns at the raise that makes four years of it 440,000", () => {
    const { value = 0 } = row("raise:one", of).switch ?? {};
    const base = 100_000 * (1 + (1 + value) + (1 + value) ** 2 + (1 + value) ** 3);
    expect(base).toBeCloseTo(440_000, 4);
  });

  it("has nothing of risk in it", () => {
    expect(of.rows.map(({ input }) => input.code)).not.toContain("riskAversion");
  });
});

describe("what is not stated", () => {
  const offers = (targetBonus: unknown) =>
    sampleWorkspace([
      sampleOffer({ id: "one", baseSalary: "100000", targetBonus, grants: [sampleGrant()] }),
      sampleOffer({ id: "other", baseSalary: "300000" }),
    ]);
  it("is tried from none to an assumption, and as it stands is not known", () => {
    const { input } = row("targetBonus:one", tornadoOf(offers(null), "one", "other"));
    expect(input).toMatchObject({
      present: null,
      low: { value: 0, from: { code: "assumption" } },
      high: { value: 20_000, from: { code: "assumption" } },
    });
  });

  it("takes the offer's own range where it states one", () => {
    const ranged = offers({ kind: "amount", amount: { low: "5000", high: "9000" } });
    expect(row("targetBonus:one", tornadoOf(ranged, "one", "other")).input).toMatchObject({
      present: 7000,
      low: { value: 5000, from: { code: "offer" } },
      high: { value: 9000, from: { code: "offer" } },
    });
  });
});

describe("laws", () => {
  const pairOf = (given: Workspace) => [given.offers[0]?.id, given.offers[1]?.id] as const;

  it("is level at every switch value, and moves by its swing between the ends", () => {
    fc.assert(
      fc.property(arbitraryOffers, (given) => {
        const [one, other] = pairOf(given);
        fc.pre(one !== undefined && other !== undefined && one !== other);
        const of = tornadoOf(given, one ?? "", other ?? "");
        const worths = pairWorths(one ?? "", other ?? "");
        const inputs = uncertainInputs(given, one ?? "", other ?? "");
        for (const { input, switch: turn, ...ends } of of.rows) {
          const put = inputs.find(({ id }) => id === input.id);
          if (put === undefined) throw new Error(input.id);
          const at = (value: number) => worths(put.with(given, value));
          expect(ends.atLow).toBe(at(input.low.value)?.difference);
          if (turn === null) continue;
          // Beyond the switch the other leads: its two sides have different signs.
          const step = 1e-6 * Math.max(Math.abs(turn.value), 1e-6);
          const [below, above] = [
            at(turn.value - step)?.difference ?? 0,
            at(turn.value + step)?.difference ?? 0,
          ];
          expect(below * above).toBeLessThanOrEqual(0);
        }
        const swings = of.rows.map(swing);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
      { numRuns: 6 },
    );
  }, 30_000);

  it("computes what the report computes, whatever was tried before", () => {
    fc.assert(
      fc.property(arbitraryOffers, (given) => {
        const [one, other] = pairOf(given);
        fc.pre(one !== undefined && other !== undefined && one !== other);
        const worths = pairWorths(one ?? "", other ?? "");
        worths(given);
        for (const input of uncertainInputs(given, one ?? "", other ?? "")) {
          const tried = input.with(given, input.high.value);
          const sides = offerWorths(tried);
          const gamma = Number(tried.assumptions.riskAversion);
          const worth = (id: string | undefined) =>
            sides.find((side) => side.id === id)?.worth.worth(gamma) ?? 0;
          expect(worths(tried)?.offerWorth, input.id).toBe(worth(one));
          expect(worths(tried)?.againstWorth, input.id).toBe(worth(other));
        }
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});
