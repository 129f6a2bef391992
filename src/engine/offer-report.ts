/**
 * One offer's figures, and what it is worth as a package: the part of the report that needs no other offer.
 */
import type { OfferReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { cashPlan } from "./cash/cash-plan.ts";
import { equityPlan } from "./equity/equity-plan.ts";
import { offerGaps } from "./gaps.ts";
import { monthReports } from "./months.ts";
import { offerTerms } from "./offer-terms.ts";
import { type OfferWorth, offerWorth } from "./outcomes/worth.ts";
import { totalsRange } from "./range.ts";
import { shortestText } from "./rounding.ts";
import { horizonTotals, yearReports } from "./years.ts";

/** The risk aversions that are always shown together, besides the workspace's own. */
const SHOWN_RISK_AVERSIONS = ["0", "1", "2", "3"];

/** The report of the offer at `index` of the workspace, with its worth for the pairs. */
export function offerReport(
  workspace: Workspace,
  index: number,
): { readonly figures: OfferReport; readonly worth: OfferWorth } | null {
  const offer = workspace.offers[index];
  if (offer === undefined) return null;
  const terms = offerTerms(workspace, offer);
  const cash = cashPlan(terms, "mid");
  const equity = equityPlan(terms);
  const years = yearReports(terms, cash, equity);
  const horizon = horizonTotals(years);
  const { months, cash: cashByMonth } = monthReports(terms, cash, equity);
  const worth = offerWorth(terms, workspace.assumptions, equity, cashByMonth);
  const riskAversions = new Set([...SHOWN_RISK_AVERSIONS, shortestText(workspace.assumptions.riskAversion)]);
  const figures: OfferReport = {
    id: offer.id,
    years,
    months,
    horizon,
    range: totalsRange(terms, {
      guaranteedCash: horizon.guaranteedCash,
      expectedCash: horizon.expectedCash,
      paperTotal: horizon.paperTotal,
    }),
    headlineEquity: equity.headline,
    outcomes: worth.outcomes,
    expectedPayout: worth.expectedPayout,
    certaintyEquivalent: Object.fromEntries(
      [...riskAversions].map((riskAversion) => [riskAversion, worth.worth(Number(riskAversion))]),
    ),
    gaps: offerGaps(terms, index, equity.missing),
  };
  return { figures, worth };
}
