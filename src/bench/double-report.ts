/**
 * The report's cash and equity in plain doubles: what exact decimals are measured against.
 *
 * The same quantities for each offer (years, months, leaving, ranges) without a care for the last digits.
 * What prices risk is in doubles in the engine as well and is shared: certainty equivalents and pairs.
 * It covers what the measured workspace uses: figures or ranges, one currency, grants stated as ownership.
 */
import type { Grant } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { exitValuePaying, type Holdings, proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { waterfall } from "#engine/equity/waterfall.ts";
import { breakEvenProbability } from "#engine/outcomes/break-even-probability.ts";
import { certaintyEquivalent } from "#engine/outcomes/certainty-equivalent.ts";
import { indifferenceRiskAversion, worthOnGrid } from "#engine/outcomes/indifference.ts";

type End = "low" | "mid" | "high";

function amountOf(value: Stated, end: End): number {
  if (value === null) return 0;
  if (!isRange(value)) return Number(value);
  return end === "mid" ? (Number(value.low) + Number(value.high)) / 2 : Number(value[end]);
}

/** The report's figures of `workspace` in doubles. */
export function doubleReport(workspace: Workspace) {
  const offers = workspace.offers.map((offer) => offerFigures(workspace, offer));
  const gamma = Number(workspace.assumptions.riskAversion);
  const pairs = offers.flatMap((one) =>
    offers.flatMap((other) => {
      if (one === other) return [];
      const prize = proceedsAtMultiple(one.held, 10) * one.exitDiscount;
      const start = one.package.wealth + one.package.cash;
      const probability = (at: number) =>
        breakEvenProbability({ start, gap: other.worth(at) - one.package.cash, prize }, at);
      const gap = other.worth(gamma) - one.package.cash;
      return [
        {
          breakEven: gap <= 0 ? 0 : exitValuePaying(one.held, gap / one.exitDiscount),
          probabilities: [0, 1, 2, 3].map(probability),
          indifference: indifferenceRiskAversion(one, other),
        },
      ];
    }),
  );
  return { offers, pairs };
}

function offerFigures(workspace: Workspace, offer: Offer) {
  const { assumptions } = workspace;
  const count = assumptions.horizonYears * 12;
  const vested = vestedByMonth(offer, "mid", count);
  const years = yearsOf(offer, "mid", vested, assumptions.horizonYears);
  const months = monthsOf(offer, vested, count);
  const [low, high] = (["low", "high"] as const).map((end) =>
    yearsOf(offer, end, vestedByMonth(offer, end, count), assumptions.horizonYears),
  );
  const kept = assumptions.futureDilution.reduce((share, rate) => share * (1 - Number(rate)), 1);
  const preferred = offer.companyFacts.preferred.map((claim) => ({
    preference: Number(claim.preference),
    units: Number(claim.ownership),
    participation: "none" as const,
    seniority: 0,
  }));
  const held: Holdings = {
    ofCompany: offer.grants.map((grant, grantIndex) => {
      const part = (scheduleOf(grant).at(count) ?? 0) * ownershipOf(grant, "mid");
      return { held: part * kept, cost: part * strikeOf(grant, "mid"), grantIndex };
    }),
    ofPrice: [],
    claims: waterfall(preferred),
    valuation: amountOf(offer.companyFacts.postMoneyValuation, "mid"),
  };
  const rate = Number(assumptions.discountRate);
  const exitDiscount = (1 + rate) ** -assumptions.exitYear;
  let cash = 0;
  months.forEach(({ expectedCash }, index) => {
    const before = months[index - 1]?.expectedCash ?? 0;
    cash += (expectedCash - before) * (1 + rate) ** (-(index + 1) / 12);
  });
  const priced = {
    wealth: Number(assumptions.liquidWealth),
    cash,
    prospects: assumptions.outcomes.map(({ multiple, probability }) => ({
      probability: Number(probability),
      payout: proceedsAtMultiple(held, Number(multiple)) * exitDiscount,
    })),
  };
  const worth = (gamma: number) => certaintyEquivalent(priced, gamma);
  const shown = [0, 1, 2, 3].map(worth);
  return {
    years,
    months,
    low,
    high,
    held,
    exitDiscount,
    package: priced,
    worth,
    grid: worthOnGrid(worth),
    shown,
  };
}

/** The fraction of a grant that has vested by each month, 0 first; even instalments and a cliff. */
function scheduleOf({ vesting }: Grant): readonly number[] {
  const { startMonth, durationMonths, intervalMonths, cliffMonths } = vesting;
  return Array.from({ length: 121 }, (_, month) => {
    const served = month - startMonth;
    if (served < cliffMonths) return 0;
    return Math.min(1, (Math.floor(served / intervalMonths) * intervalMonths) / durationMonths);
  });
}

function ownershipOf({ size }: Grant, end: End): number {
  return size.kind === "ownership" ? amountOf(size.fraction, end) : 0;
}

function strikeOf({ strike }: Grant, end: End): number {
  if (strike?.kind !== "companyValuation") return 0;
  return amountOf(strike.valuation, end === "mid" ? "mid" : end === "low" ? "high" : "low");
}

function vestedByMonth(offer: Offer, end: End, count: number): readonly number[] {
  const valuation = amountOf(offer.companyFacts.postMoneyValuation, end);
  const totals = Array.from({ length: count }, () => 0);
  for (const grant of offer.grants) {
    const value = ownershipOf(grant, end) * Math.max(0, valuation - strikeOf(grant, end));
    const schedule = scheduleOf(grant);
    for (let month = 1; month <= count; month += 1) {
      totals[month - 1] = (totals[month - 1] ?? 0) + value * (schedule[month] ?? 0);
    }
  }
  return totals;
}

function baseOf(offer: Offer, end: End, year: number): number {
  return amountOf(offer.baseSalary, end) * (1 + Number(offer.annualRaiseRate)) ** (year - 1);
}

function bonusOf(offer: Offer, end: End, year: number): number {
  const bonus = offer.targetBonus;
  if (bonus === null) return 0;
  const amount =
    bonus.kind === "rateOfBase"
      ? amountOf(bonus.rate, end) * baseOf(offer, end, year)
      : amountOf(bonus.amount, end);
  return amount * Number(offer.bonusAttainment);
}

function oneOff(offer: Offer, end: End, from: number, to: number): number {
  const signOn = (offer.signOnBonus?.installments ?? [])
    .filter(({ month }) => month >= from && month <= to)
    .reduce((total, { amount }) => total + amountOf(amount, end), 0);
  if (from > 1) return signOn;
  const costs = offer.costs.reduce((total, { amount }) => total + amountOf(amount, end), 0);
  return signOn + amountOf(offer.relocation?.amount ?? null, end) - costs;
}

function benefitsOf(offer: Offer, end: End, cashLike: boolean): number {
  return offer.benefits
    .filter((benefit) => benefit.cashLike === cashLike)
    .reduce((total, { annualAmount }) => total + amountOf(annualAmount, end), 0);
}

function yearsOf(offer: Offer, end: End, vested: readonly number[], count: number) {
  return Array.from({ length: count }, (_, index) => {
    const year = index + 1;
    const guaranteedCash = baseOf(offer, end, year) + oneOff(offer, end, year * 12 - 11, year * 12);
    const expectedCash = guaranteedCash + bonusOf(offer, end, year) + benefitsOf(offer, end, true);
    const vestedEquity = (vested[year * 12 - 1] ?? 0) - (vested[year * 12 - 13] ?? 0);
    const paperTotal = expectedCash + benefitsOf(offer, end, false) + vestedEquity;
    return { year, guaranteedCash, expectedCash, vestedEquity, paperTotal };
  });
}

function monthsOf(offer: Offer, vested: readonly number[], count: number) {
  const headline = vested[count - 1] ?? 0;
  const benefits = benefitsOf(offer, "mid", true) / 12;
  let [base, bonus] = [0, 0];
  return Array.from({ length: count }, (_, index) => {
    const month = index + 1;
    const year = Math.ceil(month / 12);
    base += baseOf(offer, "mid", year) / 12;
    if (month % 12 === 0) bonus += bonusOf(offer, "mid", year);
    const guaranteedCash = base + oneOff(offer, "mid", 1, month);
    const expectedCash = guaranteedCash + bonus + benefits * month;
    const repaid = repaidAt(offer, month);
    const vestedEquity = vested[index] ?? 0;
    return {
      month,
      guaranteedCash,
      expectedCash,
      vestedEquity,
      vestedFraction: headline === 0 ? 0 : vestedEquity / headline,
      ifLeaving: { cash: expectedCash - repaid, repaid, forfeitedEquity: headline - vestedEquity },
    };
  });
}

function repaidAt(offer: Offer, month: number): number {
  const clawback = offer.signOnBonus?.clawback ?? null;
  if (clawback === null) return 0;
  return (offer.signOnBonus?.installments ?? []).reduce((total, payment) => {
    const left = clawback.periodMonths - (month - payment.month + 1);
    if (payment.month > month || left <= 0) return total;
    const amount = amountOf(payment.amount, "mid");
    return total + (clawback.proration === "none" ? amount : (amount * left) / clawback.periodMonths);
  }, 0);
}
