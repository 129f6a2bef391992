/**
 * The one way in which the workspace changes: validated, as one step of the history.
 */

import type { Finding } from "#domain/finding.ts";
import { offer as offerSchema } from "#domain/offer.ts";
import { type Parsed, parsed, parseWorkspace } from "#domain/parse-workspace.ts";
import { assumptions as assumptionsSchema, type Workspace } from "#domain/workspace.ts";
import type { Change } from "#state/change.ts";
import { markPlaces } from "#state/offer-mark.ts";
import { type Session, store } from "#state/store.ts";
import type { Path } from "#state/workspace-path.ts";
import { tell } from "./notices.ts";

/** What a step changes besides the workspace. */
type Beside = Partial<Pick<Session, "exampleId" | "choices" | "stored" | "marks" | "negotiating">>;

/** Makes `workspace` the present one; offers keep their marks. Undo brings back what was. */
export function commit(workspace: Workspace, change: Change, beside: Beside = {}): void {
  store.setState(({ notices, marks }) => ({
    marks: markPlaces(workspace.offers, marks),
    ...beside,
    workspace,
    change,
    draft: null,
    notices: notices.filter(({ canUndo }) => !canUndo),
  }));
}

/** Commits `workspace` if the schema accepts what changed at `path`; tells why where it does not. */
export function commitIfSound(workspace: Workspace, path: Path, change: Change): readonly Finding[] {
  const findings = findingsAt(workspace, path);
  if (findings.length === 0) commit(workspace, change);
  else refuse(findings);
  return findings;
}

/** Leaves the workspace as it is and tells why. */
export function refuse(findings: readonly Finding[]): void {
  store.setState({ draft: null });
  tell("editRefused", { findings });
}

/**
 * What is wrong with `workspace` after a change at `path`. The rest was sound before, so only the part that
 * the path leads into is read: a keystroke does not pay for the documents.
 */
export function findingsAt(workspace: Workspace, path: Path): readonly Finding[] {
  const [part, index, key] = path;
  if (part === "assumptions")
    return findingsIn("assumptions", parsed(assumptionsSchema, workspace.assumptions));
  if (part === "offers" && typeof index === "number" && key !== undefined && key !== "id") {
    return findingsIn(`offers[${index}]`, parsed(offerSchema, workspace.offers[index]));
  }
  return findingsIn("", parseWorkspace(workspace));
}

function findingsIn(place: string, result: Parsed<unknown>): readonly Finding[] {
  if (result.ok) return [];
  if (place === "") return result.findings;
  return result.findings.map((finding) => ({
    ...finding,
    path: finding.path === "" ? place : `${place}.${finding.path}`,
  }));
}
