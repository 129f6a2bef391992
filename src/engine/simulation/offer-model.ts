/**
 * An offer as its runs need it: money by year and month as typed arrays, its private grants, its chances.
 *
 * Made once, so that a run is arithmetic on doubles alone. Everything is undiscounted, in the workspace's
 * currency; cash and vesting end with the horizon. Doubles: this prices risk.
 */
import type { Grant } from "#domain/grant.ts";
import type { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { employerKey } from "#domain/same-company.ts";
import type { ExitModel, Staying } from "#domain/simulation.ts";
import type { Workspace } from "#domain/workspace.ts";
import { cashPlan } from "#engine/cash/cash-plan.ts";
import { repaidOnLeaving } from "#engine/cash/clawback.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { equityPlan } from "#engine/equity/equity-plan.ts";
import { preferredClaims } from "#engine/equity/exit-proceeds.ts";
import type { ValuedGrant } from "#engine/equity/grant-value.ts";
import { type Waterfall, waterfall } from "#engine/equity/waterfall.ts";
import { type OfferTerms, offerTerms } from "#engine/offer-terms.ts";
import { vestedBetweenStartAnd, vestedInAll } from "#engine/vesting/schedule.ts";

/** A private grant; all fractions are of the whole grant. */
export type GrantModel = {
  /** Its part of the company, or what it is worth at today's price where that part is not known. */
  readonly size: number;
  readonly isOfPrice: boolean;
  /** What exercising all of it costs. */
  readonly cost: number;
  /** Vested from month 1 to the end of each month of the horizon, [0] = 0. */
  readonly vested: Float64Array;
  /** What vests from month 1 on, however late. */
  readonly whole: number;
  /** The part of what is unvested that vests at the exit, and on a lay-off within a year after it. */
  readonly atExit: number;
  readonly onLayoff: number;
};

/** How the company's exit is drawn. */
export type ExitDraw = {
  readonly model: ExitModel;
  readonly multiples: Float64Array;
  /** Running totals of the outcomes' chances; the last is 1. */
  readonly cumulative: Float64Array;
  readonly exitYear: number;
  /** Today's valuation; 0 where it is not known and no grant needs it. */
  readonly valuation: number;
  readonly claims: Waterfall;
};

/** One offer. Arrays by year run from [0] = 0 to the last year shown, by month to the horizon's end. */
export type OfferModel = {
  readonly id: string;
  /** Offers with the same company draw the same exit. */
  readonly company: string;
  readonly isPrivate: boolean;
  readonly horizonMonths: number;
  /** Base and cash-like benefits, running totals by year. */
  readonly pay: Float64Array;
  /** Bonuses at their target, running totals by year. */
  readonly bonus: Float64Array;
  readonly attainment: number;
  readonly attainmentSpread: number;
  /** Paid once by month, running totals: sign-on, relocation, less costs, and public shares as they vest. */
  readonly kept: Float64Array;
  /** What leaving at the end of the month repays. */
  readonly repaid: Float64Array;
  readonly grants: readonly GrantModel[];
  readonly exit: ExitDraw;
  readonly staying: Staying;
};

const MONTHS = 12;

/** The offers of `workspace` in their order, with `years` years. */
export function offerModels(workspace: Workspace, years: number): readonly OfferModel[] {
  return workspace.offers.map((offer) => offerModel(workspace, offer, years));
}

/** How the exit of the offer's company is drawn: its own way where its outlook has one, else the workspace's. */
export function exitModelOf(workspace: Workspace, offer: Offer): ExitModel {
  return offer.outlook?.exit ?? workspace.assumptions.simulation.exit;
}

function offerModel(workspace: Workspace, offer: Offer, years: number): OfferModel {
  const terms = offerTerms(workspace, offer);
  const { simulation, publicEquityHaircut } = workspace.assumptions;
  const months = terms.horizonYears * MONTHS;
  // At target: the attainment of each run takes the place of the offer's own.
  const plan = cashPlan({ ...terms, offer: { ...offer, bonusAttainment: "1" } }, "mid");
  const steady = (plan.baseYears ?? []).map((base) => base.plus(plan.benefits.cashLike));
  const benefitsAlone = Array.from({ length: terms.horizonYears }, () => plan.benefits.cashLike);
  const payments = [...(plan.signOn ?? []), ...(plan.relocation === null ? [] : [plan.relocation])];
  const publicPart = terms.isPublic ? 1 - Number(publicEquityHaircut) : 0;
  const { vested } = equityPlan(terms);
  return {
    id: offer.id,
    company: employerKey(offer),
    isPrivate: !terms.isPublic,
    horizonMonths: months,
    pay: runningTotals(plan.baseYears === null ? benefitsAlone : steady, years),
    bonus: runningTotals(plan.bonusYears ?? [], years),
    attainment: Number(offer.bonusAttainment),
    attainmentSpread: Number(simulation.attainmentSpread),
    kept: byMonth(months, (month) => {
      const paid = payments.reduce(
        (total, each) => total + (each.month <= month ? toNumber(each.amount) : 0),
        0,
      );
      return paid - toNumber(plan.costs) + publicPart * toNumber(vested[month - 1]);
    }),
    repaid: byMonth(months, (month) => repaidOnLeaving(payments, month).toNumber()),
    grants: terms.isPublic ? [] : offer.grants.flatMap((grant) => grantModel(terms, grant, months)),
    exit: exitDraw(terms, exitModelOf(workspace, offer)),
    staying: simulation.staying,
  };
}

/** The grant; none where it cannot be valued. */
function grantModel(terms: OfferTerms, grant: Grant, months: number): readonly GrantModel[] {
  const alone = { ...terms, offer: { ...terms.offer, grants: [grant] } };
  const [valued] = equityPlan(alone).valued;
  if (valued === undefined || valued.schedule.whole.isZero()) return [];
  const { claim, exerciseCost, schedule } = valued;
  const { trigger = null, fraction = "0" } = grant.acceleration ?? {};
  return [
    {
      size: (claim.of === "company" ? claim.ownership : claim.value).toNumber(),
      isOfPrice: claim.of === "price",
      cost: exerciseCost.toNumber(),
      vested: byMonth(months, (month) => partOf(schedule, vestedBetweenStartAnd(schedule, month))),
      whole: partOf(schedule, vestedInAll(schedule)),
      atExit: trigger === "single" ? Number(fraction) : 0,
      onLayoff: trigger === "double" ? Number(fraction) : 0,
    },
  ];
}

function partOf({ whole }: ValuedGrant["schedule"], units: Decimal): number {
  return units.dividedBy(whole).toNumber();
}

function exitDraw(terms: OfferTerms, model: ExitModel): ExitDraw {
  const { outcomes, exitYear } = terms.outlook;
  let total = 0;
  const cumulative = Float64Array.from(outcomes, ({ probability }) => {
    total += Number(probability);
    return total;
  });
  // Sums of doubles may end a rounding below 1.
  cumulative[cumulative.length - 1] = 1;
  return {
    model,
    multiples: Float64Array.from(outcomes, ({ multiple }) => Number(multiple)),
    cumulative,
    exitYear,
    valuation: companyValue(terms, "mid", "mid").valuation?.toNumber() ?? 0,
    claims: waterfall(preferredClaims(terms)),
  };
}

/** Running totals by year; after the last one nothing is added. */
function runningTotals(amounts: readonly Decimal[], years: number): Float64Array {
  const totals = new Float64Array(years + 1);
  for (let year = 1; year <= years; year += 1) {
    totals[year] = (totals[year - 1] ?? 0) + toNumber(amounts[year - 1]);
  }
  return totals;
}

function byMonth(months: number, amount: (month: number) => number): Float64Array {
  return Float64Array.from({ length: months + 1 }, (_, month) => (month === 0 ? 0 : amount(month)));
}

function toNumber(amount: Decimal | undefined): number {
  return amount?.toNumber() ?? 0;
}
