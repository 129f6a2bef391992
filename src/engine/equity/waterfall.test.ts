import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commonValueAt,
  exitValueAt,
  type PreferredClaim,
  preferredProceeds,
  waterfall,
} from "./waterfall.ts";

function preferred(overrides: Partial<PreferredClaim>): PreferredClaim {
  return { preference: 0, units: 0, participation: "none", seniority: 0, ...overrides };
}

/** [exit value, what each class of preferred receives], in millions; the address as found in November 2026. */
type Published = readonly {
  readonly source: string;
  /** null where the text can no longer be found: the figures stand, nobody can look them up. */
  readonly url: string | null;
  readonly classes: readonly PreferredClaim[];
  readonly exits: readonly (readonly [exit: number, ...proceeds: number[]])[];
}[];

const PUBLISHED: Published = [
  {
    source: "Gust, Participating Preferred: $2M for 30 %, sold for $10M",
    url: "https://docs.equity.gust.com/article/42-participating-preferred",
    classes: [preferred({ preference: 2, units: 0.3, participation: "full" })],
    exits: [[10, 4.4]],
  },
  {
    source: "teju-finance, Venture Valuation 2.5: convertible participating, $9.5M, 40 %, cap $30M",
    url: null,
    classes: [preferred({ preference: 9.5, units: 0.4, participation: { capMultiple: 30 / 9.5 } })],
    exits: [
      [9.5, 9.5],
      [60.75, 30],
      [75, 30],
      [100, 40],
    ],
  },
  {
    source:
      "teju-finance, Venture Valuation 2.4: participating with cap, $10M, 40 %, cap $30M reached at $60M",
    url: null,
    classes: [preferred({ preference: 10, units: 0.4, participation: { capMultiple: 3 } })],
    exits: [
      [10, 10],
      [60, 30],
      [65, 30],
    ],
  },
  {
    source:
      "plnmw, on company registration: $5M for a third, preferred twice, capped at four times; converts at $60M",
    url: "http://www.plnmw.com/CompanyRegistration/hxjcqxwter.html",
    classes: [preferred({ preference: 10, units: 1 / 3, participation: { capMultiple: 2 } })],
    exits: [
      [10, 10],
      [40, 20],
      [60, 20],
    ],
  },
  {
    source: "VentureSouth, The grey zone: $2M, 25 %, no participation",
    url: "https://www.venturesouth.vc/the-grey-zone",
    classes: [preferred({ preference: 2, units: 0.25 })],
    exits: [
      [10, 2.5],
      [33, 8.25],
    ],
  },
  {
    source: "VentureSouth, The grey zone: $2M, 25 %, full participation",
    url: "https://www.venturesouth.vc/the-grey-zone",
    classes: [preferred({ preference: 2, units: 0.25, participation: "full" })],
    exits: [[24, 7.5]],
  },
  {
    source: "VentureSouth, The grey zone: $2M, 25 %, participation capped at four times; converts above $32M",
    url: "https://www.venturesouth.vc/the-grey-zone",
    classes: [preferred({ preference: 2, units: 0.25, participation: { capMultiple: 4 } })],
    exits: [
      [10, 4],
      [26, 8],
      [32, 8],
      [33, 8.25],
    ],
  },
  {
    source: "homeworksource 1018928: $40M at three times, participating at 30 %, sold for $300M",
    url: "https://homeworksource.com/p/1018928/6-points-9x-suppose-vcs-invested-40-million-to-purchase-3000-1018928",
    classes: [preferred({ preference: 120, units: 0.3, participation: "full" })],
    exits: [[300, 174]],
  },
  {
    source:
      "Fundwave, The Perils of Liquidation Waterfall 2: A $5M (37.5 %) before seed $3M (25 %), both capped at twice",
    url: "https://fundwave.com/blogs/liquidation-waterfall-part-2/",
    classes: [
      preferred({ preference: 5, units: 0.375, participation: { capMultiple: 2 }, seniority: 3 }),
      preferred({ preference: 3, units: 0.25, participation: { capMultiple: 2 }, seniority: 2 }),
    ],
    exits: [
      [4, 4, 0],
      [5, 5, 0],
      [8, 5, 3],
    ],
  },
];

describe("waterfall", () => {
  it.each(PUBLISHED)("pays preferred as published: $source", ({ classes, exits }) => {
    for (const [exit, ...expected] of exits) {
      const paid = preferredProceeds(waterfall(classes), exit);
      expected.forEach((amount, index) => {
        expect(paid[index], `at ${exit}`).toBeCloseTo(amount, 9);
      });
    }
  });

  it("shares in proportion to preference among equals when there is not enough", () => {
    const classes = [
      preferred({ preference: 10, units: 0.2, seniority: 1 }),
      preferred({ preference: 20, units: 0.2, seniority: 1 }),
    ];
    expect(preferredProceeds(waterfall(classes), 15)).toEqual([5, 10]);
  });

  it("lets every class decide at once: all convert although none would alone", () => {
    // Two classes of 10 with 30 % each: at 40, 12 each if both convert and 10 + 8.57 if one did.
    const claims = waterfall([
      preferred({ preference: 10, units: 0.3 }),
      preferred({ preference: 10, units: 0.3 }),
    ]);
    expect(commonValueAt(claims, 40)).toBeCloseTo(40, 9);
    expect(preferredProceeds(claims, 40)[0]).toBeCloseTo(12, 9);
    // At 30 both keep their preference: common has 10 for its 40 %.
    expect(commonValueAt(claims, 30)).toBeCloseTo(25, 9);
  });

  it("counts others' options only above their strike", () => {
    const claims = waterfall([], [{ units: 0.2, strike: 50 }]);
    // Common alone up to 0.8 × 50 = 40; at 100 the options take a fifth of what is above.
    expect(commonValueAt(claims, 40)).toBeCloseTo(50, 9);
    expect(commonValueAt(claims, 100)).toBeCloseTo(50 + 60, 9);
  });
});

const claimArbitrary = fc.record({
  preference: fc.double({ min: 0, max: 500, noNaN: true }),
  units: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
  participation: fc.oneof(
    fc.constant("none" as const),
    fc.constant("full" as const),
    fc.record({ capMultiple: fc.double({ min: 1, max: 5, noNaN: true }) }),
  ),
  seniority: fc.integer({ min: 0, max: 3 }),
});

describe("waterfall laws", () => {
  const classes = fc.array(claimArbitrary, { maxLength: 4 });
  const exit = fc.double({ min: 0, max: 5000, noNaN: true });

  it("pays out exactly the exit value over all classes and common", () => {
    fc.assert(
      fc.property(classes, exit, (preferredClasses, value) => {
        const claims = waterfall(preferredClasses);
        const paid = preferredProceeds(claims, value).reduce((total, amount) => total + amount, 0);
        const common = commonValueAt(claims, value) * claims.common;
        const isShort = preferredClasses.length === 0 && value === 0;
        expect(isShort ? 0 : paid + common).toBeCloseTo(value, 6);
      }),
    );
  });

  it("never pays common less for a higher exit", () => {
    fc.assert(
      fc.property(classes, exit, exit, (preferredClasses, one, other) => {
        const claims = waterfall(preferredClasses);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(commonValueAt(claims, high)).toBeGreaterThanOrEqual(commonValueAt(claims, low) - 1e-9);
      }),
    );
  });

  it("comes back to the exit value from what common is worth there", () => {
    fc.assert(
      fc.property(classes, exit, (preferredClasses, value) => {
        const claims = waterfall(preferredClasses);
        fc.pre(value > claims.preferences);
        expect(exitValueAt(claims, commonValueAt(claims, value))).toBeCloseTo(value, 6);
      }),
    );
  });
});
