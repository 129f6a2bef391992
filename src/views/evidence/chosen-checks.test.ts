/** Which checks the filters let through, where a single case is but one of a check's readings. */
import { expect, test } from "vitest";
import type { CheckReport } from "#domain/report.ts";
import { figure, found, sampleDocument } from "#engine/evidence/sample-documents.ts";
import type { EvidenceChoices } from "#state/choices.ts";
import { isCheckChosen } from "./chosen-checks.ts";

const ANY: EvidenceChoices = {
  level: null,
  placeId: null,
  component: null,
  documentId: null,
  workedOut: true,
  singleCases: true,
};
const senior = { level: "senior" } as const;
const one = [
  figure("range", "baseSalary", ["165", "180"], senior),
  figure("case", "baseSalary", ["172"], { ...senior, kind: "anecdote" }),
];
const other = [figure("higher", "baseSalary", ["260"], senior)];
const documents = [sampleDocument("d0", one), sampleDocument("d1", other)];

test("without single cases, a check stays that has a case among its readings, and one of a case goes", () => {
  const [apart] = found("baseAgainstBase", one, other);
  const [inRange] = found("caseInRange", one, other);
  const isChosen = (check: CheckReport | undefined, singleCases: boolean) =>
    check !== undefined && isCheckChosen(check, documents, { ...ANY, singleCases });
  expect(apart?.factIds).toContain("case");
  expect([isChosen(apart, true), isChosen(apart, false)]).toEqual([true, true]);
  expect([isChosen(inRange, true), isChosen(inRange, false)]).toEqual([true, false]);
});
