/** Where the facts are from. */
import "#text/evidence-sentences.ts";
import { expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import dossierFile from "#fixtures/examples/hugging-face-senior-pm.workspace.json";
import { sourceTable } from "./source-rows.ts";

const parsed = parseWorkspace(dossierFile);
if (!parsed.ok) throw new Error("the dossier is refused");
const { documents } = parsed.value;

test("documents stand under their publishers, the one with the most facts first", () => {
  const { groups, publishers } = sourceTable(documents);
  expect(publishers).toBe(2);
  expect(groups.map(({ publisher, rows }) => [publisher, rows.length])).toEqual([
    ["sirjohnnymai.com", 4],
    ["productinterview.com", 1],
  ]);
});

test("a document is independent where its publisher has no other", () => {
  const rows = sourceTable(documents).groups.flatMap((group) => group.rows);
  expect(rows.filter(({ isIndependent }) => isIndependent).map(({ document }) => document.id)).toEqual([
    "open-source-infrastructure-test",
  ]);
});

test("every fact is counted once, other people's pay apart", () => {
  const table = sourceTable(documents);
  const all = documents.flatMap(({ facts }) => facts);
  expect(Object.values(table.counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(table.facts).toBe(all.length);
  const others = ["competingOffer", "currentPay", "previousPay", "ask", "floor", "hypothetical"];
  expect(table.counts.others).toBe(all.filter(({ subject }) => others.includes(subject)).length);
});

test("a document whose publisher is not known is nobody's independent voice", () => {
  const [first] = documents;
  if (first === undefined) throw new Error("the dossier has no document");
  const { groups, publishers, most } = sourceTable([{ ...first, publisher: null }]);
  expect(publishers).toBe(0);
  expect(most).toBe(0);
  expect(groups[0]?.rows[0]?.isIndependent).toBe(false);
});

test("levels are from the lowest to the highest, and said to be inferred where all are", () => {
  const spans = new Map(
    sourceTable(documents)
      .groups.flatMap(({ rows }) => rows)
      .map(({ document, levelSpan }) => [document.id, levelSpan]),
  );
  expect(spans.get("team-culture-work-life-2026")).toBe("early career to senior");
  expect(spans.get("day-in-the-life-2026")).toBe("senior, inferred");
  expect(spans.get("open-source-infrastructure-test")).toBe("any");
});
