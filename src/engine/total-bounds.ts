/**
 * What a total can be at least and at most: its stated ranges, as far as what is not known leaves an end.
 *
 * Something missing that can only add leaves no upper end; something that could also subtract leaves none at
 * all. FORMATS, "null in … means"; MODEL, section 5.
 */
import type { Decimal } from "#domain/money.ts";
import type { OfferReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type Horizon, offerTotal, type TotalName } from "./comparison.ts";
import { qualifier, totalQualifier } from "./qualifier.ts";
import { totalsRangeAt } from "./totals-range-at.ts";

/** The ends of an amount or of a difference; null where there is none. */
export type Bounds = { readonly low: Decimal | null; readonly high: Decimal | null };

/** The ends of `total` of `figures`, an offer of `workspace`, in its currency. */
export function totalBounds(
  workspace: Workspace,
  figures: OfferReport,
  total: TotalName,
  horizon: Horizon,
): Bounds {
  const offer = workspace.offers.find(({ id }) => id === figures.id);
  if (offer === undefined) return { low: null, high: null };
  if (total === "certaintyEquivalent") {
    // Its ends under a range are not those of the payouts, so a range leaves none.
    const qualified = totalQualifier(offer, figures, total);
    const amount = offerTotal(figures, total, horizon, workspace.assumptions.riskAversion);
    return {
      low: qualified === "about" ? null : amount,
      high: qualified === "exact" ? amount : null,
    };
  }
  const qualified = qualifier(offer, figures.gaps, total);
  const { low, high } = totalsRangeAt(workspace, figures, horizon);
  return {
    low: qualified === "about" ? null : low[total],
    high: qualified === "exact" ? high[total] : null,
  };
}

/** The ends of `own − baseline`: the least of the one against the most of the other. */
export function differenceBounds(own: Bounds, baseline: Bounds): Bounds {
  return {
    low: own.low === null || baseline.high === null ? null : own.low.minus(baseline.high),
    high: own.high === null || baseline.low === null ? null : own.high.minus(baseline.low),
  };
}
