/**
 * One comparable: it is the target and the most that can be shown, so the figure to say is the target made precise.
 * And what an approval threshold says of asks that are no package.
 */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { offersReport } from "#engine/offers-report.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { approvalWords, overApprovalWords } from "./approval-words.ts";
import { titleOf } from "./ladder-title.ts";
import { anchorWords } from "./rung-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

const path = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(path, "utf8")));
if (!parsed.ok) throw new Error("the example is unsound");
const three = parsed.value;

/** The senior offer beside the public company's written one, 200,000 and 40,000, and nothing else to show. */
function alone(threshold: string | null = null, ownCapOnBase: string | null = null): Negotiation {
  const workspace: Workspace = {
    ...three,
    documents: [],
    offers: three.offers.filter(({ id }) => id === "reported-senior" || id === "public-company"),
    negotiation: {
      ...three.negotiation,
      caps: { ...three.negotiation.caps, baseSalary: ownCapOnBase },
      approval: { threshold, equityBasis: "0.36", countYears: "4" },
    },
  };
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
  );
  const found = negotiationOf(
    workspace,
    offersReport(workspace),
    { offerId: "reported-senior", brief: "both" },
    marks,
  );
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

describe("one comparable above the offer", () => {
  const negotiation = alone();
  const base = negotiation.ladder.rungs.find(({ part }) => part === "baseSalary");

  it("is asked for itself, made precise downwards, and said to be that", () => {
    expect(base?.target.toNumber()).toBe(200_000);
    expect(base?.anchor.toNumber()).toBe(199_500);
    if (base === undefined) throw new Error("no base");
    expect(anchorWords(negotiation, base)).toMatch(
      /You can show nothing beyond the target, so ask for it, made precise: \$500 under it/,
    );
  });

  it("makes the title of what is asked for, not of a target that is not", () => {
    const { worth, model } = negotiation;
    const ask = Math.round((worth.anchor - worth.present) / model.horizonYears);
    expect(titleOf(negotiation)).toMatch(/below what you can ask for$/);
    expect(titleOf(negotiation).replaceAll(",", "")).toContain(`$${ask} `);
    expect(titleOf(negotiation)).not.toMatch(/target/);
  });

  it("is the most base that packages ask for", () => {
    const { packages } = negotiation.packages;
    expect(packages.length).toBeGreaterThan(1);
    for (const { terms } of packages) expect(terms.baseSalary?.toNumber()).toBeLessThanOrEqual(200_000);
  });

  it("has nothing to give between the two", () => {
    expect(concessions(negotiation.workspace, negotiation.ladder, negotiation.model)).toEqual([]);
  });
});

describe("an approval threshold", () => {
  // As they count it: base, a quarter of the sign-on, and 36 % of 618,750 = 222,750 for 0.055 % of $4.5bn.
  it("says of the anchor how far it stays under, or that it needs approval", () => {
    // 199,500 + 39,500 ÷ 4 + 222,750 = 432,125.
    const over = alone("430000");
    expect(approvalWords(over, over.terms.anchor)).toBe(
      "As they count it, $2,125 over $430,000: it needs somebody else’s approval.",
    );
    const under = alone("450000");
    expect(approvalWords(under, under.terms.anchor)).toMatch(/\$17,875 under the \$450,000/);
    expect(overApprovalWords(under, under.terms.anchor)).toBeNull();
  });

  it("says nothing where none is known, or where the offer itself exceeds it as it is counted", () => {
    expect(approvalWords(alone(), alone().terms.anchor)).toBeNull();
    // The offer: 172,000 + 5,500 + 222,750 = 400,250.
    const passed = alone("400000");
    expect(approvalWords(passed, passed.terms.anchor)).toBeNull();
  });

  function closingsAt(threshold: string, ownCapOnBase: string | null = null) {
    const { workspace, model, ladder, count, worth } = alone(threshold, ownCapOnBase);
    const reply = {
      baseSalary: new Decimal(185_000),
      signOnBonus: new Decimal(30_000),
      ownership: new Decimal("0.00055"),
    };
    const bounds = { enough: worth.target, lastStep: null, walkAway: null, riskAversion: 2 };
    return replyVerdict(model, reply, bounds, capsOf(workspace, model, ladder), count);
  }

  it("is held against every closing", () => {
    const { closings, ask } = closingsAt("430000");
    const base = closings.find(({ part }) => part === "baseSalary");
    expect(base?.room?.toNumber()).toBe(430_000 - ((base?.to?.toNumber() ?? 0) + 7_500 + 222_750));
    expect(base?.room?.isNegative()).toBe(true);
    expect(ask).not.toBeNull();
  });

  it("asks for what needs nobody’s approval where there is such a part", () => {
    // Base, which may go to 215,000, closes it at 203,000, which counts 433,250; equity adds more than 20,000 to the 415,250 of the reply.
    const { closings, ask } = closingsAt("434000", "215000");
    expect(closings.find(({ part }) => part === ask)?.room?.isNegative()).toBe(false);
    expect(closings.find(({ part }) => part === "ownership")?.room?.isNegative()).toBe(true);
  });
});
