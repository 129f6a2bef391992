/**
 * Month by month: what has built up, and what is kept on leaving, shaped for the step lines.
 *
 * Private equity has a line of its own above the cash, never inside it.
 */
import type { ChartOffer, LeaveLine, MonthLine } from "#charts/series.ts";
import type { Decimal } from "#domain/money.ts";
import type { MonthReport, OfferReport, OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { say } from "#text/say.ts";
import { liquidityOf } from "./pay-series.ts";

/** Cumulative value by month of each offer in `marks`; index 0 is the first day, with nothing. */
export function monthLines(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
): readonly MonthLine[] {
  return withReports(report, marks).map(([mark, offer]) => ({
    offerId: mark.id,
    cash: [0, ...offer.months.map((month) => month.expectedCash.toNumber())],
    paper: hasPrivateEquity(workspace, offer)
      ? [0, ...offer.months.map((month) => month.expectedCash.plus(month.vestedEquity ?? 0).toNumber())]
      : null,
    cashLabel: say("chart.value.cash", { letter: mark.letter }),
    paperLabel: say("chart.value.paper", { letter: mark.letter }),
  }));
}

/** What leaving after each month up to `lastMonth` leaves, for each offer in `marks`. */
export function leaveLines(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  lastMonth: number,
): readonly LeaveLine[] {
  return withReports(report, marks).map(([mark, offer]) => {
    const isPublic = liquidityOf(workspace, offer.id) === "public";
    const isPrivate = hasPrivateEquity(workspace, offer);
    return {
      offerId: mark.id,
      keptLabel: say("chart.value.cash", { letter: mark.letter }),
      paperLabel: say("chart.value.paper", { letter: mark.letter }),
      months: [
        { kept: 0, withPrivate: isPrivate ? 0 : null, vested: 0, forfeited: 0, repaid: 0 },
        ...offer.months.slice(0, lastMonth).map((month) => {
          const kept = keptOnLeaving(month, isPublic).toNumber();
          // What has not vested is nothing, whatever it is worth.
          const vested =
            month.ifLeaving.vestedEquity?.toNumber() ?? (month.vestedFraction?.isZero() === true ? 0 : null);
          return {
            kept,
            withPrivate: isPrivate && vested !== null ? kept + vested : null,
            vested,
            forfeited: month.ifLeaving.forfeitedEquity?.toNumber() ?? null,
            repaid: month.ifLeaving.repaid.toNumber(),
          };
        }),
      ],
    };
  });
}

/** Cash kept on leaving, repayments taken off, with vested shares where they can be sold. */
export function keptOnLeaving({ ifLeaving }: MonthReport, isPublic: boolean): Decimal {
  return isPublic ? ifLeaving.cash.plus(ifLeaving.vestedEquity ?? 0) : ifLeaving.cash;
}

/** The first month in which any equity of `offer` vests, or null where none does. */
export function firstVestingMonth(offer: OfferReport): number | null {
  return offer.months.find(({ vestedFraction }) => vestedFraction?.greaterThan(0) === true)?.month ?? null;
}

/** The first vesting month of all offers in `marks` that have equity, where they share one and it is known. */
export function sharedFirstVestingMonth(report: OffersReport, marks: readonly ChartOffer[]): number | null {
  const offers = withReports(report, marks).map(([, offer]) => offer);
  if (offers.some(({ months }) => months.some(({ vestedFraction }) => vestedFraction === null))) return null;
  const months = offers.flatMap((offer) => firstVestingMonth(offer) ?? []);
  const [first] = months;
  return first !== undefined && months.every((month) => month === first) ? first : null;
}

/** The months to mark as cliffs, each once, in order; one that passed before month 1 is none. */
export function cliffMonths(workspace: Workspace, marks: readonly ChartOffer[]): readonly number[] {
  const months = workspace.offers
    .filter(({ id }) => marks.some((mark) => mark.id === id))
    .flatMap(({ grants }) => grants.filter(({ vesting }) => vesting.cliffMonths > 0))
    .map(({ vesting }) => vesting.startMonth + vesting.cliffMonths);
  return [...new Set(months)]
    .filter((month) => month > 1 && month <= workspace.assumptions.horizonYears * 12)
    .sort((a, b) => a - b);
}

function hasPrivateEquity(workspace: Workspace, offer: OfferReport): boolean {
  if (liquidityOf(workspace, offer.id) === "public") return false;
  return offer.headlineEquity?.greaterThan(0) ?? false;
}

function withReports(
  report: OffersReport,
  marks: readonly ChartOffer[],
): readonly (readonly [ChartOffer, OfferReport])[] {
  return marks.flatMap((mark) => {
    const offer = report.offers.find(({ id }) => id === mark.id);
    return offer === undefined ? [] : [[mark, offer] as const];
  });
}
