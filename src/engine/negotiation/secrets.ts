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
import { exchangeRate } from "#engine/offer-terms.ts";
import { ASK_PARTS, type AskPart, type AskTerms } from "./ask-terms.ts";
import { type Count, countOf } from "./counted-total.ts";
import { exchangeRateAt } from "./exchange-rates.ts";
import { type Ladder, termsOn } from "./ladder.ts";
import { offerParts } from "./offer-parts.ts";
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
  /** The same figure as it can also be said: in the other currencies of the offers, over another period. */
  readonly also?: readonly number[];
};

/** Another employer's offer as the page to send sees it. */
export type OtherOffer = {
  readonly offerId: string;
  readonly company: string;
  readonly isWritten: boolean;
  readonly isAllowed: boolean;
};

/** A part of a total; `rate` is how it is said as a fraction: a bonus of base, a grant of the company. */
export type SumPart = { readonly value: number; readonly overHorizon: number; readonly rate: number | null };

/** All that a page to send is held against. */
export type Secrets = {
  readonly figures: readonly Secret[];
  readonly public: readonly PublicFigure[];
  readonly others: readonly OtherOffer[];
  /** The parts that the walk-away could be added up from, over the horizon; null without one. */
  readonly sum: {
    readonly offerId: string;
    readonly total: number;
    readonly horizonYears: number;
    /** What one unit of each other currency that a part can be said in is in the workspace's. */
    readonly rates: readonly number[];
    readonly parts: readonly SumPart[];
  } | null;
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
};

/** The secrets of one negotiation. */
export function secretsOf(input: SecretsInput): Secrets {
  const { workspace, offer, reservation } = input;
  const others = workspace.offers.flatMap((other): readonly OtherOffer[] => {
    if (other.id === offer.id || isOfOneEmployer(other, offer)) return [];
    const isAllowed = input.allowedOfferIds.includes(other.id);
    return [{ offerId: other.id, company: other.company, isWritten: other.status === "written", isAllowed }];
  });
  const count = countOf(workspace, offer.id);
  const figures = [
    ...walkAwayFigures(reservation),
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
      .map((secret) => (secret.unit === "money" ? { ...secret, also: alsoSaid(secret, rates) } : secret)),
    public: [
      ...known,
      ...known.flatMap((each) =>
        each.unit === "money" ? inAll(rates, each.value).map((value) => ({ ...each, value })) : [],
      ),
    ],
    others,
    sum: reservation === null ? null : sumOf(workspace, reservation),
  };
}

/** What one unit of each other currency of the offers is in the workspace's, as far as it is known. */
function foreignRates(workspace: Workspace): readonly number[] {
  const currencies = new Set(workspace.offers.map(({ currency }) => currency));
  currencies.delete(workspace.currency);
  return [...currencies].flatMap((currency) => exchangeRate(workspace, currency)?.toNumber() ?? []);
}

/** A yearly walk-away is also said by the month, or over some years. */
const PERIODS: readonly number[] = [1 / 12, 2, 3];

function alsoSaid({ role, of, value }: Secret, rates: readonly number[]): readonly number[] {
  const periods = role === "walkAway" && of === "perYear" ? PERIODS.map((years) => value * years) : [];
  return [...periods, ...[value, ...periods].flatMap((each) => inAll(rates, each))];
}

function inAll(rates: readonly number[], value: number): readonly number[] {
  return rates.map((rate) => value / rate);
}

function walkAwayFigures(found: Reservation | null): readonly Secret[] {
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

/** What another employer's offer states of pay, as it stands and in this workspace's currency. */
function termFigures(workspace: Workspace, offerId: string): readonly Secret[] {
  const parts = offerParts(workspace, offerId);
  return parts.map(({ unit, value, of }) => ({ role: "otherTerms", unit, value, of, offerId }));
}

function sumOf(workspace: Workspace, { alternative }: Reservation): Secrets["sum"] {
  const found = offerParts(workspace, alternative.offerId);
  const known = (of: Secret["of"]) => found.find((part) => part.of === of)?.value ?? null;
  const base = known("baseSalary");
  const parts = found.flatMap(({ of, value, overHorizon }): readonly SumPart[] => {
    if (overHorizon <= 0) return [];
    const ofBase = of === "targetBonus" && base !== null ? value / base : null;
    return [{ value, overHorizon, rate: of === "equity" ? known("ownership") : ofBase }];
  });
  return {
    offerId: alternative.offerId,
    total: alternative.worth,
    horizonYears: workspace.assumptions.horizonYears,
    rates: foreignRates(workspace),
    parts,
  };
}
