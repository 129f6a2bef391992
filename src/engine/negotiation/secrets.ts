/**
 * What the page to send must not say: figures that are private by their role, and those that are no secret
 * because they are an offer, an ask or a source.
 *
 * By role, not by figure alone: a target may equal what a document reports. Only an offer of theirs or an ask
 * excuses the walk-away's own figure; a source does not, since a competitor's total may be the walk-away.
 */
import type { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import { type Count, countOf } from "./counted-total.ts";
import { exchangeRateAt } from "./exchange-rates.ts";
import { type Ladder, termsOn } from "./ladder.ts";
import { headlineOf } from "./offer-parts.ts";
import {
  foreignRates,
  type NamedSum,
  type OtherOffer,
  otherOffer,
  sumOf,
  termFigures,
} from "./other-offers.ts";
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
  readonly of: AskPart | "perYear" | "horizon" | "targetBonus" | "equity" | "total";
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
  const count = countOf(workspace, offer.id);
  const figures = [
    ...walkAwayFigures(reservation, headlineOf(workspace, offer.id)),
    ...ladderFigures(input),
    ...worthFigures(input),
    ...rateFigures(input),
    ...thresholdFigures(input, count),
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

function walkAwayFigures(found: Reservation | null, headline: readonly number[]): readonly Secret[] {
  if (found === null) return [];
  const of = (value: number | null, what: Secret["of"]): readonly Secret[] =>
    value === null
      ? []
      : [
          {
            role: "walkAway",
            unit: what === "ownership" ? "fraction" : "money",
            value,
            of: what,
            offerId: found.alternative.offerId,
          },
        ];
  const { worth, perYear, alternative } = found;
  return [
    ...of(perYear, "perYear"),
    ...of(worth, "horizon"),
    ...of(worth - alternative.premium, "horizon"),
    ...of(found.leastBase, "baseSalary"),
    ...of(found.leastSignOn, "signOnBonus"),
    ...of(found.leastOwnership, "ownership"),
    ...headline.flatMap((worth) =>
      of(found.leastOwnership === null ? null : found.leastOwnership * worth, "equity"),
    ),
  ];
}

function secretsOfTerms(role: SecretRole, terms: AskTerms): readonly Secret[] {
  return ASK_PARTS.flatMap((part): readonly Secret[] => {
    const value = terms[part];
    if (value === null) return [];
    const unit = part === "ownership" ? "fraction" : "money";
    return [{ role, unit, value: value.toNumber(), of: part, offerId: null }];
  });
}

function ladderFigures({ ladder, model, steps }: SecretsInput): readonly Secret[] {
  return [
    ...(["target", "anchor", "landing"] as const).flatMap((rung) =>
      secretsOfTerms(rung, termsOn(ladder, model.present, rung)),
    ),
    ...steps.flatMap((terms) => secretsOfTerms("step", terms)),
  ];
}

/** What each rung, step and package is worth to the person, a year and over the horizon. */
function worthFigures({ workspace, ladder, model, packages, steps }: SecretsInput): readonly Secret[] {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const rungs = (["target", "anchor", "landing"] as const).map((on) => termsOn(ladder, model.present, on));
  const worths = [
    ...[model.present, ...rungs, ...steps].map((terms) => model.worth(terms, riskAversion)),
    ...packages.map(({ worth }) => worth),
  ];
  return worths.flatMap((worth): readonly Secret[] => [
    { role: "worth", unit: "money", value: worth / model.horizonYears, of: "perYear", offerId: null },
    { role: "worth", unit: "money", value: worth, of: "horizon", offerId: null },
  ]);
}

function rateFigures({ workspace, model }: SecretsInput): readonly Secret[] {
  const rate = exchangeRateAt(model, Number(workspace.assumptions.riskAversion));
  return [rate.basePerYearForThousandthPercent, rate.basePerYearForTenThousandSignOn].flatMap((value) =>
    value === null || value < LEAST_RATE
      ? []
      : [{ role: "rate", unit: "money", value, of: "baseSalary", offerId: null } satisfies Secret],
  );
}

/** A rate of less is no figure that anyone would know again. */
const LEAST_RATE = 100;

function thresholdFigures({ packages }: SecretsInput, { threshold }: Count): readonly Secret[] {
  if (threshold === null) return [];
  const of = (role: SecretRole, value: Decimal): Secret => ({
    role,
    unit: "money",
    value: value.toNumber(),
    of: "total",
    offerId: null,
  });
  return [
    of("threshold", threshold),
    ...packages.flatMap(({ headroom }) => (headroom === null ? [] : [of("headroom", headroom)])),
  ];
}
