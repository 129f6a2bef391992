/**
 * Autosave: a change is saved once it has been quiet for a moment, and at once when the page is left. Leaving
 * the page keeps what is being typed, as leaving its field does.
 */
import type { WorkspaceStorage } from "#storage/workspace-storage.ts";
import { commitDraft } from "./actions/editing.ts";
import { tell } from "./actions/notices.ts";
import { store } from "./store.ts";

const QUIET_MS = 400;

/** Saves every change into `storage` from now on; returns how to stop, which saves what is left. */
export function startAutosave(storage: WorkspaceStorage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const { workspace, exampleId, stored } = store.getState();
    if (workspace === stored) return;
    store.setState({ stored: workspace });
    try {
      const savedAt = await storage.save(workspace, exampleId);
      store.setState({
        saveStatus: storage.isDurable ? { kind: "saved", savedAt } : { kind: "unavailable" },
      });
    } catch {
      if (store.getState().saveStatus.kind !== "unavailable") tell("saveFailed");
      store.setState({ saveStatus: { kind: "unavailable" }, stored: null });
    }
  };
  const flush = () => {
    if (timer !== undefined) void save();
  };
  const hide = () => {
    if (document.visibilityState === "hidden") keepDraft();
    flush();
  };
  const leave = () => {
    isLeft = true;
    keepDraft();
    const { workspace, exampleId, stored } = store.getState();
    if (timer !== undefined && workspace !== stored) storage.saveLeaving(workspace, exampleId);
    flush();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), QUIET_MS);
    // A field may hand over what was typed in it only after this has been told that the page is left.
    if (isLeft) leave();
  };
  // A page that was put by comes back as it was.
  const comeBack = () => {
    isLeft = false;
  };

  const unsubscribe = store.subscribe((session, before) => {
    const isChanged = session.workspace !== before.workspace;
    const isForgotten = session.stored === null && before.stored !== null;
    // A refused save is tried again with the next change, not over and over.
    const isWorthSaving = isChanged || (isForgotten && session.saveStatus.kind !== "unavailable");
    if (!isWorthSaving || session.phase !== "ready" || session.workspace === session.stored) return;
    if (storage.isDurable) store.setState({ saveStatus: { kind: "saving" } });
    schedule();
  });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  document.addEventListener("visibilitychange", hide);
  return () => {
    flush();
    unsubscribe();
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
    document.removeEventListener("visibilitychange", hide);
  };
}

/** Keeps what is being typed where it can be read; the rest is left to its field. */
function keepDraft(): void {
  if (store.getState().draft?.findings.length === 0) commitDraft();
}
