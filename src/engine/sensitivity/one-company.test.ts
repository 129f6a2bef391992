/** Two offers of one company: what is uncertain about the company is tried for both at once. */
import { describe, expect, it } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import { gridInSteps } from "./grid.ts";
import { tornadoInSteps } from "./tornado.ts";
import { uncertainInputs } from "./uncertain-inputs.ts";

const OWN = {
  exitYear: 3,
  futureDilution: ["0.1"],
  outcomes: [
    { label: "", multiple: "0", probability: "0.5" },
    { label: "", multiple: "1", probability: "0.25" },
    { label: "", multiple: "3", probability: "0.25" },
  ],
};
const FACTS = {
  ...sampleOffer().companyFacts,
  postMoneyValuation: "900000000",
  preferred: [{ preference: "100000000", ownership: "0.3" }],
};
const COMPANY_CODES: readonly string[] = [
  "chanceOfNothing",
  "chanceOfTop",
  "exitMultiples",
  "dilution",
  "exitYear",
  "valuation",
  "preference",
];

function pair(one: object = {}, other: object = {}) {
  const both = { company: "Acme", grants: [sampleGrant()], companyFacts: FACTS, outlook: OWN };
  return sampleWorkspace(
    [
      sampleOffer({ id: "a", ...both, baseSalary: "100000", ...one }),
      sampleOffer({ id: "b", ...both, baseSalary: "100000", ...other }),
    ],
    {},
    { discountRate: "0.1" },
  );
}

const isOfCompany = ({ code }: { readonly code: string }) => COMPANY_CODES.includes(code);

describe("two offers of one company", () => {
  it.each([
    ["as it is written", "Acme"],
    ["in other letters", " ACME "],
  ])("have one row for each thing that is uncertain about it, %s", (_, company) => {
    const ids = uncertainInputs(pair({}, { company }), "a", "b")
      .filter(isOfCompany)
      .map(({ id }) => id);
    expect(ids).toEqual([
      "chanceOfNothing:a",
      "chanceOfTop:a",
      "exitMultiples:a",
      "dilution:a",
      "exitYear:a",
      "valuation:a",
      "preference:a",
    ]);
  });

  it("stay level whatever the company turns into, where they are the same offer", () => {
    const same = pair();
    for (const input of uncertainInputs(same, "a", "b").filter(isOfCompany)) {
      for (const { value } of [input.low, input.high]) {
        const [a, b] = input.with(same, value).offers;
        expect({ ...a, id: "" }, input.id).toEqual({ ...b, id: "" });
        expect(a, input.id).not.toEqual(same.offers[0]);
      }
    }
    const tornado = allSteps(tornadoInSteps({ workspace: same, offerId: "a", againstId: "b" }));
    expect(tornado?.rows.filter(({ input }) => isOfCompany(input))).toEqual([]);
  });

  it("stay level in every cell of a grid of the company's own", () => {
    const asked = { offerId: "a", againstId: "b", across: "valuation:a", down: "chanceOfNothing:a" };
    const grid = allSteps(gridInSteps({ workspace: pair(), ...asked }));
    expect(grid?.across.id).toBe("valuation:a");
    expect(grid?.cells.flat().every((lead) => lead === 0)).toBe(true);
  });

  it("move by the larger grant where that is all that differs", () => {
    const twice = pair({ grants: [sampleGrant({ size: { kind: "ownership", fraction: "0.002" } })] });
    const tornado = allSteps(tornadoInSteps({ workspace: twice, offerId: "a", againstId: "b" }));
    const worse = tornado?.rows.find(({ input }) => input.id === "chanceOfNothing:a");
    expect(worse?.input.high.value).toBe(0.95);
    expect(worse?.atHigh).toBeGreaterThan(0);
    expect(worse?.turns).toBe(false);
  });

  it("move in proportion where they state its valuation apart", () => {
    const facts = { ...FACTS, postMoneyValuation: "1800000000" };
    const apart = pair({}, { companyFacts: facts });
    const valuation = uncertainInputs(apart, "a", "b").find(({ id }) => id === "valuation:a");
    const tried = valuation?.with(apart, 450_000_000);
    expect(tried?.offers.map(({ companyFacts }) => Number(companyFacts.postMoneyValuation))).toEqual([
      450_000_000, 900_000_000,
    ]);
  });

  it("name what is paid before common by the one that states it", () => {
    const none = { ...FACTS, preferred: [] };
    const apart = pair({ companyFacts: none });
    const inputs = uncertainInputs(apart, "a", "b").filter(({ code }) => code === "preference");
    expect(inputs.map(({ id, present }) => [id, present])).toEqual([["preference:b", 100_000_000]]);
  });
});

it("two offers without a company's name are of two companies", () => {
  const ids = uncertainInputs(pair({ company: "" }, { company: "" }), "a", "b").map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["valuation:a", "valuation:b", "dilution:a", "dilution:b"]));
});
