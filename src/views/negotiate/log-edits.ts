/** What is done to the log: each a step to undo. */
import type { LogEntry } from "#domain/negotiation.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { setAt } from "#state/actions/editing.ts";
import { freeId } from "#state/blank-offer.ts";

const PLACE = ["negotiation", "log"];

type NewEntry = Pick<LogEntry, "offerId" | "by" | "kind" | "note"> & { readonly terms: AskTerms | null };

/** The longest note that a file takes. */
const LONGEST_NOTE = 300;

/** Adds an entry of the workspace's day; its id, or null where it was refused. */
export function addLogEntry({ negotiation, asOf }: Workspace, { terms, ...entry }: NewEntry): string | null {
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
export function changeLogEntry({ negotiation }: Workspace, id: string, changes: Partial<LogEntry>): void {
  setAt(
    PLACE,
    negotiation.log.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
  );
}

/** Takes an entry away. */
export function removeLogEntry({ negotiation }: Workspace, id: string): void {
  setAt(
    PLACE,
    negotiation.log.filter((entry) => entry.id !== id),
  );
}
