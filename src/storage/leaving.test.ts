// @vitest-environment happy-dom
/** What a page keeps as it is left reaches the shelf with the next visit, unless something newer lies there. */

import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import { memoryShelf } from "./shelf.ts";
import { workspaceStorage } from "./workspace-storage.ts";

const read = readWorkspaceText(readFileSync("fixtures/examples/three-offers.workspace.json", "utf8"));
if (!read.ok) throw new Error("The example is not sound.");
const workspace = read.value;

beforeEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

/** Saves "Saved" and leaves "Left", in that order of time or the other; the title that the next visit opens. */
async function titleAfter(first: "saved" | "left"): Promise<string | undefined> {
  const shelf = memoryShelf();
  const storage = workspaceStorage(shelf, true);
  vi.useFakeTimers({ toFake: ["Date"] });
  const save = async () => void (await storage.save({ ...workspace, title: "Saved" }, null));
  const leave = async () => storage.saveLeaving({ ...workspace, title: "Left" }, null);
  for (const [index, act] of (first === "saved" ? [save, leave] : [leave, save]).entries()) {
    vi.setSystemTime(new Date(Date.UTC(2026, 10, 21, 10, index)));
    await act();
  }
  const next = workspaceStorage(shelf, true);
  const { stored } = await next.load();
  expect(localStorage.getItem("parley.left")).toBeNull();
  expect((await next.load()).stored).toEqual(stored);
  next.close();
  storage.close();
  return stored?.workspace.title;
}

test("what was left after the last save is opened, and stays", async () => {
  expect(await titleAfter("saved")).toBe("Left");
});

test("what was left before another tab saved is not", async () => {
  expect(await titleAfter("left")).toBe("Saved");
});

test("a storage that does not last leaves nothing behind", () => {
  const storage = workspaceStorage(memoryShelf(), false);
  storage.saveLeaving(workspace, null);
  expect(localStorage).toHaveLength(0);
  storage.close();
});
