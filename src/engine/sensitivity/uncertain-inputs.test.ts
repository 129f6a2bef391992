import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { workspace as arbitraryOffers } from "#engine/laws.arbitrary.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import huggingFace from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { withChance } from "./outlook-inputs.ts";
import { uncertainInputs } from "./uncertain-inputs.ts";

const parsed = parseWorkspace(huggingFace);
if (!parsed.ok) throw new Error("hugging-face-senior-pm");
const documented = uncertainInputs(parsed.value, "reported-senior", "public-company");

describe("where a range comes from", () => {
  it("is what documents report of that company and level: 0.04 to 0.07 % for a senior", () => {
    const size = documented.find(({ code }) => code === "ownership");
    expect(size).toMatchObject({
      low: { value: 0.0004, from: { code: "document" } },
      high: { value: 0.0007, from: { code: "document" } },
    });
  });

  it("is another offer's valuation of the company on the one side, an assumption on the other", () => {
    const valuation = documented.find(({ id }) => id === "valuation:reported-senior");
    expect(valuation?.high).toMatchObject({ value: 5_200_000_000, from: { code: "otherOffer" } });
    expect(valuation?.low.from.code).toBe("assumption");
  });
});

describe("which inputs there are", () => {
  const offers = (one: object, other: object, assumptions = {}) =>
    uncertainInputs(
      sampleWorkspace(
        [sampleOffer({ id: "one", ...one }), sampleOffer({ id: "other", ...other })],
        {},
        assumptions,
      ),
      "one",
      "other",
    );
  const codes = (...given: Parameters<typeof offers>) => offers(...given).map(({ code }) => code);
  const withGrant = { grants: [sampleGrant()] };
  const publicShares = {
    grants: [sampleGrant({ size: { kind: "value", amount: "400000" } })],
    companyFacts: { ...sampleOffer().companyFacts, liquidity: "public" },
  };

  it("leaves time out where nothing is discounted", () => {
    expect(codes(withGrant, {})).not.toContain("exitYear");
    expect(codes(withGrant, {}, { discountRate: "0.1" })).toEqual(
      expect.arrayContaining(["exitYear", "discountRate"]),
    );
  });

  it("has a share price and a haircut only where shares are public", () => {
    expect(codes(withGrant, publicShares)).toEqual(expect.arrayContaining(["sharePrice", "publicHaircut"]));
    expect(codes(withGrant, {})).not.toContain("sharePrice");
  });

  it("takes what a written offer states as settled, and what is told of one as not", () => {
    expect(codes({ ...withGrant, baseSalary: "100000" }, {})).not.toContain("baseSalary");
    expect(codes({ ...withGrant, baseSalary: "100000", status: "verbal" }, {})).toContain("baseSalary");
  });

  it("tries the chances of each outlook: the shared one once, an own one apart", () => {
    const own = {
      exitYear: 3,
      futureDilution: [],
      outcomes: [
        { label: "", multiple: "0", probability: "0.5" },
        { label: "", multiple: "1", probability: "0.25" },
        { label: "", multiple: "3", probability: "0.25" },
      ],
    };
    const shared = offers(withGrant, withGrant).filter(({ code }) => code === "chanceOfNothing");
    expect(shared.map(({ id }) => id)).toEqual(["chanceOfNothing"]);
    const apart = offers(withGrant, { ...withGrant, outlook: own });
    expect(apart.filter(({ code }) => code === "chanceOfNothing").map(({ id }) => id)).toEqual([
      "chanceOfNothing",
      "chanceOfNothing:other",
    ]);
    // Nothing or twice: the chance of the best is the other side of that of nothing.
    expect(apart.filter(({ code }) => code === "chanceOfTop").map(({ id }) => id)).toEqual([
      "chanceOfTop:other",
    ]);
  });

  it("keeps chances adding up to 1, in their proportions", () => {
    const outcomes = [
      { label: "", multiple: "0", probability: "0.2" },
      { label: "", multiple: "1", probability: "0.6" },
      { label: "", multiple: "10", probability: "0.2" },
    ];
    const tried = withChance(outcomes, ({ multiple }) => multiple === "0", 0.6);
    tried.forEach(({ probability }, at) => {
      expect(Number(probability)).toBeCloseTo([0.6, 0.3, 0.1][at] ?? 0, 12);
    });
  });
});

describe("laws", () => {
  it("every input has an id of its own, a range in order within what is searched, and leaves its workspace alone", () => {
    fc.assert(
      fc.property(arbitraryOffers, (given) => {
        const [one, other] = given.offers;
        fc.pre(one !== undefined && other !== undefined);
        const inputs = uncertainInputs(given, one?.id ?? "", other?.id ?? "");
        expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
        const before = JSON.stringify(given);
        for (const { id, low, high, least, most, present, with: put } of inputs) {
          expect(low.value, id).toBeLessThanOrEqual(high.value);
          expect(least, id).toBeLessThanOrEqual(low.value);
          expect(most, id).toBeGreaterThanOrEqual(high.value);
          if (present !== null) expect(present, id).toBeLessThanOrEqual(most);
          put(given, high.value);
        }
        expect(JSON.stringify(given)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
