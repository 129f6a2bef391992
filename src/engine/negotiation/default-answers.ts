/**
 * The answers that a question could have until the person gives others: guesses of ours, each said to be one.
 *
 * What others are paid, or what one company's offers state, is the guess where there is some; else round figures.
 * MODEL section 8, "a small set of possible answers".
 */
import { isOption } from "#domain/grant.ts";
import { Decimal, ONE, ZERO } from "#domain/money.ts";
import type { QuestionId } from "#domain/negotiation.ts";
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { exchangeRate, offerTerms } from "#engine/offer-terms.ts";
import { statedAmount } from "#engine/stated-value.ts";
import { comparables } from "./comparables.ts";
import { lacksStrikeOfOptions, lacksValuation } from "./lacking-terms.ts";
import { isOfOneEmployer } from "./reservation.ts";

/** Chance and value of each answer, as they are kept in a file. */
export type Answers = readonly (readonly [probability: string, value: string])[];

/** Our guesses for `id` about `offer`. */
export function defaultAnswers(workspace: Workspace, offer: Offer, id: QuestionId): Answers {
  return GUESSES[id](workspace, offer);
}

const even = (...values: readonly string[]): Answers =>
  values.length === 3
    ? [
        ["0.34", values[0] ?? ""],
        ["0.33", values[1] ?? ""],
        ["0.33", values[2] ?? ""],
      ]
    : values.map((value) => [values.length === 1 ? "1" : "0.5", value]);

const GUESSES: Readonly<Record<QuestionId, (workspace: Workspace, offer: Offer) => Answers>> = {
  instrument: (workspace, offer) =>
    lacksStrikeOfOptions(offer) ? even("0.25", "0.4") : even("0", statedStrike(workspace, offer) ?? "0.35"),
  tender: () => [
    ["0.7", "0"],
    ["0.3", "0.2"],
  ],
  bonus: (workspace, offer) => [
    ["0.4", "0"],
    ["0.6", partOfBase(workspace, offer, 0.15)],
  ],
  bonusHistory: () => even("1", "0.9"),
  refreshers: () => even("0", "0.25"),
  // Around what the offer is worth by already, a tenth of the company more and less.
  dilution: (workspace, offer) => {
    const own = ownDilution(workspace, offer);
    return [
      ["0.3", Decimal.min("0.95", own.plus("0.1")).toFixed()],
      ["0.4", own.toFixed()],
      ["0.3", Decimal.max(0, own.minus("0.1")).toFixed()],
    ];
  },
  shareCount: () => [
    ["0.7", "1"],
    ["0.3", "0.85"],
  ],
  valuation: (workspace, offer) => {
    const stated = valuationsOf(workspace, offer);
    if (!lacksValuation(workspace, offer)) return even(...stated);
    const [only] = stated;
    if (only === undefined) return even("1000000000", "300000000");
    return even(...(stated.length > 1 ? stated : [only, timesRounded(only, "0.7")]));
  },
  // Less than what investors own of a poor exit would never be claimed, and so never matter.
  preference: () => [
    ["0.7", "0"],
    ["0.3", "0.2"],
  ],
  level: (workspace, offer) => [
    ["0.7", "0"],
    ["0.3", partOfBase(workspace, offer, 0.15)],
  ],
  signOn: (workspace, offer) => even("0", partOfBase(workspace, offer, 0.1)),
  relocation: () => even("0", "10000"),
  remote: () => [
    ["0.7", "0"],
    ["0.3", "0.1"],
  ],
  baseSalary: (workspace, offer) => even(...likelyBases(workspace, offer)),
  installment: (workspace, offer) =>
    even(partOfBase(workspace, offer, 0.05), partOfBase(workspace, offer, 0.1)),
  benefit: (workspace, offer) => even("0", partOfBase(workspace, offer, 0.02)),
  grantSize: (workspace, offer) => even(partOfBase(workspace, offer, 1), partOfBase(workspace, offer, 3)),
  fullyDilutedShares: () => even("50000000", "100000000"),
};

/** The strike of the options that name one, as a part of what they buy; null where none does. */
function statedStrike(workspace: Workspace, offer: Offer): string | null {
  const terms = offerTerms(workspace, offer);
  const valuation = companyValue(terms, "mid", "mid").valuation ?? ZERO;
  for (const { grantIndex, claim, exerciseCost } of equityPlan(terms).valued) {
    const whole = claim.of === "company" ? claim.ownership.times(valuation) : claim.value;
    const isOne = isOption(offer.grants[grantIndex]?.kind ?? "unknown");
    if (isOne && exerciseCost.greaterThan(0) && whole.greaterThan(0)) {
      return exerciseCost.dividedBy(whole).toDecimalPlaces(6).toFixed();
    }
  }
  return null;
}

/** What all rounds to come take, by the offer's own outlook or the workspace's. */
function ownDilution(workspace: Workspace, offer: Offer): Decimal {
  const { futureDilution } = offerTerms(workspace, offer).outlook;
  const kept = futureDilution.reduce((part, rate) => part.times(ONE.minus(rate)), ONE);
  return ONE.minus(kept).toDecimalPlaces(6);
}

/** In the workspace's currency, to a thousand; where no base is known or paid, of what is likely. */
function partOfBase(workspace: Workspace, offer: Offer, part: number): string {
  const rate = exchangeRate(workspace, offer.currency)?.toNumber() ?? 1;
  const stated = statedAmount(offer.baseSalary, "low");
  const bases = likelyBases(workspace, offer);
  const base =
    stated === null || stated.isZero()
      ? Number(bases[Math.floor(bases.length / 2)] ?? 0)
      : stated.toNumber() * rate;
  return String(Math.round((base * part) / 1000) * 1000);
}

/** What can be shown that others are paid, to a thousand: a fifth below the lowest, the middle, a fifth above. */
function likelyBases(workspace: Workspace, offer: Offer): readonly string[] {
  const shown = comparables(workspace, offer).flatMap(({ part, value }) =>
    part === "baseSalary" ? [timesRounded(value.toFixed(), "1")] : [],
  );
  const [lowest, middle, highest] = [shown[0], shown[Math.floor((shown.length - 1) / 2)], shown.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return ["80000", "120000"];
  return [timesRounded(lowest, "0.8"), middle, timesRounded(highest, "1.2")];
}

/** To a thousand. */
function timesRounded(value: string, factor: string): string {
  return new Decimal(value).times(factor).dividedBy(1000).toDecimalPlaces(0).times(1000).toFixed();
}

/** The valuations of this company that its offers state, in the workspace's currency, the offer's own first. */
export function valuationsOf(workspace: Workspace, offer: Offer): readonly string[] {
  const stated = workspace.offers
    .filter((each) => each.id === offer.id || isOfOneEmployer(each, offer))
    .sort((a, b) => Number(b.id === offer.id) - Number(a.id === offer.id))
    .flatMap(({ companyFacts, currency }) => {
      const rate = exchangeRate(workspace, companyFacts.currency ?? currency);
      const { postMoneyValuation } = companyFacts;
      if (rate === null || typeof postMoneyValuation !== "string") return [];
      return [new Decimal(postMoneyValuation).times(rate).toDecimalPlaces(0).toFixed()];
    });
  return [...new Set(stated)].filter((value) => Number(value) > 0).slice(0, 3);
}
