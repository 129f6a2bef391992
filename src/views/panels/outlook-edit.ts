/**
 * Editing what a company could turn into, wherever it is said: the workspace's assumptions, or the company's
 * own outlook, which two offers of one company share. MODEL section 6.
 */
import type { Offer } from "#domain/offer.ts";
import type { Outlook, OwnOutlook } from "#domain/outcomes.ts";
import type { Workspace } from "#domain/workspace.ts";
import { setAt } from "#state/actions/editing.ts";

/** Sets `changes` where the outlook of `offer` stands: its company's own, else the workspace's. */
export function changeOutlook(workspace: Workspace, offer: Offer, changes: Partial<Outlook>): void {
  if (offer.outlook !== null) setOwnOutlook(workspace, offer, { ...offer.outlook, ...changes });
  else for (const [key, value] of Object.entries(changes)) setAt(["assumptions", key], value);
}

/** Gives the company of `offer` an outlook of its own, or with null the workspace's. */
export function setOwnOutlook(workspace: Workspace, offer: Offer, outlook: OwnOutlook | null): void {
  const { offers } = workspace;
  if (siblings(workspace, offer).length < 2) {
    setAt(["offers", offers.findIndex(({ id }) => id === offer.id), "outlook"], outlook);
  } else {
    setAt(
      ["offers"],
      offers.map((each) => (isSameCompany(each, offer) ? { ...each, outlook } : each)),
    );
  }
}

/** The offers of the company of `offer`, itself included. */
export function siblings({ offers }: Workspace, offer: Offer): readonly Offer[] {
  return offers.filter((each) => isSameCompany(each, offer));
}

/** One company, as far as its name says; without a name every offer stands for itself. */
function isSameCompany(a: Offer, b: Offer): boolean {
  const name = (offer: Offer) => offer.company.trim().toLowerCase();
  return a.id === b.id || (name(a) !== "" && name(a) === name(b));
}
