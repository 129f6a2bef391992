/** The log's lines: what was said with what it is worth to the person, and what falls due, by date. */
import { Decimal } from "#domain/money.ts";
import type { LogEntry } from "#domain/negotiation.ts";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import { ASK_PARTS } from "#engine/negotiation/ask-terms.ts";
import { bestAfter, type Crossing, crossings, type Due, duesOf } from "#engine/negotiation/deadlines.ts";
import { packageModel } from "#engine/negotiation/package-model.ts";
import { saidTerms } from "#engine/negotiation/said-terms.ts";
import { say } from "#text/say.ts";
import { knownAYear, worthKnown } from "./as-known.ts";
import { briefDates } from "./brief-dates.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** One line; `perYear` is null where nothing was said of any part. */
export type LogRow =
  | { readonly kind: "said"; readonly on: string; readonly entry: LogEntry; readonly perYear: number | null }
  | { readonly kind: "due"; readonly on: string; readonly due: Due };

/** The lines in the order of their days, what was said before what falls due on the same day. */
export function logRows(negotiation: Negotiation): readonly LogRow[] {
  const { workspace } = negotiation;
  const said = workspace.negotiation.log.map(
    (entry): LogRow => ({ kind: "said", on: entry.on, entry, perYear: worthOf(negotiation, entry) }),
  );
  const due = logDues(negotiation).map((each): LogRow => ({ kind: "due", on: each.on, due: each }));
  return [...said, ...due].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What falls due. */
export function logDues({ workspace, offer }: Negotiation): readonly Due[] {
  const brief = workspace.negotiation.briefs[offer.id] ?? FIRST_BRIEF;
  return duesOf(workspace, offer.id, {
    ...briefDates(workspace, offer, brief),
    isDecideOnOwn: brief.decideOn !== null,
    isAnswerByOwn: brief.answerBy !== null,
  });
}

/** Where the dates cross. */
export function logCrossings(negotiation: Negotiation): readonly Crossing[] {
  const { workspace, offer, alternatives } = negotiation;
  const ids = alternatives.map(({ offerId }) => offerId);
  return crossings(logDues(negotiation), offer.id, ids, workspace.asOf);
}

function worthOf({ workspace, riskAversion }: Negotiation, entry: LogEntry): number | null {
  if (ASK_PARTS.every((part) => entry[part] === null)) return null;
  const model = packageModel(workspace, entry.offerId);
  if (model === null) return null;
  const terms = saidTerms(workspace.negotiation.log, entry, model.present);
  return terms.baseSalary === null ? null : model.worth(terms, riskAversion) / model.horizonYears;
}

/** What was said of each part, "base $188,000 · sign-on $35,000"; empty for a note. */
export function entryTerms({ workspace }: Negotiation, entry: LogEntry): string {
  const parts = ASK_PARTS.flatMap((part) => {
    const said = entry[part];
    if (said === null) return [];
    return [say(`reply.part.${part}`, { amount: partText(part, new Decimal(said), workspace.currency) })];
  });
  return parts.join(" · ");
}

/** What the walk-away falls to once an alternative has lapsed; null where it stays, or where it is none. */
export function fallAfter(negotiation: Negotiation, due: Due): string | null {
  const { workspace, alternatives, reservation, marks } = negotiation;
  if (due.kind !== "lapses" || reservation?.alternative.offerId !== due.offerId) return null;
  const next = bestAfter(workspace, alternatives, due.on);
  if (next === null) return say("reply.log.fallsToNone");
  if (next.worth >= reservation.worth) return null;
  const words = {
    letter: marks.find(({ id }) => id === next.offerId)?.letter ?? say("reply.log.another"),
    amount: knownAYear(negotiation, next.worth, worthKnown(negotiation, next.offerId)),
  };
  const isWritten = workspace.offers.find(({ id }) => id === next.offerId)?.status === "written";
  return isWritten ? say("reply.log.fallsTo", words) : say("reply.log.fallsToUnwritten", words);
}
