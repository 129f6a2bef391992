/**
 * Everything that is uncertain about two offers, in the order of the sheet: the person, the future, the
 * company, the grant, the pay. Who stays, and how long, is the simulation's.
 */
import type { Offer } from "#domain/offer.ts";
import { employerKey, isSameCompany } from "#domain/same-company.ts";
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
  const companies = companiesOf(withGrants.filter(isPrivate), offerId);
  const sharing = (owner: OutlookOwner) =>
    companies
      .flat()
      .filter((offer) =>
        owner === null ? offer.outlook === null : offer.outlook !== null && isSameCompany(offer, owner),
      );
  const hasPublic = withGrants.some((offer) => !isPrivate(offer));
  return [
    ...personInputs(workspace, hasPublic),
    ...ownersOf(companies).flatMap((owner) => outlookInputs(workspace, owner, sharing(owner))),
    ...companies.flatMap((offers) => companyInputs(workspace, offers)),
    ...withGrants.flatMap((offer) =>
      isPrivate(offer)
        ? privateGrantInputs(workspace, offer, offer.id === offerId)
        : publicGrantInputs(workspace, offer),
    ),
    ...sides.flatMap((offer) => payInputs(workspace, offer)),
  ];
}

/** The offers by company, the one with the id `first` before another of its company. */
function companiesOf(offers: readonly Offer[], first: string): readonly (readonly Offer[])[] {
  const ordered = [...offers].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  return [...new Set(offers.map(employerKey))].map((key) =>
    ordered.filter((offer) => employerKey(offer) === key),
  );
}

/** Whose outlooks there are: the workspace's once, and each company's own. */
function ownersOf(companies: readonly (readonly Offer[])[]): readonly OutlookOwner[] {
  const owners = companies.flatMap((offers) => {
    const own = offers.find(({ outlook }) => outlook !== null);
    return offers.some(({ outlook }) => outlook === null) || own === undefined ? [null, own ?? null] : [own];
  });
  return [...new Set(owners)];
}
