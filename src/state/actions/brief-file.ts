/** A page of the brief as a file to keep. */
import { store } from "#state/store.ts";
import { downloadText, workspaceFileName } from "#storage/workspace-file.ts";

const TYPES = { txt: "text/plain", md: "text/markdown" } as const;

/** Offers `text` as a download, named after the workspace and the page's `name`. */
export function saveBrief(name: string, text: string, ending: keyof typeof TYPES): void {
  const { title } = store.getState().workspace;
  downloadText(workspaceFileName(title, `${name}.${ending}`), text, TYPES[ending]);
}
