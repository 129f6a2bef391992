/** The offer as it is understood: all that it states of its kind, its price and its dates, and no more. */
import "#text/negotiate-sentences.ts";
import { describe, expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { example, inputOf } from "./brief.sample.ts";
import { offerRows } from "./brief-offer.ts";

/** The rows of an example's offer as one reads them, thin spaces as spaces. */
function rowsOf(name: string, offerId: string): readonly (readonly string[])[] {
  return offerRows(inputOf(example(name), offerId).negotiation).map((row) =>
    row.map((cell) => cell.replace(/[\u202f\u00a0]/gu, " ")),
  );
}

describe("the offer as I understand it", () => {
  test("calls options options, with their strike a share", () => {
    expect(rowsOf("seed-options", "seed-more-options")).toContainEqual([
      "Equity",
      "80,000 incentive options, strike $0.45 a share; 4 years, 1 year cliff, monthly",
    ]);
  });

  test("names a strike that is stated as a company valuation as one, and a sign-on by its months", () => {
    expect(rowsOf("mixed-case", "scale-up")).toEqual([
      ["Base", "$165,000 to $180,000 a year"],
      ["Bonus", "10 % of base"],
      ["Sign-on", "$25,000: $15,000 in month 1 and $10,000 in month 13; repaid on leaving within 1 year"],
      ["Relocation", "up to $15,000"],
      [
        "Equity",
        "0.0400 % to 0.0700 %, incentive options, strike $350M as a company valuation; 4 years, 1 year cliff, every quarter",
      ],
    ]);
  });

  test("states the cut for the place, and on what", () => {
    expect(rowsOf("mixed-case", "seed-stage")).toContainEqual(["Location", "−15 % on base salary"]);
    expect(rowsOf("remote-location-cut", "remote-lisbon")).toContainEqual([
      "Location",
      "−20 % on base salary and sign-on",
    ]);
    expect(rowsOf("three-offers", "reported-senior").map(([name]) => name)).not.toContain("Location");
  });

  test("tells several grants apart by when they start, and uneven years by their parts", () => {
    const equity = rowsOf("public-front-loaded", "front-loaded").filter(([name]) => name === "Equity");
    expect(equity.map(([, text]) => text)).toEqual([
      "2,400 share units; 4 years, no cliff, 38 % / 32 % / 20 % / 10 % by year",
      "from year 2: 480 share units; 4 years, no cliff, every quarter",
      "from year 3: 480 share units; 4 years, no cliff, every quarter",
      "from year 4: 480 share units; 4 years, no cliff, every quarter",
    ]);
  });

  test("tells a grant that began before month 1, and one that begins within a year", () => {
    const equity = rowsOf("mixed-case", "present-job").filter(([name]) => name === "Equity");
    expect(equity.map(([, text]) => text)).toEqual([
      "under way for 18 months: $320,000, share units; 4 years, 1 year cliff, every quarter",
      "from month 7: 480 share units; 4 years, no cliff, every quarter",
    ]);
  });

  test("puts equal instalments that follow each other together", () => {
    expect(rowsOf("back-loaded", "back-loaded")).toContainEqual([
      "Sign-on",
      "$168,000: $8,000 in each of months 1 to 12 and $6,000 in each of months 13 to 24; repaid pro rata on leaving within 1 year",
    ]);
  });

  test("says which of a grant's terms are not stated", () => {
    const offer = sampleOffer({
      id: "offer",
      grants: [
        sampleGrant({ id: "a", kind: "nso", size: { kind: "shares", shares: "1000" }, strike: null }),
        sampleGrant({ id: "b", kind: "unknown", size: { kind: "shares", shares: "2000" } }),
        sampleGrant({ id: "c", kind: "rsu", size: { kind: "shares", shares: null } }),
      ],
    });
    const rows = offerRows(inputOf(sampleWorkspace([offer]), "offer").negotiation);
    const equity = rows.filter(([name]) => name === "Equity").map(([, text]) => text);
    expect(equity[0]).toMatch(/^1,000 options, strike not stated yet; /);
    expect(equity[1]).toMatch(/^2,000 shares, kind not stated; /);
    expect(equity[2]).toMatch(/^share units, size not stated yet; /);
  });

  test("has no row for a move that nobody pays and nobody spoke of", () => {
    expect(rowsOf("public-front-loaded", "even-vesting").map(([name]) => name)).not.toContain("Relocation");
  });
});
