/**
 * Findings in words: what is wrong, where, and what would be right.
 *
 * Every code of the domain has its sentence, or this does not compile.
 */
import type { Finding, FindingCode } from "#domain/finding.ts";
import { addArea, catalogue } from "./catalogue.ts";
import { finding as findings } from "./english/finding.ts";
import { filled, say } from "./say.ts";
import { sayPath } from "./say-path.ts";

addArea(findings);

/** The finding with its place; one about the whole file is the sentence alone. */
export function sayFinding(finding: Finding): string {
  const sentence = sayFindingHere(finding);
  if (finding.path === "" || ABOUT_THE_FILE.has(finding.code)) return sentence;
  return say("finding.at", { place: sayPath(finding.path), sentence });
}

/** What is wrong with the file as a whole, whichever key shows it. */
const ABOUT_THE_FILE: ReadonlySet<FindingCode> = new Set(["wrongFormat", "newerVersion", "olderVersion"]);

/** The finding without its place, for the field that it is about. */
export function sayFindingHere({ code, params }: Finding): string {
  switch (code) {
    case "wrongType":
      return say("finding.wrongType", {
        found: kindWord(params["found"]),
        expected: kindWord(params["expected"]),
      });
    case "notOneOf":
      if (params["allowed"]) break;
      return filled(catalogue["finding.notOneKnown"], params);
    case "wrongFormat":
      if (params["format"]) break;
      return filled(catalogue["finding.noFormat"], params);
    case "notAnObject":
      return say("finding.notAnObject", { open: "{" });
    default:
  }
  return filled(catalogue[`finding.${code}`], params);
}

const words: Readonly<Record<string, string>> = findings;

function kindWord(kind: string | undefined): string {
  return words[`finding.kind.${kind}`] ?? say("finding.kind.other");
}
