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

/** What the reader gives in place of what a person took: fact, key, what it gives, and why. */
const EXPLAINED: readonly (readonly [id: string, key: keyof Fact, given: unknown, why: string])[] = [];

/** What the reader finds and nobody took by hand. */
const BESIDES: readonly (readonly [documentId: string, figure: string, why: string])[] = [];

describe.runIf(existsSync(DOCUMENTS))("the five documents, read from their raw text", () => {
  const dossier = opened(dossierFile);
  const documents = dossier.documents.map((document) => {
    const { facts, besides } = readAgain(document.id, document.facts);
    return { document: { ...document, facts }, besides };
  });

  test("report the facts that were taken by hand, but for differences that are explained", () => {
    const given = documents.flatMap(({ document: { facts, id } }) => {
      const byHand = dossier.documents.find((each) => each.id === id)?.facts ?? [];
      expect(facts.map((fact) => fact.id)).toEqual(byHand.map((fact) => fact.id));
      return facts.flatMap((fact, index) => differences(byHand[index] ?? fact, fact));
    });
    expect(given).toEqual(EXPLAINED.map(([id, key, value]) => [id, key, value]));
  });

  test("report nothing that a person would not have taken, but for what is explained", () => {
    const besides = documents.flatMap(({ document: { id }, besides }) =>
      besides.map(({ citation }) => [id, citation.figure]),
    );
    expect(besides).toEqual(BESIDES.map(([id, figure]) => [id, figure]));
  });

  test("disagree, and do not add up, exactly as the dossier does", () => {
    const read = report({ ...dossier, documents: documents.map(({ document }) => document) });
    expect(findings(read)).toEqual(findings(report(dossier)));
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

/** What disagrees and what does not add up, without the order that stakes of the same size have. */
function findings({ evidence }: Report): readonly string[] {
  return [
    ...evidence.conflicts.map(({ factIds, relation }) => `${factIds.join(", ")}: ${relation}`),
    ...evidence.checks.map(
      ({ rule, factIds, verdict, reading }) => `${rule}: ${factIds.join(", ")}: ${verdict} ${reading ?? ""}`,
    ),
  ].sort();
}
