/**
 * Everything that is uncertain about two offers, in the order of the sheet: the person, the future, the
 * company, the grant, the pay. Who stays, and how long, is the simulation's.
 */
import type { Workspace } from "#domain/workspace.ts";
import { companyInputs } from "./company-inputs.ts";
import { privateGrantInputs, publicGrantInputs } from "./grant-inputs.ts";
import { type OutlookOwner, outlookInputs } from "./outlook-inputs.ts";
import { payInputs } from "./pay-inputs.ts";
import { personInputs } from "./person-inputs.ts";
import type { UncertainInput } from "./uncertain-input.ts";

/** The inputs of the offer whose grant it is about and of the one that it is held against. */
export function uncertainInputs(
  workspace: Workspace,
  offerId: string,
  againstId: string,
): readonly UncertainInput[] {
  const sides = workspace.offers.filter(({ id }) => id === offerId || id === againstId);
  const withGrants = sides.filter(({ grants }) => grants.length > 0);
  const isPrivate = ({ companyFacts }: (typeof sides)[number]) => companyFacts.liquidity === "private";
  const owners = new Set(
    withGrants.filter(isPrivate).map(({ id, outlook }): OutlookOwner => (outlook === null ? null : id)),
  );
  const hasPublic = withGrants.some((offer) => !isPrivate(offer));
  return [
    ...personInputs(workspace, hasPublic),
    ...[...owners].flatMap((owner) => outlookInputs(workspace, owner)),
    ...withGrants.flatMap((offer) =>
      isPrivate(offer)
        ? [...companyInputs(workspace, offer), ...privateGrantInputs(workspace, offer, offer.id === offerId)]
        : publicGrantInputs(workspace, offer),
    ),
    ...sides.flatMap((offer) => payInputs(workspace, offer)),
  ];
}
