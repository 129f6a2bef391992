/**
 * What the page to send must not say: figures that are private by their role, and those that are no secret
 * because they are an offer, an ask or a source.
 *
 * By role, not by figure alone: a target may equal what a document reports. Only an offer of theirs or an ask
 * excuses the walk-away's own figure; a source does not, since a competitor's total may be the walk-away.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskPart, AskTerms } from "./ask-terms.ts";
import type { Ladder } from "./ladder.ts";
import {
  foreignRates,
  type NamedSum,
  type OtherOffer,
  otherOffer,
  sumOf,
  termFigures,
} from "./other-offers.ts";
import { ownFigures } from "./own-figures.ts";
import type { PackageModel } from "./package-model.ts";
import type { NegotiationPackage } from "./packages.ts";
import { type PublicFigure, publicFigures } from "./public-figures.ts";
import { isOfOneEmployer, type Reservation } from "./reservation.ts";

/** Why a figure is private. */
export type SecretRole =
  | "walkAway"
  | "target"
  | "anchor"
  | "landing"
  | "step"
  | "worth"
  | "rate"
  | "headroom"
  | "threshold"
  | "otherTerms";

/** One private figure; `of` says what it is a figure of, `offerId` whose term it is. */
export type Secret = {
  readonly role: SecretRole;
  readonly unit: "money" | "fraction";
  readonly value: number;
  readonly of: AskPart | "perYear" | "horizon" | "targetBonus" | "equity" | "shares" | "total";
  readonly offerId: string | null;
  /** Whether it tells something only in a sentence about another offer: a bonus of 15 %. */
  readonly isCommon?: boolean;
  /** The same figure in the other currencies of the offers. */
  readonly also?: readonly number[];
};

/** All that a page to send is held against. */
export type Secrets = {
  readonly figures: readonly Secret[];
  readonly public: readonly PublicFigure[];
  readonly others: readonly OtherOffer[];
  /** The parts that the walk-away could be added up from, over the horizon; null without one. */
  readonly sum: NamedSum | null;
};

/** What is known of the negotiation when its page is looked at. */
export type SecretsInput = {
  readonly workspace: Workspace;
  readonly offer: Offer;
  readonly model: PackageModel;
  readonly ladder: Ladder;
  readonly reservation: Reservation | null;
  readonly packages: readonly NegotiationPackage[];
  /** The terms that the page asks for, one of which is enough. */
  readonly asks: readonly AskTerms[];
  /** The terms of each step on the way from the anchor to the target. */
  readonly steps: readonly AskTerms[];
  readonly allowedOfferIds: readonly string[];
  /** The days that the page itself names. */
  readonly ownDays: readonly string[];
};

/** The secrets of one negotiation. */
export function secretsOf(input: SecretsInput): Secrets {
  const { workspace, offer, reservation } = input;
  const others = workspace.offers.flatMap((other): readonly OtherOffer[] => {
    if (other.id === offer.id || isOfOneEmployer(other, offer)) return [];
    const isAllowed = input.allowedOfferIds.includes(other.id);
    return [otherOffer(workspace, other, isAllowed, [...input.ownDays, offer.decideBy, offer.startsOn])];
  });
  const figures = [
    ...ownFigures(input),
    ...others.flatMap(({ offerId, isAllowed }) => (isAllowed ? [] : termFigures(workspace, offerId))),
  ];
  const rates = foreignRates(workspace);
  const known = publicFigures(input);
  return {
    figures: figures
      .filter(({ value }) => value > 0)
      .map((secret) => (secret.unit === "money" ? { ...secret, also: inAll(rates, secret.value) } : secret)),
    public: known.flatMap((each) => [
      each,
      ...(each.unit === "money" ? inAll(rates, each.value).map((value) => ({ ...each, value })) : []),
    ]),
    others,
    sum: reservation === null ? null : sumOf(workspace, reservation),
  };
}

function inAll(rates: readonly number[], value: number): readonly number[] {
  return rates.map((rate) => value / rate);
}
