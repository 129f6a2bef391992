/**
 * One reason for each part that some ask raises: what it rests on, where that may be said; a part that rests on
 * nothing of its own takes the grounds of one that it stands in for, where some package shows that it does.
 *
 * None is said twice, and none that the check of the page refuses beside the others.
 */
import { ASK_PARTS, type AskPart, type AskTerms } from "#engine/negotiation/ask-terms.ts";
import { leakCheck } from "#engine/negotiation/leak-check.ts";
import type { Secrets } from "#engine/negotiation/secrets.ts";
import type { ProposedReason } from "./brief-evidence.ts";
import { backedReasons, otherReasons, standInReason } from "./brief-reasons.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A part with what is said for it. */
export type PartReason = { readonly part: AskPart; readonly reason: ProposedReason };

/** What is asked for, and what may be said for it. */
export type WhyInput = {
  readonly negotiation: Negotiation;
  readonly allowedOfferIds: readonly string[];
  readonly terms: readonly AskTerms[];
  /** Whether one of `terms` is asked for, so that a part can stand in for another. */
  readonly isChoice: boolean;
  readonly secrets: Secrets;
};

/** The reasons in the order of the parts. */
export function askReasons(input: WhyInput): readonly PartReason[] {
  const { negotiation, allowedOfferIds, terms, isChoice } = input;
  const { present } = negotiation.terms;
  const raised = ASK_PARTS.filter((part) =>
    terms.some((each) => each[part]?.greaterThan(present[part] ?? 0)),
  );
  const chosen = new Map<AskPart, ProposedReason>();
  const choose = (part: AskPart, reasons: readonly ProposedReason[]) => {
    const reason = reasons.find((each) => isSayable(input, chosen, part, each));
    if (reason !== undefined) chosen.set(part, reason);
  };
  for (const part of raised) choose(part, backedReasons(negotiation, part, { allowedOfferIds, terms }));
  const backed = [...chosen].map(([part, reason]) => ({ part, reason }));
  const firmest = backed.toSorted(
    (a, b) => Number(b.reason.source !== null) - Number(a.reason.source !== null),
  );
  for (const part of raised) {
    if (chosen.has(part)) continue;
    const standIns = isChoice ? firmest.flatMap((other) => standInReason(part, other, terms) ?? []) : [];
    choose(part, [...standIns, ...otherReasons(negotiation, part)]);
  }
  return raised.flatMap((part) => {
    const reason = chosen.get(part);
    return reason === undefined ? [] : [{ part, reason }];
  });
}

function isSayable(
  { secrets }: WhyInput,
  chosen: ReadonlyMap<AskPart, ProposedReason>,
  part: AskPart,
  reason: ProposedReason,
): boolean {
  if ([...chosen.values()].some(({ text }) => text === reason.text)) return false;
  const texts = [...chosen, [part, reason] as const].flatMap(([id, { text, source }]) => [
    { id, text, isListed: false },
    { id: `${id}.source`, text: source ?? "", isListed: false },
  ]);
  return leakCheck(texts, secrets).findings.length === 0;
}
