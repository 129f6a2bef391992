/** What the check of the page to send finds: one place that must not be sent as it is, and why. */
import type { DisparagingKind } from "./disparaging-words.ts";
import type { PublicFigure } from "./public-figures.ts";
import type { Secret, SecretRole } from "./secrets.ts";
import type { Place } from "./word-places.ts";

/**
 * A part of the page as it would be sent. `isListed` is a cell of the tables of the offer and of the ask: its
 * figures stand in those roles.
 */
export type SentText = { readonly id: string; readonly text: string; readonly isListed: boolean };

/** What is wrong at a place. */
export type LeakKind =
  | SecretRole
  | "walkAwaySum"
  | "privateName"
  | "takesLess"
  | "otherName"
  | "otherDay"
  | "notWritten"
  | "notHeld"
  | "otherFigure"
  | "disparaging";

/** One place that must not be sent as it is. */
export type LeakFinding = Place & {
  readonly textId: string;
  /** What stands there. */
  readonly written: string;
  readonly kind: LeakKind;
  /** The private figure that stands there; null where it is no figure. */
  readonly secret: Secret | null;
  readonly offerId: string | null;
  readonly disparages: DisparagingKind | null;
  /** Whether the figure is private by what its sentence makes of it, not as it is written. */
  readonly isImplied: boolean;
  /** What only the person can judge, and so may overrule; never so for a figure that is plainly private. */
  readonly isJudgement: boolean;
};

/** A private figure that stands on the page in a public role: no finding. */
export type Coincidence = { readonly secret: Secret; readonly as: PublicFigure["as"] };

/** The finding of `kind` at `place` of a text. */
export function leakFinding(
  { id, text }: SentText,
  place: Place,
  kind: LeakKind,
  more: Partial<LeakFinding> = {},
): LeakFinding {
  return {
    textId: id,
    from: place.from,
    to: place.to,
    written: text.slice(place.from, place.to),
    kind,
    secret: null,
    offerId: null,
    disparages: null,
    isImplied: false,
    isJudgement: false,
    ...more,
  };
}
