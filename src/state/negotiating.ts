/** What was typed on the Negotiate page and is no part of the workspace: kept while that workspace is open. */

/** What they came back with, as it was typed, and the last text of it that could be read. */
export type TypedReply = { readonly text: string; readonly lastRead: string };

/** Guesses about an approval: what a refusal loses and the wait costs (null = the page's own), and the chance. */
export type ApprovalGuess = {
  readonly loss: string | null;
  readonly delay: string | null;
  readonly chance: string;
};

/** Both by the id of the offer. */
export type Negotiating = {
  readonly replies: Readonly<Record<string, TypedReply>>;
  readonly guesses: Readonly<Record<string, ApprovalGuess>>;
};

/** Nothing typed. */
export const NO_REPLY: TypedReply = { text: "", lastRead: "" };

/** Nothing guessed: an even chance. */
export const FIRST_GUESS: ApprovalGuess = { loss: null, delay: null, chance: "0.5" };

/** A workspace that was just opened. */
export const FIRST_NEGOTIATING: Negotiating = { replies: {}, guesses: {} };
