/**
 * The Negotiate page: what to ask for, why, in which order, what to ask before, and the page to send.
 */
import "#text/negotiate-sentences.ts";
import { lazy, type ReactNode, Suspense } from "react";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { PanelProvider, usePanel } from "#views/panels/panel-context.tsx";
import { BriefPanel } from "./brief-panel.tsx";
import { ChoicesPanel } from "./choices-panel.tsx";
import { ControlsPanel } from "./controls-panel.tsx";
import { LadderPanel } from "./ladder-panel.tsx";
import { LedePanel } from "./lede-panel.tsx";
import { LogPanel } from "./log-panel.tsx";
import styles from "./negotiate.module.css";
import "./print.css";
import { PackagesPanel } from "./packages-panel.tsx";
import { type PagePart, partPlace } from "./page-parts.ts";
import { PrintedChoices } from "./printed-choices.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { RatesPanel } from "./rates-panel.tsx";
import { ReplyPanel } from "./reply-panel.tsx";
import { UnknownGrantPart, UnknownPart } from "./unknown-part.tsx";
import { hasBase } from "./unknown-words.ts";
import { type Negotiation, useNegotiation } from "./use-negotiation.ts";
import { WaysIn } from "./ways-in.tsx";
import { WeighedQuestionsProvider } from "./weighed-questions.tsx";

const LadderWorking = lazy(async () => ({
  default: (await import("./ladder-working.tsx")).LadderWorking,
}));
const OpenPanel = lazy(async () => ({ default: (await import("#views/panels/open-panel.tsx")).OpenPanel }));

/** The page at `#/negotiate`; without an offer, what to do first. */
export function NegotiatePage() {
  const negotiation = useNegotiation();
  if (negotiation === null) return <NothingYet />;
  const isKnown = hasBase(negotiation);
  return (
    <PanelProvider>
      <LedePanel negotiation={negotiation} />
      <div data-print="none">
        <ControlsPanel negotiation={negotiation} />
      </div>
      <PrintedChoices negotiation={negotiation} />
      <WeighedQuestionsProvider negotiation={negotiation}>
        <div className={styles.panels}>
          <Place of="ladder">
            {isKnown ? (
              <LadderPanel negotiation={negotiation} />
            ) : (
              <UnknownPart negotiation={negotiation} part="ladder" />
            )}
          </Place>
          <Place of="packages">
            <PackagesPlace negotiation={negotiation} />
          </Place>
          <Place of="rates">
            {isKnown ? (
              <RatesPanel negotiation={negotiation} />
            ) : (
              <UnknownPart negotiation={negotiation} part="rates" />
            )}
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
            {isKnown ? (
              <BriefPanel negotiation={negotiation} />
            ) : (
              <UnknownPart negotiation={negotiation} part="brief" />
            )}
          </Place>
        </div>
      </WeighedQuestionsProvider>
      <PanelBeside negotiation={negotiation} />
    </PanelProvider>
  );
}

/** The packages, or what has to be known first. */
function PackagesPlace({ negotiation }: { readonly negotiation: Negotiation }) {
  if (!hasBase(negotiation)) return <UnknownPart negotiation={negotiation} part="packages" />;
  if (negotiation.model.isGrantUnknown) return <UnknownGrantPart negotiation={negotiation} />;
  return <PackagesPanel negotiation={negotiation} />;
}

/** What to do first: add an offer, or the rate of the currency that one is in. */
function NothingYet() {
  const workspace = useWorkspace();
  const unrated = workspace.offers.find(
    ({ currency }) => currency !== workspace.currency && workspace.exchangeRates[currency] === undefined,
  );
  if (unrated === undefined) {
    return (
      <>
        <h1 className={styles.lede}>{say("negotiate.none.title")}</h1>
        <p className={styles.note}>{say("negotiate.none.note")}</p>
        <WaysIn isEmpty={workspace.offers.length === 0} />
      </>
    );
  }
  const currencies = { from: unrated.currency, to: workspace.currency };
  return (
    <PanelProvider>
      <h1 className={styles.lede}>{say("negotiate.none.rateTitle", currencies)}</h1>
      <p className={styles.note}>{say("negotiate.none.rateNote", currencies)}</p>
      <RateButton offerId={unrated.id} />
      <PanelBeside negotiation={null} />
    </PanelProvider>
  );
}

function RateButton({ offerId }: { readonly offerId: string }) {
  const { open } = usePanel();
  return (
    <Button kind="text" onClick={() => open({ kind: "offer", offerId })}>
      {say("negotiate.none.rateEnter")}
    </Button>
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

function PanelBeside({ negotiation }: { readonly negotiation: Negotiation | null }) {
  const { panel, close } = usePanel();
  if (panel === null) return null;
  return (
    <Suspense fallback={null}>
      {panel.kind === "ladder" && negotiation !== null && hasBase(negotiation) ? (
        <LadderWorking
          key={JSON.stringify(panel.topic)}
          negotiation={negotiation}
          topic={panel.topic}
          onClose={close}
        />
      ) : (
        <OpenPanel />
      )}
    </Suspense>
  );
}
