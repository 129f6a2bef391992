/**
 * What the Compare page and the panels beside a page read: the workspace with its report, the visible offers, the horizon.
 */
import { useMemo } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { Horizon } from "#engine/comparison.ts";
import {
  useChoices,
  useDeferredReport,
  useMarkPlaces,
  useReport,
  useWorkspace,
} from "#state/use-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";

type Offers = {
  readonly workspace: Workspace;
  readonly report: OffersReport;
  /** The offers that are not hidden, in order, with letter and colour. */
  readonly marks: readonly ChartOffer[];
  readonly hidden: readonly ChartOffer[];
  readonly horizon: Horizon;
  readonly years: number;
  readonly differencesOnly: boolean;
};

/** The page's present figures, what is being typed included. */
export function useOffers(): Offers {
  const workspace = useWorkspace();
  const report = useReport();
  return useOffersOf(workspace, report);
}

/** The same a moment later: for charts, so that a keystroke never waits for them. */
export function useDeferredOffers(): Offers {
  const { workspace, report } = useDeferredReport();
  return useOffersOf(workspace, report);
}

function useOffersOf(workspace: Workspace, report: OffersReport): Offers {
  const { horizon, hiddenOfferIds, differencesOnly } = useChoices();
  const places = useMarkPlaces();
  return useMemo(() => {
    const isHidden = ({ id }: { readonly id: string }) => hiddenOfferIds.includes(id);
    const all = offerMarks(
      workspace,
      workspace.offers.map(({ id }) => id),
      places,
    );
    return {
      workspace,
      report,
      marks: all.filter((mark) => !isHidden(mark)),
      hidden: all.filter(isHidden),
      horizon,
      years: workspace.assumptions.horizonYears,
      differencesOnly,
    };
  }, [workspace, report, horizon, hiddenOfferIds, differencesOnly, places]);
}
