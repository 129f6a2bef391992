/** In a crowd the worst is still found, the work stays in proportion, and the report says that it chose. */
import { expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { conflicts } from "./conflicts.ts";
import { crowds } from "./crowds.ts";
import { dossierOf } from "./dossier.ts";
import { farthest, MOST_HELD_AGAINST } from "./held-against.ts";
import { figure, found, sampleDocument } from "./sample-documents.ts";

/** Documents that each put a senior's base a little higher: 100, 101, … of one company. */
const crowd = (count: number, company: string | null = "Acme") =>
  Array.from({ length: count }, (_, at) => [
    figure(`base-${company}-${at}`, "baseSalary", [String(100 + at)], { level: "senior", company }),
  ]);
const asDocuments = (all: ReturnType<typeof crowd>) =>
  all.map((facts, at) => sampleDocument(`d${at}`, facts));

test("the farthest of many keep their order; of few all stay", () => {
  const items = [1, 9, 2, 8, 3, 7, 4, 6, 5];
  // The six highest of nine: 4 to 9.
  expect(farthest(items, (item) => new Decimal(item))).toEqual([9, 8, 7, 4, 6, 5]);
  expect(farthest([3, 1, 2], (item) => new Decimal(item))).toEqual([3, 1, 2]);
});

test("seven figures make all of their 21 pairs", () => {
  const all = crowd(MOST_HELD_AGAINST + 1);
  expect(found("baseAgainstBase", ...all)).toHaveLength((7 * 6) / 2);
  expect(crowds(dossierOf(asDocuments(all), "USD", {}))).toEqual([]);
});

test("forty make six each, but for the last ones, and the two ends of all are among them", () => {
  const all = crowd(40);
  const checks = found("baseAgainstBase", ...all);
  // 34 with six after them, then 5 + 4 + 3 + 2 + 1.
  expect(checks).toHaveLength(34 * 6 + 15);
  expect(checks[0]?.stake?.toFixed()).toBe("39");
  expect(conflicts(asDocuments(all))).toHaveLength(34 * 6 + 15);
  expect(crowds(dossierOf(asDocuments(all), "USD", {}))).toEqual([
    { component: "baseSalary", company: "Acme", figures: 40, heldAgainst: MOST_HELD_AGAINST },
  ]);
});

test("other companies are never compared, and make no crowd together", () => {
  const all = Array.from({ length: 40 }, (_, at) => crowd(1, `Company ${at}`)).flat();
  expect(found("baseAgainstBase", ...all)).toEqual([]);
  expect(crowds(dossierOf(asDocuments(all), "USD", {}))).toEqual([]);
});

test("a figure without a company may be of any, and is held against them", () => {
  const all = [...crowd(1, "Acme"), ...crowd(1, "Other"), ...crowd(1, null)];
  expect(found("baseAgainstBase", ...all).map(({ factIds }) => factIds)).toEqual([
    ["base-Acme-0", "base-null-0"],
    ["base-Other-0", "base-null-0"],
  ]);
});
