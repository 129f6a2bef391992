/**
 * `npm run --silent negotiation -- FILE.json OFFER-ID`: the negotiation of one offer as JSON on standard output.
 *
 * Exits 0, or 2 with one finding to a line on standard error, `path: sentence`. FORMATS, "Command line".
 */
import { readFileSync } from "node:fs";
import type { Finding } from "#domain/finding.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import { negotiationReport } from "#engine/negotiation/negotiation.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";

process.exitCode = main(process.argv.slice(2));

function main(names: readonly string[]): number {
  const [name, offer] = names;
  if (name === undefined || offer === undefined || names.length !== 2) {
    return refused([say("command.negotiationUsage")]);
  }
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch {
    return refused([say("command.unreadable", { name })]);
  }
  const read = readWorkspaceText(text);
  if (!read.ok) return refused(read.findings.map(line));
  const negotiation = negotiationReport(read.value, offer);
  if (negotiation === null) return refused([say("command.noNegotiation", { offer })]);
  process.stdout.write(`${JSON.stringify(negotiation, null, 2)}\n`);
  return 0;
}

function line(finding: Finding): string {
  const sentence = sayFindingHere(finding);
  return finding.path === "" ? sentence : `${finding.path}: ${sentence}`;
}

function refused(lines: readonly string[]): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return 2;
}
