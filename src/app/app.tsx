/**
 * The shell: addresses to pages, and around them the bar, the alerts, the palette and the last line.
 *
 * Addresses are hashes (`#/compare`), so the page lives at any place and under file names alike.
 */
import { lazy, Suspense } from "react";
import { Redirect, Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { setPageLocale } from "#format/number-formats.ts";
import { undo } from "#state/actions/history.ts";
import { downloadWorkspace } from "#state/actions/workspaces.ts";
import { openSession } from "#state/session.ts";
import { usePhase } from "#state/use-workspace.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { ComparePage } from "#views/compare/compare-page.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Frame } from "./frame.tsx";
import { Loading } from "./loading.tsx";
import { fieldWords } from "./page-words.ts";

/** Opens the session, in the reader's locale. */
export function openApp(): void {
  setPageLocale(navigator.languages);
  openSession();
}

const EvidencePage = lazy(async () => ({
  default: (await import("#views/evidence/evidence-page.tsx")).EvidencePage,
}));

const EquityPage = lazy(async () => ({
  default: (await import("#views/equity/equity-page.tsx")).EquityPage,
}));

const NegotiatePage = lazy(async () => ({
  default: (await import("#views/negotiate/negotiate-page.tsx")).NegotiatePage,
}));

/** The whole page; its state has been opened before. */
export function App() {
  return (
    <FieldWordsProvider words={fieldWords}>
      <Router hook={useHashLocation}>
        <Frame>
          <ErrorBoundary onDownload={downloadWorkspace} onUndo={undo}>
            <Pages />
          </ErrorBoundary>
        </Frame>
      </Router>
    </FieldWordsProvider>
  );
}

/** Addresses of the guided entry, under the page's own. */
const ENTRIES: Readonly<Record<string, "first" | "another">> = { start: "first", add: "another" };

function Compare({ entry }: { readonly entry: string | undefined }) {
  const [, navigate] = useLocation();
  return (
    <ComparePage
      entry={ENTRIES[entry ?? ""] ?? "none"}
      onEntry={(next) => {
        const word = Object.keys(ENTRIES).find((each) => ENTRIES[each] === next);
        navigate(word === undefined ? "/compare" : `/compare/${word}`);
        scrollTo({ top: 0 });
      }}
    />
  );
}

function Evidence() {
  const [, navigate] = useLocation();
  return (
    <EvidencePage
      onOffer={() => {
        navigate("/compare");
        scrollTo({ top: 0 });
        document.getElementById("main")?.focus({ preventScroll: true });
      }}
    />
  );
}

function Pages() {
  if (usePhase() === "loading") return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Redirect to="/compare" replace />
        </Route>
        <Route path="/compare/:entry?">{({ entry }) => <Compare entry={entry} />}</Route>
        <Route path="/evidence">
          <Evidence />
        </Route>
        <Route path="/equity">
          <EquityPage />
        </Route>
        <Route path="/negotiate">
          <NegotiatePage />
        </Route>
        <Route>
          <Redirect to="/compare" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
