/** Laws of all checks together, over documents that make no sense. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "#domain/evidence.ts";
import { component, factKind, level, period, subject } from "#domain/vocabulary.ts";
import { checks } from "./checks.ts";
import { dossierOf } from "./dossier.ts";
import { sampleDocument, sampleFact } from "./sample-documents.ts";

const end = fc.option(fc.constantFrom("-15", "0", "0.05", "1", "12", "48", "500", "180000", "4500000000"), {
  nil: null,
});
const anyFact: fc.Arbitrary<Partial<Fact>> = fc
  .record({
    ends: fc.tuple(end, end),
    component: fc.constantFrom(...component.options),
    period: fc.constantFrom(...period.options, null),
    kind: fc.constantFrom(...factKind.options),
    subject: fc.constantFrom("offer" as const, "company" as const, ...subject.options),
    level: fc.constantFrom(...level.options, null, null, null),
    unit: fc.constantFrom("USD", "USD", "EUR", "percent", "months"),
    role: fc.constantFrom("IC product manager", "Senior PM", "Head of product", null),
    company: fc.constantFrom("Acme", null),
    placeId: fc.constantFrom("us-x", "us", null, null),
    asOf: fc.constantFrom("2026", null),
    inferred: fc.constantFrom<Fact["inferred"]>([], ["level"]),
  })
  .map(({ ends: [one, other], ...keys }) => {
    const isReversed = one !== null && other !== null && Number(one) > Number(other);
    return { ...keys, low: isReversed ? other : one, high: isReversed ? one : other };
  });
const anyDocuments = fc.array(fc.array(anyFact, { maxLength: 12 }), { maxLength: 4 }).map((all) =>
  all.map((facts, at) =>
    sampleDocument(
      `d${at}`,
      facts.map((fact, index) => sampleFact({ ...fact, id: `d${at}f${index}` })),
    ),
  ),
);

test("whatever documents say, each check has finite figures, known facts and their documents", () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const home = new Map(documents.flatMap(({ id, facts }) => facts.map((fact) => [fact.id, id])));
      for (const check of checks(dossierOf(documents, "USD", { EUR: "2" }))) {
        const ends = [
          check.computed,
          check.stated,
          ...check.lines,
          ...check.readings.map((one) => one.computed),
        ];
        for (const { low, high } of ends) {
          expect(low?.isFinite() ?? true, `${check.rule} low`).toBe(true);
          expect(high?.isFinite() ?? true, `${check.rule} high`).toBe(true);
        }
        expect(check.stake?.isNegative() === true && !check.stake.isZero(), check.rule).toBe(false);
        expect(check.factIds.length).toBeGreaterThan(0);
        expect(new Set(check.factIds.map((id) => home.get(id)))).toEqual(new Set(check.documentIds));
        for (const line of check.lines) {
          for (const id of line.factIds) expect(check.factIds, `${check.rule}.${line.code}`).toContain(id);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the worst come first; of what does not close, what has no money comes last", () => {
  const order = ["contradictory", "ambiguous", "consistent"];
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const all = checks(dossierOf(documents, "USD", {}));
      for (const [index, one] of all.entries()) {
        const next = all[index + 1];
        if (next === undefined) break;
        expect(order.indexOf(one.verdict)).toBeLessThanOrEqual(order.indexOf(next.verdict));
        if (one.verdict !== next.verdict || one.verdict === "consistent" || next.stake === null) continue;
        expect(one.stake?.greaterThanOrEqualTo(next.stake)).toBe(true);
      }
    }),
  );
});
