/**
 * The front door: everything that is computed from a workspace.
 *
 * Pure: no clock and no dice; the same workspace gives the same report on any machine. Memoise it by the
 * workspace's reference. FORMATS, "Report, parley.report version 1".
 */
import type { Report } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { documentsEvidence } from "./evidence/documents-evidence.ts";
import { offersReport } from "./offers-report.ts";

/** The report of `workspace`. */
export function report(workspace: Workspace): Report {
  const offers = offersReport(workspace);
  return { ...offers, evidence: { ...offers.evidence, ...documentsEvidence(workspace) } };
}
