// @vitest-environment happy-dom
/** A visit opens what the device kept, saves what changes, and survives a device that keeps nothing. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryShelf, type Shelf } from "#storage/shelf.ts";
import { workspaceStorage } from "#storage/workspace-storage.ts";
import { setAt, typeAt } from "./actions/editing.ts";
import { undo } from "./actions/history.ts";
import { moveOffer } from "./actions/offers.ts";
import { dropSetAside, keepThis } from "./actions/workspaces.ts";
import { blankWorkspace } from "./blank-offer.ts";
import { FIRST_EXAMPLE } from "./examples.ts";
import { openSession } from "./session.ts";
import { resetStore, store } from "./store.ts";

const mine = { ...blankWorkspace("2026-11-21"), title: "Mine" };
const closes: (() => Promise<void>)[] = [];

beforeEach(() => {
  localStorage.clear();
  resetStore(blankWorkspace("2026-11-21"), { phase: "loading" });
});

afterEach(async () => {
  await Promise.all(closes.splice(0).map((close) => close()));
  vi.useRealTimers();
});

/** A visit on `shelf`, once it has begun. */
async function visit(shelf: Shelf, isDurable = true): Promise<void> {
  closes.push(openSession(async () => workspaceStorage(shelf, isDurable)));
  await vi.waitFor(() => expect(store.getState().phase).toBe("ready"));
}

async function savedOn(shelf: Shelf): Promise<string | null> {
  const record = (await shelf.current()) as { text: string } | undefined;
  return record === undefined ? null : JSON.parse(record.text).title;
}

/** Past the quiet moment after which a change is saved. */
async function later(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

describe("the first visit", () => {
  test("opens the dossier, without history and with nothing to save", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    expect(store.getState()).toMatchObject({
      exampleId: FIRST_EXAMPLE,
      saveStatus: { kind: "idle" },
      notices: [],
    });
    expect(store.getState().workspace.title).toBe("Hugging Face, senior PM");
    undo();
    expect(store.getState().workspace.title).toBe("Hugging Face, senior PM");
    expect(await savedOn(shelf)).toBeNull();
  });
});

describe("a change", () => {
  test("is saved once it has been quiet, and opens with the next visit", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    vi.useFakeTimers();
    setAt(["title"], "M");
    setAt(["title"], "Mine");
    expect(store.getState().saveStatus).toEqual({ kind: "saving" });
    expect(await savedOn(shelf)).toBeNull();
    await later();
    expect(await savedOn(shelf)).toBe("Mine");
    expect(store.getState().saveStatus).toMatchObject({ kind: "saved" });
    vi.useRealTimers();

    resetStore(blankWorkspace("2026-11-21"), { phase: "loading" });
    await visit(shelf);
    expect(store.getState()).toMatchObject({ exampleId: FIRST_EXAMPLE, workspace: { title: "Mine" } });
  });

  test("is saved at once when the page is left", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    setAt(["title"], "Mine");
    dispatchEvent(new Event("pagehide"));
    await vi.waitFor(async () => expect(await savedOn(shelf)).toBe("Mine"));
  });

  test("that is still being typed is saved too when the page is left", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    typeAt(["title"], "Mine");
    dispatchEvent(new Event("pagehide"));
    await vi.waitFor(async () => expect(await savedOn(shelf)).toBe("Mine"));
  });

  test("of the order leaves every offer its letter, also on the next visit", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    const { marks, workspace } = store.getState();
    moveOffer(workspace.offers[0]?.id ?? "", 2);
    dispatchEvent(new Event("pagehide"));
    await vi.waitFor(async () => expect(await savedOn(shelf)).not.toBeNull());
    resetStore(blankWorkspace("2026-11-21"), { phase: "loading" });
    await visit(shelf);
    expect(store.getState().workspace.offers[2]?.id).toBe(workspace.offers[0]?.id);
    expect(store.getState().marks).toEqual(marks);
  });

  test("is kept even where the database no longer answers as the page is left", async () => {
    const shelf = memoryShelf();
    await visit({ ...shelf, putCurrent: () => new Promise(() => {}) });
    setAt(["title"], "Mine");
    dispatchEvent(new Event("pagehide"));
    resetStore(blankWorkspace("2026-11-21"), { phase: "loading" });
    await visit(shelf);
    expect(store.getState().workspace.title).toBe("Mine");
  });

  test("that a field hands over only as the page is left is kept as well", async () => {
    const shelf = memoryShelf();
    await visit({ ...shelf, putCurrent: () => new Promise(() => {}) });
    dispatchEvent(new Event("pagehide"));
    setAt(["title"], "Mine");
    resetStore(blankWorkspace("2026-11-21"), { phase: "loading" });
    await visit(shelf);
    expect(store.getState().workspace.title).toBe("Mine");
  });

  test("that is undone is saved as it was", async () => {
    const shelf = memoryShelf();
    await visit(shelf);
    vi.useFakeTimers();
    setAt(["title"], "Mine");
    await later();
    undo();
    await later();
    expect(await savedOn(shelf)).toBe("Hugging Face, senior PM");
  });
});

describe("a device that does not keep", () => {
  test("anything: the page works and says so", async () => {
    await visit(memoryShelf(), false);
    expect(store.getState().saveStatus).toEqual({ kind: "unavailable" });
    expect(store.getState().notices).toMatchObject([{ code: "storageUnavailable" }]);
    setAt(["title"], "Mine");
    expect(store.getState().workspace.title).toBe("Mine");
  });

  test("more: the save that failed is told once and tried again with the next change", async () => {
    let isFull = true;
    const shelf = memoryShelf();
    const putCurrent = vi.fn(async (record: unknown) => {
      if (isFull) throw new Error("QuotaExceededError");
      await shelf.putCurrent(record);
    });
    await visit({ ...shelf, putCurrent });
    vi.useFakeTimers();
    setAt(["title"], "M");
    await later();
    await later();
    expect(putCurrent).toHaveBeenCalledTimes(1);
    expect(store.getState().saveStatus).toEqual({ kind: "unavailable" });
    expect(store.getState().notices).toMatchObject([{ code: "saveFailed" }]);
    isFull = false;
    setAt(["title"], "Mine");
    await later();
    expect(await savedOn(shelf)).toBe("Mine");
    expect(store.getState().saveStatus).toMatchObject({ kind: "saved" });
  });

  test("what it can read back: the page starts all the same", async () => {
    const current = () => Promise.reject(new Error("The database is damaged."));
    await visit({ ...memoryShelf(), current });
    expect(store.getState()).toMatchObject({ exampleId: FIRST_EXAMPLE, saveStatus: { kind: "unavailable" } });
  });
});

test("a copy that cannot be read is set aside, offered, and gone only when it is deleted", async () => {
  const shelf = memoryShelf();
  await shelf.putCurrent({ text: "{ half a file", savedAt: "2026-11-20T10:00:00.000Z", exampleId: null });
  await visit(shelf);
  const [copy] = store.getState().setAside;
  expect(copy).toMatchObject({ text: "{ half a file", findings: [{ code: "notJson" }] });
  expect(store.getState().workspace.title).toBe("Hugging Face, senior PM");
  if (copy !== undefined) await dropSetAside(copy);
  expect(store.getState().setAside).toEqual([]);
  expect(await shelf.asides()).toEqual([]);
});

test("another tab that saves is told of; keeping this one's saves it over theirs", async () => {
  const shelf = memoryShelf();
  await visit(shelf);
  setAt(["title"], "Mine");
  dispatchEvent(new Event("pagehide"));
  await vi.waitFor(async () => expect(await savedOn(shelf)).toBe("Mine"));

  const other = workspaceStorage(shelf, true);
  await other.save({ ...mine, title: "Theirs" }, null);
  await vi.waitFor(() =>
    expect(store.getState().notices).toMatchObject([{ code: "changedElsewhere", canUndo: false }]),
  );
  other.close();
  keepThis();
  dispatchEvent(new Event("pagehide"));
  await vi.waitFor(async () => expect(await savedOn(shelf)).toBe("Mine"));
});
