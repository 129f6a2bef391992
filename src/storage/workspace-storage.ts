/**
 * The workspace kept on this device: loaded once, saved after every change, told to the other tabs.
 *
 * What cannot be read is set aside as it is and never written over. Of two tabs the one that saves last
 * wins, and the other is told so.
 */
import type { Finding } from "#domain/finding.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { forgetChoice, keepChoice, keptChoice } from "./kept-choice.ts";
import { indexedDbShelf, memoryShelf, type Shelf } from "./shelf.ts";
import { workspaceText } from "./workspace-text.ts";

/** Under this name lies what a page kept as it was left, until the next visit puts it on the shelf. */
const LEFT = "left";

/** A workspace with when it was saved (an ISO moment, if known) and the example it began as, if any. */
type StoredWorkspace = {
  readonly workspace: Workspace;
  readonly savedAt: string | null;
  readonly exampleId: string | null;
};

/** A stored copy that could not be read, kept as it was. */
export type SetAsideCopy = {
  readonly key: string;
  readonly text: string;
  readonly savedAt: string | null;
  readonly findings: readonly Finding[];
};

/** What the device held: `stored` is null where it held nothing that can be read. */
export type Loaded = {
  readonly stored: StoredWorkspace | null;
  readonly setAside: readonly SetAsideCopy[];
};

/** The way to what is kept on this device. */
export type WorkspaceStorage = {
  /** False where what is saved is gone with the page. */
  readonly isDurable: boolean;
  readonly load: () => Promise<Loaded>;
  /** Saves, and returns when it did as an ISO moment; rejects where the device refuses. */
  readonly save: (workspace: Workspace, exampleId: string | null) => Promise<string>;
  /** Saves as the page is left: at once, without waiting for a database that may not answer any more. */
  readonly saveLeaving: (workspace: Workspace, exampleId: string | null) => void;
  readonly dropSetAside: (key: string) => Promise<void>;
  /** The texts that were read, untrusted; they are no part of the workspace. */
  readonly loadReadings: () => Promise<unknown>;
  readonly saveReadings: (readings: unknown) => Promise<void>;
  /** Calls `listener` whenever another tab has saved. */
  readonly onSavedElsewhere: (listener: () => void) => void;
  readonly close: () => void;
};

/** The browser's storage, or one that lasts as long as the page where it has none. */
export async function openWorkspaceStorage(): Promise<WorkspaceStorage> {
  try {
    return workspaceStorage(await indexedDbShelf(), true);
  } catch {
    return workspaceStorage(memoryShelf(), false);
  }
}

/** Storage on `shelf`. */
export function workspaceStorage(shelf: Shelf, isDurable: boolean): WorkspaceStorage {
  const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("parley");
  return {
    isDurable,
    load: () => loaded(shelf),
    save: async (workspace, exampleId) => {
      const record = recordOf(workspace, exampleId);
      await shelf.putCurrent(record);
      tabs?.postMessage("saved");
      return record.savedAt;
    },
    saveLeaving: (workspace, exampleId) => {
      if (isDurable) keepChoice(LEFT, recordOf(workspace, exampleId));
    },
    dropSetAside: (key) => shelf.dropAside(Number(key)),
    loadReadings: shelf.readings,
    saveReadings: shelf.putReadings,
    onSavedElsewhere: (listener) => tabs?.addEventListener("message", listener),
    close: () => tabs?.close(),
  };
}

function recordOf(workspace: Workspace, exampleId: string | null) {
  return { text: workspaceText(workspace), savedAt: new Date().toISOString(), exampleId };
}

/** Puts what a page kept as it was left on the shelf, unless something newer lies there. */
async function withWhatWasLeft(shelf: Shelf): Promise<unknown> {
  const current = await shelf.current();
  const left = keptChoice(LEFT);
  if (left === null) return current;
  const isNewer = current === undefined || (copyOf(left).savedAt ?? "") > (copyOf(current).savedAt ?? "");
  if (isNewer) await shelf.putCurrent(left);
  forgetChoice(LEFT);
  return isNewer ? left : current;
}

async function loaded(shelf: Shelf): Promise<Loaded> {
  const record = await withWhatWasLeft(shelf);
  const copy = record === undefined ? null : copyOf(record);
  const read = copy === null ? null : readWorkspaceText(copy.text);
  if (read?.ok === false) await shelf.setCurrentAside();
  const setAside = (await shelf.asides()).map(({ key, record: aside }) => setAsideCopy(key, aside));
  if (copy === null || !read?.ok) return { stored: null, setAside };
  const { savedAt, exampleId } = copy;
  return { stored: { workspace: read.value, savedAt, exampleId }, setAside };
}

function setAsideCopy(key: number, record: unknown): SetAsideCopy {
  const { text, savedAt } = copyOf(record);
  const read = readWorkspaceText(text);
  return { key: String(key), text, savedAt, findings: read.ok ? [] : read.findings };
}

/** A record's parts; one of another shape counts as its own JSON, so that nothing of it is lost. */
function copyOf(record: unknown): { text: string; savedAt: string | null; exampleId: string | null } {
  if (typeof record !== "object" || record === null || !("text" in record)) {
    return { text: JSON.stringify(record) ?? "", savedAt: null, exampleId: null };
  }
  const savedAt = "savedAt" in record && typeof record.savedAt === "string" ? record.savedAt : null;
  const exampleId = "exampleId" in record && typeof record.exampleId === "string" ? record.exampleId : null;
  return { text: String(record.text), savedAt, exampleId };
}
