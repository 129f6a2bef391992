/** What is typed on the Negotiate page beside the workspace, and the reply that becomes the offer. */
import type { LogEntry } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { ApprovalGuess, TypedReply } from "#state/negotiating.ts";
import { store } from "#state/store.ts";
import { commitIfSound } from "./commit.ts";
import { placeOf, settledWorkspace } from "./offers.ts";

/** Keeps what was typed as their reply about an offer. */
export function typeReply(offerId: string, reply: TypedReply): void {
  store.setState(({ negotiating }) => ({
    negotiating: { ...negotiating, replies: { ...negotiating.replies, [offerId]: reply } },
  }));
}

/** Keeps guesses about an approval of what is asked of an offer. */
export function guessApproval(offerId: string, guess: ApprovalGuess): void {
  store.setState(({ negotiating }) => ({
    negotiating: { ...negotiating, guesses: { ...negotiating.guesses, [offerId]: guess } },
  }));
}

/** Puts `made` in the place of the offer of its id, with `log` beside it, as one step; whether it was accepted. */
export function takeReply(made: Offer, log: readonly LogEntry[]): boolean {
  const workspace = settledWorkspace();
  const { index } = placeOf(workspace.offers, made.id);
  const taken = {
    ...workspace,
    offers: workspace.offers.with(index, made),
    negotiation: { ...workspace.negotiation, log: [...log] },
  };
  return commitIfSound(taken, [], { code: "replyTaken", params: { company: made.company } }).length === 0;
}
