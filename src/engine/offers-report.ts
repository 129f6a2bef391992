/**
 * The report without what documents say of each other: what changes with every keystroke in an offer.
 *
 * Apart from `report`, so that a page about offers loads none of the rules that check documents.
 */
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { positions } from "./evidence/positions.ts";
import { evidenceRanges } from "./evidence/ranges.ts";
import { offerReport } from "./offer-report.ts";
import { pairReports } from "./outcomes/pairs.ts";

/** Offers, pairs, and where the offers stand in what documents report. */
export function offersReport(workspace: Workspace): OffersReport {
  const offers = workspace.offers.flatMap((_, index) => offerReport(workspace, index) ?? []);
  const figures = offers.map((offer) => offer.figures);
  return {
    format: "parley.report",
    version: 1,
    offers: figures,
    pairs: pairReports(
      offers.map(({ figures: { id }, worth }) => ({ id, worth })),
      Number(workspace.assumptions.riskAversion),
    ),
    evidence: { ranges: evidenceRanges(workspace), positions: positions(workspace, figures) },
  };
}
