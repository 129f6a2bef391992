/**
 * The Negotiate page: what to ask for, why, in which order, what to ask before, and the page to send.
 */
import "#text/negotiate-sentences.ts";
import { lazy, type ReactNode, Suspense } from "react";
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
import { type PagePart, partPlace } from "./page-parts.ts";
import { QuestionsPanel } from "./questions-panel.tsx";
import { RatesPanel } from "./rates-panel.tsx";
import { ReplyPanel } from "./reply-panel.tsx";
import { type Negotiation, useNegotiation } from "./use-negotiation.ts";

const LadderWorking = lazy(async () => ({
  default: (await import("./ladder-working.tsx")).LadderWorking,
}));
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
        <Place of="ladder">
          <LadderPanel negotiation={negotiation} />
        </Place>
        <Place of="packages">
          <PackagesPanel negotiation={negotiation} />
        </Place>
        <Place of="rates">
          <RatesPanel negotiation={negotiation} />
        </Place>
        <Place of="questions">
          <QuestionsPanel negotiation={negotiation} />
        </Place>
        <Place of="choices">
          <ChoicesPanel negotiation={negotiation} />
        </Place>
        <Place of="reply">
          <ReplyPanel negotiation={negotiation} />
        </Place>
        <Place of="log">
          <LogPanel negotiation={negotiation} />
        </Place>
        <Place of="brief">
          <BriefPanel negotiation={negotiation} />
        </Place>
      </div>
      <PanelBeside negotiation={negotiation} />
    </PanelProvider>
  );
}

/** A part of the page that the row of links leads to. */
function Place({ of, children }: { readonly of: PagePart; readonly children: ReactNode }) {
  return (
    <div id={partPlace(of)} className={styles.place} tabIndex={-1}>
      {children}
    </div>
  );
}

function PanelBeside({ negotiation }: { readonly negotiation: Negotiation }) {
  const { panel, close } = usePanel();
  if (panel === null) return null;
  return (
    <Suspense fallback={null}>
      {panel.kind === "ladder" ? (
        <LadderWorking key={panel.topic} negotiation={negotiation} topic={panel.topic} onClose={close} />
      ) : (
        <OpenPanel />
      )}
    </Suspense>
  );
}
