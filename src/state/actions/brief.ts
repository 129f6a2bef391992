/** Changing the brief of an offer, and a page of it as a file to keep. */
import { type Brief, FIRST_BRIEF } from "#domain/negotiation.ts";
import { store } from "#state/store.ts";
import { downloadText, workspaceFileName } from "#storage/workspace-file.ts";
import { setAt } from "./editing.ts";

/** Keeps a change of the brief of `offerId`, as one step to undo. */
export function changeBrief(offerId: string, made: Partial<Brief>): void {
  const { briefs } = store.getState().workspace.negotiation;
  setAt(["negotiation", "briefs"], { ...briefs, [offerId]: { ...briefOf(offerId), ...made } });
}

/** Keeps a text of one's own, or with null the proposed one. */
export function changeBriefText(offerId: string, key: string, text: string | null): void {
  const { [key]: _, ...others } = briefOf(offerId).texts;
  changeBrief(offerId, { texts: text === null ? others : { ...others, [key]: text } });
}

/** Lets the page to send name another company with its terms, or no more. */
export function allowNaming(offerId: string, otherId: string, isAllowed: boolean): void {
  const others = briefOf(offerId).allowedOfferIds.filter((id) => id !== otherId);
  changeBrief(offerId, { allowedOfferIds: isAllowed ? [...others, otherId] : others });
}

function briefOf(offerId: string): Brief {
  return store.getState().workspace.negotiation.briefs[offerId] ?? FIRST_BRIEF;
}

const TYPES = { txt: "text/plain", md: "text/markdown" } as const;

/**
 * Offers `text` as a download. What is kept is named after the workspace too; what is sent is not, since a
 * workspace's title may name other companies.
 */
export function saveBrief(
  { name, isSent }: { readonly name: string; readonly isSent: boolean },
  text: string,
  ending: keyof typeof TYPES,
): void {
  const { title } = store.getState().workspace;
  const file = `${name}.${ending}`;
  downloadText(isSent ? file : workspaceFileName(title, file), text, TYPES[ending]);
}
