/** Which offers are held against each other: those that are shown and have a known base and known grants. */
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { type Choices, choices } from "#engine/negotiation/choices.ts";
import { isGrantUnknown } from "#engine/negotiation/not-known.ts";
import { offerWithTerms } from "#engine/negotiation/offer-with-terms.ts";
import { isBaseKnown } from "#engine/negotiation/reservation.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** Shown offers whose base is not known, and so have no worth that could be held against another. */
export function withoutBase({ workspace, marks }: Negotiation): readonly string[] {
  return workspace.offers.flatMap((each) =>
    marks.some((mark) => mark.id === each.id) && !isBaseKnown(workspace, each) ? [each.id] : [],
  );
}

/** Shown offers of which some grant is not known: nothing of them can be said to be ahead or behind. */
export function withoutGrant({ workspace, marks }: Negotiation): readonly string[] {
  return workspace.offers.flatMap((each) =>
    marks.some((mark) => mark.id === each.id) && isGrantUnknown(workspace, each) ? [each.id] : [],
  );
}

/** The offers side by side; with `terms` in place of what the negotiated one states, where they are given. */
export function compared(negotiation: Negotiation, terms: AskTerms | null = null): Choices {
  const { workspace, marks, offer, index } = negotiation;
  const unknown = [...withoutBase(negotiation), ...withoutGrant(negotiation)];
  const ids = marks.map(({ id }) => id).filter((id) => !unknown.includes(id));
  const made = terms === null ? null : offerWithTerms(workspace, offer, terms);
  const offers = made === null ? workspace.offers : workspace.offers.with(index, made);
  return choices({ ...workspace, offers }, ids, offer.id);
}

/** The letters of the offers that come to as much or more than these terms in every outcome. */
export function lettersAhead(negotiation: Negotiation, terms: AskTerms): readonly string[] {
  const { offer, model, marks } = negotiation;
  const { choices: found } = compared(negotiation, terms === model.present ? null : terms);
  const own = found.find(({ offerId }) => offerId === offer.id);
  return (own?.dominatedBy ?? []).flatMap(({ offerId, how }) =>
    how === "chances" ? [] : (marks.find(({ id }) => id === offerId)?.letter ?? []),
  );
}
