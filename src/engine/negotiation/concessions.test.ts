import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { sampleWorkspace } from "#engine/sample-workspace.ts";
import type { AskTerms } from "./ask-terms.ts";
import { concessions } from "./concessions.ts";
import type { Ladder, Rungs } from "./ladder.ts";

function rungs(part: Rungs["part"], present: string, target: string, anchor: string): Rungs {
  const figure = (value: string) => new Decimal(value);
  return {
    part,
    present: figure(present),
    target: figure(target),
    anchor: figure(anchor),
    landing: figure(present),
    unclamped: figure(anchor),
    clamp: null,
    above: [],
  };
}
const present: AskTerms = {
  baseSalary: new Decimal(172_000),
  signOnBonus: new Decimal(22_000),
  ownership: new Decimal("0.00055"),
};
/** The steps of `found` in a workspace with `negotiation`, asked for in a currency of which one is `rate` of ours. */
function stepsOf(found: Ladder, negotiation: Readonly<Record<string, unknown>> = {}, rate = 1) {
  const workspace = sampleWorkspace([], { negotiation });
  return concessions(workspace, found, { present, currencyRate: new Decimal(rate) });
}

const ladderOf = (...each: readonly Rungs[]): Ladder => ({ rungs: each, comparables: [] });

describe("the concession ladder", () => {
  it("gives half, three tenths and a fifth of the way from anchor to target, each to a precise figure", () => {
    const steps = stepsOf(ladderOf(rungs("baseSalary", "172000", "200000", "214500")));
    // 14,500 to give: 214,500 − 7,250 = 207,250, which is as near to 207,000; − 11,600 = 202,900; − 14,500 = the target.
    expect(steps.map(({ terms }) => terms.baseSalary?.toFixed())).toEqual(["207000", "203000", "200000"]);
  });

  it("asks something different in return for each step", () => {
    const steps = stepsOf(ladderOf(rungs("baseSalary", "172000", "200000", "214500")));
    expect(new Set(steps.map(({ inReturn }) => inReturn)).size).toBe(3);
  });

  it("moves ownership by four decimals of a percent", () => {
    const steps = stepsOf(ladderOf(rungs("ownership", "0.00055", "0.0006", "0.00065")));
    expect(steps.map(({ terms }) => terms.ownership?.toFixed())).toEqual(["0.000625", "0.00061", "0.0006"]);
  });

  it("leaves a part alone whose anchor a limit holds under its target, and what is not asked for at all", () => {
    const found = ladderOf(
      rungs("baseSalary", "172000", "200000", "214500"),
      rungs("signOnBonus", "22000", "40000", "39500"),
    );
    for (const { terms } of stepsOf(found)) {
      expect(terms.signOnBonus?.toFixed()).toBe("39500");
      expect(terms.ownership?.toFixed()).toBe("0.00055");
    }
  });

  it("gives what the person chose, for what the person chose", () => {
    const found = ladderOf(rungs("baseSalary", "172000", "200000", "214500"));
    const steps = stepsOf(found, {
      concessionSteps: [{ part: "0.6", inReturn: "a desk at the window" }, { part: "0.3" }, { part: "0.1" }],
    });
    // 14,500 to give: 214,500 − 8,700 = 205,800, as near to 206,000; − 13,050 = 201,450, as near to 201,500.
    expect(steps.map(({ terms }) => terms.baseSalary?.toFixed())).toEqual(["206000", "201500", "200000"]);
    expect(steps.map(({ ownInReturn }) => ownInReturn)).toEqual(["a desk at the window", null, null]);
  });

  it("is precise in the currency of the employer, not of the workspace", () => {
    // In dollars at 0.8: 250,000 to 200,000 gives 25,000, 40,000, 50,000: 225,000 and 210,000 are round, so 500 less.
    const found = ladderOf(rungs("baseSalary", "140000", "160000", "200000"));
    const steps = stepsOf(found, {}, 0.8).map(({ terms }) => terms.baseSalary?.dividedBy("0.8").toFixed());
    expect(steps).toEqual(["224500", "209500", "200000"]);
  });

  it("has no steps where there is nothing to give", () => {
    expect(stepsOf(ladderOf(rungs("baseSalary", "172000", "172000", "172000")))).toEqual([]);
    expect(stepsOf(ladderOf())).toEqual([]);
  });

  it("never rises, never falls under the target, ends on it; over 20,000 each step is less than the last", () => {
    const figures = fc.record({
      target: fc.integer({ min: 100, max: 800 }).map((each) => each * 500),
      way: fc.integer({ min: 1, max: 400 }).map((each) => each * 500),
    });
    fc.assert(
      fc.property(figures, ({ target, way }) => {
        const anchor = target + way;
        const found = ladderOf(rungs("baseSalary", "50000", String(target), String(anchor)));
        const asked = [anchor, ...stepsOf(found).map(({ terms }) => Number(terms.baseSalary))];
        const given = asked.slice(1).map((each, at) => (asked[at] ?? 0) - each);
        expect(asked.at(-1)).toBe(target);
        expect(given.every((each) => each >= 0)).toBe(true);
        if (way > 20_000) expect(given).toEqual([...given].sort((a, b) => b - a));
      }),
    );
  });
});
