/**
 * Whether another offer still stands: once the day to decide on it is past, nobody can count on it.
 *
 * What has lapsed is nothing that one would take instead and backs no ask, unless the person chooses it as an
 * alternative: then it was asked for again. MODEL section 8 says what an alternative is; this rule is ours, and
 * the page says it wherever it bites.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";

type Standing = Pick<Workspace, "asOf" | "negotiation">;

/** Whether the day to decide on `offer` is past. */
export function isLapsed({ asOf }: Pick<Workspace, "asOf">, { status, decideBy }: Offer): boolean {
  return status !== "current" && decideBy !== null && decideBy < asOf;
}

/** Whether one would take `offer` instead: as chosen, else what is no mere thought and has not lapsed. */
export function isMeantInstead(workspace: Standing, offer: Offer): boolean {
  const chosen = workspace.negotiation.alternativeIds;
  return chosen?.includes(offer.id) ?? (offer.status !== "hypothetical" && !isLapsed(workspace, offer));
}

/** Whether nobody has offered `offer`, nor has the person chosen to count it as if somebody had. */
export function isMereThought({ negotiation }: Standing, { id, status }: Offer): boolean {
  return status === "hypothetical" && negotiation.alternativeIds?.includes(id) !== true;
}

/** Whether `offer` can still be taken as it is written. */
export function isHeldInWriting(workspace: Standing, offer: Offer): boolean {
  return offer.status === "written" && (!isLapsed(workspace, offer) || isMeantInstead(workspace, offer));
}
