/**
 * What every part of the Evidence page reads: the workspace with its report, the offers, what is chosen.
 */
import { useMemo } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Report } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { documentsEvidence } from "#engine/evidence/documents-evidence.ts";
import type { EvidenceChoices } from "#state/choices.ts";
import { useChoices, useDeferredReport, useMarkPlaces } from "#state/use-workspace.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { type FilterOptions, filterOptions, soundChoices } from "./reported-facts.ts";

/** The page's figures. */
export type Evidence = {
  readonly workspace: Workspace;
  readonly report: Report;
  /** The offers that are not hidden, in order, with letter and colour. */
  readonly marks: readonly ChartOffer[];
  readonly chosen: EvidenceChoices;
  readonly options: FilterOptions;
};

/** The present figures, a moment late while someone types: all of them are for reading. */
export function useEvidence(): Evidence {
  const { workspace, report: offers } = useDeferredReport();
  const { evidence, hiddenOfferIds } = useChoices();
  const places = useMarkPlaces();
  return useMemo(() => {
    const visible = workspace.offers.flatMap(({ id }) => (hiddenOfferIds.includes(id) ? [] : [id]));
    const options = filterOptions(workspace);
    return {
      workspace,
      report: { ...offers, evidence: { ...offers.evidence, ...documentsEvidence(workspace) } },
      marks: offerMarks(workspace, visible, places),
      chosen: soundChoices(evidence, options),
      options,
    };
  }, [workspace, offers, evidence, hiddenOfferIds, places]);
}
