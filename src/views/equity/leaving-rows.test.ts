/** What leaving by month says of each private grant. */
import { describe, expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import "#text/equity-sentences.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { leavingCells, leavingOffers, leavingTitle } from "./leaving-rows.ts";
import { equityOf } from "./use-equity.ts";

const options = { kind: "nso", strike: { kind: "companyValuation", valuation: "350000000" } };

function offersOf(offers: readonly unknown[], offerId: string | null = null) {
  const workspace = sampleWorkspace(offers);
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const equity = equityOf(workspace, { ...FIRST_CHOICES.equity, offerId }, marks);
  return equity === null ? [] : leavingOffers(equity);
}

/** The first grant's words after `month`. */
function wordsOf(offer: unknown, month: number) {
  const [of] = offersOf([offer]);
  if (of === undefined) throw new Error("no private grant");
  return { title: leavingTitle(of, month, "USD"), cells: leavingCells(of, of.months?.[month - 1], "USD") };
}

describe("shares of 0.1 % of $1B with a cliff of a year", () => {
  const offer = sampleOffer({ grants: [sampleGrant()] });

  test.each([
    [
      11,
      "Leave before month 12 and nothing of A’s grant is yours",
      ["nothing", "$1,000,000", "no options", ""],
    ],
    [
      24,
      "Leave after month 24, and $500,000 of A’s grant is yours, $500,000 is lost",
      ["$500,000", "$500,000", "no options", ""],
    ],
    [48, "After month 48, all of A’s grant is yours", ["$1,000,000", "nothing", "no options", ""]],
  ])("after month %i: %s", (month, title, cells) => {
    expect(wordsOf(offer, month)).toEqual({ title, cells });
  });
});

describe("options struck at 35 %", () => {
  test("ask for half of $350,000 after two years, within three months that are assumed", () => {
    const { cells } = wordsOf(sampleOffer({ grants: [sampleGrant(options)] }), 24);
    expect(cells).toEqual(["$325,000", "$325,000", "$175,000", "month 27, assumed"]);
  });

  test("have a date where the first day is known: two years and three months after it", () => {
    const grants = [sampleGrant({ ...options, exerciseWindowMonths: 3 })];
    const { cells } = wordsOf(sampleOffer({ grants, startsOn: "2027-01-04" }), 24);
    expect(cells[3]).toBe("month 27, 4 April 2029");
  });

  test("with different windows are told grant by grant", () => {
    const second = sampleGrant({ ...options, id: "second", exerciseWindowMonths: 12 });
    const { cells } = wordsOf(sampleOffer({ grants: [sampleGrant(options), second] }), 24);
    expect(cells[2]).toBe("$350,000");
    expect(cells[3]).toBe("grant 1: $175,000 until month 27, assumed and grant 2: $175,000 until month 36");
  });
});

test("a strike that is a range makes what exercising costs about: half of 300,000 after two years", () => {
  const strike = { kind: "companyValuation", valuation: { low: "100000000", high: "500000000" } };
  const { cells } = wordsOf(sampleOffer({ grants: [sampleGrant({ kind: "nso", strike })] }), 24);
  expect(cells[2]).toBe("about $150,000");
});

test("of a grant whose kind is not stated, what is yours is about that much", () => {
  const { cells } = wordsOf(sampleOffer({ grants: [sampleGrant({ kind: "unknown" })] }), 24);
  expect(cells.slice(0, 2)).toEqual(["about $500,000", "about $500,000"]);
});

test("what is yours and what is lost add up to the whole, rounded as they are: 2,475,000 after 13 months of 48", () => {
  const { companyFacts } = sampleOffer();
  const offer = sampleOffer({
    companyFacts: { ...companyFacts, postMoneyValuation: "4500000000" },
    grants: [sampleGrant({ kind: "unknown", size: { kind: "ownership", fraction: "0.00055" } })],
  });
  // 2,475,000 · 13 ÷ 48 = 670,312.50; 2,475,000 less 670,300 is 1,804,700.
  expect(wordsOf(offer, 13).cells.slice(0, 2)).toEqual(["about $670,300", "about $1,804,700"]);
});

test("a grant without a value says so, in its title and its row", () => {
  const { title, cells } = wordsOf(sampleOffer({ grants: [sampleGrant({ ...options, strike: null })] }), 24);
  expect(title).toBe("What leaving costs of A’s grant cannot be said yet");
  expect(cells[0]).toBe("not known");
});

test("the grant that is looked at comes first", () => {
  const offers = ["one", "two"].map((id) => sampleOffer({ id, grants: [sampleGrant()] }));
  expect(offersOf(offers, "two").map(({ side }) => side.id)).toEqual(["two", "one"]);
});
