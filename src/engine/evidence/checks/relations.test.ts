/** Cases, thresholds, practices, events, levels and terms of unseen documents; verdicts derived by hand. */
import { describe, expect, test } from "vitest";
import type { CheckRule } from "#domain/check.ts";
import type { Fact } from "#domain/evidence.ts";
import { figure, found, text } from "#engine/evidence/sample-documents.ts";

const CASE = { kind: "anecdote" } as const;
const verdicts = (rule: CheckRule, ...documents: readonly Fact[][]) =>
  found(rule, ...documents).map(({ verdict }) => verdict);
const lineOf = (code: string, rule: CheckRule, ...documents: readonly Fact[][]) => {
  const line = found(rule, ...documents)[0]?.lines.find((one) => one.code === code);
  return line === undefined ? null : text(line);
};

describe("a case in its own document's range", () => {
  const range = figure("range", "baseSalary", ["100", "200"]);
  test.each([
    { value: "125", verdict: "consistent", position: "0.25", why: "a quarter of the way" },
    { value: "200", verdict: "consistent", position: "1", why: "the upper end belongs to it" },
    { value: "250", verdict: "ambiguous", position: "1.5", why: "outside: an exception" },
  ])("$value: $verdict, $why", ({ value, verdict, position }) => {
    const facts = [range, figure("case", "baseSalary", [value], CASE)];
    expect(verdicts("caseInRange", facts)).toEqual([verdict]);
    expect(lineOf("position", "caseInRange", facts)).toEqual([position, position]);
  });

  test("beside an average it is a multiple of it, and no contradiction", () => {
    const facts = [
      figure("average", "targetBonus", ["40"], { kind: "average" }),
      figure("case", "targetBonus", ["60"], { ...CASE, period: "oneTime" }),
    ];
    expect(verdicts("caseAgainstAverage", facts)).toEqual(["consistent"]);
    expect(lineOf("ratio", "caseAgainstAverage", facts)).toEqual(["1.5", "1.5"]);
  });

  test("a total told of one person is held against the total of all", () => {
    const facts = [
      figure("total", "totalCompensation", ["180", "220"]),
      figure("before", "totalCompensation", ["190"], CASE),
      figure("after", "totalCompensation", ["230"], CASE),
    ];
    expect(verdicts("caseInTotal", facts)).toEqual(["ambiguous", "consistent"]);
  });
});

describe("a threshold for approval", () => {
  const threshold = figure("threshold", "approvalThreshold", ["500", null]);
  test.each([
    { total: ["400", "600"], verdict: "consistent", why: "inside: the upper half needs approval" },
    { total: ["300", "400"], verdict: "consistent", why: "all below" },
    { total: ["600", "700"], verdict: "ambiguous", why: "all above: each needs approval" },
  ] as const)("against a total of $total: $verdict, $why", ({ total, verdict }) => {
    const facts = [threshold, figure("total", "totalCompensation", total)];
    expect(verdicts("thresholdAgainstTotal", facts)).toEqual([verdict]);
  });

  test("tells which part of a range needs approval", () => {
    const facts = [threshold, figure("total", "totalCompensation", ["400", "600"])];
    expect(lineOf("needsApproval", "thresholdAgainstTotal", facts)).toEqual(["500", "600"]);
  });

  test("of totals below it the nearest is told, and of those that reach it each", () => {
    const totals = ["100", "300", "450", "600", "700"].map((amount) =>
      figure(`of-${amount}`, "totalCompensation", [amount]),
    );
    const told = found("thresholdAgainstTotal", [threshold, ...totals]).map(
      ({ computed }) => text(computed)[0],
    );
    expect([...told].sort()).toEqual(["450", "600", "700"]);
  });

  test("a case above it in every reading had the approval, or the valuation was lower", () => {
    const facts = [
      figure("base", "baseSalary", ["300"], CASE),
      figure("share", "equityPercent", ["10"], CASE),
    ];
    const priced = [threshold, figure("valuation", "valuation", ["10000"])];
    // 10 % of 10,000 are 1,000, 250 a year: 550. It is 200 a year at 8,000.
    const [check] = found("thresholdAgainstCase", facts, priced);
    expect(check?.verdict).toBe("ambiguous");
    expect(check === undefined ? null : text(check.computed)).toEqual(["550", "550"]);
    expect(check?.closesWhen).toEqual({ code: "approvedOrValuation", params: { valuation: "8000" } });
  });
});

describe("an adjustment beside its practice", () => {
  const policy = figure("policy", "locationAdjustment", ["-15"], { placeId: "latin-america" });
  const base = figure("base", "baseSalary", ["100000", "200000"]);
  test.each([
    { practice: "0", verdict: "ambiguous", why: "nobody was cut" },
    { practice: "-15", verdict: "consistent", why: "as it is stated" },
  ])("of $practice: $verdict, $why", ({ practice, verdict }) => {
    const facts = [policy, base, figure("practice", "locationAdjustment", [practice], CASE)];
    expect(verdicts("adjustmentAgainstPractice", facts)).toEqual([verdict]);
  });

  test("is worth its part of the base", () => {
    const facts = [policy, base, figure("practice", "locationAdjustment", ["0"], CASE)];
    expect(found("adjustmentAgainstPractice", facts)[0]?.stake?.toFixed()).toBe("30000");
  });

  test("of another place is none", () => {
    const facts = [policy, figure("practice", "locationAdjustment", ["0"], { ...CASE, placeId: "fr" })];
    expect(verdicts("adjustmentAgainstPractice", facts)).toEqual([]);
  });
});

describe("two valuations of one company", () => {
  const one = (asOf: string | null) => figure("one", "valuation", ["4000"], { asOf });
  const other = (asOf: string | null) => figure("other", "valuation", ["5000"], { asOf });
  test.each([
    { first: "2026", second: "2026", verdict: "contradictory", why: "of one date" },
    { first: "2026", second: "2025", verdict: "ambiguous", why: "of two dates" },
    { first: null, second: "2026", verdict: "ambiguous", why: "one without a date" },
  ])("$first and $second: $verdict, $why", ({ first, second, verdict }) => {
    expect(verdicts("valuationAgainstValuation", [one(first)], [other(second)])).toEqual([verdict]);
  });

  test("are worth their difference to each grant that is told", () => {
    const grant = figure("grant", "equityPercent", ["1"], CASE);
    expect(found("valuationAgainstValuation", [one(null), grant], [other(null)])[0]?.stake?.toFixed()).toBe(
      "10",
    );
  });
});

describe("two documents on one component", () => {
  const senior = { level: "senior" } as const;
  const base = (id: string, low: string, high: string, overrides: Partial<Fact> = {}) =>
    figure(id, "baseSalary", [low, high], { ...senior, ...overrides });
  test.each<[one: Fact, other: Fact, verdict: string[], why: string]>([
    [base("a", "100", "200"), base("b", "120", "150"), ["consistent"], "one lies in the other"],
    [base("a", "100", "200"), base("b", "150", "250"), ["ambiguous"], "they overlap"],
    [base("a", "100", "200"), base("b", "210", "250"), ["contradictory"], "they are apart"],
    [base("a", "100", "200"), base("b", "210", "250", { level: "mid" }), [], "two levels"],
    [
      base("a", "100", "200"),
      base("b", "210", "250", { level: "mid", inferred: ["level"] }),
      ["ambiguous"],
      "levels side by side, one inferred",
    ],
    [base("a", "100", "200"), base("b", "210", "250", { unit: "EUR" }), [], "two currencies"],
    [
      base("a", "1200", "2400"),
      base("b", "110", "190", { period: "monthly" }),
      ["consistent"],
      "a month is a twelfth of a year",
    ],
    [base("a", "1", "1", CASE), base("b", "2", "2", CASE), [], "two cases are two people"],
  ])("%#: %j and %j are %j, as %s", (one, other, expected) => {
    expect(verdicts("baseAgainstBase", [one], [other])).toEqual(expected);
  });

  test("an inferred level contradicts only where no level pays as much", () => {
    const inferred = base("b", "100", "120", { inferred: ["level"] });
    const one = base("a", "200", "220");
    const staff = base("c", "210", "300", { level: "staff" });
    expect(verdicts("baseAgainstBase", [one], [inferred])).toEqual(["ambiguous"]);
    expect(
      found("baseAgainstBase", [one, { ...staff, low: "130", high: "150" }], [inferred])[0]?.verdict,
    ).toBe("contradictory");
    expect(found("baseAgainstBase", [one, staff], [inferred])[0]?.verdict).toBe("ambiguous");
  });

  test("a case that its document's range holds is a reading of it; one outside, or without one, stands alone", () => {
    const other = [base("other", "300", "320")];
    const range = base("range", "100", "200");
    // 150 lies in 100 to 200, 250 does not: 300 − 200 = 100 and 300 − 250 = 50.
    const at = (...facts: Fact[]) =>
      found("baseAgainstBase", facts, other).map(({ stake, readings }) => [
        stake?.toFixed(),
        readings.map(({ reading }) => reading),
      ]);
    expect(at(range, base("case", "150", "150", CASE))).toEqual([["100", ["everyone", "oneCase"]]]);
    expect(at(range, base("case", "250", "250", CASE))).toEqual([
      ["100", []],
      ["50", []],
    ]);
    expect(at(base("case", "250", "250", CASE))).toEqual([["50", []]]);
  });

  test("of two years are ambiguous, and of one document twice contradictory where it names the level", () => {
    const [one, other] = [base("a", "100", "120"), base("b", "150", "160")];
    const years = found("baseAgainstBase", [{ ...one, asOf: "2021" }], [{ ...other, asOf: "2026-03" }]);
    expect(years.map(({ verdict, closesWhen }) => [verdict, closesWhen?.code])).toEqual([
      ["ambiguous", "dates"],
    ]);
    expect(verdicts("baseAgainstBase", [one, other])).toEqual(["contradictory"]);
    expect(
      verdicts(
        "baseAgainstBase",
        [one, other].map((fact) => ({ ...fact, level: null })),
      ),
    ).toEqual([]);
  });

  test("an hour's pay is no year's", () => {
    const hourly = base("b", "95", "95", { period: "hourly" });
    expect(verdicts("baseAgainstBase", [base("a", "100", "200")], [hourly])).toEqual([]);
    expect(
      verdicts("baseAgainstTotal", [hourly], [figure("t", "totalCompensation", ["50"], senior)]),
    ).toEqual([]);
  });

  test("shares are at stake at the lowest valuation that is reported", () => {
    const share = (id: string, low: string) => figure(id, "equityPercent", [low]);
    const [check] = found(
      "shareAgainstShare",
      [share("a", "1"), figure("dear", "valuation", ["9000"])],
      [share("b", "3"), figure("cheap", "valuation", ["5000"])],
    );
    expect([check?.verdict, check?.stake?.toFixed()]).toEqual(["contradictory", "100"]);
  });
});

describe("levels", () => {
  const at = (id: string, level: Fact["level"], low: string, high: string) =>
    figure(id, "baseSalary", [low, high], { level });
  test.each([
    { mid: ["100", "120"], verdict: "consistent", why: "in order" },
    { mid: ["100", "170"], verdict: "consistent", why: "they overlap" },
    { mid: ["200", "210"], verdict: "ambiguous", why: "begins where seniors end" },
    { mid: ["210", "220"], verdict: "contradictory", why: "more than any senior" },
  ] as const)("mid of $mid and senior of 150 to 200: $verdict, $why", ({ mid, verdict }) => {
    expect(
      verdicts("levelOrder", [at("mid", "mid", mid[0], mid[1])], [at("senior", "senior", "150", "200")]),
    ).toEqual([verdict]);
  });

  test("in order are told step by step, each by its tightest pair", () => {
    const early = at("early", "earlyCareer", "50", "60");
    const mid = at("mid", "mid", "100", "110");
    const senior = at("senior", "senior", "150", "160");
    const dearer = at("dearer", "senior", "190", "200");
    const pairs = found("levelOrder", [early], [mid], [senior], [dearer]).map(({ factIds }) =>
      factIds.join(),
    );
    // Early to senior follows from the two steps; 190 − 100 is a wider step than 150 − 100.
    expect([...pairs].sort()).toEqual(["early,mid", "mid,senior"]);
  });

  test.each([
    { base: "100", verdict: "consistent", why: "something is left" },
    { base: "180", verdict: "ambiguous", why: "nothing is left at the low end" },
    { base: "230", verdict: "contradictory", why: "more than the total" },
  ])("a base of $base in another document's total of 180 to 220: $verdict, $why", ({ base, verdict }) => {
    const facts = [figure("base", "baseSalary", [base], { level: "mid" })];
    const total = figure("total", "totalCompensation", ["180", "220"], { level: "mid" });
    expect(verdicts("baseAgainstTotal", facts, [total])).toEqual([verdict]);
  });
});

describe("terms", () => {
  const vesting = (id: string, months: string, level: Fact["level"] = null) =>
    figure(id, "vesting", [months], { level });
  test.each<[first: Fact, second: Fact, verdict: string, why: string]>([
    [vesting("a", "48", "senior"), vesting("b", "48", "mid"), "consistent", "the same for every level"],
    [vesting("a", "48", "senior"), vesting("b", "36", "mid"), "ambiguous", "it may go by level"],
    [vesting("a", "48", "senior"), vesting("b", "36", "senior"), "contradictory", "one level, two terms"],
  ])("%#: %j and %j are %s: %s", (first, second, verdict) => {
    expect(verdicts("vestingAgainstVesting", [first], [second])).toEqual([verdict]);
  });

  test("of one document alone are not compared, and three of two documents count two", () => {
    expect(verdicts("vestingAgainstVesting", [vesting("a", "48")])).toEqual([]);
    expect(
      lineOf(
        "documents",
        "vestingAgainstVesting",
        [vesting("a", "48"), vesting("b", "48")],
        [vesting("c", "48")],
      ),
    ).toEqual(["2", "2"]);
  });

  test.each([
    { one: ["0"], other: [null, "15"], verdict: "ambiguous", stake: "15", why: "none against up to 15" },
    { one: [null, "15"], other: [null, "15"], verdict: "consistent", stake: "0", why: "the same cap" },
  ] as const)("relocation: $verdict, $why", ({ one, other, verdict, stake }) => {
    const [check] = found(
      "relocationAgainstRelocation",
      [figure("a", "relocation", one)],
      [figure("b", "relocation", other)],
    );
    expect([check?.verdict, check?.stake?.toFixed()]).toEqual([verdict, stake]);
  });
});

describe("other people's pay", () => {
  const peer = (company: string | null) =>
    figure("peer", "equityPercent", ["0.06"], { ...CASE, subject: "competingOffer", company });
  test("a share of a company whose valuation nobody states cannot be put in money", () => {
    const priced = figure("valuation", "valuation", ["5000"], { company: "Acme" });
    expect(verdicts("peerWithoutValuation", [peer(null), priced])).toEqual(["ambiguous"]);
    expect(verdicts("peerWithoutValuation", [peer("Other"), priced])).toEqual(["ambiguous"]);
    expect(verdicts("peerWithoutValuation", [peer("Acme"), priced])).toEqual([]);
    expect(found("peerWithoutValuation", [peer(null)])[0]?.computed).toEqual({ low: null, high: null });
  });

  test("a peer's figure is held against the case of its document, an ask against its offer", () => {
    const own = figure("own", "equityPercent", ["0.055"], CASE);
    const range = figure("range", "equityPercent", ["0.04", "0.07"]);
    const ask = (low: string, high: string) =>
      figure("ask", "equityPercent", [low, high], { subject: "ask" });
    expect(lineOf("difference", "peerAgainstCase", [peer(null), own])).toEqual(["0.005", "0.005"]);
    expect(verdicts("askAgainstOffer", [range, ask("0.04", "0.07")])).toEqual(["consistent"]);
    expect(verdicts("askAgainstOffer", [range, ask("0.08", "0.09")])).toEqual(["ambiguous"]);
  });
});
