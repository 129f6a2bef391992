/** Parts, totals, shares and values of unseen documents; every verdict and figure derived by hand. */
import { describe, expect, test } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import { figure, found, text } from "#engine/evidence/sample-documents.ts";

const valuation = (value: string) => figure(`at-${value}`, "valuation", [value]);

describe("parts against a total", () => {
  const parts = [
    figure("base", "baseSalary", ["100000", "120000"]),
    figure("bonus", "targetBonus", ["10"], { unit: "percent" }),
    figure("grant", "equityValue", ["80000", "160000"]),
    figure("vesting", "vesting", ["48"]),
  ];
  test.each([
    // 100 + 10 + 20 = 130 and 120 + 12 + 40 = 172.
    {
      total: ["130000", "172000"],
      verdict: "consistent",
      computed: ["130000", "172000"],
      why: "a quarter of the grant, and a bonus of a tenth",
    },
    {
      total: ["190000", "292000"],
      verdict: "ambiguous",
      computed: ["190000", "292000"],
      why: "only with all of the grant in a year",
    },
    {
      total: ["110000", "132000"],
      verdict: "ambiguous",
      computed: ["110000", "132000"],
      why: "only as cash",
    },
    {
      total: ["150000", "200000"],
      verdict: "ambiguous",
      computed: ["130000", "172000"],
      why: "they overlap",
    },
    {
      total: ["300000", "400000"],
      verdict: "contradictory",
      computed: ["190000", "292000"],
      why: "out of reach even with all of the grant",
    },
    {
      total: ["50000", "60000"],
      verdict: "contradictory",
      computed: ["110000", "132000"],
      why: "less than the base alone",
    },
  ] as const)("of $total: $verdict, $why", ({ total, verdict, computed }) => {
    const [check, ...others] = found("partsAgainstTotal", [
      ...parts,
      figure("total", "totalCompensation", total),
    ]);
    expect(others).toEqual([]);
    expect(check?.verdict).toBe(verdict);
    expect(check === undefined ? null : text(check.computed)).toEqual(computed);
  });

  test("a total of a level without a base lies between the bases beside it, or not", () => {
    const bases = [
      figure("low", "baseSalary", ["100000"], { level: "earlyCareer" }),
      figure("high", "baseSalary", ["200000"], { level: "senior" }),
      figure("bonus", "targetBonus", ["20000"], { level: "mid" }),
    ];
    const total = (low: string) =>
      figure("total", "totalCompensation", [low], { level: "mid", kind: "average" });
    expect(found("partsAgainstTotal", [...bases, total("150000")])[0]?.verdict).toBe("consistent");
    expect(found("partsAgainstTotal", [...bases, total("230000")])[0]?.verdict).toBe("contradictory");
    expect(found("partsAgainstTotal", [bases[0] ?? total("0"), total("150000")])).toEqual([]);
  });

  test("a share of the company counts at each valuation of any document", () => {
    const facts = [
      figure("base", "baseSalary", ["100000"]),
      figure("share", "equityPercent", ["0.1"]),
      figure("total", "totalCompensation", ["150000"]),
    ];
    // 0.1 % of 200 million is 200,000, 50,000 a year; of 400 million twice that.
    const checks = found("partsAgainstTotal", facts, [valuation("200000000")], [valuation("400000000")]);
    // Nobody says which price its document goes by: it closes at one of them.
    expect(checks.map(({ verdict, computed }) => [verdict, text(computed)[0]])).toEqual([
      ["ambiguous", "150000"],
    ]);
    expect(checks[0]?.closesWhen).toEqual({
      code: "valuation",
      params: { low: "200000000", high: "200000000" },
    });
  });

  test("the price that the document states rules, and others are readings beside it", () => {
    const facts = [
      figure("base", "baseSalary", ["100000"]),
      figure("share", "equityPercent", ["0.1"]),
      figure("total", "totalCompensation", ["150000"]),
    ];
    const own = found("partsAgainstTotal", [...facts, valuation("200000000")], [valuation("400000000")]);
    expect(own.map(({ verdict, closesWhen }) => [verdict, closesWhen])).toEqual([["consistent", null]]);
    // At 400 million it comes to 200,000, at 200 million to the 150,000 that are stated.
    const other = found("partsAgainstTotal", [...facts, valuation("400000000")], [valuation("200000000")]);
    expect(other.map(({ verdict, computed }) => [verdict, text(computed)[0]])).toEqual([
      ["ambiguous", "200000"],
    ]);
    expect(other[0]?.closesWhen?.params).toEqual({ low: "200000000", high: "200000000" });
  });

  test("other currencies are not added up", () => {
    const facts = [
      figure("base", "baseSalary", ["100"], { unit: "EUR" }),
      figure("grant", "equityValue", ["80"]),
    ];
    expect(found("partsAgainstTotal", [...facts, figure("total", "totalCompensation", ["120"])])).toEqual([]);
  });
});

describe("a share against a value", () => {
  const share = figure("share", "equityPercent", ["0.1", "0.2"]);
  test.each([
    {
      period: "wholeGrant",
      value: ["100000", "200000"],
      verdict: "consistent",
      reading: null,
      why: "0.1 to 0.2 % of 100 million",
    },
    {
      period: "annual",
      value: ["25000", "50000"],
      verdict: "consistent",
      reading: null,
      why: "a quarter of that a year",
    },
    {
      period: "ambiguous",
      value: ["25000", "50000"],
      verdict: "ambiguous",
      reading: "yearlyGrant",
      why: "if it is a year's",
    },
    {
      period: "wholeGrant",
      value: ["150000", "300000"],
      verdict: "ambiguous",
      reading: null,
      why: "the ranges overlap",
    },
    {
      period: "wholeGrant",
      value: ["400000", "500000"],
      verdict: "contradictory",
      reading: null,
      why: "nothing of it is reached",
    },
  ] as const)("of $value $period: $verdict, $why", ({ period, value, verdict, reading }) => {
    const facts = [share, figure("value", "equityValue", value, { period }), valuation("100000000")];
    const [check] = found("shareAgainstValue", facts);
    expect([check?.verdict, check?.reading]).toEqual([
      verdict,
      verdict === "ambiguous" && reading === null ? null : reading,
    ]);
  });

  test("at another valuation than its own the valuation differs, and the one that closes is named", () => {
    const facts = [share, figure("value", "equityValue", ["100000", "200000"]), valuation("100000000")];
    const checks = found("shareAgainstValue", facts, [valuation("900000000")]);
    expect(checks.map(({ verdict }) => verdict)).toEqual(["ambiguous", "consistent"]);
    expect(checks[0]?.closesWhen).toEqual({
      code: "valuation",
      params: { low: "100000000", high: "100000000" },
    });
  });

  test("of different levels is no relation", () => {
    const facts = [
      figure("share", "equityPercent", ["0.1"], { level: "senior" }),
      figure("value", "equityValue", ["5"], { level: "mid" }),
      valuation("100"),
    ];
    expect(found("shareAgainstValue", facts)).toEqual([]);
  });
});

describe("a total less its parts", () => {
  // 200 less 100 and 300 less 140 leave 100 and 160 a year, 400 and 640 in four years.
  const total = figure("total", "totalCompensation", ["200000", "300000"]);
  const base = figure("base", "baseSalary", ["100000", "140000"]);
  test.each([
    { share: ["0.4", "0.64"], verdict: "consistent", why: "exactly the share at 100 million" },
    { share: ["0.3", "0.7"], verdict: "consistent", why: "inside the share" },
    { share: ["0.5", "0.9"], verdict: "ambiguous", why: "they overlap" },
    { share: ["1", "2"], verdict: "contradictory", why: "the share would be worth more" },
  ] as const)("against $share percent of another document: $verdict, $why", ({ share, verdict }) => {
    const checks = found(
      "totalLessParts",
      [total, base],
      [figure("share", "equityPercent", share), valuation("100000000")],
    );
    expect(checks.map((check) => [check.verdict, text(check.computed)])).toEqual([
      [verdict, ["0.4", "0.64"]],
    ]);
  });

  test("names the valuations at which they would meet", () => {
    const [check] = found(
      "totalLessParts",
      [total, base],
      [figure("share", "equityPercent", ["1", "2"]), valuation("100000000")],
    );
    // The least, 400,000, is 2 % of 20 million; the most, 640,000, is 1 % of 64 million.
    expect(check?.closesWhen).toEqual({ code: "valuation", params: { low: "20000000", high: "64000000" } });
  });

  test("against the value that the same document states", () => {
    const value = (low: string, high: string) => figure("value", "equityValue", [low, high]);
    expect(found("totalLessParts", [total, base, value("400000", "640000")])[0]?.verdict).toBe("consistent");
    expect(found("totalLessParts", [total, base, value("100000", "160000")])[0]).toMatchObject({
      verdict: "ambiguous",
      reading: "grantWhole",
    });
    expect(found("totalLessParts", [total, base, value("900000", "990000")])[0]?.verdict).toBe(
      "contradictory",
    );
  });
});

describe("a package against another document's total", () => {
  const level = { level: "senior" } as const;
  const pack = [
    figure("base", "baseSalary", ["100000"], { ...level, kind: "anecdote" }),
    figure("sign", "signOnBonus", ["40000"], { ...level, kind: "anecdote" }),
    figure("share", "equityPercent", ["0.1"], { ...level, kind: "anecdote" }),
  ];
  const total = (low: string, high: string, inferred: Fact["inferred"] = []) =>
    figure("total", "totalCompensation", [low, high], { ...level, inferred });
  const at = (...facts: ReturnType<typeof total>[]) =>
    found("caseAgainstTotal", pack, [...facts, valuation("200000000")]);

  test.each([
    // A year of the grant is 50: 150 recurring, 160 annualised, 190 in the first year, 340 with all of it.
    {
      low: "140000",
      high: "200000",
      verdict: "consistent",
      reading: null,
      why: "every yearly reading lies inside",
    },
    {
      low: "180000",
      high: "200000",
      verdict: "ambiguous",
      reading: "firstYear",
      why: "the first year alone",
    },
    {
      low: "300000",
      high: "350000",
      verdict: "ambiguous",
      reading: "grantWhole",
      why: "with all of the grant",
    },
    { low: "100000", high: "120000", verdict: "contradictory", reading: "recurring", why: "each is above" },
  ] as const)("of $low to $high: $verdict, $why", ({ low, high, verdict, reading }) => {
    const [check] = at(total(low, high));
    expect([check?.verdict, check?.reading]).toEqual([verdict, reading]);
  });

  test("names the valuation at which a year without sign-on would reach it", () => {
    // (120,000 − 100,000) × 4 are 0.1 % of 80 million.
    expect(at(total("100000", "120000"))[0]?.closesWhen).toEqual({
      code: "valuationAtMost",
      params: { valuation: "80000000" },
    });
  });

  test("an inferred level is no contradiction while another level's total is as high", () => {
    const higher = figure("staff", "totalCompensation", ["140000", "300000"], { level: "staff" });
    expect(at(total("100000", "120000", ["level"]), higher)[0]?.verdict).toBe("ambiguous");
    expect(at(total("100000", "120000", ["level"]))[0]?.verdict).toBe("contradictory");
  });

  test("of its own document, another level, company or currency is none", () => {
    expect(found("caseAgainstTotal", [...pack, total("1", "2"), valuation("200000000")])).toEqual([]);
    for (const other of [{ level: "mid" }, { company: "Other" }, { unit: "EUR" }] as const) {
      const named = pack.map((fact) => ({ ...fact, company: "Acme" }));
      const totals = [{ ...total("1", "2"), company: "Acme", ...other }];
      expect(found("caseAgainstTotal", named, [...totals, valuation("200000000")])).toEqual([]);
    }
  });
});

describe("two documents' packages", () => {
  const pack = (base: string, share: string) => [
    figure("base", "baseSalary", [base], { id: `base-${base}` }),
    figure("share", "equityPercent", [share], { id: `share-${share}` }),
  ];
  test.each([
    // At 200 million a tenth of a percent is 50,000 a year.
    { base: "100000", share: "0.2", verdict: "consistent", why: "50,000 less base, 50,000 more equity" },
    { base: "100000", share: "0.4", verdict: "contradictory", why: "100,000 more in all" },
  ])("150,000 and 0.1 % against $base and $share %: $verdict, $why", ({ base, share, verdict }) => {
    const checks = found("packageAgainstPackage", pack("150000", "0.1"), pack(base, share), [
      valuation("200000000"),
    ]);
    expect(checks.map((check) => check.verdict)).toEqual([verdict]);
  });

  test("are told at each valuation in one check, and two cases are two people", () => {
    const both = [valuation("200000000"), valuation("400000000")];
    const [check] = found("packageAgainstPackage", pack("150000", "0.1"), pack("100000", "0.2"), both);
    // A tenth of a percent of 200 million is 50,000 a year, of 400 million 100,000.
    expect(check?.readings.map((one) => [text(one.computed)[0], text(one.stated)[0], one.closes])).toEqual([
      ["200000", "200000", true],
      ["250000", "300000", false],
    ]);
    const cases = (facts: ReturnType<typeof pack>) =>
      facts.map((fact) => ({ ...fact, kind: "anecdote" as const }));
    expect(found("packageAgainstPackage", cases(pack("1", "2")), cases(pack("3", "4")), both)).toEqual([]);
  });
});
