/**
 * The Equity page: what a private grant can turn into, and what has to be true for its offer to be better.
 */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { lazy, memo, Suspense } from "react";
import { say } from "#text/say.ts";
import { PanelProvider, usePanel } from "#views/panels/panel-context.tsx";
import { ControlsPanel } from "./controls-panel.tsx";
import styles from "./equity.module.css";
import { GridPanel } from "./grid-panel.tsx";
import { LeavingPanel } from "./leaving-panel.tsx";
import { LedePanel } from "./lede-panel.tsx";
import { LensesPanel } from "./lenses-panel.tsx";
import { MattersPanel } from "./matters-panel.tsx";
import { OddsPanel } from "./odds-panel.tsx";
import { PayoffPanel } from "./payoff-panel.tsx";
import { RunsPanel } from "./runs-panel.tsx";
import { TrapsPanel } from "./traps-panel.tsx";
import { type Equity, useEquity } from "./use-equity.ts";

const OpenPanel = lazy(async () => ({ default: (await import("#views/panels/open-panel.tsx")).OpenPanel }));

/** The page at `#/equity`; without a private grant, what to do first. */
export function EquityPage() {
  const equity = useEquity();
  if (equity === null) {
    return (
      <>
        <h1 className={styles.lede}>{say("equity.none.title")}</h1>
        <p className={styles.note}>{say("equity.none.note")}</p>
        <p className={styles.note}>
          <a href="#/compare">{say("equity.none.compare")}</a>
        </p>
      </>
    );
  }
  return (
    <PanelProvider>
      <Panels equity={equity} />
      <PanelBeside />
    </PanelProvider>
  );
}

/** All panels; a slider's own step, which is ahead of the figures, draws none of them anew. */
const Panels = memo(function Panels({ equity }: { readonly equity: Equity }) {
  return (
    <>
      <LedePanel equity={equity} />
      <ControlsPanel equity={equity} />
      <div className={styles.panels}>
        <PayoffPanel equity={equity} />
        <OddsPanel equity={equity} />
        <RunsPanel equity={equity} />
        <LensesPanel equity={equity} />
        <MattersPanel equity={equity} />
        <GridPanel equity={equity} />
        <LeavingPanel equity={equity} />
        <TrapsPanel equity={equity} />
      </div>
    </>
  );
});

function PanelBeside() {
  const { panel } = usePanel();
  if (panel === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenPanel />
    </Suspense>
  );
}
