/**
 * What a ladder draws: a bar for the package and for each part of it, with its rungs, what can be shown for
 * them, and the limits that hold them.
 *
 * All words are said; amounts are doubles in the row's own unit. No react: a series is tested apart.
 */
import type { OfferKey } from "./series.ts";

/** A rung's name, from what has to be beaten to what is said first. */
export type RungName = "walkAway" | "offer" | "landing" | "target" | "anchor";

/** One rung; `short` is its figure where there is little room. */
export type LadderRung = {
  readonly name: RungName;
  readonly at: number;
  readonly label: string;
  readonly figure: string;
  readonly short: string;
};

/** Something that can be shown: another offer, a reported figure, one person's case, a range. */
export type LadderMark = {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** The figure that counts: the range's middle or its end. */
  readonly at: number;
  readonly look: "offer" | "figure" | "case" | "range";
  /** The offer whose letter it is drawn with. */
  readonly offer: { readonly key: OfferKey; readonly letter: string } | null;
};

/** A limit on what is asked for, or where the anchor would be without one. */
export type LadderLimit = {
  readonly id: string;
  readonly at: number;
  readonly label: string;
  readonly isFree: boolean;
};

/** One bar. */
export type LadderRow = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly rungs: readonly LadderRung[];
  /** Where private equity begins in the part of the bar that is on the table. */
  readonly privateFrom: number;
  readonly marks: readonly LadderMark[];
  readonly limits: readonly LadderLimit[];
  readonly formatTick: (value: number) => string;
  /** Everything that the bar says, for who cannot see it. */
  readonly said: string;
};
