/**
 * What the log says that an offer's terms were: a part that an entry leaves empty was not spoken of, so the last
 * that they said of it before still stands; before anything was said of it, the offer as it is now.
 */
import { Decimal } from "#domain/money.ts";
import type { LogEntry } from "#domain/negotiation.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";

/** `terms` as an entry keeps them. */
export function entryFigures(terms: AskTerms): Pick<LogEntry, AskPart> {
  const kept = (part: AskPart) => terms[part]?.toFixed() ?? null;
  return { baseSalary: kept("baseSalary"), signOnBonus: kept("signOnBonus"), ownership: kept("ownership") };
}

/** The terms that `entry` comes to; `present` are those of the offer as it is now. */
export function saidTerms(log: readonly LogEntry[], entry: LogEntry, present: AskTerms): AskTerms {
  const before = log
    .filter((each) => each.offerId === entry.offerId && each.by === "them" && isBefore(log, each, entry))
    .sort((a, b) => (isBefore(log, a, b) ? 1 : -1));
  const of = (part: AskPart) => {
    const said = [entry, ...before].find((each) => each[part] !== null)?.[part] ?? null;
    return said === null ? present[part] : new Decimal(said);
  };
  return { baseSalary: of("baseSalary"), signOnBonus: of("signOnBonus"), ownership: of("ownership") };
}

/** Whether they already said these terms of the offer: then the log holds them. */
export function isSaid(log: readonly LogEntry[], offerId: string, terms: AskTerms): boolean {
  return log.some((entry) => {
    if (entry.offerId !== offerId || entry.by !== "them") return false;
    if (ASK_PARTS.every((part) => entry[part] === null)) return false;
    const said = saidTerms(log, entry, terms);
    return ASK_PARTS.every((part) => (said[part]?.toFixed() ?? null) === (terms[part]?.toFixed() ?? null));
  });
}

/** An entry without its id. */
type New = Omit<LogEntry, "id">;

/**
 * The log once `reply` has become the offer whose terms were `former`: the former terms first, where they do not
 * stand in it yet, then the reply, where it does not. `entryId` names a new entry.
 */
export function logWithReply(
  log: readonly LogEntry[],
  former: New,
  reply: New,
  entryId: (log: readonly LogEntry[]) => string,
): readonly LogEntry[] {
  const formerTerms = termsIn(former);
  const at = log.findIndex((each) => isSameWord(each, reply));
  const place = at === -1 ? log.length : at;
  const kept = isSaid(log.toSpliced(place), former.offerId, formerTerms)
    ? log
    : log.toSpliced(place, 0, { ...former, id: entryId(log) });
  return at === -1 ? [...kept, { ...reply, id: entryId(kept) }] : kept;
}

function termsIn(entry: Pick<LogEntry, AskPart>): AskTerms {
  const of = (part: AskPart) => {
    const said = entry[part];
    return said === null ? null : new Decimal(said);
  };
  return { baseSalary: of("baseSalary"), signOnBonus: of("signOnBonus"), ownership: of("ownership") };
}

function isSameWord(one: LogEntry, other: New): boolean {
  const { id: _, ...rest } = one;
  return JSON.stringify(Object.entries(rest).sort()) === JSON.stringify(Object.entries(other).sort());
}

function isBefore(log: readonly LogEntry[], one: LogEntry, other: LogEntry): boolean {
  return one.on === other.on ? log.indexOf(one) < log.indexOf(other) : one.on < other.on;
}
