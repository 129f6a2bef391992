/**
 * What simulated runs of the offers come to. Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import { offerWorths } from "#engine/outcomes/offer-worths.ts";
import type { Steps } from "./steps.ts";

/** Which offers are run, the one whose grant it is about and the one it is held against, and how often. */
export type RunsInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly againstId: string | null;
  readonly runs: number;
};

/** Money received by the end of each year, [0] = 0. */
export type OfferRuns = { readonly id: string; readonly cash: readonly number[] };

export type RunsReport = { readonly runs: number; readonly offers: readonly OfferRuns[] };

/** The report of the runs, offer by offer. */
export function* runsInSteps({ workspace, runs }: RunsInput): Steps<RunsReport> {
  const worths = offerWorths(workspace);
  const offers: OfferRuns[] = [];
  for (const { id, figures } of worths) {
    offers.push({ id, cash: [0, ...figures.months.map(({ expectedCash }) => expectedCash.toNumber())] });
    yield offers.length / worths.length;
  }
  return { runs, offers };
}
