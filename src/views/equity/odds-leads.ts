/**
 * Who would lead if the outcomes were others: what each set to start from would do to the two offers.
 *
 * An offer whose outcomes come from the same place is worth something else, too. Doubles: this prices risk.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Odds } from "#engine/outcomes/odds.ts";
import { worthWithOdds } from "#engine/outcomes/odds-measures.ts";
import { shareOutcomes } from "#views/panels/outlook-edit.ts";
import { standing } from "./lede.ts";
import type { Equity } from "./use-equity.ts";

/** The leader and by how much; `mark` null = too close to call. */
export type Lead = { readonly mark: ChartOffer | null; readonly by: number };

/** Who leads with `odds`; null where there is no other offer, or where the grant cannot be valued. */
export function leadWith({ offer, against, workspace }: Equity, odds: Odds): Lead | null {
  if (against === null) return null;
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const own = worthWithOdds(offer.worth, odds, riskAversion);
  const other = shareOutcomes(offer.offer, against.offer)
    ? worthWithOdds(against.worth, odds, riskAversion)
    : against.worth.worth(riskAversion);
  if (own === null || other === null) return null;
  const { cash } = offer.worth.package;
  const how = standing(own - cash, other - cash, cash);
  if (how === "close" || how === "cashClose") return { mark: null, by: 0 };
  return { mark: own > other ? offer.mark : against.mark, by: Math.abs(own - other) };
}
