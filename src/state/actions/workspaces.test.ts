/** Whole workspaces are opened, started and read in, and undo brings back the one before. */
import { beforeEach, describe, expect, test } from "vitest";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankOffer, blankWorkspace } from "#state/blank-offer.ts";
import { exampleIds, exampleWorkspace, FIRST_EXAMPLE } from "#state/examples.ts";
import { resetStore, store } from "#state/store.ts";
import { memoryShelf } from "#storage/shelf.ts";
import { workspaceStorage } from "#storage/workspace-storage.ts";
import { workspaceText } from "#storage/workspace-text.ts";
import { hideOffer } from "./choices.ts";
import { redo, undo } from "./history.ts";
import { guessApproval, typeReply } from "./negotiating.ts";
import {
  clearWorkspace,
  importFile,
  importText,
  openExample,
  setAssumption,
  setTitle,
  startWith,
  takeStored,
} from "./workspaces.ts";

const mine: Workspace = {
  ...blankWorkspace("2026-11-21"),
  title: "Mine",
  offers: [blankOffer("a", "USD")],
  baselineOfferId: "a",
};

beforeEach(() => resetStore(mine));

function kept(): Workspace {
  return store.getState().workspace;
}

describe("what takes the workspace's place can be undone", () => {
  test.each<[what: string, act: () => unknown, title: string, exampleId: string | null]>([
    ["opening an example", () => openExample(FIRST_EXAMPLE), "Hugging Face, senior PM", FIRST_EXAMPLE],
    ["reading a file", () => importText(workspaceText({ ...mine, title: "Another" })), "Another", null],
    ["starting with one's own offer", () => startWith({ company: "Acme" }), "", null],
    ["clearing everything", () => clearWorkspace(), "", null],
  ])("%s", async (_what, act, title, exampleId) => {
    await act();
    expect([kept().title, store.getState().exampleId]).toEqual([title, exampleId]);
    expect(store.getState().notices).toMatchObject([{ canUndo: true }]);
    undo();
    expect(kept()).toBe(mine);
    expect(store.getState().exampleId).toBeNull();
    redo();
    expect([kept().title, store.getState().exampleId]).toEqual([title, exampleId]);
  });

  test("an offer hidden before does not hide its namesake in another workspace", () => {
    hideOffer("a");
    importText(workspaceText({ ...mine, title: "Another" }));
    expect(store.getState().choices.hiddenOfferIds).toEqual([]);
  });
});

test("a reply typed beside an offer is kept over every step, and not for its namesake in another workspace", () => {
  typeReply("a", { text: "190k", lastRead: "190k" });
  guessApproval("a", { loss: null, delay: "4000", chance: "0.3" });
  setTitle("Ours");
  undo();
  expect(store.getState().negotiating).toEqual({
    replies: { a: { text: "190k", lastRead: "190k" } },
    guesses: { a: { loss: null, delay: "4000", chance: "0.3" } },
  });
  importText(workspaceText({ ...mine, title: "Another" }));
  expect(store.getState().negotiating).toEqual({ replies: {}, guesses: {} });
});

describe("what cannot be read changes nothing", () => {
  test.each<[text: string, code: string]>([
    ["{ half a file", "notJson"],
    ["[]", "notAnObject"],
    [JSON.stringify({ ...mine, version: 9 }), "newerVersion"],
    [JSON.stringify({ ...mine, title: 3 }), "wrongType"],
  ])("%s", (text, code) => {
    expect(importText(text)).toMatchObject([{ code }]);
    expect(kept()).toBe(mine);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  test("a file of 50 MB is refused by its size, unread", async () => {
    const text = () => Promise.reject(new Error("It was read."));
    expect(await importFile({ size: 50_000_000, text })).toMatchObject([
      { path: "", code: "tooLarge", params: { size: "50000000" } },
    ]);
  });
});

test("one's own offer begins a sound workspace with the assumptions that were set", () => {
  setAssumption("horizonYears", 6);
  expect(startWith({ company: "Acme", currency: "EUR", baseSalary: "90000" })).toEqual([]);
  expect(kept()).toMatchObject({
    currency: "EUR",
    baselineOfferId: null,
    documents: [],
    assumptions: { horizonYears: 6 },
    offers: [{ id: "offer-1", company: "Acme", baseSalary: "90000" }],
  });
  expect(parseWorkspace(kept())).toMatchObject({ ok: true });
});

test("a title and an assumption are one step each", () => {
  setTitle("Ours");
  expect(setAssumption("riskAversion", "11")).toMatchObject([{ code: "aboveMost" }]);
  setAssumption("riskAversion", "3");
  expect([kept().title, kept().assumptions.riskAversion]).toEqual(["Ours", "3"]);
  expect(store.temporal.getState().pastStates).toHaveLength(2);
});

test("what another tab saved takes this one's place, and undo brings this one back", async () => {
  const storage = workspaceStorage(memoryShelf(), true);
  await storage.save({ ...mine, title: "Theirs" }, "three-offers");
  resetStore(mine, { storage });
  await takeStored();
  expect([kept().title, store.getState().exampleId]).toEqual(["Theirs", "three-offers"]);
  expect(store.getState().stored).toBe(kept());
  undo();
  expect(kept()).toBe(mine);
  storage.close();
});

test.each(exampleIds)("the example %s opens", async (id) => {
  expect((await exampleWorkspace(id)).offers.length).toBeGreaterThan(0);
});

test("the first visit's example is the first of at least seven", () => {
  expect(exampleIds[0]).toBe(FIRST_EXAMPLE);
  expect(exampleIds.length).toBeGreaterThanOrEqual(7);
  expect(new Set(exampleIds).size).toBe(exampleIds.length);
});
