/**
 * The Evidence page: what the documents report, what of it does not add up, and who says so.
 */
import { say } from "#text/say.ts";

/** The page at `#/evidence`. */
export function EvidencePage() {
  return <h1>{say("app.page.evidence")}</h1>;
}
