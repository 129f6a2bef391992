/** Offers and grants come, go and move as one step each, and undo puts them back where they were. */
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { arbitraryWorkspace } from "#domain/workspace.arbitrary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankGrant, blankOffer, blankWorkspace } from "#state/blank-offer.ts";
import { resetStore, store } from "#state/store.ts";
import { setAt, typeAt } from "./editing.ts";
import { addGrant, editGrant, removeGrant } from "./grants.ts";
import { redo, undo } from "./history.ts";
import { addOffer, duplicateOffer, moveOffer, removeOffer, setBaseline } from "./offers.ts";

beforeEach(() => {
  const offers = ["a", "b", "c"].map((id) => ({
    ...blankOffer(id, "USD"),
    company: id.toUpperCase(),
    grants: [blankGrant("grant-1")],
  }));
  resetStore({ ...blankWorkspace("2026-11-21"), offers, baselineOfferId: "b" });
});

function kept(): Workspace {
  return store.getState().workspace;
}

function ids(): string {
  return kept()
    .offers.map(({ id }) => id)
    .join(" ");
}

function codes(): readonly string[] {
  return store.getState().notices.map(({ code }) => code);
}

describe("each is one step that undo takes back", () => {
  test.each<[what: string, act: () => unknown, after: string]>([
    ["adding", () => addOffer({ company: "D" }), "a b c offer-1"],
    ["copying", () => duplicateOffer("a"), "a b c offer-1"],
    ["moving to the end", () => moveOffer("a", 2), "b c a"],
    ["moving beyond the end", () => moveOffer("a", 9), "b c a"],
    ["moving before the start", () => moveOffer("c", -1), "c a b"],
    ["deleting", () => removeOffer("b"), "a c"],
  ])("%s", (_what, act, after) => {
    const before = kept();
    act();
    expect(ids()).toBe(after);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    undo();
    expect(kept()).toBe(before);
    redo();
    expect(ids()).toBe(after);
  });

  test("moving to the same place is none", () => {
    moveOffer("b", 1);
    expect(store.temporal.getState().pastStates).toHaveLength(0);
  });
});

describe("deleting the baseline", () => {
  test("leaves no baseline, and undo brings back both, in place", () => {
    removeOffer("b");
    expect(kept().baselineOfferId).toBeNull();
    undo();
    expect([ids(), kept().baselineOfferId]).toEqual(["a b c", "b"]);
  });

  test("another offer leaves the baseline alone", () => {
    removeOffer("a");
    expect(kept().baselineOfferId).toBe("b");
  });

  test("offers undo in a notice until the next change", () => {
    removeOffer("b");
    expect(store.getState().notices).toMatchObject([
      { code: "offerRemoved", params: { company: "B", letter: "B" }, canUndo: true },
    ]);
    setAt(["title"], "Mine");
    expect(codes()).toEqual([]);
  });

  test("takes the notice away when it is undone", () => {
    removeOffer("b");
    undo();
    expect(codes()).toEqual([]);
  });
});

test("a new offer states nothing: all of it is not known, none of it is 0", () => {
  const id = addOffer();
  const added = kept().offers.find((offer) => offer.id === id);
  expect(added).toMatchObject({ baseSalary: null, targetBonus: null, signOnBonus: null, relocation: null });
});

test("a copy has an id of its own and shares nothing that an edit could change in both", () => {
  const id = duplicateOffer("a");
  const last = kept().offers.length - 1;
  setAt(["offers", last, "grants", 0, "vesting", "cliffMonths"], 6);
  expect(kept().offers[last]).toMatchObject({ id, company: "A" });
  expect(kept().offers[0]?.grants[0]?.vesting.cliffMonths).toBe(12);
});

test("the sixth offer is refused, and why is told", () => {
  for (let count = kept().offers.length; count < 5; count += 1) addOffer();
  expect(addOffer()).toBeNull();
  expect(duplicateOffer("a")).toBeNull();
  expect(kept().offers).toHaveLength(5);
  expect(store.getState().notices).toMatchObject([{ code: "editRefused", findings: [{ code: "tooMany" }] }]);
});

test("an offer keeps its mark while others move and go, and with undo everyone has the old one", () => {
  const marks = () => store.getState().marks;
  expect(marks()).toEqual({ a: 0, b: 1, c: 2 });
  moveOffer("c", 0);
  removeOffer("a");
  expect(marks()).toEqual({ b: 1, c: 2 });
  const added = addOffer() ?? "";
  expect(marks()[added], "the first free one").toBe(0);
  undo();
  undo();
  undo();
  expect(marks()).toEqual({ a: 0, b: 1, c: 2 });
});

test("what is being typed is kept before an offer goes", () => {
  typeAt(["offers", 0, "baseSalary"], "180000");
  removeOffer("c");
  undo();
  expect(kept().offers[0]?.baseSalary).toBe("180000");
});

test("choosing a baseline is a step, choosing it again is none", () => {
  setBaseline("a");
  setBaseline("a");
  expect(store.temporal.getState().pastStates).toHaveLength(1);
  setBaseline(null);
  expect(kept().baselineOfferId).toBeNull();
});

describe("grants", () => {
  test("come and go, with undo", () => {
    expect(addGrant("a", { kind: "nso" })).toBe("grant-2");
    expect(kept().offers[0]?.grants.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "grant-1 rsu",
      "grant-2 nso",
    ]);
    removeGrant("a", "grant-1");
    expect(codes()).toEqual(["grantRemoved"]);
    undo();
    expect(kept().offers[0]?.grants).toHaveLength(2);
  });

  test("an option that becomes an RSU loses its strike in the same step", () => {
    const strike = { kind: "pricePerShare" as const, price: "2" };
    editGrant("a", "grant-1", { kind: "iso", strike });
    expect(kept().offers[0]?.grants[0]?.strike).toEqual(strike);
    expect(editGrant("a", "grant-1", { kind: "rsu" })).toEqual([]);
    expect(kept().offers[0]?.grants[0]).toMatchObject({ kind: "rsu", strike: null });
    undo();
    expect(kept().offers[0]?.grants[0]?.strike).toEqual(strike);
  });

  test("a refused edit changes nothing and says where", () => {
    const before = kept();
    const vesting = { ...blankGrant("").vesting, cliffMonths: 60 };
    expect(editGrant("b", "grant-1", { vesting })).toMatchObject([
      { path: "offers[1].grants[0].vesting.cliffMonths", code: "cliffBeyondDuration" },
    ]);
    expect(kept()).toBe(before);
  });
});

test("law: whatever is done, the workspace is sound, and undoing all of it brings the first one back", () => {
  const acts = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(arbitraryWorkspace, acts, (workspace, doings) => {
      resetStore(workspace);
      for (const [kind, at, to] of doings) act(kind, at, to);
      const written = JSON.parse(JSON.stringify(kept()));
      expect(parseWorkspace(written)).toEqual({ ok: true, value: kept() });
      for (let step = 0; step < 40; step += 1) undo();
      expect(kept()).toBe(workspace);
    }),
    { numRuns: 60 },
  );
});

/** One of the things a person does, to the offer at `at` if there is one. */
function act(kind: number, at: number, to: number): void {
  const id = kept().offers[at]?.id;
  if (kind === 0) addOffer({ company: `${to}` });
  if (id === undefined) return;
  if (kind === 1) duplicateOffer(id);
  if (kind === 2) moveOffer(id, to);
  if (kind === 3) removeOffer(id);
  if (kind === 4) setBaseline(id);
  if (kind === 5) addGrant(id);
  if (kind === 6) typeAt(["offers", at, "baseSalary"], String(to - 1));
  if (kind === 7) setAt(["offers", at, "bonusAttainment"], String(to));
}
