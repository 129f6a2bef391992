/** What was saved is loaded again; what cannot be read is never written over. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { memoryShelf, type Shelf } from "./shelf.ts";
import { openWorkspaceStorage, type WorkspaceStorage, workspaceStorage } from "./workspace-storage.ts";

let shelf: Shelf;
let storage: WorkspaceStorage;

beforeEach(() => {
  shelf = memoryShelf();
  storage = workspaceStorage(shelf, true);
});
afterEach(() => storage.close());

const workspace = exampleOf("three-offers");

test("an empty device holds nothing", async () => {
  expect(await storage.load()).toEqual({ stored: null, setAside: [] });
});

test("what was saved is loaded with its moment and the example it began as", async () => {
  const savedAt = await storage.save(workspace, "three-offers");
  expect(new Date(savedAt).toISOString()).toBe(savedAt);
  expect(await storage.load()).toEqual({
    stored: { workspace, savedAt, exampleId: "three-offers" },
    setAside: [],
  });
});

describe("a copy that cannot be read", () => {
  const savedAt = "2026-11-20T10:00:00.000Z";

  test.each<[why: string, record: unknown, text: string, code: string]>([
    ["cut off", { text: "{ half", savedAt, exampleId: null }, "{ half", "notJson"],
    [
      "of a newer version",
      { text: JSON.stringify({ ...workspace, version: 2 }), savedAt },
      JSON.stringify({ ...workspace, version: 2 }),
      "newerVersion",
    ],
    ["no text at all", { text: 3, savedAt }, "3", "notAnObject"],
    ["another thing", ["what is this"], '["what is this"]', "notAnObject"],
    ["nothing", null, "null", "notAnObject"],
  ])("%s: is set aside as it was", async (_why, record, text, code) => {
    await shelf.putCurrent(record);
    const { stored, setAside } = await storage.load();
    expect(stored).toBeNull();
    expect(setAside).toMatchObject([{ text, findings: [{ code }] }]);
  });

  test("outlives saves and further copies, until it is dropped", async () => {
    await shelf.putCurrent({ text: "first", savedAt });
    await storage.load();
    await storage.save(workspace, null);
    expect((await storage.load()).stored?.workspace).toEqual(workspace);
    await shelf.putCurrent({ text: "second", savedAt });
    const { setAside } = await storage.load();
    expect(setAside.map(({ text }) => text)).toEqual(["first", "second"]);
    await storage.dropSetAside(setAside[0]?.key ?? "");
    expect((await storage.load()).setAside.map(({ text }) => text)).toEqual(["second"]);
  });
});

test("another tab is told of a save, the tab that saved is not", async () => {
  const other = workspaceStorage(shelf, true);
  const heard = { here: 0, there: 0 };
  storage.onSavedElsewhere(() => (heard.here += 1));
  other.onSavedElsewhere(() => (heard.there += 1));
  await storage.save(workspace, null);
  await vi.waitFor(() => expect(heard).toEqual({ here: 0, there: 1 }));
  other.close();
});

test("without a database the page still has a storage, and knows that it does not last", async () => {
  const opened = await openWorkspaceStorage();
  expect(opened.isDurable).toBe(false);
  await opened.save(workspace, null);
  expect((await opened.load()).stored?.workspace).toEqual(workspace);
  opened.close();
});

function exampleOf(name: string): Workspace {
  const result = readWorkspaceText(readFileSync(`fixtures/examples/${name}.workspace.json`, "utf8"));
  if (!result.ok) throw new Error(`The example ${name} is not sound.`);
  return result.value;
}
