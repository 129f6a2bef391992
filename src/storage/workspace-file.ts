/**
 * Workspace files: read from one that a person chose, or offered as a download.
 *
 * The size is looked at before the content, so that a file of gigabytes is refused at once.
 */
import type { Parsed } from "#domain/parse-workspace.ts";
import { MOST_TEXT_LENGTH, readWorkspaceText } from "#domain/read-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";

/** The workspace in `file`, or everything that is wrong with it; rejects where the device cannot read it. */
export async function readWorkspaceFile(file: Pick<File, "size" | "text">): Promise<Parsed<Workspace>> {
  if (file.size > MOST_TEXT_LENGTH) {
    const params = { size: String(file.size), most: String(MOST_TEXT_LENGTH) };
    return { ok: false, findings: [{ path: "", code: "tooLarge", params }] };
  }
  return readWorkspaceText(await file.text());
}

/** A file name that every system takes: the title's letters and digits, then what it is. */
export function workspaceFileName(title: string, ending = "parley.json"): string {
  const stem = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${stem === "" ? "workspace" : stem}.${ending}`;
}

/** Hands `text` to the browser as a file to keep, of a workspace unless another `type` is named. */
export function downloadText(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click returns; a second is ample for text.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
