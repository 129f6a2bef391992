import { describe, expect, test } from "vitest";
import { FIRST_MARKET_LENS } from "#domain/market-lens.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import threeOffers from "#fixtures/examples/three-offers.workspace.json";
import { marketPrice, marketTotal } from "./market-lens.ts";
import { offerWorths } from "./offer-worths.ts";

function sides(changes: Readonly<Record<string, unknown>> = {}) {
  const value = { ...threeOffers, assumptions: { ...threeOffers.assumptions, ...changes } };
  const parsed = parseWorkspace(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return offerWorths(parsed.value);
}

function side(id: string, changes: Readonly<Record<string, unknown>> = {}) {
  const found = sides(changes).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("0.055 % of $4.5B that cannot be sold for five years", () => {
  const price = marketPrice(side("reported-senior"), FIRST_MARKET_LENS);

  test("is 2,475,000 at its headline and 1,586,538 as common", () => {
    expect(price?.headline).toBe(2_475_000);
    // Gornall and Strebulaev: common at the round's price is 56 % above its fair value.
    expect(price?.fair).toBeCloseTo(2_475_000 / 1.56, 3);
  });

  test("is 1,225,935 by Finnerty at a volatility of 50 %", () => {
    // s = 0.25 · 5; w² = s + ln 2(eˢ − s − 1) − 2 ln(eˢ − 1) = 0.3337; N(0.28883) is 0.6136447858.
    const s = 1.25;
    const variance = s + Math.log(2 * (Math.exp(s) - s - 1)) - 2 * Math.log(Math.exp(s) - 1);
    expect(variance).toBeCloseTo(0.3337, 4);
    const kept = 1 - (2 * 0.6136447858 - 1);
    expect(price?.marketable).toBeCloseTo((2_475_000 / 1.56) * kept, 0);
    expect(Math.round(price?.marketable ?? 0)).toBe(1_225_935);
  });

  test("stands beside four years of cash", () => {
    // 4 · 172,000 + 22,000
    expect(price?.cash).toBe(710_000);
    expect(price && Math.round(marketTotal(price, "marketable"))).toBe(1_935_935);
  });

  test("is priced by every model over the same wait", () => {
    expect(price?.models.map(({ model }) => model)).toEqual(["finnerty2012", "ghaidarov2009", "chaffe1993"]);
    expect(price?.models[0]?.marketable).toBe(price?.marketable);
    for (const { discount, marketable } of price?.models ?? []) {
      expect(marketable).toBeCloseTo((price?.fair ?? 0) * (1 - discount), 6);
    }
  });
});

test("public shares are cash already and are discounted by nothing", () => {
  const price = marketPrice(side("public-company"), FIRST_MARKET_LENS);
  expect(price).toMatchObject({ cash: 1_400_000, headline: 0, fair: 0, marketable: 0 });
});

test("a horizon of two years counts the half of the grant that vests in it", () => {
  expect(marketPrice(side("reported-senior", { horizonYears: 2 }), FIRST_MARKET_LENS)?.headline).toBe(
    1_237_500,
  );
});

test("a grant of unknown size has no price, rather than none", () => {
  const [first] = threeOffers.offers;
  const unknown = {
    ...threeOffers,
    offers: [
      { ...first, grants: [{ ...first?.grants[0], size: { kind: "ownership", fraction: null } }] },
      ...threeOffers.offers.slice(1),
    ],
  };
  const parsed = parseWorkspace(unknown);
  const offer = parsed.ok ? offerWorths(parsed.value)[0] : undefined;
  expect(offer && marketPrice(offer, FIRST_MARKET_LENS)).toBeNull();
});
