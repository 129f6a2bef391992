/**
 * What an undo step changed, and what the state has to tell, in words: every code of the state has its
 * sentence, or this does not compile.
 */
import type { Change, Notice } from "#state/change.ts";
import { catalogue } from "#text/catalogue.ts";
import { filled, say } from "#text/say.ts";
import { sayPlace } from "#text/say-path.ts";

/** "offer 1, base salary", "deleting Acme": what stands after "Undo:". */
export function sayChange({ code, params }: Change): string {
  if (code === "edited") return sayPlace(params["path"] ?? "");
  return filled(catalogue[`app.change.${code}`], params);
}

/**
 * The sentence of a notice; a change that needs no telling is said as what it was. `why` an edit was refused
 * is the caller's to bring: its words are loaded when there is something to refuse.
 */
export function sayNotice({ code, params }: Notice, why: string): string {
  switch (code) {
    case "editRefused":
      return say("app.notice.editRefused", { why });
    case "offerRemoved":
    case "grantRemoved":
    case "exampleOpened":
    case "ownStarted":
    case "workspaceCleared":
    case "workspaceImported":
    case "storageUnavailable":
    case "saveFailed":
    case "changedElsewhere":
    case "copySetAside":
    case "documentAdded":
    case "documentRemoved":
    case "offerMade":
    case "factUsed":
      return filled(catalogue[`app.notice.${code}`], params);
    default:
      return sayChange({ code, params });
  }
}
