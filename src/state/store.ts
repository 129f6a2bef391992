/**
 * The store: the workspace with its history, what is being typed, and choices. Never a result.
 *
 * The workspace that it holds always satisfies the schema: every change is validated before it counts.
 */
import { temporal } from "zundo";
import { createStore } from "zustand/vanilla";
import type { Finding } from "#domain/finding.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { SetAsideCopy, WorkspaceStorage } from "#storage/workspace-storage.ts";
import { blankWorkspace, today } from "./blank-offer.ts";
import type { Change, Notice, SaveStatus } from "./change.ts";
import { type Choices, FIRST_CHOICES } from "./choices.ts";
import { FIRST_NEGOTIATING, type Negotiating } from "./negotiating.ts";
import { type MarkPlaces, markPlaces } from "./offer-mark.ts";
import type { Path } from "./workspace-path.ts";

/** A value while it is being typed: the workspace with it, or without it and why where it was refused. */
export type Draft = {
  readonly path: Path;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
};

/** What undo brings back. */
type Step = {
  readonly workspace: Workspace;
  /** The change that led to this workspace; null for the first. */
  readonly change: Change | null;
  /** The example that this workspace began as; null for one's own. */
  readonly exampleId: string | null;
  /** Which letter and colour each offer of the workspace has. */
  readonly marks: MarkPlaces;
};

/** Everything the page holds. */
export type Session = Step & {
  readonly phase: "loading" | "ready";
  readonly draft: Draft | null;
  /** The workspace as it lies on the device: only another one is worth saving. */
  readonly stored: Workspace | null;
  readonly storage: WorkspaceStorage | null;
  readonly saveStatus: SaveStatus;
  readonly setAside: readonly SetAsideCopy[];
  readonly notices: readonly Notice[];
  readonly choices: Choices;
  readonly negotiating: Negotiating;
};

const MOST_STEPS = 200;

/** The page's one store. */
export const store = createStore<Session>()(
  temporal((): Session => firstSession(blankWorkspace(today())), {
    limit: MOST_STEPS,
    partialize: ({ workspace, change, exampleId, marks }): Step => ({ workspace, change, exampleId, marks }),
    equality: (before, after) => before.workspace === after.workspace,
  }),
);

/** The workspace that counts right now, what is being typed included. */
export function effectiveWorkspace({ draft, workspace }: Session): Workspace {
  return draft?.workspace ?? workspace;
}

/** Begins anew on `workspace`, ready and without history; what it was stored as is `stored`. */
export function resetStore(workspace: Workspace, session: Partial<Session> = {}): void {
  store.setState({ ...firstSession(workspace), phase: "ready", ...session });
  store.temporal.getState().clear();
}

function firstSession(workspace: Workspace): Session {
  return {
    workspace,
    change: null,
    exampleId: null,
    marks: markPlaces(workspace.offers, {}),
    phase: "loading",
    draft: null,
    stored: null,
    storage: null,
    saveStatus: { kind: "idle" },
    setAside: [],
    notices: [],
    choices: FIRST_CHOICES,
    negotiating: FIRST_NEGOTIATING,
  };
}
