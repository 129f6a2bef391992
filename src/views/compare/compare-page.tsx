/**
 * The Compare page: the sentence, the sheet, the charts, and one panel beside them.
 */
import { lazy, Suspense, useEffect } from "react";
import { LeftOutAtFirst } from "#charts/chart-legend.tsx";
import { fetchAll } from "#charts/fetched.tsx";
import { isFull } from "#state/actions/offers.ts";
import { useExampleId } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { PanelProvider, usePanel } from "#views/panels/panel-context.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import { ChartsPanel } from "./charts-panel.tsx";
import { EmptyPanel } from "./empty-panel.tsx";
import { SheetPanel } from "./sheet-panel.tsx";
import { useColumns } from "./use-columns.ts";
import styles from "./verdict.module.css";
import { VerdictPanel } from "./verdict-panel.tsx";

// What is not on the screen is not loaded: the panels and the entry come when they are asked for.
const GuidedEntry = lazy(async () => ({ default: (await import("./guided-entry.tsx")).GuidedEntry }));
const OpenPanel = lazy(async () => ({ default: (await import("#views/panels/open-panel.tsx")).OpenPanel }));

/** Whether an offer is being entered: the first of a workspace of one's own, or another beside those here. */
export type Entry = "none" | "first" | "another";

type ComparePageProps = { readonly entry: Entry; readonly onEntry: (entry: Entry) => void };

/** The page at `#/compare`; the guided entry takes its place while an offer is entered. */
export function ComparePage({ entry, onEntry }: ComparePageProps) {
  const { workspace, marks } = useOffers();
  const exampleId = useExampleId();
  const sheetColumns = useColumns();
  useEffect(() => whenIdle(fetchAll), []);
  if (entry === "first" || (entry === "another" && !isFull(workspace))) {
    return (
      <Suspense fallback={null}>
        <GuidedEntry isFirst={entry === "first"} onDone={() => onEntry("none")} />
      </Suspense>
    );
  }
  if (workspace.offers.length === 0) return <EmptyPanel onStart={() => onEntry("first")} />;
  return (
    <PanelProvider>
      {exampleId !== null && (
        <p className={styles.intro} data-print="none">
          <span>{say(exampleId === DOSSIER ? "page.introDossier" : "page.introExample")}</span>
          <Button kind="text" onClick={() => onEntry("first")}>
            {say("app.startOwn")}
          </Button>
        </p>
      )}
      <VerdictPanel />
      <div className={styles.after} />
      <SheetPanel sheetColumns={sheetColumns} onAddOffer={() => onEntry("another")} />
      <LeftOutAtFirst value={sheetColumns.leftOut}>
        <ChartsPanel />
      </LeftOutAtFirst>
      <PanelBeside />
      {marks.length === 0 && <p className={styles.note}>{say("page.allHidden")}</p>}
    </PanelProvider>
  );
}

function PanelBeside() {
  const { panel } = usePanel();
  if (panel === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenPanel />
    </Suspense>
  );
}

const DOSSIER = "hugging-face-senior-pm";

/** Runs `task` when the page has nothing better to do; the returned function calls it off. */
function whenIdle(task: () => Promise<void>): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(task, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(() => task());
  return () => cancelIdleCallback(handle);
}
