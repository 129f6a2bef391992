/**
 * The low and the high of each total at a horizon: the report has them for all years together.
 *
 * The average year is an exact part of those; year 1 is a horizon of one year. MODEL, section 5.
 */
import type { OfferReport, Totals } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Horizon } from "./comparison.ts";
import { offerTerms } from "./offer-terms.ts";
import { totalsRange } from "./range.ts";
import { settled } from "./rounding.ts";

/** The ends of the totals of `figures`, an offer of `workspace`, in its currency. */
export function totalsRangeAt(
  workspace: Workspace,
  figures: OfferReport,
  horizon: Horizon,
): OfferReport["range"] {
  if (horizon === "horizon") return figures.range;
  if (horizon === "averageYear") {
    const years = Math.max(1, figures.years.length);
    return { low: partOf(figures.range.low, years), high: partOf(figures.range.high, years) };
  }
  const offer = workspace.offers.find(({ id }) => id === figures.id);
  const [first] = figures.years;
  if (offer === undefined || first === undefined) return figures.range;
  const assumptions = { ...workspace.assumptions, horizonYears: 1 };
  return totalsRange(offerTerms({ ...workspace, assumptions }, offer), first);
}

function partOf(totals: Totals, years: number): Totals {
  return {
    guaranteedCash: settled(totals.guaranteedCash.dividedBy(years)),
    expectedCash: settled(totals.expectedCash.dividedBy(years)),
    paperTotal: settled(totals.paperTotal.dividedBy(years)),
  };
}
