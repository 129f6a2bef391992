/**
 * The Evidence page: what the documents report, what of it does not add up, and who says so.
 */
import "#text/evidence-sentences.ts";
import { say } from "#text/say.ts";
import { AddDocument } from "./add-document.tsx";
import styles from "./evidence.module.css";
import { FactsDrawer } from "./facts-drawer.tsx";
import { FiltersPanel } from "./filters-panel.tsx";
import { OpenFactsProvider } from "./open-facts.tsx";
import { RangesPanel } from "./ranges-panel.tsx";
import { useEvidence } from "./use-evidence.ts";

type EvidencePageProps = {
  /** Goes to the offers, after one was made of a document or a fact. */
  readonly onOffer: () => void;
};

/** The page at `#/evidence`. */
export function EvidencePage({ onOffer }: EvidencePageProps) {
  const { workspace } = useEvidence();
  const hasFacts = workspace.documents.some(({ facts }) => facts.length > 0);
  return (
    <OpenFactsProvider>
      <div className={styles.page}>
        <h1>{say("app.page.evidence")}</h1>
        {hasFacts && (
          <>
            <FiltersPanel />
            <RangesPanel />
          </>
        )}
        <AddDocument onOffer={onOffer} />
      </div>
      <FactsDrawer />
    </OpenFactsProvider>
  );
}
