/**
 * Editing what a company could turn into, wherever it is said: the workspace's assumptions, or the company's
 * own outlook, which two offers of one company share. MODEL section 6.
 */
import type { Offer } from "#domain/offer.ts";
import type { Outcome, Outlook, OwnOutlook } from "#domain/outcomes.ts";
import { isSameCompany } from "#domain/same-company.ts";
import type { Workspace } from "#domain/workspace.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";

/** A value with the place that it belongs to. */
export type PlacedValue = { readonly path: Path; readonly value: unknown };

/** Sets `changes` where the outlook of `offer` stands: its company's own, else the workspace's. */
export function changeOutlook(workspace: Workspace, offer: Offer, changes: Partial<Outlook>): void {
  if (offer.outlook !== null) setOwnOutlook(workspace, offer, { ...offer.outlook, ...changes });
  else for (const [key, value] of Object.entries(changes)) setAt(["assumptions", key], value);
}

/** Gives the company of `offer` an outlook of its own, or with null the workspace's. */
export function setOwnOutlook(workspace: Workspace, offer: Offer, outlook: OwnOutlook | null): void {
  const { path, value } = ownOutlookPlace(workspace, offer, outlook);
  setAt(path, value);
}

/** `outcomes` where those of `offer` stand: its company's own outlook, else the workspace's assumptions. */
export function outcomesPlace(workspace: Workspace, offer: Offer, outcomes: readonly Outcome[]): PlacedValue {
  if (offer.outlook === null) return { path: ["assumptions", "outcomes"], value: outcomes };
  return ownOutlookPlace(workspace, offer, { ...offer.outlook, outcomes: [...outcomes] });
}

/** An outlook of a company's own, which begins as the workspace's. */
export function ownOutlook({ assumptions }: Workspace): OwnOutlook {
  const { exitYear, futureDilution, outcomes } = assumptions;
  return { exitYear, futureDilution, outcomes, exit: null };
}

/** The offers of the company of `offer`, itself included. */
export function siblings({ offers }: Workspace, offer: Offer): readonly Offer[] {
  return offers.filter((each) => isSameCompany(each, offer));
}

/** Whether both take their outcomes from one place: one company, or both the workspace's. */
export function shareOutcomes(one: Offer, other: Offer): boolean {
  return isSameCompany(one, other) || (one.outlook === null && other.outlook === null);
}

function ownOutlookPlace(workspace: Workspace, offer: Offer, outlook: OwnOutlook | null): PlacedValue {
  const { offers } = workspace;
  return siblings(workspace, offer).length < 2
    ? { path: ["offers", offers.findIndex(({ id }) => id === offer.id), "outlook"], value: outlook }
    : {
        path: ["offers"],
        value: offers.map((each) => (isSameCompany(each, offer) ? { ...each, outlook } : each)),
      };
}
