/** What a grant pays by exit value: the published example, kinks by hand, and laws of the curve. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Holdings } from "#engine/equity/exit-proceeds.ts";
import { proceedsAtExit } from "#engine/equity/exit-proceeds.ts";
import { type PreferredClaim, preferredProceeds, waterfall } from "#engine/equity/waterfall.ts";
import {
  missingCurve,
  payoffBreakEven,
  payoffCurve,
  payoffKinks,
  proceedsWithoutStack,
  stackEnd,
} from "./payoff.ts";

const M = 1e6;

/** A grant of `held` of the company that costs `cost` to exercise, behind `preferred`. */
function holding(held: number, cost: number, preferred: readonly PreferredClaim[] = []): Holdings {
  return {
    ofCompany: [{ held, cost, grantIndex: 0 }],
    ofPrice: [],
    claims: waterfall(preferred),
    valuation: 4500 * M,
  };
}

const plain: PreferredClaim = { preference: 400 * M, units: 0.35, participation: "none", seniority: 0 };
const nothing = { wealth: 250_000, cash: 710_000, prospects: [] };

describe("0.055 % behind $400M of preferred that hold 35 % (negotiation.md 3.2)", () => {
  const held = holding(0.00055, 0, [plain]);

  test.each([
    [200 * M, 0, 110_000, "the preferred take all of it"],
    [800 * M, 338_462, 440_000, "(800 − 400)M × 0.055 % ÷ 65 %"],
    [4500 * M, 2_475_000, 2_475_000, "converted: the stack no longer matters"],
  ])("at %i it pays %i, and %i without the stack: %4$s", (exit, paid, thin) => {
    expect(proceedsAtExit(held, exit)).toBeCloseTo(paid, -1);
    expect(proceedsWithoutStack(held.ofCompany, exit)).toBeCloseTo(thin, 6);
  });

  test("its bends are where the preferences are covered and where the class converts, at L ÷ s", () => {
    const kinks = payoffKinks(held);
    expect(kinks.map(({ code }) => code)).toEqual(["preferencesCovered", "converts"]);
    expect(kinks[0]?.exitValue).toBe(400 * M);
    // 400M ÷ 0.35 = 1.142857B, of which 0.055 % are 628,571.
    expect(kinks[1]?.exitValue).toBeCloseTo(1_142_857_142.86, 0);
    expect(kinks[1]?.proceeds).toBeCloseTo(628_571.43, 1);
    expect(kinks[1]).toMatchObject({ endsStack: true });
  });
});

describe("options", () => {
  test("begin to pay where the diluted part is worth the strike: eK ÷ e′", () => {
    // 0.055 %, 20 % dilution, struck at 35 % of 4.5B: 0.00055 × 1.575B ÷ 0.00044 = 1.96875B.
    const held = holding(0.00044, 0.00055 * 1575 * M);
    expect(payoffKinks(held)).toEqual([
      {
        code: "optionsPay",
        grantIndex: 0,
        exitValue: expect.closeTo(1968.75 * M, 0),
        proceeds: expect.closeTo(0, 3),
      },
    ]);
  });

  test("break even against $690,000 more at $3.54B, as shares at $1.57B (three offers)", () => {
    const shares = { held: holding(0.00044, 0), package: nothing, exitDiscount: 1 };
    const options = { ...shares, held: holding(0.00044, 0.00055 * 1575 * M) };
    // 690,000 ÷ 0.00044; (690,000 + 866,250) ÷ 0.00044.
    expect(payoffBreakEven(shares, 1_400_000).exitValue).toBeCloseTo(1_568_181_818.18, 0);
    expect(payoffBreakEven(shares, 1_400_000).ofValuation).toBeCloseTo(0.3485, 4);
    expect(payoffBreakEven(options, 1_400_000).exitValue).toBeCloseTo(3_536_931_818.18, 0);
    expect(payoffBreakEven(options, 1_400_000).ofValuation).toBeCloseTo(0.786, 3);
  });

  test("of several grants bend the curve one by one, each named by its place", () => {
    const held: Holdings = {
      ...holding(0, 0),
      ofCompany: [
        { held: 0.001, cost: 0, grantIndex: 0 },
        { held: 0.001, cost: 2 * M, grantIndex: 1 },
        { held: 0.001, cost: 1 * M, grantIndex: 3 },
      ],
    };
    expect(payoffKinks(held)).toEqual([
      { code: "optionsPay", grantIndex: 3, exitValue: 1000 * M, proceeds: 1 * M },
      // (0.001 + 0.001) × 2B − 1M.
      { code: "optionsPay", grantIndex: 1, exitValue: 2000 * M, proceeds: 3 * M },
    ]);
  });
});

describe("participation", () => {
  const capped: PreferredClaim = {
    preference: 100 * M,
    units: 0.2,
    participation: { capMultiple: 3 },
    seniority: 0,
  };

  test("up to a cap bends at the cap and again at the conversion", () => {
    const kinks = payoffKinks(holding(0.01, 0, [capped]));
    // Covered at 100M. The cap of 300M is reached at p = 200M ÷ 0.2 = 1B: X = 100M + 1B. It converts at
    // p = 300M ÷ 0.2 = 1.5B, where all of the company is common: X = 1.5B.
    expect(kinks.map(({ code, exitValue }) => [code, exitValue])).toEqual([
      ["preferencesCovered", 100 * M],
      ["capReached", 1100 * M],
      ["converts", 1500 * M],
    ]);
    // Between cap and conversion common takes the whole rest: 0.01 × 1B, then 0.01 × 1.5B.
    expect(kinks.map(({ proceeds }) => proceeds)).toEqual([0, 10 * M, 15 * M]);
  });

  test("in full never converts, so the stack always matters", () => {
    const full: PreferredClaim = { ...capped, participation: "full" };
    expect(payoffKinks(holding(0.01, 0, [full])).map(({ code }) => code)).toEqual(["preferencesCovered"]);
    expect(stackEnd(waterfall([full]))).toBeNull();
    expect(stackEnd(waterfall([]))).toBe(0);
  });

  test("of several classes, the last conversion is where the stack ends", () => {
    const early: PreferredClaim = { ...plain, preference: 50 * M, units: 0.25, seniority: 2 };
    const kinks = payoffKinks(holding(0.01, 0, [plain, early]));
    expect(
      kinks.flatMap((kink) => (kink.code === "converts" ? [[kink.classIndex, kink.endsStack]] : [])),
    ).toEqual([
      [1, false],
      [0, true],
    ]);
  });
});

describe("what has no curve", () => {
  test("shares of an unknown part of the company are worth a price: no waterfall, no break-even", () => {
    const held: Holdings = {
      ...holding(0, 0),
      ofCompany: [],
      ofPrice: [{ held: 1 * M, cost: 0, grantIndex: 0 }],
    };
    expect(missingCurve(held, false)).toBe("onlyPrice");
    expect(payoffBreakEven({ held, package: nothing, exitDiscount: 1 }, 1_400_000).exitValue).toBeNull();
  });

  test("a grant that cannot be valued", () => {
    expect(missingCurve({ ...holding(0, 0), ofCompany: [] }, true)).toBe("unknown");
  });
});

describe("a break-even", () => {
  const worth = { held: holding(0.001, 0), package: nothing, exitDiscount: 1.1 ** -2 };

  test("asks for more at the exit where money counts less by then", () => {
    // 121,000 in two years at 10 % are 100,000 now, and 0.1 % of 121M.
    expect(payoffBreakEven(worth, 810_000)).toMatchObject({
      amount: expect.closeTo(121_000, 6),
      exitValue: expect.closeTo(121 * M, 0),
    });
  });

  test("is 0 where cash alone is enough, and none where nothing has vested", () => {
    expect(payoffBreakEven(worth, 700_000).exitValue).toBe(0);
    expect(payoffBreakEven({ ...worth, held: holding(0, 0) }, 810_000)).toMatchObject({
      exitValue: null,
      ofValuation: null,
    });
  });
});

const claim: fc.Arbitrary<PreferredClaim> = fc.record({
  preference: fc.integer({ min: 0, max: 900 }).map((value) => value * M),
  units: fc.integer({ min: 0, max: 24 }).map((value) => value / 100),
  participation: fc.oneof(
    fc.constantFrom("none" as const, "full" as const),
    fc.integer({ min: 10, max: 50 }).map((value) => ({ capMultiple: value / 10 })),
  ),
  seniority: fc.integer({ min: 0, max: 3 }),
});
const heldBehind = (claims: fc.Arbitrary<readonly PreferredClaim[]>) =>
  fc
    .tuple(
      claims,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 40 })), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(
      ([preferred, grants]): Holdings => ({
        ofCompany: grants.map(([part, cost], grantIndex) => ({
          held: part / 1e4,
          cost: cost * M,
          grantIndex,
        })),
        ofPrice: [],
        claims: waterfall(preferred),
        valuation: 1000 * M,
      }),
    );
const anyHeld = heldBehind(fc.array(claim, { maxLength: 4 }));

describe("laws of the curve", () => {
  test("a higher exit never pays less, and both ends are on it", () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const points = payoffCurve(held, 10 * M, 10_000 * M, 60);
        expect(points[0]?.exitValue).toBe(10 * M);
        expect(points.at(-1)?.exitValue).toBe(10_000 * M);
        points.forEach((point, at) => {
          const before = points[at - 1];
          if (before === undefined) return;
          expect(point.exitValue).toBeGreaterThan(before.exitValue);
          expect(point.proceeds).toBeGreaterThanOrEqual(before.proceeds - 1e-3);
        });
      }),
    );
  });

  test("between neighbouring points it is straight, so every bend is among them", () => {
    fc.assert(
      fc.property(anyHeld, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (held, part) => {
        const points = payoffCurve(held, 10 * M, 10_000 * M, 60);
        points.forEach((to, at) => {
          const from = points[at - 1];
          if (from === undefined) return;
          const exit = from.exitValue + part * (to.exitValue - from.exitValue);
          const straight = from.proceeds + part * (to.proceeds - from.proceeds);
          expect(Math.abs(proceedsAtExit(held, exit) - straight)).toBeLessThan(1e-3 + straight * 1e-9);
        });
      }),
    );
  });

  test("every kink is a point of the curve with what it pays", () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const points = payoffCurve(held, 10 * M, 10_000 * M, 20);
        for (const { exitValue, proceeds } of payoffKinks(held)) {
          if (exitValue < 10 * M || exitValue > 10_000 * M) continue;
          const point = points.find((each) => each.exitValue === exitValue);
          expect(Math.abs((point?.proceeds ?? Number.NaN) - proceeds)).toBeLessThan(1e-3);
        }
      }),
    );
  });

  test("behind a stack a grant never pays more than without it, and the same from its end on", () => {
    fc.assert(
      fc.property(anyHeld, fc.integer({ min: 1, max: 20_000 }), (held, millions) => {
        const exit = millions * M;
        const thin = proceedsWithoutStack(held.ofCompany, exit);
        expect(proceedsAtExit(held, exit)).toBeLessThanOrEqual(thin + 1e-3);
        const end = stackEnd(held.claims);
        if (end !== null && exit >= end)
          expect(Math.abs(proceedsAtExit(held, exit) - thin)).toBeLessThan(1e-2);
      }),
    );
  });

  test("whatever the rank and the participation, all claims together are the exit", () => {
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 4 }),
        fc.integer({ min: 1, max: 20_000 }),
        (preferred, millions) => {
          const exit = millions * M;
          const claims = waterfall(preferred);
          const common = holding(claims.common, 0, preferred);
          const paid = preferredProceeds(claims, exit).reduce((total, each) => total + each, 0);
          expect(Math.abs(paid + proceedsAtExit(common, exit) - exit)).toBeLessThan(exit * 1e-9);
        },
      ),
    );
  });
});
