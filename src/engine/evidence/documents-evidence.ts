/**
 * What the documents say of each other, computed once for the same documents: typing in an offer changes
 * neither their conflicts nor their checks.
 */
import type { Report } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { checks } from "./checks.ts";
import { conflicts } from "./conflicts.ts";
import { crowds } from "./crowds.ts";
import { dossierOf } from "./dossier.ts";

type DocumentsEvidence = Pick<Report["evidence"], "conflicts" | "checks" | "crowds">;
type Known = { readonly money: string; readonly evidence: DocumentsEvidence };

const known = new WeakMap<Workspace["documents"], Known>();

/** Conflicts and checks of the documents of `workspace`, and where not all were compared. */
export function documentsEvidence({
  documents,
  currency,
  exchangeRates,
}: Pick<Workspace, "documents" | "currency" | "exchangeRates">): DocumentsEvidence {
  const money = JSON.stringify([currency, exchangeRates]);
  const before = known.get(documents);
  if (before?.money === money) return before.evidence;
  const dossier = dossierOf(documents, currency, exchangeRates);
  const evidence = {
    conflicts: conflicts(documents),
    checks: checks(dossier),
    crowds: crowds(dossier),
  };
  known.set(documents, { money, evidence });
  return evidence;
}
