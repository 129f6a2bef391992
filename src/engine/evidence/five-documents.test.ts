/**
 * The relations that are in the five documents' facts: found by the rules, figures by the arithmetic beside them.
 *
 * K stands for thousands of dollars. Which relations there are was worked out on paper from the documents.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CheckRule } from "#domain/check.ts";
import { sourceDocument } from "#domain/evidence.ts";
import { parsed } from "#domain/parse-workspace.ts";
import type { CheckReport } from "#domain/report.ts";
import { checks as allChecks } from "./checks.ts";
import { conflicts } from "./conflicts.ts";
import { documentsEvidence } from "./documents-evidence.ts";
import { dossierOf } from "./dossier.ts";
import { independentSources } from "./independent-sources.ts";
import { reportedPackages } from "./package-readings.ts";
import { text } from "./sample-documents.ts";

const FOLDER = "fixtures/sources";
const documents = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const result = parsed(sourceDocument, JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
    if (!result.ok) throw new Error(`${file} is no document`);
    return result.value;
  });
const checks = allChecks(dossierOf(documents, "USD", {}));
const K = (low: number, high = low) => [String(low * 1000), String(high * 1000)] as const;

/** The one check of `rule` that rests on all of `factIds`. */
function check(rule: CheckRule, ...factIds: string[]): CheckReport {
  const found = checks.filter((one) => one.rule === rule && factIds.every((id) => one.factIds.includes(id)));
  if (found.length !== 1) throw new Error(`${found.length} checks ${rule} of ${factIds.join()}`);
  return found[0] as CheckReport;
}

const B = (billions: number) => String(billions * 1e9);
/** What a reading gives; at a price of the company where one is given, else at the first. */
const reading = (one: CheckReport, name: string, at?: string) => {
  const found = one.readings.find(
    (each) => each.reading === name && (at === undefined || each.valuation?.toFixed() === at),
  );
  return found === undefined ? null : text(found.computed);
};

describe("within the documents", () => {
  test("the new grad's total closes at both ends where its equity counts in full, and not otherwise", () => {
    const found = check("partsAgainstTotal", "new-grad-total");
    expect(found.verdict).toBe("ambiguous");
    expect(text(found.stated)).toEqual(K(180, 220));
    expect(Object.fromEntries(found.readings.map((one) => [one.reading, text(one.computed)]))).toEqual({
      firstYear: K(140 + 10 + 30 / 4, 160 + 20 + 40 / 4),
      annualised: K(140 + 10 / 4 + 30 / 4, 160 + 20 / 4 + 40 / 4),
      recurring: K(140 + 30 / 4, 160 + 40 / 4),
      grantWhole: K(140 + 10 + 30, 160 + 20 + 40),
      firstYearYearlyEquity: K(140 + 10 + 30, 160 + 20 + 40),
      annualisedYearlyEquity: K(140 + 10 / 4 + 30, 160 + 20 / 4 + 40),
      recurringYearlyEquity: K(140 + 30, 160 + 40),
      withoutEquity: K(140 + 10, 160 + 20),
    });
    expect(found.readings.filter(({ closes }) => closes).map((one) => one.reading)).toEqual([
      "grantWhole",
      "firstYearYearlyEquity",
    ]);
    // Recurring pay ends at 170K where the total ends at 220K.
    expect(found.stake?.toFixed()).toBe("50000");
  });

  test("what the new grad's total leaves is the equity, counted whole or as a year's", () => {
    const found = check("totalLessParts", "new-grad-total");
    expect([found.verdict, found.reading]).toEqual(["ambiguous", "grantWhole"]);
    expect(text(found.computed)).toEqual(K(180 - 140 - 10, 220 - 160 - 20));
    expect(found.closesWhen?.params).toEqual({ reading: "grantWhole", other: "firstYearYearlyEquity" });
    // A year of the grant is left four times over, and no reading stands twice.
    expect(reading(found, "firstYear")).toEqual(K(30 * 4, 40 * 4));
    expect(new Set(found.readings.map((one) => one.reading)).size).toBe(found.readings.length);
  });

  test("the average total cannot be reached from its own parts", () => {
    const found = check("partsAgainstTotal", "team-culture-total", "team-culture-equity-value");
    expect(found.verdict).toBe("contradictory");
    expect(reading(found, "withoutEquity")).toEqual(K(180 + 40, 260 + 40));
    expect(reading(found, "recurring")).toEqual(K(180 + 40 + 520 / 4, 260 + 40 + 1560 / 4));
    expect(reading(found, "grantWhole")).toEqual(K(180 + 40 + 520, 260 + 40 + 1560));
    // 320 − 180 − 40 = 100, of a least 130 of equity a year.
    expect(found.closesWhen?.code).toBe("equityCountedAt");
    expect(Number(found.closesWhen?.params.rate)).toBeCloseTo(100 / 130, 8);
  });

  test("nor at the other valuation, which is a reading of it", () => {
    const found = check("partsAgainstTotal", "team-culture-total", "open-source-valuation");
    expect(found.verdict).toBe("contradictory");
    // 0.01 % of 4.5 billion is 450K.
    expect(reading(found, "recurring", B(4.5))?.[0]).toBe(K(180 + 40 + 450 / 4)[0]);
    expect(found.readings.some(({ closes }) => closes)).toBe(false);
  });

  test("what the average leaves for equity is less than the least grant", () => {
    const found = check("totalLessParts", "team-culture-total");
    expect(found.verdict).toBe("contradictory");
    expect(text(found.computed)).toEqual(K((320 - 260 - 40) * 4, (320 - 180 - 40) * 4));
    // 400K is 0.01 % of 4 billion: the share price that would reconcile them.
    expect(found.closesWhen).toEqual({ code: "valuationAtMost", params: { valuation: "4000000000" } });
  });

  test("0.01 to 0.03 % of 5.2 billion is 520K to 1,560K, and of 4.5 billion it is not", () => {
    const own = check(
      "shareAgainstValue",
      "team-culture-equity",
      "team-culture-equity-value",
      "team-culture-valuation",
    );
    expect([own.verdict, text(own.computed)]).toEqual(["consistent", K(520, 1560)]);
    const other = check(
      "shareAgainstValue",
      "team-culture-equity",
      "team-culture-equity-value",
      "open-source-valuation",
    );
    expect([other.verdict, text(other.computed)]).toEqual(["ambiguous", K(450, 1350)]);
    expect(other.closesWhen?.params).toEqual({ low: "5200000000", high: "5200000000" });
  });

  test("the reported package lies in its own ranges: 7 of 15 and half-way", () => {
    const at = (...ids: string[]) =>
      check("caseInRange", ...ids).lines.find(({ code }) => code === "position");
    expect(at("system-design-base")?.low?.toNumber()).toBeCloseTo((172 - 165) / (180 - 165), 12);
    expect(at("system-design-equity")?.low?.toNumber()).toBeCloseTo(0.5, 12);
  });

  test("190K before and 210K after lie in 180K to 220K", () => {
    expect(check("caseInTotal", "new-grad-case-before").verdict).toBe("consistent");
    expect(check("caseInTotal", "new-grad-case-after").verdict).toBe("consistent");
  });

  test("one bonus of 60K is one and a half times the average of 40K", () => {
    const found = check("caseAgainstAverage", "team-culture-bonus-case");
    expect(found.lines.find(({ code }) => code === "ratio")?.low?.toFixed()).toBe("1.5");
  });

  test("half of the range of totals needs approval", () => {
    const found = check("thresholdAgainstTotal", "day-in-the-life-total");
    expect(found.lines.find(({ code }) => code === "position")?.low?.toFixed()).toBe("0.5");
  });

  test("pay is cut by 15 and 20 %, and nobody's was: up to 39K and 52K of 260K", () => {
    const stakes = ["team-culture-cut-latin-america", "team-culture-cut-southeast-asia"].map((id) => {
      const found = check("adjustmentAgainstPractice", id);
      return [found.verdict, found.stake?.toFixed()];
    });
    expect(stakes).toEqual([
      ["ambiguous", String(260_000 * 0.15)],
      ["ambiguous", String(260_000 * 0.2)],
    ]);
  });

  test("the peer's share has no valuation; the ask is the range that is offered", () => {
    expect(check("peerWithoutValuation", "system-design-peer-equity").verdict).toBe("ambiguous");
    expect(text(check("peerAgainstCase", "system-design-peer-base").computed)).toEqual(K(180));
    expect(check("peerAgainstCase", "system-design-peer-equity").verdict).toBe("consistent");
    expect(check("askAgainstOffer", "system-design-ask", "system-design-equity-range").verdict).toBe(
      "consistent",
    );
    // What another article grants is the matter of the two ranges, not of the ask.
    expect(checks.filter(({ rule }) => rule === "askAgainstOffer")).toHaveLength(1);
  });
});

describe("across the documents", () => {
  test.each<
    [rule: CheckRule, one: string, other: string, verdict: CheckReport["verdict"], stake: number, why: string]
  >([
    [
      "baseAgainstBase",
      "system-design-base-range",
      "team-culture-base-senior",
      "contradictory",
      260 - 180,
      "both say senior",
    ],
    [
      "baseAgainstBase",
      "system-design-base-range",
      "day-in-the-life-base",
      "ambiguous",
      220 - 180,
      "one level is inferred",
    ],
    [
      "baseAgainstBase",
      "team-culture-base-senior",
      "day-in-the-life-base",
      "consistent",
      260 - 220,
      "260 lies in 220 to 290",
    ],
    [
      "baseAgainstBase",
      "new-grad-base",
      "team-culture-base-early",
      "ambiguous",
      180 - 160,
      "a new grad's career is early",
    ],
    [
      "shareAgainstShare",
      "system-design-equity-range",
      "team-culture-equity",
      "contradictory",
      450,
      "0.01 % of 4.5 billion",
    ],
    [
      "totalAgainstTotal",
      "day-in-the-life-total",
      "team-culture-total",
      "ambiguous",
      400 - 320,
      "mid against an inferred senior",
    ],
    [
      "valuationAgainstValuation",
      "open-source-valuation",
      "team-culture-valuation",
      "ambiguous",
      385,
      "0.055 % of 0.7 billion",
    ],
    [
      "relocationAgainstRelocation",
      "new-grad-relocation",
      "team-culture-relocation",
      "ambiguous",
      15,
      "none against up to 15",
    ],
    [
      "levelOrder",
      "team-culture-base-early",
      "system-design-base-range",
      "ambiguous",
      180 - 165,
      "180 early, and for seniors at most",
    ],
    [
      "baseAgainstTotal",
      "team-culture-base-early",
      "new-grad-total",
      "ambiguous",
      0,
      "nothing is left of 180",
    ],
    [
      "baseAgainstTotal",
      "system-design-base-range",
      "day-in-the-life-total",
      "consistent",
      400 - 165,
      "235 and more are left",
    ],
    [
      "baseAgainstTotal",
      "team-culture-base-senior",
      "day-in-the-life-total",
      "consistent",
      400 - 260,
      "140 and more are left",
    ],
  ])("%s, %s and %s: %s, %i K, %s", (rule, one, other, verdict, stake) => {
    const found = check(rule, one, other);
    expect([found.verdict, found.stake?.toFixed()]).toEqual([verdict, String(stake * 1000)]);
  });

  test.each<[rule: CheckRule, one: string, other: string, value: readonly [string, string], why: string]>([
    ["baseAgainstBase", "system-design-base", "team-culture-base-senior", K(172), "172 in 165 to 180"],
    ["baseAgainstBase", "system-design-base", "day-in-the-life-base", K(172), "the same case"],
    [
      "shareAgainstShare",
      "system-design-equity",
      "team-culture-equity",
      ["0.055", "0.055"],
      "in 0.04 to 0.07",
    ],
  ])("%s: the case %s is a reading beside %s, as its own range holds it: %s", (rule, one, other, value) => {
    const told = check(rule, one, other).readings.find((each) => each.reading === "oneCase");
    expect([told?.computed, told?.stated].map((ends) => ends && text(ends))).toContainEqual(value);
  });

  test.each<[billions: number, year: number, whole: number, low: number, high: number]>([
    // 0.055 % of the valuation over four years on top of 172K; 0.04 and 0.07 % on top of 165K and 180K.
    [4.5, 172 + 2475 / 4, 194 + 2475, 165 + 1800 / 4, 180 + 3150 / 4],
    [5.2, 172 + 2860 / 4, 194 + 2860, 165 + 2080 / 4, 180 + 3640 / 4],
  ])(
    "the packages of the system design article are above every total at %f billion",
    (billions, year, whole, low, high) => {
      const told = check("caseAgainstTotal", "system-design-equity");
      expect(told.verdict).toBe("contradictory");
      expect(reading(told, "recurring", B(billions))).toEqual(K(year));
      expect(reading(told, "grantWhole", B(billions))).toEqual(K(whole));
      const all = check("packageAgainstTotal", "system-design-equity-range");
      expect([all.verdict, reading(all, "recurring", B(billions))]).toEqual(["contradictory", K(low, high)]);
      const approval = check("thresholdAgainstCase", "system-design-equity");
      expect([approval.verdict, reading(approval, "recurring", B(billions))]).toEqual(["ambiguous", K(year)]);
    },
  );

  test("they would reach the total, and the threshold, at a lower price; what misses least is told first", () => {
    const told = check("caseAgainstTotal", "system-design-equity");
    // (600K − 172K) × 4 are 0.055 % of 3.11 billion; 790.75K is 190.75K above 600K.
    expect(Number(told.closesWhen?.params.valuation)).toBeCloseTo((428_000 * 4) / 0.00055, 4);
    expect(told.stake?.toFixed()).toBe("190750");
    const all = check("packageAgainstTotal", "system-design-equity-range");
    expect(all.closesWhen?.params.valuation).toBe("4350000000");
    // (500K − 165K) × 4 are 0.04 % of 3.35 billion.
    const approval = check("thresholdAgainstPackage", "system-design-equity-range");
    expect([approval.verdict, approval.closesWhen?.params.valuation]).toEqual(["ambiguous", "3350000000"]);
  });

  test("the culture article's senior package is what the other puts the total at, at its own price", () => {
    const own = check("packageAgainstTotal", "team-culture-base-senior", "day-in-the-life-total");
    expect([own.verdict, text(own.computed)]).toEqual(["consistent", K(260 + 130, 260 + 390)]);
    expect(reading(own, "recurring", B(4.5))).toEqual(K(260 + 450 / 4, 260 + 1350 / 4));
    // Its upper part needs the approval: 390 to 650 reaches over 500.
    expect(check("thresholdAgainstPackage", "team-culture-base-senior").verdict).toBe("consistent");
  });

  test("more equity more than makes up for less base, at either price", () => {
    const found = check("packageAgainstPackage", "system-design-base-range", "team-culture-base-senior");
    // At 4.5 billion 615 begins 17.5 above 597.5; at 5.2 billion 685 begins 35 above 650.
    expect([found.verdict, found.stake?.toFixed()]).toEqual(["contradictory", K(17.5)[0]]);
    expect(
      found.readings.map((one) => [
        one.reading,
        one.valuation?.toFixed(),
        text(one.computed),
        text(one.stated),
      ]),
    ).toEqual([
      ["recurring", B(4.5), K(615, 967.5), K(372.5, 597.5)],
      ["recurring", B(5.2), K(685, 1090), K(390, 650)],
      ["oneCase", B(4.5), K(172 + 2475 / 4), K(372.5, 597.5)],
      ["oneCase", B(5.2), K(172 + 2860 / 4), K(390, 650)],
    ]);
  });

  test("its early-career package is above the new grad's total", () => {
    const found = check("packageAgainstTotal", "team-culture-base-early", "team-culture-equity-value");
    expect([found.verdict, text(found.computed)]).toEqual(["ambiguous", K(180 + 130, 180 + 390)]);
  });

  test.each<[share: string, verdict: string]>([
    ["team-culture-equity", "consistent"],
    ["system-design-equity-range", "ambiguous"],
  ])("what 400K to 600K leave for equity against %s: %s, at both prices", (share, verdict) => {
    const found = check("totalLessParts", "day-in-the-life-total", share);
    expect(found.verdict).toBe(verdict);
    // 400 − 220 and 600 − 290, four times, in percent of the valuation.
    for (const billions of [4.5, 5.2]) {
      const at = found.readings.find(({ valuation }) => valuation?.toFixed() === B(billions));
      expect(at?.computed.low?.toNumber()).toBeCloseTo((180_000 * 4 * 100) / (billions * 1e9), 12);
      expect(at?.computed.high?.toNumber()).toBeCloseTo((310_000 * 4 * 100) / (billions * 1e9), 12);
    }
    if (verdict === "ambiguous") {
      // From the least left as the most share, 0.07 %, to the most left as the least, 0.04 %.
      expect(Number(found.closesWhen?.params.low)).toBeCloseTo((180_000 * 4) / 0.0007, 4);
      expect(found.closesWhen?.params.high).toBe("3100000000");
      // 0.04 % of 4.5 billion are 1,800K, 560K more than the most that is left, 1,240K.
      expect(found.stake?.toFixed()).toBe(K(560)[0]);
    }
  });

  test.each<[share: string, value: string, billions: number, name: string, low: number, high: number]>([
    ["system-design-equity-range", "team-culture-equity-value", 4.5, "wholeGrant", 1800, 3150],
    ["system-design-equity-range", "team-culture-equity-value", 5.2, "wholeGrant", 2080, 3640],
    ["system-design-equity", "team-culture-equity-value", 4.5, "oneCase", 2475, 2475],
    ["system-design-equity", "team-culture-equity-value", 5.2, "oneCase", 2860, 2860],
    ["team-culture-equity", "new-grad-equity", 4.5, "yearlyGrant", 450 / 4, 1350 / 4],
    ["team-culture-equity", "new-grad-equity", 5.2, "yearlyGrant", 520 / 4, 1560 / 4],
  ])("%s is not %s at %f billion as %s", (share, value, billions, name, low, high) => {
    const found = check("shareAgainstValue", share, value);
    expect([found.verdict, reading(found, name, B(billions))]).toEqual(["contradictory", K(low, high)]);
  });

  test("vesting is four years in three documents, the cliff one year in two", () => {
    const documentsOf = (one: CheckReport) =>
      one.lines.find(({ code }) => code === "documents")?.low?.toFixed();
    const vesting = check("vestingAgainstVesting", "new-grad-vesting");
    expect([vesting.verdict, text(vesting.computed)[0], documentsOf(vesting)]).toEqual([
      "consistent",
      "48",
      "3",
    ]);
    const cliff = check("cliffAgainstCliff", "new-grad-cliff");
    expect([cliff.verdict, text(cliff.computed)[0], documentsOf(cliff)]).toEqual(["consistent", "12", "2"]);
  });
});

describe("all of it", () => {
  test("some fifty relations, the worst first, each with its facts and its sum", () => {
    const count = (verdict: string) => checks.filter((one) => one.verdict === verdict).length;
    expect([count("contradictory"), count("ambiguous"), count("consistent")]).toEqual([9, 17, 25]);
    const order = ["contradictory", "ambiguous", "consistent"];
    const ranks = checks.map(({ verdict }) => order.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort());
    for (const { verdict, factIds, lines, closesWhen } of checks) {
      expect(factIds.length).toBeGreaterThan(0);
      expect(lines.length).toBeGreaterThan(0);
      if (verdict === "consistent") expect(closesWhen).toBeNull();
    }
  });

  test("no relation stands twice", () => {
    const keys = checks.map(({ rule, factIds }) => [rule, ...[...factIds].sort()].join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("the order in which documents were added changes no verdict and no stake", () => {
    const turned = allChecks(dossierOf([...documents].reverse(), "USD", {}));
    const summary = (all: readonly CheckReport[]) =>
      all.map(({ rule, verdict, stake }) => [rule, verdict, stake?.toFixed() ?? ""].join()).sort();
    expect(summary(turned)).toEqual(summary(checks));
  });

  test("in other money the stakes are converted and the verdicts stay", () => {
    const inEuro = allChecks(dossierOf(documents, "EUR", { USD: "0.5" }));
    const stakes = (all: readonly CheckReport[], rate: number) =>
      all.map(({ rule, stake }) => [rule, stake === null ? "" : stake.times(rate).toFixed()].join()).sort();
    expect(stakes(inEuro, 1)).toEqual(stakes(checks, 0.5));
  });

  test("0.03 and 0.04 % do not meet; the conflict says by how much and for whom", () => {
    const found = conflicts(documents).find(
      ({ factIds }) => factIds.join() === "system-design-equity-range,team-culture-equity",
    );
    expect([found?.relation, found?.distance.toFixed()]).toEqual(["disjoint", "0.01"]);
  });

  test("five documents are two independent sources", () => {
    expect(independentSources(documents).independent).toBe(2);
  });

  test("the reported package reads as anything from 172K to 3,054K", () => {
    const [told] = reportedPackages({ documents, currency: "USD", exchangeRates: {} });
    const totals = told?.readings.map(({ total }) => total.low.toNumber()) ?? [];
    expect([Math.min(...totals), Math.max(...totals), totals.length]).toEqual([
      172_000,
      194_000 + 2_860_000,
      12,
    ]);
  });

  test("is computed once for the same documents and money", () => {
    const workspace = { documents, currency: "USD", exchangeRates: {} };
    expect(documentsEvidence({ ...workspace })).toBe(documentsEvidence(workspace));
    expect(documentsEvidence({ ...workspace, currency: "EUR" })).not.toBe(documentsEvidence(workspace));
  });
});
