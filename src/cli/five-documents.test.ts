/**
 * The five documents, read from their raw text and accepted as they were read, against the facts that people
 * took from them by hand (fixtures/sources): every difference stands here with its reason, and so does what
 * it changes in what disagrees and what does not add up.
 *
 * The documents are other people's texts and not part of the project: without them this is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readClaims } from "#documents/read-claims.ts";
import type { Fact } from "#domain/evidence.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Report } from "#domain/report.ts";
import { report } from "#engine/report.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";

const DOCUMENTS = "../shared/documents";
const isHere = existsSync(DOCUMENTS);

/** What a review corrects: fact, key, what the reader gives, and why a person puts something else. */
const CORRECTIONS: readonly (readonly [id: string, key: keyof Fact, given: unknown, why: string])[] = [
  [
    "new-grad-case-before",
    "inferred",
    [],
    "the article is of new graduates, and nobody says that this candidate is one",
  ],
  ["new-grad-case-after", "inferred", [], "the same candidate"],
  [
    "open-source-valuation",
    "citation",
    { locator: "Compensation", figure: "$4.5B" },
    "it stands twice: the reader cites the place that speaks of pay, a person the first",
  ],
  [
    "system-design-base-range",
    "inferred",
    ["level"],
    "the article says for whom it is two paragraphs on, which a person takes as stated",
  ],
  ["system-design-equity-range", "inferred", ["level"], "the same sentence"],
  ["system-design-peer-base", "inferred", [], "the peer's role is the question's, not the sentence's"],
  ["system-design-peer-equity", "inferred", [], "the same peer"],
  ["system-design-ask", "inferred", ["level"], "the asking candidate is the article's reader"],
  [
    "team-culture-equity-value",
    "role",
    "Product manager",
    "its sentence says individual contributor, as the one with the percentages does",
  ],
];

describe.runIf(isHere)("the five documents, read from their raw text", () => {
  const dossier = opened(dossierFile);
  // A suite that is skipped is still gone through for its tests.
  const documents = (isHere ? dossier.documents : []).map((document) => {
    const { facts, besides } = readAgain(document.id, document.facts);
    return { document: { ...document, facts }, besides };
  });

  test("report the facts that were taken by hand, but for what a review corrects", () => {
    const given = documents.flatMap(({ document: { facts, id } }) => {
      const byHand = dossier.documents.find((each) => each.id === id)?.facts ?? [];
      expect(facts.map((fact) => fact.id)).toEqual(byHand.map((fact) => fact.id));
      return facts.flatMap((fact, index) => differences(byHand[index] ?? fact, fact));
    });
    expect(given).toEqual(CORRECTIONS.map(([id, key, value]) => [id, key, value]));
  });

  test("report nothing that a person would not have taken", () => {
    expect(documents.flatMap(({ besides }) => besides.map(({ citation }) => citation.figure))).toEqual([]);
  });

  test("disagree, and do not add up, where the dossier does; what is inferred makes a verdict less certain", () => {
    const byHand = verdicts(report(dossier));
    const read = verdicts(report({ ...dossier, documents: documents.map(({ document }) => document) }));
    // An inferred level proves no order of levels, so the next step up that is stated is told instead.
    const only = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
      [...one.keys()].filter((finding) => !other.has(finding));
    expect(only(byHand, read)).toEqual(["levelOrder: new-grad-base, system-design-base-range"]);
    expect(only(read, byHand)).toEqual(["levelOrder: new-grad-base, team-culture-base-senior"]);
    const changed = [...read].filter(
      ([finding, verdict]) => byHand.has(finding) && byHand.get(finding) !== verdict,
    );
    expect(changed.length).toBeLessThan(byHand.size / 5);
    for (const [finding, verdict] of changed) {
      expect([byHand.get(finding), verdict], finding).toEqual(["contradictory", "ambiguous"]);
    }
  });
});

function opened(file: unknown) {
  const parsed = parseWorkspace(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

/** The document's facts as they are read, each under the id of the one taken by hand, and what is left over. */
function readAgain(documentId: string, byHand: readonly Fact[]) {
  const besides = readClaims(readFileSync(`${DOCUMENTS}/${documentId}.txt`, "utf8")).map(
    ({ start: _start, end: _end, figure: _figure, ...claim }) => claim,
  );
  const facts = byHand.flatMap((fact): readonly Fact[] => {
    const at = besides.findIndex((read) => sameFigure(read) === sameFigure(fact));
    const [read] = at < 0 ? [] : besides.splice(at, 1);
    return read === undefined ? [] : [{ ...read, id: fact.id }];
  });
  return { facts, besides };
}

/** Facts of one figure: what the figure says, and whose pay it is. */
function sameFigure({ component, low, high, unit, period, kind, subject, level }: Omit<Fact, "id">): string {
  return JSON.stringify([component, low, high, unit, period, kind, subject, level]);
}

function differences(byHand: Fact, read: Fact) {
  const keys = Object.keys(byHand) as (keyof Fact)[];
  return keys
    .filter((key) => JSON.stringify(byHand[key]) !== JSON.stringify(read[key]))
    .map((key) => [byHand.id, key, read[key]] as const);
}

/** What disagrees and what does not add up, each with its verdict, in the order of their names. */
function verdicts({ evidence }: Report): ReadonlyMap<string, string> {
  const found = [
    ...evidence.conflicts.map(({ factIds, relation }) => [factIds.join(", "), relation] as const),
    ...evidence.checks.map(
      ({ rule, factIds, verdict }) => [`${rule}: ${factIds.join(", ")}`, verdict] as const,
    ),
  ];
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

test.runIf(!isHere)("the five documents are not here: not compared", () => {
  expect(existsSync(DOCUMENTS)).toBe(false);
});
