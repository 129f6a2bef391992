/** Equity on leaving by month: hand-computed on 0.1 % of $1B over four years with a cliff of one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryVesting } from "#domain/grant.arbitrary.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { leavingEquity } from "./leaving-equity.ts";

function leaving(grants: readonly unknown[]) {
  const workspace = sampleWorkspace([sampleOffer({ grants })]);
  const [offer] = workspace.offers;
  return offer === undefined ? null : leavingEquity(offerTerms(workspace, offer));
}

const options = { kind: "nso", strike: { kind: "companyValuation", valuation: "350000000" } };

describe("shares", () => {
  const months = leaving([sampleGrant()]);

  test.each([
    [11, "0", "1000000", "nothing before the cliff"],
    [12, "250000", "750000", "a quarter at the cliff"],
    [30, "625000", "375000", "30 of 48"],
    [48, "1000000", "0", "all of it"],
  ])("after month %i: %s vested, %s lost; %s", (month, vested, unvested) => {
    const at = months?.[month - 1];
    expect(at?.vested.toFixed()).toBe(vested);
    expect(at?.unvested.toFixed()).toBe(unvested);
    expect(at?.due).toEqual([]);
  });
});

describe("options struck at 35 %", () => {
  test("cost e × K of what has vested, within three months unless the letter says another window", () => {
    // 0.1 % × $350M = 350,000 for all; half after 24 months.
    const at = leaving([sampleGrant(options)])?.[23];
    expect(at?.exerciseCost.toFixed()).toBe("175000");
    expect(at?.due).toMatchObject([{ grantIndex: 0, lastMonth: 27, isAssumed: true }]);
    // Headline 650,000 in all, exercise cost taken off: half of it.
    expect(at?.vested.toFixed()).toBe("325000");
  });

  test("a stated window counts from the month of leaving, and is no assumption", () => {
    const at = leaving([sampleGrant({ ...options, exerciseWindowMonths: 120 })])?.[23];
    expect(at?.due).toMatchObject([{ lastMonth: 144, isAssumed: false }]);
    const none = leaving([sampleGrant({ ...options, exerciseWindowMonths: 0 })])?.[23];
    expect(none?.due).toMatchObject([{ lastMonth: 24, isAssumed: false }]);
  });

  test("ask nothing before anything has vested", () => {
    expect(leaving([sampleGrant(options)])?.[10]?.due).toEqual([]);
  });

  test("of two grants add up, each with its own window", () => {
    const second = sampleGrant({ ...options, id: "second", exerciseWindowMonths: 12 });
    const at = leaving([sampleGrant(options), second])?.[23];
    expect(at?.exerciseCost.toFixed()).toBe("350000");
    expect(at?.due.map(({ grantIndex, lastMonth }) => [grantIndex, lastMonth])).toEqual([
      [0, 27],
      [1, 36],
    ]);
  });
});

test("a grant that cannot be valued has no table", () => {
  expect(leaving([sampleGrant({ ...options, strike: null })])).toBeNull();
});

test("leaving later never leaves less, and vested and lost are always the whole", () => {
  fc.assert(
    fc.property(arbitraryVesting, (vesting) => {
      const months = leaving([sampleGrant({ vesting })]) ?? [];
      const whole = months[0]?.vested.plus(months[0].unvested).toNumber() ?? 0;
      months.forEach(({ vested, unvested }, index) => {
        expect(vested.greaterThanOrEqualTo(months[index - 1]?.vested ?? 0)).toBe(true);
        expect(vested.plus(unvested).toNumber()).toBeCloseTo(whole, 4);
      });
    }),
  );
});
