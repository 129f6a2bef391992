import { describe, expect, it } from "vitest";
import { offersReport } from "#engine/offers-report.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { asOptions } from "./as-options.ts";

const private001 = sampleOffer({ id: "private", grants: [sampleGrant()] });

describe("asOptions", () => {
  it("takes the strike off what shares would be worth: 0.1 % of $1B at 35 % leaves $650,000", () => {
    const workspace = sampleWorkspace([private001]);
    const [options] = offersReport(asOptions(workspace, "private", "0.35")).offers;
    expect(options?.headlineEquity?.toFixed()).toBe("650000");
  });

  it("leaves other offers and the workspace that it was given alone", () => {
    const workspace = sampleWorkspace([private001, sampleOffer({ id: "other", grants: [sampleGrant()] })]);
    const before = JSON.stringify(workspace);
    expect(asOptions(workspace, "private", "0.35").offers[1]).toBe(workspace.offers[1]);
    expect(JSON.stringify(workspace)).toBe(before);
  });

  it("strikes in the offer's currency where the valuation is in another", () => {
    const workspace = sampleWorkspace(
      [
        sampleOffer({
          id: "private",
          currency: "EUR",
          grants: [sampleGrant()],
          companyFacts: { ...sampleOffer().companyFacts, currency: "USD" },
        }),
      ],
      { exchangeRates: { EUR: "1.25" } },
    );
    const [offer] = asOptions(workspace, "private", "0.5").offers;
    // $1B is €800M; half of it is the strike.
    expect(offer?.grants[0]?.strike).toEqual({ kind: "companyValuation", valuation: "400000000" });
  });

  it("changes nothing where the valuation is not known", () => {
    const workspace = sampleWorkspace([
      { ...private001, companyFacts: { ...private001.companyFacts, postMoneyValuation: null } },
    ]);
    expect(asOptions(workspace, "private", "0.35").offers[0]).toBe(workspace.offers[0]);
  });
});
