/** What the parser accepts, what it refuses, and that it names every mistake with its place. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, FindingCode } from "./finding.ts";
import { parseWorkspace } from "./parse-workspace.ts";
import { arbitraryWorkspace } from "./workspace.arbitrary.ts";

const EXAMPLES = "fixtures/examples";

/** A file as JSON has it, open to any mistake. */
type Json = ReturnType<typeof JSON.parse>;
type Mistake = (file: Json) => void;

function sound(): Json {
  return JSON.parse(readFileSync(`${EXAMPLES}/three-offers.workspace.json`, "utf8"));
}

function findingsAfter(...mistakes: readonly Mistake[]): readonly Finding[] {
  const file = sound();
  for (const mistake of mistakes) mistake(file);
  const result = parseWorkspace(file);
  return result.ok ? [] : result.findings;
}

function steps(...parts: readonly string[]) {
  return parts.map((part) => ({ part }));
}

describe("what is accepted", () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".workspace.json"));

  test.each(names)("%s", (name) => {
    const result = parseWorkspace(JSON.parse(readFileSync(`${EXAMPLES}/${name}`, "utf8")));
    expect(result).toMatchObject({ ok: true });
  });

  test.each<[why: string, accepted: Mistake]>([
    ["an amount may be a JSON number", (file) => (file.offers[0].baseSalary = 172000)],
    ["an amount may be a range", (file) => (file.offers[0].baseSalary = { low: "165000", high: 180000 })],
    ["a range may have no width", (file) => (file.offers[0].baseSalary = { low: "1", high: "1" })],
    ["an amount may be unknown", (file) => (file.offers[0].baseSalary = null)],
    ["there may be no offer yet", (file) => Object.assign(file, { offers: [], baselineOfferId: null })],
    ["fifty offers are the most", (file) => (file.offers = offersOf(file, 50))],
    ["a cliff may last as long as the grant", (file) => (vesting(file).cliffMonths = 48)],
    ["29 February exists in a leap year", (file) => (file.asOf = "2028-02-29")],
    ["a valuation may be dated by its year", (file) => (facts(file).valuationAsOf = "2023")],
    ["a kind that is unknown is a kind", (file) => (file.offers[0].grants[0].kind = "unknown")],
    ["a title may be empty", (file) => (file.title = "")],
    ["a comparable may be of a document that is gone", (file) => (file.comparableFactIds = ["gone"])],
    ["a fact may be the approval threshold", (file) => (file.approvalThresholdFactId = "culture-1")],
    ["an exit may lie beyond the horizon", (file) => (file.assumptions.exitYear = 15)],
  ])("%s", (_why, accepted) => {
    expect(findingsAfter(accepted)).toEqual([]);
  });

  test("a number becomes the text that names it, and what was left out its default", () => {
    const file = sound();
    file.offers[0].baseSalary = 0.1;
    const result = parseWorkspace(file);
    expect(result.ok && result.value.offers[0]).toMatchObject({
      baseSalary: "0.1",
      costs: [],
      outlook: null,
    });
    expect(result.ok && result.value.assumptions.publicEquityHaircut).toBe("0");
    expect(result.ok && result.value.exchangeRates).toEqual({});
    expect(result.ok && result.value).toMatchObject({ comparableFactIds: [], approvalThresholdFactId: null });
  });
});

describe("a fact of a document", () => {
  const fact = {
    id: "f",
    component: "baseSalary",
    low: "1",
    high: "2",
    unit: "USD",
    period: "annual",
    kind: "range",
    subject: "offer",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    inferred: [],
    citation: { locator: "", figure: "1 to 2" },
  };
  const findings = (change: Record<string, unknown>) =>
    findingsAfter((file) => {
      file.documents = [{ id: "d", title: "d", publisher: null, url: null, readOn: null }];
      file.documents[0].facts = [{ ...fact, ...change }];
    }).map(({ path, code }) => [path.replace("documents[0].facts[0].", ""), code]);

  test.each<[why: string, change: Record<string, unknown>, expected: readonly string[][]]>([
    ["a range has two ends", {}, []],
    ["a range without an end is a bound", { high: null }, [["kind", "rangeEnds"]]],
    ["a bound has one end", { kind: "bound", low: null }, []],
    ["a bound has no second end", { kind: "bound" }, [["kind", "boundEnds"]]],
    [
      "a bound without an end bounds nothing",
      { kind: "bound", low: null, high: null },
      [["kind", "boundEnds"]],
    ],
    ["a point is one figure", { kind: "point", high: "1.0" }, []],
    ["a point is not two", { kind: "point" }, [["kind", "pointEnds"]]],
    ["an average may be given as a range", { kind: "average" }, []],
    ["one person's pay may be given as a range", { kind: "anecdote" }, []],
    ["percent are a unit", { unit: "percent" }, []],
    ["dollars are written by their code", { unit: "dollars" }, [["unit", "notUnit"]]],
    ["what is inferred are keys", { inferred: ["level", "placeId"] }, []],
    ["and not words", { inferred: ["nonsense"] }, [["inferred[0]", "notOneOf"]]],
  ])("%s", (_why, change, expected) => {
    expect(findings(change)).toEqual(expected);
  });
});

describe("many mistakes", () => {
  test("beyond two hundred are counted, so that nobody takes the list for whole", () => {
    const findings = findingsAfter((file) => {
      file.offers = offersOf(file, 50);
      for (const offer of file.offers) offer.benefits = Array.from({ length: 5 }, () => ({}));
    });
    // Each benefit lacks two keys: 50 × 5 × 2 = 500.
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toEqual({ path: "", code: "moreFindings", params: { count: "300" } });
  });

  test("in a list that is too long are named up to its limit", () => {
    const findings = findingsAfter((file) => {
      file.offers = offersOf(file, 51);
      for (const offer of file.offers) offer.baseSalary = "-1";
    });
    expect(findings[0]).toEqual({ path: "offers", code: "tooMany", params: { most: "50" } });
    expect(findings.slice(1).map(({ path, code }) => [path, code])).toEqual(
      Array.from({ length: 50 }, (_, index) => [`offers[${index}].baseSalary`, "negative"]),
    );
  });
});

test("minus nothing is none", () => {
  const file = sound();
  file.offers[0].baseSalary = "-0.0";
  const result = parseWorkspace(file);
  expect(result.ok && result.value.offers[0]?.baseSalary).toBe("0.0");
});

describe("what is refused, and where", () => {
  test.each<[path: string, code: FindingCode, params: Record<string, string>, why: string, mistake: Mistake]>(
    [
      [
        "offers[0].baseSalary",
        "negative",
        { value: "-5", least: "0" },
        "a salary is never below zero",
        (file) => (file.offers[0].baseSalary = -5),
      ],
      [
        "comparableFactIds[0]",
        "wrongType",
        { expected: "string", found: "number" },
        "facts are named by their ids",
        (file) => (file.comparableFactIds = [3]),
      ],
      [
        "comparableFactIds",
        "tooMany",
        { most: "200" },
        "nobody looks at more",
        (file) => (file.comparableFactIds = Array.from({ length: 201 }, (_, index) => `fact-${index}`)),
      ],
      [
        "approvalThresholdFactId",
        "empty",
        {},
        "none is null, not an empty id",
        (file) => (file.approvalThresholdFactId = ""),
      ],
      [
        "offers[0].baseSalary.low",
        "negative",
        { value: "-1", least: "0" },
        "nor is its low end",
        (file) => (file.offers[0].baseSalary = { low: "-1", high: "2" }),
      ],
      [
        "offers[0].baseSalary",
        "notDecimal",
        { value: "180k" },
        "files hold plain digits",
        (file) => (file.offers[0].baseSalary = "180k"),
      ],
      [
        "offers[0].baseSalary",
        "notDecimal",
        { value: "1e5" },
        "no exponents",
        (file) => (file.offers[0].baseSalary = "1e5"),
      ],
      [
        "offers[0].baseSalary",
        "notDecimal",
        { value: "" },
        "empty is not unknown",
        (file) => (file.offers[0].baseSalary = ""),
      ],
      [
        "offers[0].baseSalary",
        "notDecimal",
        { value: "true" },
        "nor is a switch an amount",
        (file) => (file.offers[0].baseSalary = true),
      ],
      [
        "offers[0].baseSalary",
        "missingOrNull",
        {},
        "unknown is written, not left out",
        (file) => delete file.offers[0].baseSalary,
      ],
      [
        "offers[0].baseSalary",
        "rangeReversed",
        { low: "3", high: "1" },
        "low comes first",
        (file) => (file.offers[0].baseSalary = { low: "3", high: "1" }),
      ],
      [
        "offers[0].baseSalary.high",
        "missing",
        {},
        "a range has two ends",
        (file) => (file.offers[0].baseSalary = { low: "3" }),
      ],
      [
        "offers[0].baseSalary",
        "aboveMost",
        { value: "1000000000000001", most: "1000000000000000" },
        "no salary is a quadrillion",
        (file) => (file.offers[0].baseSalary = "1000000000000001"),
      ],
      [
        "offers[0].companyFacts.fullyDilutedShares",
        "rangeReversed",
        { low: "9", high: "8" },
        "share counts are stated values too",
        (file) => (facts(file).fullyDilutedShares = { low: "9", high: "8" }),
      ],
      [
        "offers[0].grants[0].size.fraction",
        "percentAsFraction",
        { value: "7", fraction: "0.07" },
        "7 was meant as percent",
        (file) => (file.offers[0].grants[0].size.fraction = "7"),
      ],
      [
        "offers[0].grants[0].size.fraction",
        "aboveMost",
        { value: "700", most: "1" },
        "700 was not",
        (file) => (file.offers[0].grants[0].size.fraction = "700"),
      ],
      [
        "assumptions.discountRate",
        "percentAsFraction",
        { value: "5", fraction: "0.05" },
        "rates are fractions",
        (file) => (file.assumptions.discountRate = "5"),
      ],
      [
        "assumptions.outcomes",
        "probabilitiesSum",
        { sum: "0.98" },
        "probabilities add up to exactly 1",
        (file) => (file.assumptions.outcomes[0].probability = "0.18"),
      ],
      [
        "assumptions.outcomes",
        "tooFew",
        { least: "1" },
        "something must happen",
        (file) => (file.assumptions.outcomes = []),
      ],
      [
        "offers[0].outlook.outcomes",
        "probabilitiesSum",
        { sum: "0.5" },
        "a company's own outcomes too",
        (file) =>
          (file.offers[0].outlook = {
            exitYear: 3,
            futureDilution: [],
            outcomes: [{ label: "", multiple: "1", probability: "0.5" }],
          }),
      ],
      [
        "assumptions.futureDilution[0]",
        "notBelow",
        { value: "1", limit: "1" },
        "a round that takes everything leaves no company",
        (file) => (file.assumptions.futureDilution = ["1"]),
      ],
      [
        "negotiation.concessionSteps",
        "stepsSum",
        { sum: "0.9" },
        "the steps give the whole way",
        (file) => (file.negotiation = { concessionSteps: steps("0.5", "0.3", "0.1") }),
      ],
      [
        "negotiation.concessionSteps",
        "stepsGrow",
        { step: "0.4", next: "0.4" },
        "each step is smaller than the last",
        (file) => (file.negotiation = { concessionSteps: steps("0.4", "0.4", "0.2") }),
      ],
      [
        "negotiation.concessionSteps",
        "tooFew",
        { least: "3" },
        "there are three",
        (file) => (file.negotiation = { concessionSteps: steps("0.6", "0.4") }),
      ],
      [
        "negotiation.rangeWidth",
        "rangeReversed",
        { low: "0.2", high: "0.1" },
        "a range runs upwards",
        (file) => (file.negotiation = { rangeWidth: { low: "0.2" } }),
      ],
      [
        "negotiation.evidenceWeights.anecdote",
        "percentAsFraction",
        { value: "20", fraction: "0.2" },
        "a weight is a fraction",
        (file) => (file.negotiation = { evidenceWeights: { anecdote: "20" } }),
      ],
      [
        "offers[0].locationAdjustment.rate",
        "percentAsFraction",
        { value: "-15", fraction: "-0.15" },
        "a cut is a fraction too",
        (file) => (file.offers[0].locationAdjustment = { rate: "-15" }),
      ],
      [
        "offers[0].grants[0].size.shares",
        "notWhole",
        { value: "60000.5" },
        "there is no half of a share",
        (file) => (file.offers[0].grants[0].size = { kind: "shares", shares: "60000.5" }),
      ],
      [
        "version",
        "wrongType",
        { expected: "number", found: "string" },
        "a version is a number",
        (file) => (file.version = "1"),
      ],
      [
        "offers[0].grants[0].size",
        "missing",
        {},
        "a size may be unknown in its amount, and is not left out",
        (file) => delete file.offers[0].grants[0].size,
      ],
      [
        "assumptions.horizonYears",
        "notWhole",
        { value: "4.5" },
        "years are whole",
        (file) => (file.assumptions.horizonYears = 4.5),
      ],
      [
        "assumptions.horizonYears",
        "aboveMost",
        { value: "11", most: "10" },
        "ten years are the most",
        (file) => (file.assumptions.horizonYears = 11),
      ],
      [
        "assumptions.horizonYears",
        "belowLeast",
        { value: "0", least: "1" },
        "one is the least",
        (file) => (file.assumptions.horizonYears = 0),
      ],
      [
        "assumptions.horizonYears",
        "wrongType",
        { expected: "number", found: "string" },
        "months and years are numbers",
        (file) => (file.assumptions.horizonYears = "4"),
      ],
      [
        "offers[0].grants[0].vesting.cliffMonths",
        "cliffBeyondDuration",
        { cliff: "60", duration: "48" },
        "a cliff ends within the grant",
        (file) => (vesting(file).cliffMonths = 60),
      ],
      [
        "offers[0].grants[0].vesting.yearlyFractions",
        "fractionsCount",
        { count: "3", years: "4" },
        "a fraction for each year",
        (file) => (vesting(file).yearlyFractions = ["0.5", "0.25", "0.25"]),
      ],
      [
        "offers[0].grants[0].vesting.yearlyFractions",
        "fractionsSum",
        { sum: "0.9" },
        "that add up to the grant",
        (file) => (vesting(file).yearlyFractions = ["0.3", "0.2", "0.2", "0.2"]),
      ],
      [
        "offers[0].grants[0].vesting.allocation",
        "notOneOf",
        {
          value: "cumulative_rounding",
          allowed:
            "CUMULATIVE_ROUNDING, CUMULATIVE_ROUND_DOWN, FRONT_LOADED, BACK_LOADED, FRONT_LOADED_TO_SINGLE_TRANCHE, BACK_LOADED_TO_SINGLE_TRANCHE, FRACTIONAL",
        },
        "allocation types are upper case",
        (file) => (vesting(file).allocation = "cumulative_rounding"),
      ],
      [
        "offers[0].grants[0].strike",
        "strikeWithoutOptions",
        { kind: "rsu" },
        "an RSU is not bought",
        (file) => (file.offers[0].grants[0].strike = { kind: "pricePerShare", price: "1" }),
      ],
      [
        "offers[0].grants[0].size.kind",
        "notOneOf",
        { value: "percent", allowed: "ownership, shares, value" },
        "a size is of a known kind",
        (file) => (file.offers[0].grants[0].size.kind = "percent"),
      ],
      [
        "offers[0].targetBonus",
        "wrongType",
        { expected: "object", found: "string" },
        "a bonus says what it is",
        (file) => (file.offers[0].targetBonus = "10%"),
      ],
      [
        "offers[0].status",
        "notOneOf",
        { value: "signed", allowed: "written, verbal, reported, current, hypothetical" },
        "statuses are a closed list",
        (file) => (file.offers[0].status = "signed"),
      ],
      [
        "offers[0].companyFacts.preferred",
        "ownershipSum",
        { sum: "1.1" },
        "preferred holders own less than everything",
        (file) =>
          (facts(file).preferred = ["0.5", "0.6"].map((ownership) => ({ preference: "1", ownership }))),
      ],
      [
        "offers[0].companyFacts.preferred[0].participation",
        "notOneOf",
        { value: "some", allowed: "none, full" },
        "participation is none, full or capped",
        (file) => (facts(file).preferred = [{ preference: "1", ownership: "0.1", participation: "some" }]),
      ],
      [
        "offers[0].companyFacts.preferred[0].participation.capMultiple",
        "belowLeast",
        { value: "0.5", least: "1" },
        "a cap is at least the preference",
        (file) =>
          (facts(file).preferred = [
            { preference: "1", ownership: "0.1", participation: { capMultiple: "0.5" } },
          ]),
      ],
      [
        "offers[1].id",
        "duplicateId",
        { id: "reported-senior" },
        "an id names one offer",
        (file) => (file.offers[1].id = "reported-senior"),
      ],
      [
        "offers[0].grants[1].id",
        "duplicateId",
        { id: "new-hire" },
        "and one grant of an offer",
        (file) => file.offers[0].grants.push(file.offers[0].grants[0]),
      ],
      [
        "documents[1].facts[0].id",
        "duplicateId",
        { id: "f" },
        "and one fact of all documents",
        (file) => (file.documents = [documentOf("a", "f"), documentOf("b", "f")]),
      ],
      [
        "baselineOfferId",
        "unknownBaseline",
        { id: "nobody" },
        "the baseline is one of the offers",
        (file) => (file.baselineOfferId = "nobody"),
      ],
      [
        "offers",
        "tooMany",
        { most: "50" },
        "nobody compares ten thousand offers",
        (file) => (file.offers = offersOf(file, 10_000)),
      ],
      ["asOf", "notDate", {}, "30 February does not exist", (file) => (file.asOf = "2026-02-30")],
      ["asOf", "notDate", {}, "a workspace is dated by the day", (file) => (file.asOf = "2026-02")],
      [
        "offers[0].startsOn",
        "notDate",
        {},
        "2027 is no leap year",
        (file) => (file.offers[0].startsOn = "2027-02-29"),
      ],
      [
        "offers[0].companyFacts.valuationAsOf",
        "notDate",
        {},
        "a month of two digits",
        (file) => (facts(file).valuationAsOf = "2026-1"),
      ],
      ["currency", "notCurrency", {}, "currencies are upper case", (file) => (file.currency = "usd")],
      [
        "exchangeRates.eur",
        "notCurrency",
        { value: "eur" },
        "in rates too",
        (file) => (file.exchangeRates = { eur: "1.1" }),
      ],
      [
        "exchangeRates.EUR",
        "notDecimal",
        { value: "null" },
        "a rate that is not known is left out",
        (file) => (file.exchangeRates = { EUR: null }),
      ],
      ["offers[0].id", "empty", {}, "an id is never empty", (file) => (file.offers[0].id = "")],
      [
        "title",
        "tooLong",
        { most: "300" },
        "a title fits on a line",
        (file) => (file.title = "x".repeat(301)),
      ],
      [
        "title",
        "wrongType",
        { expected: "string", found: "null" },
        "a title is text",
        (file) => (file.title = null),
      ],
      ["documents", "missing", {}, "no documents is an empty list", (file) => delete file.documents],
      [
        "offers",
        "wrongType",
        { expected: "array", found: "object" },
        "offers are a list",
        (file) => (file.offers = {}),
      ],
      [
        "offers[1]",
        "wrongType",
        { expected: "object", found: "null" },
        "of objects",
        (file) => (file.offers[1] = null),
      ],
      [
        "version",
        "notOneOf",
        { value: "2", allowed: "1" },
        "this parser knows version 1",
        (file) => (file.version = 2),
      ],
    ],
  )("%s: %s %o, since %s", (path, code, params, _why, mistake) => {
    expect(findingsAfter(mistake)).toEqual([{ path, code, params }]);
  });

  test.each<[path: string, place: (file: Json) => Json]>([
    ["", (file) => file],
    ["assumptions.", (file) => file.assumptions],
    ["assumptions.outcomes[0].", (file) => file.assumptions.outcomes[0]],
    ["offers[0].", (file) => file.offers[0]],
    ["offers[0].signOnBonus.", (file) => file.offers[0].signOnBonus],
    ["offers[0].signOnBonus.installments[0].", (file) => file.offers[0].signOnBonus.installments[0]],
    ["offers[0].signOnBonus.clawback.", (file) => file.offers[0].signOnBonus.clawback],
    ["offers[1].targetBonus.", (file) => file.offers[1].targetBonus],
    ["offers[1].relocation.", (file) => file.offers[1].relocation],
    ["offers[0].grants[0].", (file) => file.offers[0].grants[0]],
    ["offers[0].grants[0].size.", (file) => file.offers[0].grants[0].size],
    ["offers[0].grants[0].vesting.", (file) => file.offers[0].grants[0].vesting],
    ["offers[0].companyFacts.", (file) => file.offers[0].companyFacts],
    ["offers[0].baseSalary.", (file) => (file.offers[0].baseSalary = { low: "1", high: "2" })],
    [
      "documents[0].facts[0].citation.",
      (file) => {
        file.documents = [documentOf("a", "f")];
        return file.documents[0].facts[0].citation;
      },
    ],
  ])("a key that is not known is named, not dropped: %snote", (path, place) => {
    const findings = findingsAfter((file) => (place(file).note = "mine"));
    expect(findings).toEqual([{ path: `${path}note`, code: "unknownKey", params: { key: "note" } }]);
  });

  test.each([[null], [[]], ["text"], [3], [true]])("%o is no workspace", (value) => {
    expect(parseWorkspace(value)).toMatchObject({ ok: false, findings: [{ path: "", code: "notAnObject" }] });
  });
});

describe("several mistakes are all named", () => {
  test("those between keys beside those within them", () => {
    const findings = findingsAfter(
      (file) => (file.assumptions.horizonYears = 4.5),
      (file) => (file.assumptions.outcomes[0].probability = "0.18"),
      (file) => (file.assumptions.outcomes[1].note = "mine"),
      (file) => (file.offers[0].baseSalary = "-1"),
      (file) => (vesting(file).intervalMonths = 1.5),
      (file) => (vesting(file).cliffMonths = 60),
      (file) => (file.offers[0].grants[0].strike = { kind: "pricePerShare", price: "1" }),
      (file) => (file.offers[1].id = file.offers[0].id),
      (file) => (file.baselineOfferId = "nobody"),
      (file) => (file.note = "mine"),
    );
    expect(findings.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "assumptions.horizonYears notWhole",
      "assumptions.outcomes probabilitiesSum",
      "assumptions.outcomes[1].note unknownKey",
      "baselineOfferId unknownBaseline",
      "note unknownKey",
      "offers[0].baseSalary negative",
      "offers[0].grants[0].strike strikeWithoutOptions",
      "offers[0].grants[0].vesting.cliffMonths cliffBeyondDuration",
      "offers[0].grants[0].vesting.intervalMonths notWhole",
      "offers[1].id duplicateId",
    ]);
  });

  test("what rests on a mistaken key is not blamed as well", () => {
    const findings = findingsAfter((file) => (vesting(file).durationMonths = "four years"));
    expect(findings.map(({ path }) => path)).toEqual(["offers[0].grants[0].vesting.durationMonths"]);
  });
});

test("law: what is written is read back as it was", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, (workspace) => {
      expect(parseWorkspace(JSON.parse(JSON.stringify(workspace)))).toEqual({ ok: true, value: workspace });
    }),
    { numRuns: 150 },
  );
});

test("law: no value makes the parser throw, and a refusal always says something", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("offers", "assumptions", "documents", "version"),
      (value, key) => {
        const result = parseWorkspace({ ...sound(), [key]: value });
        expect(result.ok || result.findings.length > 0).toBe(true);
      },
    ),
  );
});

function offersOf(file: Json, count: number): Json[] {
  file.baselineOfferId = null;
  return Array.from({ length: count }, (_, index) => ({ ...file.offers[0], id: `offer-${index}` }));
}

function vesting(file: Json): Json {
  return file.offers[0].grants[0].vesting;
}

function facts(file: Json): Json {
  return file.offers[0].companyFacts;
}

function documentOf(id: string, factId: string): Json {
  const fact = {
    id: factId,
    component: "baseSalary",
    low: "1",
    high: "2",
    unit: "USD",
    period: "annual",
    kind: "range",
    subject: "market",
    role: null,
    level: null,
    placeId: null,
    company: null,
    asOf: null,
    citation: { locator: "", figure: "" },
  };
  return { id, title: "", publisher: null, url: null, readOn: null, facts: [fact] };
}
