/**
 * `npm run --silent report -- FILE.json`: the report of a workspace as JSON on standard output.
 *
 * Exits 0, or 2 with one finding to a line on standard error, `path: sentence`. FORMATS, "Command line".
 */
import { readFileSync } from "node:fs";
import type { Finding } from "#domain/finding.ts";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import { report } from "#engine/report.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";

process.exitCode = main(process.argv.slice(2));

function main(names: readonly string[]): number {
  const [name] = names;
  if (name === undefined || names.length !== 1) return refused([say("command.reportUsage")]);
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch {
    return refused([say("command.unreadable", { name })]);
  }
  const read = readWorkspaceText(text);
  if (!read.ok) return refused(read.findings.map(line));
  process.stdout.write(`${JSON.stringify(report(read.value), null, 2)}\n`);
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
