/**
 * Offers: added, copied, put in order, taken away; one of them is what the others are held against.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankOffer, freeId } from "#state/blank-offer.ts";
import type { Change } from "#state/change.ts";
import { offerMark } from "#state/offer-mark.ts";
import { store } from "#state/store.ts";
import { commit, commitIfSound, refuse } from "./commit.ts";
import { commitDraft } from "./editing.ts";
import { tell } from "./notices.ts";

/** The most offers that a sheet holds side by side, each with a colour of its own. A file may hold more. */
export const MOST_COLUMNS = 5;

/** Whether `workspace` takes no further offer from the page. */
export function isFull({ offers }: Workspace): boolean {
  return offers.length >= MOST_COLUMNS;
}

/** Adds an offer at the end with what is known of it; its id, or null where it was refused. */
export function addOffer(values: Partial<Omit<Offer, "id">> = {}): string | null {
  const workspace = settledWorkspace();
  const id = freeId("offer", workspace.offers);
  const added = { ...blankOffer(id, workspace.currency), ...values, id };
  return withOffers([...workspace.offers, added], changeOf("offerAdded", added)) ? id : null;
}

/** Puts a copy after the last offer, so that no other changes its letter; its id, or null where refused. */
export function duplicateOffer(offerId: string): string | null {
  const { offers } = settledWorkspace();
  const { offer } = placeOf(offers, offerId);
  const copy = { ...offer, id: freeId("offer", offers) };
  return withOffers([...offers, copy], changeOf("offerDuplicated", offer)) ? copy.id : null;
}

/** Moves the offer to `toIndex` among all offers; beyond the ends counts as the end. */
export function moveOffer(offerId: string, toIndex: number): void {
  const { offers } = settledWorkspace();
  const { index, offer } = placeOf(offers, offerId);
  const to = Math.min(Math.max(toIndex, 0), offers.length - 1);
  if (to === index) return;
  withOffers(offers.toSpliced(index, 1).toSpliced(to, 0, offer), changeOf("offerMoved", offer));
}

/** Takes the offer away, and the baseline with it if it was that; one undo brings both back. */
export function removeOffer(offerId: string): void {
  const workspace = settledWorkspace();
  const { offer } = placeOf(workspace.offers, offerId);
  const { baselineOfferId } = workspace;
  const { letter } = offerMark(store.getState().marks[offerId] ?? 0);
  const change: Change = { code: "offerRemoved", params: { company: offer.company, letter } };
  commit(
    {
      ...workspace,
      baselineOfferId: baselineOfferId === offerId ? null : baselineOfferId,
      offers: workspace.offers.filter(({ id }) => id !== offerId),
    },
    change,
  );
  tell(change.code, { params: change.params, canUndo: true });
}

/** Holds the other offers against this one; null against none. */
export function setBaseline(offerId: string | null): void {
  const workspace = settledWorkspace();
  if (workspace.baselineOfferId === offerId) return;
  const company = offerId === null ? "" : placeOf(workspace.offers, offerId).offer.company;
  commit({ ...workspace, baselineOfferId: offerId }, { code: "baselineChosen", params: { company } });
}

function withOffers(offers: Offer[], change: Change): boolean {
  const { workspace } = store.getState();
  if (isFull(workspace) && offers.length > workspace.offers.length) {
    refuse([{ path: "offers", code: "tooMany", params: { most: String(MOST_COLUMNS) } }]);
    return false;
  }
  return commitIfSound({ ...workspace, offers }, ["offers"], change).length === 0;
}

/** The workspace once what is being typed is kept. */
export function settledWorkspace(): Workspace {
  commitDraft();
  return store.getState().workspace;
}

/** The offer with its index; throws where there is none, which is a bug of the caller. */
export function placeOf(offers: readonly Offer[], offerId: string): { index: number; offer: Offer } {
  const index = offers.findIndex(({ id }) => id === offerId);
  const offer = offers[index];
  if (offer === undefined) throw new Error(`No offer ${offerId}.`);
  return { index, offer };
}

function changeOf(code: Change["code"], { company }: Offer): Change {
  return { code, params: { company } };
}
