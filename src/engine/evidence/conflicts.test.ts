/** How facts of the same thing lie to each other, by hand and by law. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import { conflicts } from "./conflicts.ts";
import { independentSources } from "./independent-sources.ts";
import { sampleDocument, sampleFact } from "./sample-documents.ts";

type Found = ReturnType<typeof conflicts>[number];

const plain = ({ relation, distance, overlap, inferred }: Found) => ({
  relation,
  distance: distance.toFixed(),
  overlap: overlap === null ? null : [overlap.low?.toFixed() ?? null, overlap.high?.toFixed() ?? null],
  inferred,
});

function between(one: Partial<Fact>, other: Partial<Fact>): Found[] {
  return [
    ...conflicts([
      sampleDocument("one", [sampleFact({ id: "a", ...one })]),
      sampleDocument("two", [sampleFact({ id: "b", ...other })]),
    ]),
  ];
}

describe("two intervals", () => {
  test.each<
    [one: [string | null, string | null], other: [string | null, string | null], found: unknown, why: string]
  >([
    [["165", "180"], ["220", "290"], ["disjoint", "40", null], "40 lie between"],
    [["220", "290"], ["165", "180"], ["disjoint", "40", null], "the other way round"],
    [["165", "180"], ["170", "200"], ["overlapping", "0", ["170", "180"]], "170 to 180 is in both"],
    [["165", "180"], ["180", "200"], ["overlapping", "0", ["180", "180"]], "ends belong to them"],
    [["165", "180"], ["172", "172"], ["nested", "0", ["172", "172"]], "a figure in a range"],
    [["165", "180"], ["165", "200"], ["nested", "0", ["165", "180"]], "a shared low end"],
    [["165", "180"], ["165.0", "180"], ["equal", "0", ["165", "180"]], "the same, written otherwise"],
    [[null, "15"], ["0", "0"], ["nested", "0", ["0", "0"]], "none is within up to 15"],
    [[null, "15"], ["20", "30"], ["disjoint", "5", null], "up to 15 stops short of 20"],
    [["500", null], ["400", "600"], ["overlapping", "0", ["500", "600"]], "above 500 meets the upper part"],
    [["500", null], ["400", "450"], ["disjoint", "50", null], "and not what ends below"],
    [[null, "15"], ["10", null], ["overlapping", "0", ["10", "15"]], "two bounds that face each other"],
    [[null, "15"], [null, "20"], ["nested", "0", [null, "15"]], "two bounds of one side"],
    [[null, "15"], [null, "15"], ["equal", "0", [null, "15"]], "the same bound"],
  ])("%j and %j: %j, for %s", ([low, high], [otherLow, otherHigh], expected) => {
    const [found] = between({ low, high }, { low: otherLow, high: otherHigh });
    if (found === undefined) throw new Error("no pair");
    const { relation, distance, overlap } = plain(found);
    expect([relation, distance, overlap]).toEqual(expected);
  });
});

describe("the same thing", () => {
  test.each<[one: Partial<Fact>, other: Partial<Fact>, found: "stated" | "inferred" | "none", why: string]>([
    [{}, {}, "stated", "nothing differs"],
    [{}, { component: "targetBonus" }, "none", "another component"],
    [{}, { unit: "EUR" }, "none", "another currency"],
    [{}, { period: "monthly" }, "none", "another period"],
    [{}, { subject: "ask" }, "none", "what somebody asks"],
    [{ level: "senior" }, { level: "mid" }, "none", "another level"],
    [{ level: "senior" }, { level: null }, "inferred", "a level that is not named"],
    [
      { level: "senior" },
      { level: "senior", inferred: ["level"] },
      "inferred",
      "a level that a document infers",
    ],
    [{ level: "newGrad" }, { level: "earlyCareer" }, "inferred", "a new grad's career is early"],
    [{ level: "senior" }, { level: null, role: "IC designer" }, "inferred", "ICs are of any level"],
    [{ role: "Head of design" }, { role: "IC designer" }, "none", "an IC heads nothing"],
    [
      { level: "senior", role: "Designer" },
      { level: null, role: "Senior designer" },
      "stated",
      "the role names the level",
    ],
    [{ level: "senior" }, { level: null, role: "Designer, 5+ years" }, "inferred", "years stand for a level"],
    [{ role: "Designer" }, { role: "Product manager" }, "none", "other work"],
    [{ role: "PM" }, { role: "product manager" }, "stated", "the short form"],
    [{ placeId: "us-x" }, { placeId: "fr-y" }, "none", "another place"],
    [{ placeId: "us-x" }, { placeId: null }, "inferred", "a place that is not named"],
    [{ placeId: "us-x" }, { placeId: "us" }, "inferred", "a place within the other"],
    [{ company: "Acme" }, { company: "acme " }, "stated", "one company, written twice"],
    [{ company: "Acme" }, { company: "Other" }, "none", "another company"],
    [{ low: null, high: null }, {}, "none", "a fact without a figure"],
  ])("%j against %j: %s, for %s", (one, other, expected) => {
    const found = between(one, other)[0];
    expect(found === undefined ? "none" : found.inferred ? "inferred" : "stated").toBe(expected);
  });

  it("is not meant by two cases of one document, and is by a case beside a range", () => {
    const facts = [
      sampleFact({ id: "before", kind: "anecdote", low: "190", high: "190" }),
      sampleFact({ id: "after", kind: "anecdote", low: "210", high: "210" }),
      sampleFact({ id: "range", low: "180", high: "220" }),
    ];
    expect(conflicts([sampleDocument("one", facts)]).map(({ factIds }) => factIds)).toEqual([
      ["before", "range"],
      ["after", "range"],
    ]);
  });
});

const end = fc.option(fc.integer({ min: 0, max: 40 }).map(String), { nil: null });
const anyFact = fc
  .record({
    ends: fc.tuple(end, end),
    level: fc.constantFrom<Fact["level"]>("senior", "mid", "newGrad", "earlyCareer", null),
    placeId: fc.constantFrom("us", "us-x", "fr", null),
    component: fc.constantFrom<Fact["component"]>("baseSalary", "equityValue"),
    role: fc.constantFrom("PM", "IC product manager", "Senior PM", "Designer", null),
    kind: fc.constantFrom<Fact["kind"]>("range", "anecdote"),
    inferred: fc.constantFrom<Fact["inferred"]>([], ["level"]),
  })
  .map(({ ends: [one, other], ...keys }) => {
    const isReversed = one !== null && other !== null && Number(one) > Number(other);
    return { ...keys, low: isReversed ? other : one, high: isReversed ? one : other };
  });
const anyDocuments = fc
  .array(fc.array(anyFact, { maxLength: 5 }), { maxLength: 4 })
  .map((all): SourceDocument[] =>
    all.map((facts, at) =>
      sampleDocument(
        `d${at}`,
        facts.map((fact, index) => sampleFact({ id: `d${at}f${index}`, ...fact })),
      ),
    ),
  );
const keyed = (found: readonly Found[]) =>
  new Map(found.map((one) => [[...one.factIds].sort().join(), plain(one)]));

describe("laws", () => {
  it("the order of documents and of facts changes no relation", () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const turned = [...documents]
          .reverse()
          .map((document) => ({ ...document, facts: [...document.facts].reverse() }));
        expect(keyed(conflicts(turned))).toEqual(keyed(conflicts(documents)));
      }),
    );
  });

  it("every pair stands once, and another document takes none away", () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, (documents, more) => {
        const found = conflicts(documents);
        expect(keyed(found).size).toBe(found.length);
        const renamed = more.map((document) => ({
          ...document,
          id: `m${document.id}`,
          facts: document.facts.map((fact) => ({ ...fact, id: `m${fact.id}` })),
        }));
        const all = keyed(conflicts([...documents, ...renamed]));
        for (const [key, value] of keyed(found)) expect(all.get(key)).toEqual(value);
      }),
    );
  });

  it("a distance stands exactly where there is no overlap, and an overlap lies in both", () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const facts = new Map(documents.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));
        for (const { factIds, relation, distance, overlap } of conflicts(documents)) {
          expect(relation === "disjoint").toBe(overlap === null);
          expect(distance.greaterThan(0)).toBe(relation === "disjoint");
          for (const id of factIds) {
            const { low, high } = facts.get(id) as Fact;
            if (overlap?.low != null && low !== null) expect(overlap.low.gte(new Decimal(low))).toBe(true);
            if (overlap?.high != null && high !== null)
              expect(overlap.high.lte(new Decimal(high))).toBe(true);
          }
        }
      }),
    );
  });
});

describe("independent sources", () => {
  test.each<[publishers: (string | null)[], independent: number, unknown: number, why: string]>([
    [[], 0, 0, "no documents"],
    [["a.com", "b.com"], 2, 0, "two publishers"],
    [["a.com", "A.com ", "www.a.com"], 1, 0, "one publisher, written three ways"],
    [["a.com", null, ""], 1, 2, "who published is not known"],
  ])("%j are %i, and %i of unknown publishers: %s", (publishers, independent, unknown) => {
    const sources = independentSources(publishers.map((publisher, at) => ({ id: `d${at}`, publisher })));
    expect(sources.independent).toBe(independent);
    expect(sources.unknownDocumentIds).toHaveLength(unknown);
  });
});
