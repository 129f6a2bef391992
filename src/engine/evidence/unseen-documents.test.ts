/**
 * Two companies that no rule was written for, with contradictions and consistencies planted in their facts.
 *
 * The rules must find exactly those: every expected row has its arithmetic beside it, and nothing else may be
 * told as contradictory or ambiguous. K stands for thousands, B for billions.
 */
import { describe, expect, test } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import type { CheckReport, Ends } from "#domain/report.ts";
import { checks } from "./checks.ts";
import { dossierOf } from "./dossier.ts";
import { figure, sampleDocument } from "./sample-documents.ts";

type Row = readonly [
  verdict: CheckReport["verdict"],
  rule: CheckReport["rule"],
  computed: string,
  stated: string,
];

const show = ({ low, high }: Ends) => `${low?.toFixed() ?? ""} to ${high?.toFixed() ?? ""}`;
const K = (low: number, high = low) => `${low * 1000} to ${high * 1000}`;
const row = ({ verdict, rule, computed, stated }: CheckReport): Row => [
  verdict,
  rule,
  show(computed),
  show(stated),
];

function foundIn(documents: Readonly<Record<string, readonly Fact[]>>, currency: string) {
  const all = Object.entries(documents).map(([id, facts]) => sampleDocument(id, facts));
  return checks(dossierOf(all, currency, {}));
}

const byText = (one: Row, other: Row) => one.join().localeCompare(other.join());
const sorted = (rows: readonly Row[]) => [...rows].sort(byText);

describe("Nordwind, in euros: staff and mid engineers, three documents", () => {
  const of = { company: "Nordwind", role: "Software engineer", unit: "EUR", asOf: "2026" } as const;
  const staff = { ...of, level: "staff" } as const;
  const mid = { ...of, level: "mid" } as const;
  const company = { company: "Nordwind", unit: "EUR" } as const;
  const inPercent = { unit: "percent" } as const;
  const inMonths = { unit: "months" } as const;
  const documents = {
    guide: [
      // 120 + 15 % + 200 ÷ 4 = 188 and 140 + 15 % + 280 ÷ 4 = 231: its total closes at both ends.
      figure("guide-base", "baseSalary", ["120000", "140000"], staff),
      figure("guide-bonus", "targetBonus", ["15"], { ...staff, ...inPercent }),
      figure("guide-grant", "equityValue", ["200000", "280000"], staff),
      figure("guide-share", "equityPercent", ["0.01", "0.014"], { ...staff, ...inPercent }),
      figure("guide-vesting", "vesting", ["48"], { ...staff, ...inMonths }),
      figure("guide-total", "totalCompensation", ["188000", "231000"], staff),
      figure("guide-valuation", "valuation", ["2000000000"], { ...company, asOf: "2026" }),
      figure("guide-approval", "approvalThreshold", ["200000", null], company),
      // Not comparable: dollars elsewhere, an hour's pay, four years in one figure, another company, a friend's.
      figure("guide-dollars", "baseSalary", ["210000"], { ...staff, unit: "USD", placeId: "us-new-york-ny" }),
      figure("guide-hourly", "baseSalary", ["95"], { ...staff, period: "hourly" }),
      figure("guide-four-years", "totalCompensation", ["900000"], { ...staff, period: "wholeGrant" }),
      figure("guide-other", "baseSalary", ["300000"], { ...staff, company: "Suedwind" }),
      figure("guide-friend", "baseSalary", ["175000"], {
        ...staff,
        subject: "competingOffer",
        company: "Ost",
      }),
      figure("guide-reader", "baseSalary", ["90000"], { ...staff, subject: "currentPay", company: null }),
    ],
    blog: [
      figure("blog-base", "baseSalary", ["150000", "165000"], staff),
      figure("blog-vesting", "vesting", ["36"], { ...staff, ...inMonths }),
      figure("blog-valuation", "valuation", ["2500000000"], { ...company, asOf: "2026" }),
      figure("blog-mid", "baseSalary", ["70000", "80000"], mid),
      figure("blog-mid-total", "totalCompensation", ["60000", "65000"], mid),
    ],
    thread: [
      // 11K to 11.5K a month are 132K to 138K a year, inside 120K to 140K.
      figure("thread-base", "baseSalary", ["11000", "11500"], { ...staff, period: "monthly" }),
      figure("thread-old", "baseSalary", ["66000"], { ...mid, asOf: "2021" }),
    ],
  };
  const found = foundIn(documents, "EUR");

  test("exactly what was planted does not close", () => {
    expect(sorted(found.map(row).filter(([verdict]) => verdict !== "consistent"))).toEqual(
      sorted([
        // 150 − 140 = 10 apart, and 150 − 138 = 12, all for staff in 2026.
        ["contradictory", "baseAgainstBase", K(120, 140), K(150, 165)],
        ["contradictory", "baseAgainstBase", K(150, 165), K(132, 138)],
        // A base of 70 to 80 in a total of 60 to 65: 10 to 15 less than nothing.
        ["contradictory", "baseAgainstTotal", K(70, 80), K(60, 65)],
        [
          "contradictory",
          "valuationAgainstValuation",
          "2000000000 to 2000000000",
          "2500000000 to 2500000000",
        ],
        ["contradictory", "vestingAgainstVesting", "36 to 48", "36 to 48"],
        // At the other's 2.5B the share is 250K to 350K; it is 200K to 280K at 2B.
        ["ambiguous", "shareAgainstValue", K(250, 350), K(200, 280)],
        // 66 in 2021 is not 70 to 80 in 2026, and need not be.
        ["ambiguous", "baseAgainstBase", K(70, 80), K(66)],
        // That old base is more than the total, of another year.
        ["ambiguous", "baseAgainstTotal", K(66), K(60, 65)],
      ]),
    );
  });

  test("what closes is told, and why", () => {
    const closing = found.map(row).filter(([verdict]) => verdict === "consistent");
    expect(sorted(closing)).toEqual(
      sorted([
        ["consistent", "partsAgainstTotal", K(188, 231), K(188, 231)],
        // (188 − 138) × 4 and (231 − 161) × 4.
        ["consistent", "totalLessParts", K(200, 280), K(200, 280)],
        // 0.01 and 0.014 % of 2B.
        ["consistent", "shareAgainstValue", K(200, 280), K(200, 280)],
        ["consistent", "baseAgainstBase", K(120, 140), K(132, 138)],
        // Staff begin at 120, mid levels at 70; of one document 150 and 70. The year 2021 is no step in 2026.
        ["consistent", "levelOrder", K(70, 80), K(150, 165)],
        ["consistent", "levelOrder", K(60, 65), K(188, 231)],
        // 231 needs the approval that 200 asks for, 188 does not; 65 is far below.
        ["consistent", "thresholdAgainstTotal", K(188, 231), "200000 to "],
        ["consistent", "thresholdAgainstTotal", K(60, 65), "200000 to "],
        ["consistent", "thresholdAgainstPackage", K(188, 231), "200000 to "],
        // 150 and 132 leave 38 and 56 of the total's low end, 188.
        ["consistent", "baseAgainstTotal", K(150, 165), K(188, 231)],
        ["consistent", "baseAgainstTotal", K(132, 138), K(188, 231)],
      ]),
    );
  });

  test("nothing that is not comparable stands in any check", () => {
    const used = new Set(found.flatMap(({ factIds }) => factIds));
    for (const id of ["dollars", "hourly", "four-years", "other", "friend", "reader"]) {
      expect(used, id).not.toContain(`guide-${id}`);
    }
  });
});

describe("Calder, in dollars: principals and beginners, two documents", () => {
  const of = { company: "Calder", role: "Product designer", asOf: "2026" } as const;
  const principal = { ...of, level: "principal" } as const;
  const early = { ...of, level: "earlyCareer" } as const;
  const inPercent = { unit: "percent" } as const;
  const documents = {
    report: [
      figure("range", "totalCompensation", ["380000", "450000"], principal),
      // An average of 500 lies 50 above the range that it is of; one of 120 lies in 100 to 140.
      figure("average", "totalCompensation", ["500000"], { ...principal, kind: "average" }),
      figure("early-range", "baseSalary", ["100000", "140000"], early),
      figure("early-average", "baseSalary", ["120000"], { ...early, kind: "average" }),
      // Stated twice, 20 apart: 250 to 270 and 290 to 310.
      figure("once", "baseSalary", ["250000", "270000"], principal),
      figure("again", "baseSalary", ["290000", "310000"], principal),
      // A beginner's sign-on is more than any principal's.
      figure("sign-early", "signOnBonus", ["60000"], early),
      figure("sign-principal", "signOnBonus", ["20000", "30000"], principal),
    ],
    letter: [
      figure("letter-base", "baseSalary", ["260000"], { ...principal, kind: "anecdote" }),
      figure("letter-share", "equityPercent", ["0.2"], { ...principal, ...inPercent, kind: "anecdote" }),
      figure("letter-valuation", "valuation", ["800000000"], { company: "Calder" }),
      figure("letter-approval", "approvalThreshold", ["600000", null], { company: "Calder" }),
      figure("cut", "locationAdjustment", ["-10"], { ...of, placeId: "pt" }),
      figure("practice", "locationAdjustment", ["-10"], { ...of, placeId: "pt", kind: "anecdote" }),
    ],
  };
  const found = foundIn(documents, "USD");

  test("exactly what was planted does not close", () => {
    expect(sorted(found.map(row).filter(([verdict]) => verdict !== "consistent"))).toEqual(
      sorted([
        ["contradictory", "averageInRange", K(500), K(380, 450)],
        ["contradictory", "baseAgainstBase", K(250, 270), K(290, 310)],
        ["contradictory", "levelOrder", K(60), K(20, 30)],
        // 260 lies in 250 to 270, and 30 below 290.
        ["contradictory", "baseAgainstBase", K(290, 310), K(260)],
        // 260 + 0.2 % of 800M ÷ 4 = 660: beyond 450 and 500, and above the 600 that needs approval.
        ["contradictory", "caseAgainstTotal", K(660), K(380, 450)],
        ["contradictory", "caseAgainstTotal", K(660), K(500)],
        ["ambiguous", "thresholdAgainstCase", K(660), "600000 to "],
        // Bases of 250 to 310 and a sign-on of 20 to 30: no reading comes to 380, or to an average of 500.
        ["contradictory", "partsAgainstTotal", K(270, 340), K(380, 450)],
        ["contradictory", "partsAgainstTotal", K(270, 340), K(500)],
      ]),
    );
  });

  test("where the package would reach the total, and by how much the average misses", () => {
    const told = (rule: string, stated: string) =>
      found.find((one) => one.rule === rule && show(one.stated) === stated);
    // (450 − 260) × 4 = 760K are 0.2 % of 380M; (600 − 260) × 4 = 1,360K of 680M.
    expect(told("caseAgainstTotal", K(380, 450))?.closesWhen).toEqual({
      code: "valuationAtMost",
      params: { valuation: "380000000" },
    });
    expect(told("thresholdAgainstCase", "600000 to ")?.closesWhen?.params).toEqual({
      valuation: "680000000",
    });
    expect(told("averageInRange", K(380, 450))?.stake?.toFixed()).toBe("50000");
  });

  test("what closes is told", () => {
    const rules = new Set(found.filter(({ verdict }) => verdict === "consistent").map(({ rule }) => rule));
    // 120 in 100 to 140; −10 % as it is done; beginners' 100 to 140 below principals' 250 to 270.
    for (const rule of ["averageInRange", "adjustmentAgainstPractice", "levelOrder"] as const) {
      expect(rules, rule).toContain(rule);
    }
  });
});
