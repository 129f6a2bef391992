/** Which figures an offer is held against, which are left out and why, and where that puts the target. */
import { describe, expect, it } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { unconverted } from "./comparable-figures.ts";
import { comparableCandidates, comparables } from "./comparables.ts";
import { ladder } from "./ladder.ts";
import { packageModel } from "./package-model.ts";

type Keys = Readonly<Record<string, unknown>>;

function fact(id: string, over: Keys) {
  return {
    id,
    component: "baseSalary",
    low: "120000",
    high: "120000",
    unit: "USD",
    period: "annual",
    kind: "point",
    subject: "market",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "p. 1", figure: "120k" },
    ...over,
  };
}

/** 100,000 in dollars at Hugging Face, with `others` beside it and what one document says. */
function around(others: readonly Keys[], facts: readonly Keys[] = [], over: Keys = {}): Workspace {
  const offer = { id: "offer", company: "Hugging Face", level: "mid", baseSalary: "100000" };
  const rest = others.map((each, index) =>
    sampleOffer({ id: `other-${index}`, status: "reported", ...each }),
  );
  const document = { id: "document", title: "A report", publisher: null, url: null, readOn: null, facts };
  return sampleWorkspace([sampleOffer(offer), ...rest], {
    documents: facts.length === 0 ? [] : [document],
    ...over,
  });
}

function first({ offers: [offer] }: Workspace) {
  if (offer === undefined) throw new Error("no offer");
  return offer;
}

function basesOf(workspace: Workspace): readonly number[] {
  return comparables(workspace, first(workspace))
    .filter(({ part }) => part === "baseSalary")
    .map(({ value }) => value.toNumber());
}

function targetOf(workspace: Workspace): number | undefined {
  const model = packageModel(workspace, "offer");
  if (model === null) throw new Error("no model");
  return ladder(workspace, model)
    .rungs.find(({ part }) => part === "baseSalary")
    ?.target.toNumber();
}

describe("figures in another currency", () => {
  const foreign = [fact("euros", { unit: "EUR", low: "150000", high: "150000" })];

  it("are converted at the workspace's rate, a range with both ends, and say what from", () => {
    const range = fact("range", { unit: "EUR", kind: "range", low: "100000", high: "120000" });
    const workspace = around([], [...foreign, range], { exchangeRates: { EUR: "1.1" } });
    const found = comparables(workspace, first(workspace));
    // 150,000 × 1.1; the middle of 110,000 and 132,000.
    expect(found.map(({ value }) => value.toNumber())).toEqual([121_000, 165_000]);
    expect(found.map(({ from }) => from)).toEqual(["EUR", "EUR"]);
    expect(found[0]?.range?.low.toNumber()).toBe(110_000);
    expect(unconverted(workspace, first(workspace))).toEqual([]);
  });

  it("are listed as left out where there is no rate, those of documents and those of offers", () => {
    const workspace = around([{ currency: "GBP", baseSalary: "90000" }], foreign);
    expect(basesOf(workspace)).toEqual([]);
    expect(unconverted(workspace, first(workspace))).toEqual([
      { part: "baseSalary", currency: "GBP", source: { kind: "offer", offerId: "other-0" } },
      {
        part: "baseSalary",
        currency: "EUR",
        source: { kind: "fact", documentId: "document", factId: "euros" },
      },
    ]);
  });

  it("leave a percentage of the company alone", () => {
    const percent = fact("percent", {
      component: "equityPercent",
      unit: "percent",
      period: "wholeGrant",
      company: "Hugging Face",
      low: "0.05",
      high: "0.05",
    });
    const workspace = around([], [percent], { exchangeRates: { EUR: "1.1" } });
    const [found] = comparables(workspace, first(workspace));
    expect(found).toMatchObject({ part: "ownership", from: null });
    expect(found?.value.toFixed()).toBe("0.0005");
  });
});

describe("another offer's level", () => {
  it.each([
    ["senior", "reported", "A lab", "level", "a higher level's pay is no yardstick"],
    ["mid", "reported", "A lab", null, "the same level's is"],
    [null, "reported", "A lab", null, "one without a level may be any"],
    ["earlyCareer", "reported", "A lab", null, "what a lower level is paid is one all the more"],
    ["senior", "written", "A lab", null, "a written offer of another employer is the person's own"],
    ["senior", "written", "Hugging Face", "level", "one of the same employer is another level there"],
  ] as const)("%s, %s, of %s: %s, since %s", (level, status, company, leftOut, why) => {
    const workspace = around([{ level, status, company, baseSalary: "150000" }]);
    const [found] = comparableCandidates(workspace, first(workspace));
    expect(found?.leftOut, why).toBe(leftOut);
    expect(basesOf(workspace)).toEqual(leftOut === null ? [150_000] : []);
  });

  it("is read from the role where it is not stated", () => {
    const workspace = around([{ role: "Principal product manager", baseSalary: "150000" }]);
    expect(basesOf(workspace)).toEqual([]);
  });

  it("is overruled by the person, one figure at a time", () => {
    const other = { level: "senior", company: "Hugging Face", baseSalary: "150000", grants: [sampleGrant()] };
    const negotiation = { countedIds: ["baseSalary:other-0"] };
    const workspace = around([other], [], { negotiation });
    const parts = comparables(workspace, first(workspace)).map(({ part }) => part);
    expect(parts).toEqual(["baseSalary"]);
  });
});

describe("the weights of the kinds of evidence", () => {
  // Above 100,000: reported 110,000, 120,000 and 130,000, and 140,000 in writing.
  const others = [
    { baseSalary: "110000" },
    { baseSalary: "120000" },
    { baseSalary: "130000" },
    { baseSalary: "140000", status: "written" },
  ];
  const target = (negotiation: Keys) => targetOf(around(others, [], { negotiation }));

  it("do not move the target, which is the lower of the two in the middle, until they are chosen to", () => {
    expect(target({})).toBe(120_000);
    expect(target({ evidenceWeights: { reportedFigure: "0.9" } })).toBe(120_000);
  });

  it("move it where each counts by its weight", () => {
    // 0.5 + 0.5 + 0.5 + 1 = 2.5, half of it is 1.25: reached at the third.
    expect(target({ targetMedian: "weighted" })).toBe(130_000);
    // 0.2 × 3 + 1 = 1.6, half of it is 0.8: reached at the last.
    expect(target({ targetMedian: "weighted", evidenceWeights: { reportedFigure: "0.2" } })).toBe(140_000);
    // All alike: as if each counted once.
    expect(target({ targetMedian: "weighted", evidenceWeights: { reportedFigure: "1" } })).toBe(120_000);
  });

  it("of nothing leave a kind out, either way, and say so", () => {
    for (const targetMedian of ["each", "weighted"]) {
      const negotiation = { targetMedian, evidenceWeights: { reportedFigure: "0" } };
      expect(target(negotiation)).toBe(140_000);
      const workspace = around(others, [], { negotiation });
      const [found] = comparableCandidates(workspace, first(workspace));
      expect(found?.leftOut).toBe("weight");
    }
  });
});

describe("an offer that is adjusted for its place", () => {
  const cut = (rate: string, ...appliesTo: readonly string[]) => ({
    locationAdjustment: { rate, appliesTo },
  });
  const signOnBonus = { installments: [{ month: 1, amount: "50000" }], clawback: null };
  const found = (workspace: Workspace) =>
    comparables(workspace, first(workspace)).map(({ part, value, place }) => [
      part,
      value.toNumber(),
      place === null ? null : [place.stated.toNumber(), place.paid.toNumber()],
    ]);

  it("is compared by what it pays after the adjustment, and says what it states", () => {
    const other = { baseSalary: "150000", signOnBonus, ...cut("-0.2", "baseSalary") };
    // 150,000 × 0.8; the sign-on is not cut.
    expect(found(around([other]))).toEqual([
      ["baseSalary", 120_000, [150_000, 120_000]],
      ["signOnBonus", 50_000, null],
    ]);
  });

  it("is put in the terms of an offer that is adjusted itself: what would have to be stated to pay as much", () => {
    const workspace = around([{ baseSalary: "150000", ...cut("-0.2", "baseSalary") }]);
    const own = { ...first(workspace), locationAdjustment: { rate: "0.25", appliesTo: ["baseSalary"] } };
    const adjusted = { ...workspace, offers: [own, ...workspace.offers.slice(1)] } as Workspace;
    // 120,000 ÷ 1.25.
    expect(found(adjusted)).toEqual([["baseSalary", 96_000, [150_000, 120_000]]]);
  });

  it("is compared as it stands where both are adjusted alike", () => {
    const workspace = around([{ baseSalary: "149999", ...cut("-0.3", "baseSalary") }]);
    const own = { ...first(workspace), locationAdjustment: { rate: "-0.3", appliesTo: ["baseSalary"] } };
    const adjusted = { ...workspace, offers: [own, ...workspace.offers.slice(1)] } as Workspace;
    expect(found(adjusted)).toEqual([["baseSalary", 149_999, null]]);
  });

  it("is no comparable of an offer of whose pay nothing is left", () => {
    const workspace = around([{ baseSalary: "150000" }]);
    const own = { ...first(workspace), locationAdjustment: { rate: "-1", appliesTo: ["baseSalary"] } };
    expect(found({ ...workspace, offers: [own, ...workspace.offers.slice(1)] } as Workspace)).toEqual([]);
  });

  it("has its grants compared as they are left by the adjustment", () => {
    const grants = [sampleGrant()];
    const workspace = around([{ company: "Hugging Face", grants, ...cut("-0.1", "grants") }]);
    const own = { ...first(workspace), grants } as unknown as Workspace["offers"][number];
    expect(found({ ...workspace, offers: [own, ...workspace.offers.slice(1)] })).toEqual([
      ["ownership", 0.0009, [0.001, 0.0009]],
    ]);
  });
});
