/**
 * `npm run --silent claims -- FILE.txt`: the pay claims of a document as JSON on standard output.
 *
 * The text of a UTF-8 file is read as it stands, line ends and all, so that offsets are those of the file.
 * Exits 0, or 2 with a sentence on standard error. FORMATS, "Command line".
 */
import { readFileSync } from "node:fs";
import { documentText } from "#documents/document-text.ts";
import { readClaims } from "#documents/read-claims.ts";
import "#text/reading-sentences.ts";
import { say } from "#text/say.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(names: readonly string[]): Promise<number> {
  const [name] = names;
  if (name === undefined || names.length !== 1) return refused(say("command.claimsUsage"));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch {
    return refused(say("command.unreadable", { name }));
  }
  const read = await documentText({ name, bytes });
  if (!read.ok && read.code !== "empty") {
    const why = say(`reading.refused.${read.code}`, read.params);
    return refused(say("command.noDocument", { name, why }));
  }
  const text = read.ok && read.kind !== "text" ? read.text : (asUtf8(bytes) ?? (read.ok ? read.text : ""));
  process.stdout.write(`${JSON.stringify(readClaims(text), null, 2)}\n`);
  return 0;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}
