/** What was done to the workspace, as codes: for "Undo: …" and for the notices that follow a deletion. */
import type { Finding } from "#domain/finding.ts";

/** One step of the history. `params` name what it was done to: a company, a path, a title, an example. */
export type Change = {
  readonly code:
    | "edited"
    | "offerAdded"
    | "offerDuplicated"
    | "offerMoved"
    | "offerRemoved"
    | "baselineChosen"
    | "grantAdded"
    | "grantRemoved"
    | "grantEdited"
    | "exampleOpened"
    | "ownStarted"
    | "workspaceCleared"
    | "workspaceImported"
    | "storedTaken"
    | "documentAdded"
    | "documentRemoved"
    | "offerMade"
    | "factUsed"
    | "replyTaken";
  readonly params: Readonly<Record<string, string>>;
};

/** What a person is told once. With `canUndo` the change it tells of is still the last one. */
export type Notice = {
  readonly id: string;
  readonly code:
    | Change["code"]
    | "editRefused"
    | "storageUnavailable"
    | "saveFailed"
    | "changedElsewhere"
    | "copySetAside";
  readonly params: Readonly<Record<string, string>>;
  /** Why an edit was refused; empty for every other notice. */
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
};

/** How saving stands; `savedAt` is an ISO moment. */
export type SaveStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly savedAt: string }
  | { readonly kind: "unavailable" };
