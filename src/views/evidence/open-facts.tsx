/**
 * Which facts are open beside the page: figures anywhere on it open the facts that they rest on.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { say } from "#text/say.ts";
import { FigureButton } from "#ui/figure-button.tsx";

/** Facts to show, under a title. */
export type OpenFacts = { readonly title: string; readonly factIds: readonly string[] };

type OpenFactsState = {
  readonly opened: OpenFacts | null;
  readonly open: (facts: OpenFacts) => void;
  readonly close: () => void;
};

const OpenFactsContext = createContext<OpenFactsState | null>(null);

/** Holds what is open for everything below it. */
export function OpenFactsProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<OpenFacts | null>(null);
  const state = useMemo(() => ({ opened, open: setOpened, close: () => setOpened(null) }), [opened]);
  return <OpenFactsContext value={state}>{children}</OpenFactsContext>;
}

/** What is open, and how to open something else. */
export function useOpenFacts(): OpenFactsState {
  const state = useContext(OpenFactsContext);
  if (state === null) throw new Error("useOpenFacts needs an OpenFactsProvider above it.");
  return state;
}

type FactFigureProps = OpenFacts & { readonly text: string };

/** A figure that opens its facts. */
export function FactFigure({ text, title, factIds }: FactFigureProps) {
  const { opened, open } = useOpenFacts();
  const isOpen = opened !== null && opened.title === title && opened.factIds.join() === factIds.join();
  return (
    <FigureButton
      label={say("evidencePage.opensFacts", { figure: text })}
      isOpen={isOpen}
      onClick={() => open({ title, factIds })}
    >
      {text}
    </FigureButton>
  );
}
