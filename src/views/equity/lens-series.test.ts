import { describe, expect, test } from "vitest";
import { FIRST_MARKET_LENS } from "#domain/market-lens.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import expected from "#fixtures/examples/three-offers.expected.json";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { FIRST_CHOICES } from "#state/choices.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { aversionSeries, marketView, personalColumns, standing } from "./lens-series.ts";
import { lensesTitle, personalTitle } from "./lens-titles.ts";
import { type Equity, equityOf } from "./use-equity.ts";
import "#text/equity-sentences.ts";

function equity(chosen: Partial<typeof FIRST_CHOICES.equity> = {}): Equity {
  const parsed = parseWorkspace(threeOffers);
  if (!parsed.ok) throw new Error("three-offers");
  const ids = parsed.value.offers.map(({ id }) => id);
  const found = equityOf(parsed.value, { ...FIRST_CHOICES.equity, ...chosen }, offerMarks(parsed.value, ids));
  if (found === null) throw new Error("no private grant");
  return found;
}

const words = { money: String, level: String, percent: (fraction: number) => fraction.toFixed(2) };

describe("who is ahead by a lens", () => {
  test.each([
    { self: 100, other: 97.9, said: "self", why: "more than two percent of the larger" },
    { self: 100, other: 98, said: "close", why: "two percent is too close to call" },
    { self: 98, other: 100, said: "close", why: "behind as ahead" },
    { self: 90, other: 100, said: "other", why: "the other leads" },
    { self: 0, other: 0, said: "close", why: "nothing against nothing" },
  ])("$self against $other: $why", ({ self, other, said }) => {
    expect(standing(self, other)).toBe(said);
  });
});

describe("0.055 % of $4.5B beside $710,000, against $1,400,000 for certain", () => {
  const of = equity();
  const view = marketView(of, FIRST_MARKET_LENS);
  if (view === null) throw new Error("no market view");

  test("the market's columns are as in the study, all ahead of C", () => {
    const { headline, fair, marketable } = view.columns;
    expect([headline, fair, marketable].map(({ total }) => Math.round(total))).toEqual([
      3_185_000, 2_296_538, 1_935_935,
    ]);
    expect([headline, fair, marketable].map(({ other }) => other)).toEqual([1_400_000, 1_400_000, 1_400_000]);
    expect(marketable.standing).toBe("self");
  });

  test("at 1, 2 and 3 it is worth what was computed independently; at 3 too close to call", () => {
    const columns = personalColumns(of, 2, view.price);
    const oracle = expected.offers.find(({ id }) => id === "reported-senior")?.certaintyEquivalent;
    expect(columns.map(({ riskAversion }) => riskAversion)).toEqual([1, 2, 3]);
    for (const { riskAversion, total } of columns) {
      expect(total).toBeCloseTo(oracle?.[String(riskAversion) as "1"] ?? Number.NaN, 4);
    }
    expect(columns.map((column) => column.standing)).toEqual(["self", "self", "close"]);
    expect(columns.map((column) => column.isOwn)).toEqual([false, true, false]);
  });

  test("a risk aversion of one's own joins the three in its place", () => {
    expect(personalColumns(of, 1.7, view.price).map(({ riskAversion }) => riskAversion)).toEqual([
      1, 1.7, 2, 3,
    ]);
  });

  test("the curve falls from the average to five, and turns where it was computed to", () => {
    const series = aversionSeries(of, 2, null, words);
    expect(series.points[0]?.worth).toBeCloseTo(710_000 + 0.00044 * 4.5e9 * 1.345, 3);
    expect(series.points.at(-1)?.at).toBe(5);
    const fall = series.points
      .slice(1)
      .every(({ worth }, index) => worth < (series.points[index]?.worth ?? 0));
    expect(fall).toBe(true);
    const pair = expected.pairs.find(
      ({ offerId, againstId }) => offerId === "reported-senior" && againstId === "public-company",
    );
    expect(series.level?.at).toBeCloseTo(pair?.indifferenceRiskAversion ?? Number.NaN, 6);
    expect(series.level?.worth).toBeCloseTo(1_400_000, 3);
    expect(series.ticks.map(({ under }) => under)).toEqual(["1.00", "0.50", "0.33", "0.24", "0.19", "0.15"]);
  });

  test("an own mark beside a whole one takes its place", () => {
    expect(aversionSeries(of, 2.2, null, words).marks.map(({ at }) => at)).toEqual([1, 3, 2.2]);
  });

  test("as options struck at 35 % the market pays for what is above the strike, and C leads for the person", () => {
    const options = equity({ optionsAt: "0.35" });
    const market = marketView(options, FIRST_MARKET_LENS);
    expect(market?.price.headline).toBeCloseTo(2_475_000 * 0.65, 6);
    const own = personalColumns(options, 2, market?.price ?? view.price).find(({ isOwn }) => isOwn);
    expect(own?.standing).toBe("other");
    expect(
      lensesTitle(
        options.offer.mark,
        options.against?.mark ?? null,
        market?.columns.marketable.standing ?? null,
        "other",
      ),
    ).toBe("Two ways to price the paper, and they disagree: A leads by the market’s, C by yours");
  });
});

test("a private rival is priced through the same lens, with its own cash and grant", () => {
  const view = marketView(equity({ againstId: "mid-level-average" }), FIRST_MARKET_LENS);
  // 4 · 260,000 in cash and a grant of 240,000 at headline.
  expect(view?.columns.headline.other).toBe(1_280_000);
  expect(view?.columns.fair.other).toBeCloseTo(1_040_000 + 240_000 / 1.56, 3);
});

describe("the titles say who is ahead", () => {
  const { offer, against } = equity();
  const other = against?.mark ?? null;
  test.each([
    ["self", "self", "Two ways to price the paper, and A is ahead on both"],
    ["other", "other", "Two ways to price the paper, and C is ahead on both"],
    ["close", "close", "Two ways to price the paper, and both are too close to call"],
    ["self", "close", "Two ways to price the paper: A leads by the market’s, yours is too close to call"],
    ["close", "other", "Two ways to price the paper: C leads by yours, the market’s is too close to call"],
  ] as const)("market %s, personal %s", (market, personal, title) => {
    expect(lensesTitle(offer.mark, other, market, personal)).toBe(title);
  });

  test("nothing to hold it against", () => {
    expect(lensesTitle(offer.mark, null, null, null)).toBe("Two ways to price A’s paper");
  });

  test("the personal one names where the ranking turns, or that it does not", () => {
    expect(personalTitle(equity())).toBe("Personal: level with C at a risk aversion of 3.09");
    const never = equity();
    const pair = never.pair === null ? null : { ...never.pair, indifferenceRiskAversion: null };
    expect(personalTitle({ ...never, pair })).toBe("Personal: A is worth more at any risk aversion up to 10");
  });
});
