/**
 * What is done to the log: each a step to undo.
 *
 * Each begins from the workspace as it is, not from the page's figures, which follow a moment later.
 */
import type { LogEntry } from "#domain/negotiation.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { setAt } from "#state/actions/editing.ts";
import { settledWorkspace } from "#state/actions/offers.ts";
import { freeId } from "#state/blank-offer.ts";

const PLACE = ["negotiation", "log"];

type NewEntry = Pick<LogEntry, "offerId" | "by" | "kind" | "note"> & { readonly terms: AskTerms | null };

/** The longest note that a file takes. */
const LONGEST_NOTE = 300;

/** Adds an entry of the workspace's day; its id, or null where it was refused. */
export function addLogEntry({ terms, ...entry }: NewEntry): string | null {
  const { negotiation, asOf } = settledWorkspace();
  const id = freeId("entry", negotiation.log);
  const added: LogEntry = {
    ...entry,
    note: entry.note.slice(0, LONGEST_NOTE),
    id,
    on: asOf,
    baseSalary: terms?.baseSalary?.toFixed() ?? null,
    signOnBonus: terms?.signOnBonus?.toFixed() ?? null,
    ownership: terms?.ownership?.toFixed() ?? null,
    answerBy: null,
  };
  return setAt(PLACE, [...negotiation.log, added]).length === 0 ? id : null;
}

/** Changes what `changes` says of an entry. */
export function changeLogEntry(id: string, changes: Partial<LogEntry>): void {
  const { negotiation } = settledWorkspace();
  setAt(
    PLACE,
    negotiation.log.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
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
