/**
 * What is done to the log: each a step to undo.
 *
 * Each begins from the workspace as it is, not from the page's figures, which follow a moment later.
 */
import type { LogEntry } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import { ASK_PARTS, type AskTerms } from "#engine/negotiation/ask-terms.ts";
import { entryFigures, logWithReply } from "#engine/negotiation/said-terms.ts";
import { showDate } from "#format/show-date.ts";
import { setAt } from "#state/actions/editing.ts";
import { takeReply } from "#state/actions/negotiating.ts";
import { settledWorkspace } from "#state/actions/offers.ts";
import { freeId } from "#state/blank-offer.ts";
import { say } from "#text/say.ts";

const PLACE = ["negotiation", "log"];

type NewEntry = Pick<LogEntry, "offerId" | "by" | "kind" | "note"> & { readonly terms: AskTerms | null };

/** The longest note that a file takes. */
const LONGEST_NOTE = 300;

/** An entry of the workspace's day, without its id. */
function entryOf({ terms, ...entry }: NewEntry, asOf: string): Omit<LogEntry, "id"> {
  return {
    on: asOf,
    ...entry,
    note: entry.note.slice(0, LONGEST_NOTE),
    ...entryFigures(terms ?? { baseSalary: null, signOnBonus: null, ownership: null }),
    answerBy: null,
  };
}

/** Adds an entry of the workspace's day; its id, or null where it was refused. */
export function addLogEntry(entry: NewEntry): string | null {
  const { negotiation, asOf } = settledWorkspace();
  const id = freeId("entry", negotiation.log);
  const added: LogEntry = { ...entryOf(entry, asOf), id };
  return setAt(PLACE, [...negotiation.log, added]).length === 0 ? id : null;
}

/** Makes their reply the offer and keeps the `former` terms in the log, all as one step. */
export function takeAsOffer(made: Offer, former: AskTerms, reply: NewEntry): boolean {
  const { negotiation, asOf } = settledWorkspace();
  const before = { offerId: made.id, by: "them", kind: "offer", terms: former } as const;
  const log = logWithReply(
    negotiation.log,
    entryOf({ ...before, note: say("reply.log.former", { day: showDate(asOf) }) }, asOf),
    entryOf(reply, asOf),
    (entries) => freeId("entry", entries),
  );
  return takeReply(made, log);
}

/** Changes what `changes` says of an entry; a note with a figure of pay in it is a note no more. */
export function changeLogEntry(id: string, changes: Partial<LogEntry>): void {
  const { negotiation } = settledWorkspace();
  const isFigure = ASK_PARTS.some((part) => typeof changes[part] === "string");
  const changed = (entry: LogEntry): LogEntry =>
    isFigure && entry.kind === "note"
      ? { ...entry, ...changes, kind: "counterOffer" }
      : { ...entry, ...changes };
  setAt(
    PLACE,
    negotiation.log.map((entry) => (entry.id === id ? changed(entry) : entry)),
  );
}

/** Takes an entry away. */
export function removeLogEntry(id: string): void {
  const { negotiation } = settledWorkspace();
  setAt(
    PLACE,
    negotiation.log.filter((entry) => entry.id !== id),
  );
}
