/**
 * The person's own private figures: the walk-away in each way to say it, the rungs and steps, what each is worth,
 * the exchange rates, and the room under the threshold.
 */
import type { Decimal } from "#domain/money.ts";
import { ASK_PARTS, type AskTerms } from "./ask-terms.ts";
import { type Count, countOf } from "./counted-total.ts";
import { exchangeRateAt } from "./exchange-rates.ts";
import { termsOn } from "./ladder.ts";
import { type Whole, wholesOf } from "./offer-parts.ts";
import type { Reservation } from "./reservation.ts";
import type { Secret, SecretRole, SecretsInput } from "./secrets.ts";

/** All of them. */
export function ownFigures(input: SecretsInput): readonly Secret[] {
  const { workspace, offer, reservation } = input;
  const wholes = wholesOf(workspace, offer.id);
  return [
    ...walkAwayFigures(reservation, wholes),
    ...ladderFigures(input, wholes),
    ...worthFigures(input),
    ...rateFigures(input),
    ...thresholdFigures(input, countOf(workspace, offer.id)),
  ];
}

function walkAwayFigures(found: Reservation | null, wholes: readonly Whole[]): readonly Secret[] {
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
    ...wholes.flatMap((whole) =>
      of(found.leastOwnership === null ? null : found.leastOwnership * whole.value, whole.of),
    ),
  ];
}

function secretsOfTerms(role: SecretRole, terms: AskTerms, wholes: readonly Whole[]): readonly Secret[] {
  return ASK_PARTS.flatMap((part): readonly Secret[] => {
    const value = terms[part];
    if (value === null) return [];
    const unit = part === "ownership" ? "fraction" : "money";
    const secret: Secret = { role, unit, value: value.toNumber(), of: part, offerId: null };
    if (part !== "ownership") return [secret];
    const otherwise = wholes.map((whole) => ({ value: secret.value * whole.value, of: whole.of }));
    return [secret, ...otherwise.map((each): Secret => ({ ...secret, ...each, unit: "money" }))];
  });
}

function ladderFigures({ ladder, model, steps }: SecretsInput, wholes: readonly Whole[]): readonly Secret[] {
  return [
    ...(["target", "anchor", "landing"] as const).flatMap((rung) =>
      secretsOfTerms(rung, termsOn(ladder, model.present, rung), wholes),
    ),
    ...steps.flatMap((terms) => secretsOfTerms("step", terms, wholes)),
  ];
}

/** What each rung, step and package is worth to the person, a year and over the horizon. */
function worthFigures({
  workspace,
  ladder,
  model,
  packages,
  steps,
  reservation,
}: SecretsInput): readonly Secret[] {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const worthOf = (terms: AskTerms) => model.worth(terms, riskAversion);
  const rungs = (["target", "anchor", "landing"] as const).map((on) => termsOn(ladder, model.present, on));
  const worths = [
    ...[model.present, ...rungs, ...steps].map(worthOf),
    ...packages.map(({ worth }) => worth),
    // How far the offer lies from the walk-away tells it as well, and so does what being there is worth.
    ...(reservation === null
      ? []
      : [Math.abs(worthOf(model.present) - reservation.worth), Math.abs(reservation.alternative.premium)]),
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
