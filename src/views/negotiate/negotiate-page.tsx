/**
 * The Negotiate page: what to ask for, why, in which order, what to ask before, and the page to send.
 */
import "#text/negotiate-sentences.ts";
import { lazy, Suspense } from "react";
import { say } from "#text/say.ts";
import { PanelProvider, usePanel } from "#views/panels/panel-context.tsx";
import { BriefPanel } from "./brief-panel.tsx";
import { ChoicesPanel } from "./choices-panel.tsx";
import { ControlsPanel } from "./controls-panel.tsx";
import { LadderPanel } from "./ladder-panel.tsx";
import { LedePanel } from "./lede-panel.tsx";
import { LogPanel } from "./log-panel.tsx";
import styles from "./negotiate.module.css";
import { PackagesPanel } from "./packages-panel.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { RatesPanel } from "./rates-panel.tsx";
import { ReplyPanel } from "./reply-panel.tsx";
import { useNegotiation } from "./use-negotiation.ts";

const OpenPanel = lazy(async () => ({ default: (await import("#views/panels/open-panel.tsx")).OpenPanel }));

/** The page at `#/negotiate`; without an offer, what to do first. */
export function NegotiatePage() {
  const negotiation = useNegotiation();
  if (negotiation === null) {
    return (
      <>
        <h1 className={styles.lede}>{say("negotiate.none.title")}</h1>
        <p className={styles.note}>{say("negotiate.none.note")}</p>
      </>
    );
  }
  return (
    <PanelProvider>
      <LedePanel negotiation={negotiation} />
      <ControlsPanel negotiation={negotiation} />
      <div className={styles.panels}>
        <LadderPanel negotiation={negotiation} />
        <PackagesPanel negotiation={negotiation} />
        <RatesPanel negotiation={negotiation} />
        <QuestionsPanel negotiation={negotiation} />
        <ChoicesPanel negotiation={negotiation} />
        <ReplyPanel negotiation={negotiation} />
        <LogPanel negotiation={negotiation} />
        <BriefPanel negotiation={negotiation} />
      </div>
      <PanelBeside />
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
