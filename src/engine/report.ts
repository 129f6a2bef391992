/**
 * The front door: everything that is computed from a workspace.
 *
 * Pure: no clock and no dice; the same workspace gives the same report on any machine. Memoise it by the
 * workspace's reference. FORMATS, "Report, parley.report version 1".
 */
import type { Report } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { documentsEvidence } from "./evidence/documents-evidence.ts";
import { positions } from "./evidence/positions.ts";
import { evidenceRanges } from "./evidence/ranges.ts";
import { offerReport } from "./offer-report.ts";
import { pairReports } from "./outcomes/pairs.ts";

/** The report of `workspace`. */
export function report(workspace: Workspace): Report {
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
    evidence: {
      ranges: evidenceRanges(workspace),
      positions: positions(workspace, figures),
      ...documentsEvidence(workspace),
    },
  };
}
