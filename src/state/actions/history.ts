/** Undo and redo. What is being typed is kept first, so that undo takes back just that. */
import { store } from "#state/store.ts";
import { commitDraft } from "./editing.ts";

/** Takes the last change back. */
export function undo(): void {
  commitDraft();
  store.temporal.getState().undo();
  forgetUndoNotices();
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  commitDraft();
  store.temporal.getState().redo();
  forgetUndoNotices();
}

function forgetUndoNotices(): void {
  store.setState(({ notices }) => ({ notices: notices.filter(({ canUndo }) => !canUndo) }));
}
