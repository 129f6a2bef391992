/**
 * Which panel is open beside the sheet: one at a time, and closing it gives the focus back.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import type { WorkingFigure } from "#engine/working/working.ts";

/** A figure whose working can be opened. */
export type OpenFigure = {
  readonly offerId: string;
  readonly figure: WorkingFigure;
  /** The other offer, for a break-even. */
  readonly againstId?: string;
  /** The month, for leaving. */
  readonly month?: number;
};

/** A panel beside the sheet. */
export type Panel =
  | { readonly kind: "working"; readonly figure: OpenFigure }
  | {
      readonly kind: "grants" | "cash" | "company" | "offer";
      readonly offerId: string;
      /** Where in it: a row of the sheet, or a key of the file; its top unless told. */
      readonly at?: string;
    }
  | { readonly kind: "assumptions"; readonly at?: string }
  /** The working of a rung of the Negotiate page. */
  | { readonly kind: "ladder"; readonly topic: LadderTopic };

/** A figure of the Negotiate page whose working can be opened. */
export type LadderTopic = "walkAway" | "offer" | "landing" | "target" | "anchor" | "packages" | WorkedTopic;

/** Whose terms a figure is of: the offer's, or a package's by its place. */
export type Whose = "offer" | number;

/** A figure with a sheet of its own; a risk aversion is given where it is not the person's. */
export type WorkedTopic =
  | { readonly of: "worth"; readonly whose: Whose; readonly riskAversion: number }
  | { readonly of: "cash" | "count" | "headroom" | "highestBasis" | "cost"; readonly whose: Whose }
  | {
      readonly of: "part";
      readonly part: AskPart;
      readonly rung: "walkAway" | "target" | "anchor" | "landing";
    }
  /** A step of one part in another; to them where there is no risk aversion. */
  | {
      readonly of: "rate";
      readonly part: AskPart;
      readonly by: AskPart;
      readonly riskAversion: number | null;
    }
  | { readonly of: "trade"; readonly part: AskPart }
  | { readonly of: "question"; readonly key: string; readonly riskAversion: number }
  | { readonly of: "answer"; readonly key: string; readonly place: number }
  | { readonly of: "regret"; readonly offerId: string; readonly at: number | "worst" | "average" };

/** Whether two topics are the same figure. */
export function isSameTopic(one: LadderTopic, other: LadderTopic): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type PanelState = {
  readonly panel: Panel | null;
  /** The element that opened it, to which the focus returns. */
  readonly opener: HTMLElement | null;
  readonly open: (panel: Panel) => void;
  readonly close: () => void;
};

const PanelContext = createContext<PanelState | null>(null);

/** Holds the open panel for the page inside it. */
export function PanelProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<Pick<PanelState, "panel" | "opener">>({ panel: null, opener: null });
  const value = useMemo(
    () => ({
      ...state,
      open: (panel: Panel) => setState({ panel, opener: document.activeElement as HTMLElement | null }),
      close: () => setState({ panel: null, opener: null }),
    }),
    [state],
  );
  return <PanelContext value={value}>{children}</PanelContext>;
}

/** The open panel and how to change it. */
export function usePanel(): PanelState {
  const state = useContext(PanelContext);
  if (state === null) throw new Error("usePanel outside of PanelProvider");
  return state;
}

/** Whether the open panel is about an offer. */
export function isAbout(panel: Panel | null, offerId: string): boolean {
  if (panel === null || panel.kind === "assumptions" || panel.kind === "ladder") return false;
  return (panel.kind === "working" ? panel.figure.offerId : panel.offerId) === offerId;
}

/** Whether the working of `figure` is open. */
export function isWorkingOpen(panel: Panel | null, figure: OpenFigure): boolean {
  return (
    panel?.kind === "working" &&
    panel.figure.offerId === figure.offerId &&
    panel.figure.figure === figure.figure &&
    panel.figure.againstId === figure.againstId &&
    panel.figure.month === figure.month
  );
}
