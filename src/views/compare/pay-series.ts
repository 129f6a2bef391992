/**
 * Pay per year by element, shaped for the bars: cash and what can be sold apart from private equity.
 */
import type { PayBar } from "#charts/series.ts";
import { type Decimal, sum, ZERO } from "#domain/money.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";

/** One bar for each visible offer and year; `said` writes an offer's total of a year. */
export function payBars(
  workspace: Workspace,
  report: OffersReport,
  visibleIds: readonly string[],
  said: (offerId: string, amount: Decimal) => string,
): readonly PayBar[] {
  return report.offers
    .filter(({ id }) => visibleIds.includes(id))
    .flatMap((offer) => {
      const isPublic = liquidityOf(workspace, offer.id) === "public";
      return offer.years.map((year) => ({
        offerId: offer.id,
        year: year.year,
        amounts: {
          baseSalary: drawn(year.baseSalary),
          targetBonus: drawn(year.targetBonus),
          signOnBonus: drawn(year.signOnBonus),
          relocation: drawn(year.relocation),
          benefits: year.benefits.toNumber(),
          costs: year.costs.toNumber(),
          [isPublic ? "publicEquity" : "privateEquity"]: drawn(year.vestedEquity),
        },
        total: said(offer.id, year.paperTotal),
      }));
    });
}

/** The visible offer whose horizon total rests most on private equity, with that fraction; null for none. */
export function mostPrivate(
  report: OffersReport,
  visibleIds: readonly string[],
): { readonly offerId: string; readonly fraction: number } | null {
  const shares = report.offers
    // Only an offer with private equity has outcomes.
    .filter(({ id, outcomes }) => visibleIds.includes(id) && outcomes.length > 0)
    .map(({ id, years, horizon }) => ({
      offerId: id,
      fraction: partOf(sum(years.map(({ vestedEquity }) => vestedEquity ?? ZERO)), horizon.paperTotal),
    }))
    .sort((a, b) => b.fraction - a.fraction);
  const [first] = shares;
  return first === undefined || first.fraction <= 0 ? null : first;
}

function partOf(part: Decimal, whole: Decimal): number {
  return whole.greaterThan(0) ? part.dividedBy(whole).toNumber() : 0;
}

/** Whether the shares of an offer's company trade. */
export function liquidityOf(workspace: Workspace, offerId: string): "private" | "public" {
  return workspace.offers.find(({ id }) => id === offerId)?.companyFacts.liquidity ?? "private";
}

function drawn(amount: Decimal | null): number | null {
  return amount === null ? null : amount.toNumber();
}
