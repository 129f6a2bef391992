/** Briefs to test with: what the two pages of an offer are made of, and the examples by name. */
import { readFileSync } from "node:fs";
import { type Brief, FIRST_BRIEF } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { briefSecrets, pageCheck, type SendInput, sendPage } from "./brief-send.ts";
import { negotiationOf } from "./use-negotiation.ts";

/** The brief of `offerId`, with what a person made of it. */
export function inputOf(workspace: Workspace, offerId: string, made: Partial<Brief> = {}): SendInput {
  const ids = workspace.offers.map(({ id }) => id);
  const marks = offerMarks(workspace, ids, {});
  const negotiation = negotiationOf(workspace, offersReport(workspace), { offerId, brief: "both" }, marks);
  if (negotiation === null) throw new Error("nothing to negotiate");
  return {
    negotiation,
    brief: { ...FIRST_BRIEF, ...made },
    packages: negotiation.packages.packages,
    steps: concessions(negotiation.workspace, negotiation.ladder, negotiation.model),
  };
}

/** The page to send, what the check finds on it, and its text. */
export function pageOf(input: SendInput) {
  const secrets = briefSecrets(input);
  const page = sendPage(input, secrets);
  return { page, check: pageCheck(page, secrets), text: briefPlainText(page) };
}

/** An example of the application. */
export function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}
