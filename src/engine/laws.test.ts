import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum, ZERO } from "#domain/money.ts";
import type { OfferReport, Report } from "#domain/report.ts";
import { allocationType } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { leader, offerTotal } from "./comparison.ts";
import { vesting, workspace } from "./laws.arbitrary.ts";
import { report } from "./report.ts";
import { vestingSchedule } from "./vesting/schedule.ts";
import { termsTotal, type WorkingFigure, working } from "./working/working.ts";

const RUNS = { numRuns: 60 };

function eachOffer(claim: (offer: OfferReport, whole: Report, given: Workspace) => void): void {
  fc.assert(
    fc.property(workspace, (given) => {
      const whole = report(given);
      for (const one of whole.offers) claim(one, whole, given);
    }),
    RUNS,
  );
}

/** Equality of decimals: to the last digit, not to the cent. */
function expectEqual(actual: Decimal | null | undefined, expected: Decimal, what: string): void {
  expect(actual?.toFixed(), what).toBe(expected.toFixed());
}

describe("totals", () => {
  it("add up exactly over months, years and the horizon", () => {
    eachOffer(({ years, months, horizon }) => {
      for (const total of ["guaranteedCash", "expectedCash"] as const) {
        let soFar = ZERO;
        for (const year of years) {
          soFar = soFar.plus(year[total]);
          expectEqual(months[year.year * 12 - 1]?.[total], soFar, `${total} by year ${year.year}`);
        }
        expectEqual(horizon[total], soFar, total);
      }
      expectEqual(horizon.paperTotal, sum(years.map(({ paperTotal }) => paperTotal)), "paper total");
    });
  });

  it("rise from guaranteed cash to expected cash to paper total", () => {
    eachOffer(({ years }) => {
      for (const { guaranteedCash, expectedCash, paperTotal } of years) {
        expect(expectedCash.greaterThanOrEqualTo(guaranteedCash)).toBe(true);
        expect(paperTotal.greaterThanOrEqualTo(expectedCash)).toBe(true);
      }
    });
  });

  it("lie between their low and their high", () => {
    eachOffer(({ horizon, range }) => {
      for (const total of ["guaranteedCash", "expectedCash", "paperTotal"] as const) {
        // A middle of whole shares that is rounded down stays within; sixteen places may round apart.
        expect(range.low[total].minus("1e-9").lessThanOrEqualTo(horizon[total])).toBe(true);
        expect(range.high[total].plus("1e-9").greaterThanOrEqualTo(horizon[total])).toBe(true);
      }
    });
  });
});

describe("equity", () => {
  it("vests to exactly its headline value, and never falls", () => {
    eachOffer(({ months, headlineEquity, years }) => {
      let before = ZERO;
      for (const { vestedEquity, vestedFraction, ifLeaving } of months) {
        if (vestedEquity === null || headlineEquity === null) continue;
        expect(vestedEquity.greaterThanOrEqualTo(before)).toBe(true);
        expectEqual(ifLeaving.forfeitedEquity, headlineEquity.minus(vestedEquity), "forfeited");
        if (vestedEquity.equals(headlineEquity) && !headlineEquity.isZero()) {
          expectEqual(vestedFraction, new Decimal(1), "fraction");
        }
        before = vestedEquity;
      }
      const vested = sum(years.map((year) => year.vestedEquity ?? ZERO));
      expectEqual(before, vested, "vested over the years");
    });
  });

  it("sums to the grant in whole shares, under every allocation type", () => {
    fc.assert(
      fc.property(vesting, fc.integer({ min: 0, max: 1_000_000 }), (terms, count) => {
        const { steps, whole, before } = vestingSchedule(terms, new Decimal(count));
        let last = before;
        for (const { vested } of steps) {
          expect(vested.greaterThanOrEqualTo(last)).toBe(true);
          if (terms.allocation !== "FRACTIONAL") expect(vested.isInteger()).toBe(true);
          last = vested;
        }
        expectEqual(last, whole, "the last step");
        if (terms.allocation !== "FRACTIONAL") expectEqual(whole, new Decimal(count), "the grant");
      }),
    );
  });

  it("is worth no less in all when a loaded share grant grows, whenever it vests", () => {
    const loaded = fc.constantFrom(...allocationType.options.filter((type) => type.includes("LOADED")));
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(vesting, loaded, count, count, (terms, allocation, one, another) => {
        const whole = (shares: number) =>
          vestingSchedule({ ...terms, allocation }, new Decimal(shares)).whole.toNumber();
        expect(whole(one + another)).toBe(whole(one) + another);
      }),
    );
  });

  it("pays never less for a higher exit, and never less than nothing", () => {
    eachOffer(({ outcomes }) => {
      let before = 0;
      for (const { payout } of outcomes) {
        if (payout === null) continue;
        expect(payout).toBeGreaterThanOrEqual(before);
        before = payout;
      }
    });
  });
});

/** What doubles may be off by. */
function slack(worth: number): number {
  return 1e-6 * Math.abs(worth) + 1e-6;
}

describe("worth", () => {
  it("is at most the expected value at every risk aversion, and falls as it rises", () => {
    const riskAversions = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(workspace, riskAversions, (given, tenths) => {
        // Undiscounted, what is expected is the cash, public shares less their haircut, and the payout.
        const at = (riskAversion: string) =>
          report({ ...given, assumptions: { ...given.assumptions, discountRate: "0", riskAversion } }).offers;
        const reports = tenths.map((tenth) => ({
          gamma: String(tenth / 10),
          offers: at(String(tenth / 10)),
        }));
        given.offers.forEach(({ companyFacts }, index) => {
          const worths = reports.flatMap(({ gamma, offers }) => {
            const one = offers[index];
            const worth = one?.certaintyEquivalent[gamma];
            if (one === undefined || worth === undefined) throw new Error(`no worth at ${gamma}`);
            const publicEquity = sum(one.years.map(({ vestedEquity }) => vestedEquity ?? ZERO));
            const haircut =
              companyFacts.liquidity === "public"
                ? publicEquity.times(given.assumptions.publicEquityHaircut)
                : ZERO;
            const expected = one.horizon.expectedCash.minus(haircut).toNumber() + (one.expectedPayout ?? 0);
            expect(worth, `at ${gamma}`).toBeLessThanOrEqual(expected + slack(expected));
            return [
              { gamma: Number(gamma), worth },
              { gamma: 0, worth: expected },
            ];
          });
          const inOrder = worths.sort((a, b) => a.gamma - b.gamma);
          inOrder.forEach(({ worth }, place) => {
            const lower = inOrder[place - 1]?.worth ?? Number.POSITIVE_INFINITY;
            expect(worth).toBeLessThanOrEqual(lower + slack(worth));
          });
        });
      }),
      RUNS,
    );
  });

  it("falls as risk aversion rises under a discount rate too", () => {
    eachOffer(({ certaintyEquivalent }) => {
      const inOrder = Object.entries(certaintyEquivalent)
        .map(([gamma, worth]) => ({ gamma: Number(gamma), worth }))
        .sort((a, b) => a.gamma - b.gamma);
      inOrder.forEach(({ worth }, index) => {
        const lower = inOrder[index - 1]?.worth ?? Number.POSITIVE_INFINITY;
        expect(worth).toBeLessThanOrEqual(lower + slack(worth));
      });
    });
  });

  it("has probabilities from 0 to 1, and needs nothing where cash alone is enough", () => {
    fc.assert(
      fc.property(workspace, (given) => {
        for (const pair of report(given).pairs) {
          for (const probability of [
            pair.tenTimesProbability,
            ...Object.values(pair.tenTimesProbabilityAt),
          ]) {
            if (probability === null) continue;
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
          }
          if (pair.breakEvenExitValuation !== null) {
            expect(pair.breakEvenExitValuation).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("leaving", () => {
  it("keeps no more cash than was paid, and repays no more than clawed-back payments", () => {
    eachOffer(({ months }) => {
      for (const { ifLeaving, expectedCash } of months) {
        expect(ifLeaving.repaid.isNegative()).toBe(false);
        expect(ifLeaving.cash.lessThanOrEqualTo(expectedCash)).toBe(true);
      }
    });
  });
});

const ADDING_UP: readonly WorkingFigure[] = [
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "benefits",
  "costs",
  "vestedEquity",
  "headlineEquity",
  "guaranteedCash",
  "expectedCash",
  "paperTotal",
];

describe("workings", () => {
  it("have terms that add up to their figure exactly, at every horizon", () => {
    eachOffer(({ id }, whole, given) => {
      for (const figure of ADDING_UP) {
        for (const horizon of ["year1", "horizon"] as const) {
          const shown = working(given, whole, { offerId: id, figure, horizon });
          const amount = shown?.sum.amount;
          if (shown === null || !(amount instanceof Decimal)) continue;
          expectEqual(termsTotal(shown.lines), amount, `${figure}, ${horizon}`);
        }
      }
    });
  });

  it("of leaving add up to the cash that is kept, with shares that can be sold", () => {
    eachOffer(({ id, months }, whole, given) => {
      const isPublic = given.offers.some((one) => one.id === id && one.companyFacts.liquidity === "public");
      for (const month of [1, 11, 12]) {
        const shown = working(given, whole, { offerId: id, figure: "leaving", horizon: "horizon", month });
        const { cash, vestedEquity } = months[month - 1]?.ifLeaving ?? { cash: ZERO, vestedEquity: ZERO };
        const kept = cash.plus(isPublic ? (vestedEquity ?? ZERO) : ZERO);
        expectEqual(shown === null ? null : termsTotal(shown.lines), kept, `month ${month}`);
      }
    });
  });

  it("name a gap wherever a term has no amount", () => {
    eachOffer(({ id }, whole, given) => {
      const shown = working(given, whole, { offerId: id, figure: "paperTotal", horizon: "horizon" });
      for (const line of shown?.lines ?? []) {
        if (line.role === "term" && line.amount === null) expect(line.basis.kind).toBe("gap");
      }
    });
  });
});

describe("leader", () => {
  it("is nobody's inferior", () => {
    fc.assert(
      fc.property(workspace, (given) => {
        const whole = report(given);
        const ahead = leader(whole, "paperTotal", "averageYear", "2");
        const totals = whole.offers.map((one) => offerTotal(one, "paperTotal", "averageYear", "2"));
        const best = whole.offers.find(({ id }) => id === ahead?.offerId);
        expect(best).toBeDefined();
        if (best === undefined) return;
        expectEqual(offerTotal(best, "paperTotal", "averageYear", "2"), Decimal.max(...totals), "the best");
      }),
      RUNS,
    );
  });
});
