/** Offers of other employers whose day to decide is past: how they count, which the person may overrule. */
import type { Offer } from "#domain/offer.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { isLapsed, isMeantInstead } from "#engine/negotiation/standing.ts";
import { showDay } from "#format/show-date.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Of = Pick<Negotiation, "workspace" | "offer" | "marks">;

function lapsed({ workspace, offer }: Of): readonly Offer[] {
  return workspace.offers.filter(
    (other) =>
      other.id !== offer.id &&
      other.status !== "hypothetical" &&
      !isOfOneEmployer(other, offer) &&
      isLapsed(workspace, other),
  );
}

/** Those that no longer count for that reason alone: the person has not said what counts. */
export function lapsedOut(negotiation: Of): readonly Offer[] {
  return negotiation.workspace.negotiation.alternativeIds === null ? lapsed(negotiation) : [];
}

/** What each of them means for the walk-away and for what backs an ask, sentence by sentence. */
export function lapsedNotes(negotiation: Of): readonly string[] {
  const { workspace, marks } = negotiation;
  const out = lapsedOut(negotiation);
  return lapsed(negotiation).flatMap((other) => {
    const letter = marks.find(({ id }) => id === other.id)?.letter ?? say("negotiate.lede.another");
    const words = { letter, day: showDay(other.decideBy ?? "", workspace.asOf) };
    if (out.includes(other)) return [say("negotiate.lapsed.out", words)];
    return isMeantInstead(workspace, other) ? [say("negotiate.lapsed.counted", words)] : [];
  });
}
