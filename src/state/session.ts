/**
 * A visit: what this device has kept is opened, else the first example; from then on changes are saved.
 */
import { keepChoice, keptChoice } from "#storage/kept-choice.ts";
import { type Loaded, openWorkspaceStorage, type WorkspaceStorage } from "#storage/workspace-storage.ts";
import { tell } from "./actions/notices.ts";
import { startAutosave } from "./autosave.ts";
import { blankWorkspace, today } from "./blank-offer.ts";
import type { SaveStatus } from "./change.ts";
import { choicesFrom } from "./choices.ts";
import { exampleWorkspace, FIRST_EXAMPLE } from "./examples.ts";
import { markPlaces, markPlacesFrom } from "./offer-mark.ts";
import { resetStore, type Session, store } from "./store.ts";

/** Begins the visit; returns how to end it. Until it has begun the store's phase is "loading". */
export function openSession(
  open: () => Promise<WorkspaceStorage> = openWorkspaceStorage,
): () => Promise<void> {
  const begun = begin(open);
  return () => begun.then((end) => end());
}

async function begin(open: () => Promise<WorkspaceStorage>): Promise<() => void> {
  const storage = await open();
  const { stored, setAside, isReadable } = await loadedFrom(storage);
  const opened = stored ?? (await firstWorkspace());
  const session: Partial<Session> = {
    exampleId: opened.exampleId,
    stored: opened.workspace,
    storage,
    setAside,
    choices: choicesFrom(keptChoice("choices")),
    marks: markPlaces(opened.workspace.offers, stored === null ? {} : markPlacesFrom(keptChoice("marks"))),
  };
  const isKept = storage.isDurable && isReadable;
  const savedAt = stored?.savedAt ?? null;
  const ready: SaveStatus = savedAt === null ? { kind: "idle" } : { kind: "saved", savedAt };
  const saveStatus: SaveStatus = isKept ? ready : { kind: "unavailable" };
  resetStore(opened.workspace, { ...session, saveStatus });

  if (!isKept) tell("storageUnavailable");
  if (setAside.length > 0) tell("copySetAside");
  storage.onSavedElsewhere(() => tell("changedElsewhere"));
  const stopSaving = startAutosave(storage);
  const stopMarking = store.subscribe(({ marks, phase }, before) => {
    if (phase === "ready" && marks !== before.marks) keepChoice("marks", marks);
  });
  return () => {
    stopMarking();
    stopSaving();
    storage.close();
  };
}

/** What the device holds; a database that opens but cannot be read counts as holding nothing. */
async function loadedFrom(storage: WorkspaceStorage): Promise<Loaded & { readonly isReadable: boolean }> {
  try {
    return { ...(await storage.load()), isReadable: true };
  } catch {
    return { stored: null, setAside: [], isReadable: false };
  }
}

/** The first example; an empty workspace where even that cannot be loaded. */
async function firstWorkspace() {
  try {
    return { workspace: await exampleWorkspace(FIRST_EXAMPLE), exampleId: FIRST_EXAMPLE };
  } catch {
    return { workspace: blankWorkspace(today()), exampleId: null };
  }
}
