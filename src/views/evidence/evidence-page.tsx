/**
 * The Evidence page: what the documents report, what of it does not add up, and who says so.
 */
import "#text/evidence-sentences.ts";
import { say } from "#text/say.ts";
import { AddDocument } from "./add-document.tsx";
import { ChecksPanel } from "./checks-panel.tsx";
import { ConflictsPanel } from "./conflicts-panel.tsx";
import styles from "./evidence.module.css";
import { FactsDrawer } from "./facts-drawer.tsx";
import { FiltersPanel } from "./filters-panel.tsx";
import { LedePanel } from "./lede-panel.tsx";
import { OpenFactsProvider } from "./open-facts.tsx";
import { PackagePanel } from "./package-panel.tsx";
import { RangesPanel } from "./ranges-panel.tsx";
import { SourcesPanel } from "./sources-panel.tsx";
import { useEvidence } from "./use-evidence.ts";

type EvidencePageProps = {
  /** Goes to the offers, after one was made of a document or a fact. */
  readonly onOffer: () => void;
};

/** The page at `#/evidence`; without a fact, what to do first. */
export function EvidencePage({ onOffer }: EvidencePageProps) {
  const { workspace } = useEvidence();
  const hasFacts = workspace.documents.some(({ facts }) => facts.length > 0);
  return (
    <OpenFactsProvider>
      {hasFacts ? (
        <>
          <LedePanel />
          <FiltersPanel />
          <div className={styles.panels}>
            <RangesPanel />
            <ChecksPanel />
            <ConflictsPanel />
            <PackagePanel />
            <SourcesPanel />
            <AddDocument onOffer={onOffer} />
          </div>
        </>
      ) : (
        <>
          <h1 className={styles.lede}>{say("evidencePage.empty.title")}</h1>
          <p className={styles.note}>{say("evidencePage.empty.note")}</p>
          <AddDocument onOffer={onOffer} />
        </>
      )}
      <FactsDrawer onOffer={onOffer} />
    </OpenFactsProvider>
  );
}
