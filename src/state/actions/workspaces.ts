/**
 * Whole workspaces: opened, started, read from a file, written to one. Undo brings the one before back.
 */
import type { Finding } from "#domain/finding.ts";
import type { Offer } from "#domain/offer.ts";
import type { Parsed } from "#domain/parse-workspace.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import type { Assumptions, Workspace } from "#domain/workspace.ts";
import { blankOffer, blankWorkspace, freeId, today } from "#state/blank-offer.ts";
import type { Change } from "#state/change.ts";
import { exampleWorkspace } from "#state/examples.ts";
import { FIRST_NEGOTIATING } from "#state/negotiating.ts";
import { markPlaces } from "#state/offer-mark.ts";
import { effectiveWorkspace, store } from "#state/store.ts";
import { downloadText, readWorkspaceFile, workspaceFileName } from "#storage/workspace-file.ts";
import type { SetAsideCopy } from "#storage/workspace-storage.ts";
import { workspaceText } from "#storage/workspace-text.ts";
import { commit, findingsAt, refuse } from "./commit.ts";
import { commitDraft, setAt } from "./editing.ts";
import { tell } from "./notices.ts";

/** Names the workspace. */
export function setTitle(title: string): readonly Finding[] {
  return setAt(["title"], title);
}

/** Changes one assumption. */
export function setAssumption<Key extends keyof Assumptions>(
  key: Key,
  value: Assumptions[Key],
): readonly Finding[] {
  return setAt(["assumptions", key], value);
}

/** Opens an example in place of the workspace. */
export async function openExample(id: string): Promise<void> {
  replaceWith(await exampleWorkspace(id), { code: "exampleOpened", params: { id } }, id);
}

/** Begins a workspace of one's own with one offer; assumptions and currency stay as they are. */
export function startWith(values: Partial<Omit<Offer, "id">>): readonly Finding[] {
  commitDraft();
  const { currency, assumptions, exchangeRates } = store.getState().workspace;
  const own = blankWorkspace(today(), values.currency ?? currency);
  const offer = { ...blankOffer(freeId("offer", []), own.currency), ...values };
  const workspace = {
    ...own,
    exchangeRates: own.currency === currency ? exchangeRates : own.exchangeRates,
    assumptions,
    offers: [offer],
  };
  const findings = findingsAt(workspace, []);
  if (findings.length === 0) replaceWith(workspace, { code: "ownStarted", params: {} });
  else refuse(findings);
  return findings;
}

/** Takes everything away: an empty workspace with the usual assumptions. */
export function clearWorkspace(): void {
  const { currency } = store.getState().workspace;
  replaceWith(blankWorkspace(today(), currency), { code: "workspaceCleared", params: {} });
}

/** Opens the workspace that `text` holds; where it holds none, nothing changes and what is wrong is returned. */
export function importText(text: string): readonly Finding[] {
  return imported(readWorkspaceText(text));
}

/** Opens the workspace in a file, as `importText` does. */
export async function importFile(file: Pick<File, "size" | "text">): Promise<readonly Finding[]> {
  return imported(await readWorkspaceFile(file));
}

/** Offers the workspace as a file, what is being typed included. */
export function downloadWorkspace(): void {
  const workspace = effectiveWorkspace(store.getState());
  downloadText(workspaceFileName(workspace.title), workspaceText(workspace));
}

/** Hands a table of the workspace, as comma-separated values, to the browser as a file to keep. */
export function downloadTable(csv: string): void {
  const { title } = store.getState().workspace;
  downloadText(workspaceFileName(`${title} facts`, "csv"), csv, "text/csv;charset=utf-8");
}

/** Offers a copy that could not be read as a file, as it is. */
export function downloadSetAside({ text, savedAt }: SetAsideCopy): void {
  downloadText(workspaceFileName(`unreadable ${savedAt?.slice(0, 10) ?? "copy"}`), text);
}

/** Deletes a copy that could not be read; it cannot be brought back. */
export async function dropSetAside({ key }: SetAsideCopy): Promise<void> {
  await store.getState().storage?.dropSetAside(key);
  store.setState(({ setAside }) => ({ setAside: setAside.filter((copy) => copy.key !== key) }));
}

/** Takes what another tab has saved; undo brings this tab's workspace back. */
export async function takeStored(): Promise<void> {
  const found = (await store.getState().storage?.load())?.stored;
  if (!found) return;
  const { workspace, exampleId } = found;
  commitDraft();
  commit(workspace, { code: "storedTaken", params: {} }, { exampleId, stored: workspace });
}

/** Saves this tab's workspace over what another has saved. */
export function keepThis(): void {
  // A copy under a new reference is not the one that is stored, so autosave takes it up.
  store.setState({ stored: null });
}

function imported(result: Parsed<Workspace>): readonly Finding[] {
  if (!result.ok) return result.findings;
  const { title } = result.value;
  replaceWith(result.value, { code: "workspaceImported", params: { title } });
  return [];
}

function replaceWith(workspace: Workspace, change: Change, exampleId: string | null = null): void {
  commitDraft();
  const { choices } = store.getState();
  const marks = markPlaces(workspace.offers, {});
  // Offers of another workspace may have the same ids: what was typed beside these is not about them.
  const beside = { choices: { ...choices, hiddenOfferIds: [] }, negotiating: FIRST_NEGOTIATING };
  commit(workspace, change, { exampleId, marks, ...beside });
  tell(change.code, { params: change.params, canUndo: true });
}
