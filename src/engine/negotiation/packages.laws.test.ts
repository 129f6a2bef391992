import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, ZERO } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart } from "./ask-terms.ts";
import { capsOf } from "./caps.ts";
import { countOf } from "./counted-total.ts";
import { ladder } from "./ladder.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { packageModel } from "./package-model.ts";
import { packages } from "./packages.ts";

/** What the issue allows packages to differ by, a year. */
const EQUAL_WITHIN = 500;
/** Each run solves for packages several times where something is in the way. */
const RUNS = { numRuns: 30 };

function solved(workspace: Workspace) {
  const model = packageModel(workspace, OFFER);
  if (model === null) throw new Error("no model");
  const found = ladder(workspace, model);
  return {
    model,
    caps: capsOf(workspace, model, found),
    count: countOf(workspace, OFFER),
    result: packages(workspace, model, found),
  };
}

describe("packages, by law", () => {
  it("are equal in worth within 500 a year, whatever the caps and the threshold", () => {
    let many = 0;
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, result } = solved(workspace);
        const riskAversion = Number(workspace.assumptions.riskAversion);
        const perYear = result.packages.map(
          ({ terms }) => model.worth(terms, riskAversion) / model.horizonYears,
        );
        if (perYear.length > 1) many += 1;
        if (perYear.length > 0)
          expect(Math.max(...perYear) - Math.min(...perYear)).toBeLessThanOrEqual(EQUAL_WITHIN);
      }),
      RUNS,
    );
    expect(many).toBeGreaterThan(4);
  });

  it("are as equal where the offer is in a dearer currency, each in the steps of its own", () => {
    let dear = 0;
    fc.assert(
      fc.property(negotiation, fc.constantFrom("1.27", "3.25", "4"), (drawn, rate) => {
        const [own, ...others] = drawn.offers;
        if (own === undefined) throw new Error("no offer");
        const offers = [{ ...own, currency: "EUR" }, ...others];
        const { model, result } = solved({ ...drawn, offers, exchangeRates: { EUR: rate } });
        const perYear = result.packages.map((each) => each.worth / model.horizonYears);
        if (perYear.length === 0) return;
        if (perYear.length > 1) dear += 1;
        expect(Math.max(...perYear) - Math.min(...perYear)).toBeLessThanOrEqual(EQUAL_WITHIN);
      }),
      RUNS,
    );
    expect(dear).toBeGreaterThan(4);
  });

  it("are inside every cap, and never ask for less of a part than is offered", () => {
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, caps, result } = solved(workspace);
        for (const { terms } of result.packages) {
          for (const part of ASK_PARTS) {
            const [asked, present] = [terms[part] ?? ZERO, model.present[part] ?? ZERO];
            expect(asked.lessThanOrEqualTo(Decimal.max(caps[part].most, present))).toBe(true);
            expect(asked.greaterThanOrEqualTo(present)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("stay under the threshold unless the offer itself is over it as it is counted", () => {
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, count, result } = solved(workspace);
        const { threshold } = count;
        if (threshold === null) return;
        expect(result.isOverThreshold).toBe(count.total(model.present).greaterThan(threshold));
        if (result.isOverThreshold) return;
        for (const { terms } of result.packages)
          expect(count.total(terms).lessThanOrEqualTo(threshold)).toBe(true);
      }),
      RUNS,
    );
  });

  it("have more of the part that they lean on than any other package has", () => {
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { result } = solved(workspace);
        for (const one of result.packages) {
          const { leans } = one;
          if (leans === "balanced") continue;
          const others = result.packages.filter((other) => other !== one);
          const most = Math.max(-1, ...others.map(({ terms }) => Number(terms[leans])));
          expect(Number(one.terms[leans])).toBeGreaterThan(most);
        }
      }),
      RUNS,
    );
  });

  it("ask in steps of 500 of the offer's currency, of 100 where one is dearer, and of a ten-thousandth of a percent", () => {
    const stepOf = (part: AskPart, rate: Decimal) => {
      if (part === "ownership") return "0.000001";
      return rate.greaterThan(1) ? 100 : 500;
    };
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, result } = solved(workspace);
        for (const { terms } of result.packages) {
          const changed = ASK_PARTS.filter((part) => !terms[part]?.equals(model.present[part] ?? 0));
          for (const part of changed) {
            const rate = part === "ownership" ? 1 : model.currencyRate;
            const step = stepOf(part, model.currencyRate);
            const count = terms[part]?.dividedBy(rate).dividedBy(step) ?? ZERO;
            // A figure turned into the workspace's currency need not end.
            expect(count.minus(count.round()).abs().toNumber()).toBeLessThan(1e-9);
          }
        }
      }),
      RUNS,
    );
  });

  it("fall short of the anchor only as far as lifting what is named makes up for", () => {
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const { model, result } = solved(workspace);
        expect(result.aim).toBeLessThanOrEqual(result.wanted);
        const isShort = result.aim < result.wanted && !result.isNothingAbove;
        expect(result.blockedBy.length > 0).toBe(isShort);
        for (const { perYear } of result.blockedBy) {
          expect(perYear).toBeGreaterThanOrEqual(0);
          expect(result.aim + perYear * model.horizonYears).toBeLessThanOrEqual(result.wanted * (1 + 1e-9));
        }
      }),
      RUNS,
    );
  });
});
