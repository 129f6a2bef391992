/**
 * The sheet's columns as they stand now: which offers have one, which wait, and how they change places.
 */
import { useState } from "react";
import type { ChartOffer } from "#charts/series.ts";
import { useHistory } from "#state/use-workspace.ts";
import { useOffers } from "#views/panels/use-offers.ts";
import { columnIds, leftOutOfCharts, swapped } from "./columns.ts";
import { useColumnCount } from "./use-column-count.ts";

/** The columns of the Compare page. */
export type Columns = {
  readonly columns: readonly ChartOffer[];
  readonly waiting: readonly ChartOffer[];
  /** The offers that the charts draw only when asked. */
  readonly leftOut: readonly string[];
  /** Gives the column, counted from 0, to an offer; the last one where it is left out. */
  readonly swap: (offerId: string, column?: number) => void;
};

/** Chosen by the width, the baseline and what was swapped in. */
export function useColumns(): Columns {
  const { workspace, marks } = useOffers();
  const { undoes } = useHistory();
  // Who comes from making or adding an offer comes to see it, even where there is no room for all.
  const isNew = undoes?.code === "offerMade" || undoes?.code === "offerAdded";
  const newest = isNew ? workspace.offers.at(-1) : undefined;
  const [pinnedIds, setPinnedIds] = useState<readonly string[]>(newest === undefined ? [] : [newest.id]);
  const count = useColumnCount();
  const ids = columnIds(
    marks.map(({ id }) => id),
    workspace.baselineOfferId,
    count,
    pinnedIds,
  );
  const waiting = marks.filter(({ id }) => !ids.includes(id));
  return {
    columns: marks.filter(({ id }) => ids.includes(id)),
    waiting,
    leftOut: leftOutOfCharts(
      count,
      waiting.map(({ id }) => id),
    ),
    swap: (offerId, column = count - 1) => setPinnedIds(swapped(ids, column, offerId)),
  };
}
