/**
 * Text becomes a workspace: the one way in for files, share links, the stored copy and the command line.
 *
 * An older version is migrated step by step, a newer one refused and left untouched. FORMATS, first
 * paragraph.
 */
import type { Finding, FindingCode } from "./finding.ts";
import { type Parsed, parseWorkspace } from "./parse-workspace.ts";
import { WORKSPACE_FORMAT, WORKSPACE_VERSION, type Workspace } from "./workspace.ts";

/** Longer than any workspace that a person fills in; counted in UTF-16 units before anything is parsed. */
export const MOST_TEXT_LENGTH = 5_000_000;

/** From version n to n + 1, by n. None yet: version 1 is the first. */
export const MIGRATIONS: ReadonlyMap<number, (old: Readonly<Record<string, unknown>>) => unknown> = new Map();

/** The workspace that `text` holds, or everything that is wrong with it. */
export function readWorkspaceText(text: string): Parsed<Workspace> {
  if (text.length > MOST_TEXT_LENGTH) {
    return refused("", "tooLarge", { size: String(text.length), most: String(MOST_TEXT_LENGTH) });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return refused("", "notJson");
  }
  if (!isRecord(value)) return refused("", "notAnObject");
  if (value["format"] !== WORKSPACE_FORMAT) {
    const format = value["format"];
    return refused("format", "wrongFormat", {
      format: typeof format === "string" ? format.slice(0, 60) : "",
      expected: WORKSPACE_FORMAT,
    });
  }
  return migrated(value);
}

/** The current version's value, or the finding that there is no way to it. */
function migrated(value: Readonly<Record<string, unknown>>): Parsed<Workspace> {
  const version = value["version"];
  if (typeof version !== "number" || !Number.isInteger(version)) return parseWorkspace(value);
  const params = { version: String(version), current: String(WORKSPACE_VERSION) };
  if (version > WORKSPACE_VERSION) return refused("version", "newerVersion", params);
  let current: unknown = value;
  for (let from = version; from < WORKSPACE_VERSION; from += 1) {
    const migration = MIGRATIONS.get(from);
    if (migration === undefined || !isRecord(current)) return refused("version", "olderVersion", params);
    current = migration(current);
  }
  return parseWorkspace(current);
}

function refused(path: string, code: FindingCode, params: Finding["params"] = {}): Parsed<Workspace> {
  return { ok: false, findings: [{ path, code, params }] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
