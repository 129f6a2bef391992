/**
 * What views read: the workspace with what is being typed, its report, choices, and how saving stands.
 *
 * Results are derived and memoised by reference, so undo shows at once what was computed before.
 */
import { useDeferredValue } from "react";
import { useStore } from "zustand";
import { pathText } from "#domain/finding.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offersReport } from "#engine/offers-report.ts";
import type { SetAsideCopy } from "#storage/workspace-storage.ts";
import type { Change, Notice, SaveStatus } from "./change.ts";
import type { Choices } from "./choices.ts";
import type { Negotiating } from "./negotiating.ts";
import type { MarkPlaces } from "./offer-mark.ts";
import { effectiveWorkspace, type Session, store } from "./store.ts";

const reports = new WeakMap<Workspace, OffersReport>();

/** The report of `workspace`, computed once for each. */
export function reportOf(workspace: Workspace): OffersReport {
  const known = reports.get(workspace);
  if (known !== undefined) return known;
  const computed = offersReport(workspace);
  reports.set(workspace, computed);
  return computed;
}

/** "loading" until what the device kept, or the first example, is open. */
export function usePhase(): Session["phase"] {
  return useStore(store, ({ phase }) => phase);
}

/** The workspace that counts right now, what is being typed included. */
export function useWorkspace(): Workspace {
  return useStore(store, effectiveWorkspace);
}

/** The report of `useWorkspace()`, or what `select` takes of it. */
export function useReport(): OffersReport;
export function useReport<Selected>(select: (report: OffersReport) => Selected): Selected;
export function useReport<Selected>(select?: (report: OffersReport) => Selected): OffersReport | Selected {
  const current = reportOf(useWorkspace());
  return select === undefined ? current : select(current);
}

/** A workspace with its report, a moment late while someone types: for what may wait, such as charts. */
export function useDeferredReport(): { readonly workspace: Workspace; readonly report: OffersReport } {
  const workspace = useDeferredValue(useWorkspace());
  return { workspace, report: reportOf(workspace) };
}

/** Which letter and colour each offer has, by its id. */
export function useMarkPlaces(): MarkPlaces {
  return useStore(store, ({ marks }) => marks);
}

/** How the page is looked at. */
export function useChoices(): Choices {
  return useStore(store, ({ choices }) => choices);
}

/** What was typed on the Negotiate page beside the workspace. */
export function useNegotiating(): Negotiating {
  return useStore(store, ({ negotiating }) => negotiating);
}

/** What undo would take back and redo make again; null where there is nothing. */
export function useHistory(): { readonly undoes: Change | null; readonly redoes: Change | null } {
  const change = useStore(store, (session) => session.change);
  const typedAt = useStore(store, ({ draft }) => draft?.path ?? null);
  const hasPast = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const redoes = useStore(store.temporal, ({ futureStates }) => futureStates.at(-1)?.change ?? null);
  // What is being typed is kept first and then taken back, so it is the step that undo is about.
  if (typedAt !== null) return { undoes: { code: "edited", params: { path: pathText(typedAt) } }, redoes };
  return { undoes: hasPast ? change : null, redoes };
}

/** How saving stands. */
export function useSaveStatus(): SaveStatus {
  return useStore(store, ({ saveStatus }) => saveStatus);
}

/** What is to be told, the oldest first. */
export function useNotices(): readonly Notice[] {
  return useStore(store, ({ notices }) => notices);
}

/** Stored copies that could not be read, until they are deleted. */
export function useSetAside(): readonly SetAsideCopy[] {
  return useStore(store, ({ setAside }) => setAside);
}

/** The example that the workspace began as; null for one's own. */
export function useExampleId(): string | null {
  return useStore(store, ({ exampleId }) => exampleId);
}
