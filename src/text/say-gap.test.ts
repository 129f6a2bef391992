/** Gaps, paths and terms in plain words. */
import "./panel-sentences.ts";
import { describe, expect, test } from "vitest";
import type { Gap } from "#domain/report.ts";
import { catalogue } from "./catalogue.ts";
import { sayGap, sayGapHere, sayQuestion } from "./say-gap.ts";
import { sayPath, sayPlace } from "./say-path.ts";
import { sayRefusal, saySlip, sayUnderstood } from "./say-reading.ts";
import { sayTerm, type Term } from "./say-term.ts";

describe("a gap", () => {
  const gap: Gap = { path: "offers[0].targetBonus", code: "targetBonusUnknown", params: {} };

  test("says what is not known, where, and what that does to the totals", () => {
    expect(sayGap(gap)).toBe(
      "In offer 1, target bonus (offers[0].targetBonus): The target bonus is not known. The totals leave it out, so they are “at least”.",
    );
    expect(sayGapHere(gap)).not.toContain("offers[0]");
  });

  test("has a question that would fill it", () => {
    expect(sayQuestion(gap)).toBe("What is the target bonus, and what was paid last year?");
  });

  test("names the currency that has no rate", () => {
    expect(
      sayQuestion({ path: "exchangeRates.EUR", code: "exchangeRateMissing", params: { currency: "EUR" } }),
    ).toBe("What is one unit of EUR worth in the currency of this workspace?");
  });

  test("every question is one", () => {
    const questions = Object.entries(catalogue).filter(([code]) => code.startsWith("gap.ask."));
    expect(questions.length).toBeGreaterThan(10);
    for (const [code, question] of questions) expect(question, code).toMatch(/\?$/);
  });
});

describe("a path", () => {
  test.each([
    ["", "the file"],
    ["offers[0].baseSalary", "offer 1, base salary"],
    ["offers[9].grants[1].vesting.yearlyFractions[3]", "offer 10, grant 2, vesting, year 4"],
    ["offers[0].baseSalary.low", "offer 1, base salary, low end"],
    ["assumptions.outcomes[2].probability", "assumptions, outcome 3, probability"],
    ["exchangeRates.EUR", "exchange rate of EUR"],
    ["documents[0].facts[3].citation.figure", "document 1, fact 4, citation, figure as written"],
    ["negotiation.caps.baseSalary", "cap on base"],
    ["negotiation.briefs", "the page to send"],
    ["negotiation.log[2].note", "negotiation, log entry 3, note"],
    ["offers[0].bonsu", "offer 1, “bonsu”"],
    ["things[1]", "“things” 2"],
    ["offers[0].toString", "offer 1, “toString”"],
  ])("%j is %j", (path, words) => {
    expect(sayPlace(path)).toBe(words);
  });

  test("stands beside its words, so that it can be found in the file", () => {
    expect(sayPath("offers[0].baseSalary")).toBe("offer 1, base salary (offers[0].baseSalary)");
    expect(sayPath("")).toBe("the file");
  });

  test("of a million characters is cut", () => {
    expect(sayPlace("a.".repeat(500_000)).length).toBeLessThan(2000);
  });
});

describe("what a field says", () => {
  test("about a text that was read, refused, or looks like a slip", () => {
    expect(sayUnderstood({ code: "point", params: { value: "$185,000" } })).toBe("Understood as $185,000.");
    expect(sayRefusal({ code: "moneyOrPercent", params: { money: "110k", percent: "110 %" } })).toBe(
      "Money or percent? Write 110k or 110 %.",
    );
    expect(saySlip({ code: "thousandsLeftOut", params: { typed: "$165", meant: "$165,000" } })).toBe(
      "Is $165 meant? If it is thousands, write $165,000.",
    );
  });
});

describe("a term", () => {
  const terms = Object.keys(catalogue).flatMap(
    (code) => /^term\.(\w+)\.name$/.exec(code)?.[1] ?? [],
  ) as Term[];

  test("has a name and one line that does not merely repeat it", () => {
    expect(terms.length).toBeGreaterThan(40);
    for (const term of terms) {
      const { name, explanation } = sayTerm(term);
      expect(explanation, name).toMatch(/^[A-Z“0-9].*\.$/);
      expect(explanation.length, name).toBeLessThan(260);
      expect(explanation.toLowerCase().startsWith(`${name.toLowerCase()} is`), name).toBe(false);
    }
  });
});
