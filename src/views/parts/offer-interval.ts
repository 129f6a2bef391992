/**
 * Where an offer stands on the axis of a reported component: a point, or an interval where it states a range.
 *
 * A document's "total compensation" does not say what it counts; the offer stands there with its paper total
 * of year 1, the reading under which the most is counted. MODEL section 5.
 */
import { Decimal, ONE } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferReport } from "#domain/report.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Component } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exchangeRate, locationFactor } from "#engine/offer-terms.ts";
import { statedSum } from "./stated-text.ts";

/** Low and high, equal for a point; money in the workspace's currency, ownership in percent. */
export type OfferInterval = { readonly low: number; readonly high: number };

/** The interval of `offer` for `component`; null where it states nothing comparable. */
export function offerInterval(
  component: Component,
  offer: Offer,
  figures: OfferReport,
  workspace: Workspace,
): OfferInterval | null {
  const [firstYear] = figures.years;
  switch (component) {
    case "baseSalary":
      return stretched(firstYear?.baseSalary ?? null, offer.baseSalary);
    case "targetBonus":
      return offer.targetBonus?.kind === "rateOfBase"
        ? stretched(firstYear?.targetBonus ?? null, offer.targetBonus.rate, offer.baseSalary)
        : stretched(firstYear?.targetBonus ?? null, offer.targetBonus?.amount ?? null);
    case "totalCompensation":
      return point(firstYear?.paperTotal ?? null);
    case "signOnBonus":
      return converted(
        statedSum((offer.signOnBonus?.installments ?? []).map(({ amount }) => amount)),
        offer,
        workspace,
        offer.signOnBonus === null,
        locationFactor(offer, "signOnBonus"),
      );
    case "relocation":
      return converted(offer.relocation?.amount ?? null, offer, workspace, false);
    case "equityPercent":
      return ownership(offer, workspace);
    case "equityValue":
      return offer.companyFacts.liquidity === "private" ? point(figures.headlineEquity) : null;
    default:
      return null;
  }
}

function point(amount: Decimal | null): OfferInterval | null {
  return amount === null || amount.isZero() ? null : { low: amount.toNumber(), high: amount.toNumber() };
}

/** The computed middle, stretched in proportion to the ranges that it is the product of. */
function stretched(middle: Decimal | null, ...factors: readonly Stated[]): OfferInterval | null {
  if (middle === null || middle.isZero()) return null;
  let [low, high] = [middle, middle];
  for (const factor of factors.filter(isRange)) {
    const centre = new Decimal(factor.low).plus(factor.high).dividedBy(2);
    low = low.times(factor.low).dividedBy(centre);
    high = high.times(factor.high).dividedBy(centre);
  }
  return { low: low.toNumber(), high: high.toNumber() };
}

function converted(
  stated: Stated,
  offer: Offer,
  workspace: Workspace,
  isUnknown: boolean,
  factor: Decimal = ONE,
): OfferInterval | null {
  const rate = exchangeRate(workspace, offer.currency);
  if (isUnknown || stated === null || rate === null) return null;
  const [low, high] = isRange(stated) ? [stated.low, stated.high] : [stated, stated];
  const interval = {
    low: new Decimal(low).times(factor).times(rate).toNumber(),
    high: new Decimal(high).times(factor).times(rate).toNumber(),
  };
  return interval.high === 0 ? null : interval;
}

/** The percentage of the company that all grants of a private offer come to; null where one has none. */
function ownership(offer: Offer, workspace: Workspace): OfferInterval | null {
  const { grants, companyFacts } = offer;
  if (companyFacts.liquidity === "public" || grants.length === 0) return null;
  const valuation = inOwnCurrency(companyFacts.postMoneyValuation, offer, workspace);
  const percent = locationFactor(offer, "grants").times(100);
  let low = new Decimal(0);
  let high = new Decimal(0);
  for (const { size } of grants) {
    const ends = sizeEnds(size, valuation, companyFacts.fullyDilutedShares);
    if (ends === null) return null;
    low = low.plus(ends[0]);
    high = high.plus(ends[1]);
  }
  return { low: low.times(percent).toNumber(), high: high.times(percent).toNumber() };
}

/** A valuation in the company's currency as one in the offer's, in which its grants are stated. */
function inOwnCurrency(valuation: Stated, { currency, companyFacts }: Offer, workspace: Workspace): Stated {
  const companyCurrency = companyFacts.currency ?? currency;
  if (companyCurrency === currency || valuation === null) return valuation;
  const from = exchangeRate(workspace, companyCurrency);
  const to = exchangeRate(workspace, currency);
  if (from === null || to === null) return null;
  const convert = (end: string) => new Decimal(end).times(from).dividedBy(to).toFixed();
  return isRange(valuation)
    ? { low: convert(valuation.low), high: convert(valuation.high) }
    : convert(valuation);
}

function sizeEnds(
  size: Offer["grants"][number]["size"],
  valuation: Stated,
  fullyDiluted: Stated,
): readonly [Decimal, Decimal] | null {
  switch (size.kind) {
    case "ownership":
      return endsOf(size.fraction);
    case "value":
      return ratio(size.amount, size.atValuation === undefined ? valuation : size.atValuation);
    case "shares":
      return ratio(size.shares, fullyDiluted);
  }
}

function endsOf(stated: Stated): readonly [Decimal, Decimal] | null {
  if (stated === null) return null;
  return isRange(stated)
    ? [new Decimal(stated.low), new Decimal(stated.high)]
    : [new Decimal(stated), new Decimal(stated)];
}

function ratio(part: Stated, whole: Stated): readonly [Decimal, Decimal] | null {
  const parts = endsOf(part);
  const wholes = endsOf(whole);
  if (parts === null || wholes === null || wholes[0].isZero()) return null;
  return [parts[0].dividedBy(wholes[1]), parts[1].dividedBy(wholes[0])];
}
