/**
 * Editing one value: it counts as it is typed, and is one step to undo once it is kept.
 */
import type { Finding } from "#domain/finding.ts";
import { pathText } from "#domain/finding.ts";
import type { Change } from "#state/change.ts";
import { store } from "#state/store.ts";
import { isSamePath, type Path, valueAt, withValueAt } from "#state/workspace-path.ts";
import { commit, commitIfSound, findingsAt, refuse } from "./commit.ts";

/**
 * Counts `value` at `path` while it is being typed. A value that the schema refuses does not count: the one
 * from before the edit does, and what is wrong is returned.
 */
export function typeAt(path: Path, value: unknown): readonly Finding[] {
  const { draft } = store.getState();
  if (draft !== null && !isSamePath(draft.path, path)) commitDraft();
  const { workspace } = store.getState();
  const typed = withValueAt(workspace, path, value);
  const findings = findingsAt(typed, path);
  store.setState({ draft: { path, workspace: findings.length === 0 ? typed : workspace, findings } });
  return findings;
}

/** Keeps what was typed, as one step; a refused value is not kept, and why is told. */
export function commitDraft(): void {
  const { draft, workspace } = store.getState();
  if (draft === null) return;
  if (draft.findings.length > 0) refuse(draft.findings);
  else if (isSameValue(valueAt(draft.workspace, draft.path), valueAt(workspace, draft.path))) discardDraft();
  else commit(draft.workspace, edited(draft.path));
}

/** Forgets what was typed: the value from before counts again. */
export function discardDraft(): void {
  if (store.getState().draft !== null) store.setState({ draft: null });
}

/** Sets `path` to `value` at once, as one step; undefined takes an optional key away. */
export function setAt(path: Path, value: unknown): readonly Finding[] {
  const { draft } = store.getState();
  if (draft !== null && isSamePath(draft.path, path)) discardDraft();
  else commitDraft();
  const { workspace } = store.getState();
  if (isSameValue(valueAt(workspace, path), value)) return [];
  return commitIfSound(withValueAt(workspace, path, value), path, edited(path));
}

function edited(path: Path): Change {
  return { code: "edited", params: { path: pathText(path) } };
}

function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
