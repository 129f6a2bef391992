import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { workspace as arbitraryOffers } from "#engine/laws.arbitrary.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import huggingFace from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { pairWorths } from "./difference.ts";
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

  it("has a strike for each option where a grant is shares and another options, or two are struck apart", () => {
    const struck = (valuation: string, id: string) =>
      sampleGrant({ id, kind: "nso", strike: { kind: "companyValuation", valuation } });
    const strikes = (...grants: object[]) =>
      offers({ grants }, {}).flatMap(({ code, id, present }) =>
        code === "strikeRate" ? [[id, present]] : [],
      );
    expect(strikes(sampleGrant(), struck("200000000", "option"))).toEqual([["strikeRate:one:1", 0.2]]);
    expect(strikes(struck("100000000", "early"), struck("200000000", "late"))).toEqual([
      ["strikeRate:one:0", 0.1],
      ["strikeRate:one:1", 0.2],
    ]);
    expect(strikes(struck("200000000", "early"), struck("200000000", "late"))).toEqual([
      ["strikeRate:one", 0.2],
    ]);
  });

  it("has the year of the exit where it decides what vests, though nothing is discounted", () => {
    const acceleration = { trigger: "single", fraction: "1" };
    const vesting = { ...sampleGrant().vesting, durationMonths: 72 };
    expect(codes({ grants: [sampleGrant({ acceleration, vesting })] }, {})).toContain("exitYear");
    expect(
      codes({ grants: [sampleGrant({ acceleration: { trigger: "double", fraction: "1" } })] }, {}),
    ).not.toContain("exitYear");
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

  it("changes nothing with a value as it stands", () => {
    fc.assert(
      fc.property(arbitraryOffers, (given) => {
        const [one, other] = given.offers;
        fc.pre(one !== undefined && other !== undefined);
        const worths = pairWorths(one?.id ?? "", other?.id ?? "");
        const stands = worths(given);
        for (const { id, present, with: put } of uncertainInputs(given, one?.id ?? "", other?.id ?? "")) {
          if (present === null || stands === null) continue;
          const tried = worths(put(given, present));
          const size = 1e-9 * (1 + Math.abs(stands.offerWorth) + Math.abs(stands.againstWorth));
          expect(Math.abs((tried?.difference ?? 0) - stands.difference), id).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 60 },
    );
  });
});
