/** Grants of an offer: added, edited as a whole, taken away. */
import type { Finding } from "#domain/finding.ts";
import { type Grant, isOption } from "#domain/grant.ts";
import { blankGrant, freeId } from "#state/blank-offer.ts";
import type { Change } from "#state/change.ts";
import { withValueAt } from "#state/workspace-path.ts";
import { commitIfSound } from "./commit.ts";
import { tell } from "./notices.ts";
import { placeOf, settledWorkspace } from "./offers.ts";

/** Adds a grant to the offer with what is known of it; its id, or null where it was refused. */
export function addGrant(offerId: string, values: Partial<Omit<Grant, "id">> = {}): string | null {
  const { offer } = placeOf(settledWorkspace().offers, offerId);
  const id = freeId("grant", offer.grants);
  const findings = withGrants(offerId, [...offer.grants, { ...blankGrant(id), ...values, id }], "grantAdded");
  return findings.length === 0 ? id : null;
}

/** Changes several terms of a grant in one step; a kind that is not bought loses its strike. */
export function editGrant(
  offerId: string,
  grantId: string,
  changes: Partial<Omit<Grant, "id">>,
): readonly Finding[] {
  const { offer } = placeOf(settledWorkspace().offers, offerId);
  const grants = offer.grants.map((grant) => {
    if (grant.id !== grantId) return grant;
    const edited = { ...grant, ...changes };
    return isOption(edited.kind) ? edited : { ...edited, strike: null };
  });
  return withGrants(offerId, grants, "grantEdited");
}

/** Takes a grant away. */
export function removeGrant(offerId: string, grantId: string): void {
  const { offer } = placeOf(settledWorkspace().offers, offerId);
  withGrants(
    offerId,
    offer.grants.filter(({ id }) => id !== grantId),
    "grantRemoved",
  );
  tell("grantRemoved", { params: { company: offer.company }, canUndo: true });
}

function withGrants(offerId: string, grants: readonly Grant[], code: Change["code"]): readonly Finding[] {
  const workspace = settledWorkspace();
  const { index, offer } = placeOf(workspace.offers, offerId);
  const path = ["offers", index, "grants"];
  return commitIfSound(withValueAt(workspace, path, grants), path, {
    code,
    params: { company: offer.company },
  });
}
