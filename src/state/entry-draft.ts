/**
 * The offer that is still being entered: kept on the device until it joins the sheet, so that leaving the
 * entry, or the page, loses nothing of it.
 */
import { type Offer, offer } from "#domain/offer.ts";
import { parsed } from "#domain/parse-workspace.ts";
import { forgetChoice, keepChoice, keptChoice } from "#storage/kept-choice.ts";

const NAME = "entry";

/** The unfinished offer, or null: none, or one that no longer reads. */
export function keptEntry(): Offer | null {
  const read = parsed(offer, keptChoice(NAME));
  return read.ok ? read.value : null;
}

/** Keeps `unfinished` for the next time; null when it has joined the sheet. */
export function keepEntry(unfinished: Offer | null): void {
  if (unfinished === null) forgetChoice(NAME);
  else keepChoice(NAME, unfinished);
}
