/**
 * The finding over pay by year: how much of it is paper, or that none is. "Cash or public shares" is said only
 * where no visible offer has private equity at all: a grant that nobody has valued is not nothing.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { mostPrivate } from "./pay-series.ts";

/** The title for the offers in `marks`. */
export function payTitle(workspace: Workspace, report: OffersReport, marks: readonly ChartOffer[]): string {
  const most = mostPrivate(
    report,
    marks.map(({ id }) => id),
  );
  const holder = marks.find(({ id }) => id === most?.offerId);
  if (most !== null && holder !== undefined) {
    const share = showPercent(most.fraction, { most: 0 });
    return say("chart.years.titleMostlyPaper", { share, offer: holder.letter });
  }
  const granted = marks.filter(({ id }) => privateGrants(workspace, id) > 0);
  const unvalued = granted.find(({ id }) => isUnvalued(workspace, report, id));
  if (unvalued !== undefined) return say("page.payTitleUnknown", { offer: unvalued.letter });
  const [worthless] = granted;
  return worthless === undefined
    ? say("chart.years.titleNoPaper")
    : say("page.payTitleWorthless", { offer: worthless.letter });
}

function privateGrants(workspace: Workspace, offerId: string): number {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  return offer?.companyFacts.liquidity === "private" ? offer.grants.length : 0;
}

/** Whether something is lacking to say what the grants of an offer are worth. */
function isUnvalued(workspace: Workspace, report: OffersReport, offerId: string): boolean {
  const offer = workspace.offers.find(({ id }) => id === offerId);
  const figures = report.offers.find(({ id }) => id === offerId);
  if (offer === undefined || figures === undefined) return false;
  return figures.headlineEquity === null || qualifier(offer, figures.gaps, "headlineEquity") !== "exact";
}
