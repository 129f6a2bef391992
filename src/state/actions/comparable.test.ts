/** A comparable entered by hand counts like one that a document reports, and one undo takes it back. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { comparables } from "#engine/negotiation/comparables.ts";
import { resetStore, store } from "#state/store.ts";
import { addComparable, type OwnComparable } from "./comparable.ts";
import { undo } from "./history.ts";

const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the example is unsound");
const three = parsed.value;
const [offer] = three.offers;
if (offer === undefined) throw new Error("no offer");

beforeEach(() => resetStore(three));

const friend: OwnComparable = {
  part: "baseSalary",
  value: "190000",
  figure: "190k",
  from: "A friend on the team",
  firmness: "anecdote",
  on: "2026-11-20",
};

const counted = (part: OwnComparable["part"], from: string) => {
  const { workspace } = store.getState();
  return comparables(workspace, offer).filter(({ part: of, source }) => {
    if (of !== part || source.kind !== "fact") return false;
    return workspace.documents.some(({ id, title }) => id === source.documentId && title === from);
  });
};

test("a friend's figure counts as one person's case, with where it is from and its day", () => {
  expect(addComparable(offer, friend)).not.toBeNull();
  expect(
    counted("baseSalary", friend.from).map(({ value, evidence }) => [value.toNumber(), evidence]),
  ).toEqual([[190_000, "anecdote"]]);
  const [document] = store.getState().workspace.documents.slice(-1);
  expect(document).toMatchObject({ title: "A friend on the team", readOn: "2026-11-20" });
  undo();
  expect(store.getState().workspace).toBe(three);
});

test("a published range and a part of the company are read in their units", () => {
  const posted = { ...friend, value: { low: "180000", high: "220000" }, firmness: "publishedRange" } as const;
  addComparable(offer, { ...posted, from: "A posting" });
  expect(
    counted("baseSalary", "A posting").map(({ value, evidence }) => [value.toNumber(), evidence]),
  ).toEqual([[200_000, "publishedRange"]]);
  addComparable(offer, {
    ...friend,
    part: "ownership",
    value: "0.0006",
    firmness: "reportedFigure",
    from: "A poll",
  });
  expect(counted("ownership", "A poll").map(({ value, evidence }) => [value.toNumber(), evidence])).toEqual([
    [0.0006, "reportedFigure"],
  ]);
});

test("where comparables were chosen one by one, it is one of them", () => {
  const first = addComparable(offer, { ...friend, from: "A colleague" });
  if (first === null) throw new Error("refused");
  resetStore({ ...store.getState().workspace, comparableFactIds: [first] });
  const id = addComparable(offer, friend);
  expect(store.getState().workspace.comparableFactIds).toEqual([first, id]);
  expect(counted("baseSalary", friend.from)).toHaveLength(1);
});
