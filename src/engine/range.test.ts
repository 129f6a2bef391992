import { expect, test } from "vitest";
import { report } from "./report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "./sample-workspace.ts";

test("an end of the share count that nothing can be divided by leaves the total within its range", () => {
  const grant = sampleGrant({ kind: "rsu", size: { kind: "shares", shares: { low: "0", high: "2" } } });
  const offer = sampleOffer({
    grants: [grant],
    companyFacts: {
      liquidity: "private",
      postMoneyValuation: "204",
      valuationAsOf: null,
      fullyDilutedShares: { low: "0", high: "638295" },
      preferred: [],
    },
  });
  const [figures] = report(sampleWorkspace([offer])).offers;
  expect(figures?.range.high.paperTotal.greaterThanOrEqualTo(figures.horizon.paperTotal)).toBe(true);
  expect(figures?.range.low.paperTotal.lessThanOrEqualTo(figures.horizon.paperTotal)).toBe(true);
});
