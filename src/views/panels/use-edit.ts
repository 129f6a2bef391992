/**
 * One place of the workspace being edited: drafts count at once, a commit is one step to undo.
 */
import { useMemo } from "react";
import { commitDraft, discardDraft, typeAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";

/** What a field calls while its text changes, when it is kept, and when it is put back. */
export type Edit<Value> = {
  readonly onDraft: (value: Value) => void;
  readonly onCommit: (value: Value) => void;
  readonly onRevert: () => void;
};

/** The edit of the value at `path`. */
export function useEdit<Value>(path: Path): Edit<Value> {
  const key = JSON.stringify(path);
  return useMemo(() => {
    const place = JSON.parse(key) as Path;
    return {
      onDraft: (value) => {
        typeAt(place, value);
      },
      onCommit: (value) => {
        typeAt(place, value);
        commitDraft();
      },
      onRevert: () => {
        discardDraft();
      },
    };
  }, [key]);
}
