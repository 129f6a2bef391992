/**
 * Unknown data becomes a workspace, or findings that name everything wrong with it, each with its path.
 *
 * The only place where zod's issues are read; they become codes of our own, without words.
 */
import type * as z from "zod/mini";
import { type Finding, type FindingCode, pathText } from "./finding.ts";
import { type Workspace, workspace } from "./workspace.ts";

/** What was read, or everything that is wrong. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** More findings than a person reads; the rest are left out. */
const MOST_FINDINGS = 200;

type Issue = z.core.$ZodIssue;

/** `value` as a version 1 workspace. */
export function parseWorkspace(value: unknown): Parsed<Workspace> {
  return parsed(workspace, value);
}

/** `value` under any of the file schemas. */
export function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, [], value));
  return { ok: false, findings: findings.slice(0, MOST_FINDINGS) };
}

function findingsOf(issue: Issue, parents: readonly PropertyKey[], root: unknown): Finding[] {
  const path = [...parents, ...issue.path];
  const at = (code: FindingCode, params: Record<string, string> = {}): Finding => ({
    path: pathText(path),
    code,
    params,
  });
  switch (issue.code) {
    case "custom": {
      const { code, ...params } = { ...issue.params } as { code: FindingCode } & Record<string, unknown>;
      return [
        at(code, Object.fromEntries(Object.entries(params).map(([key, entry]) => [key, shown(entry)]))),
      ];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        code: "unknownKey",
        params: { key },
      }));
    case "invalid_type": {
      const found = valueAt(root, path);
      if (found === undefined) return [at("missing")];
      if (path.length === 0) return [at("notAnObject", { found: kindOf(found) })];
      return [at("wrongType", { expected: issue.expected, found: kindOf(found) })];
    }
    case "invalid_value":
      if (valueAt(root, path) === undefined) return [at("missing")];
      return [
        at("notOneOf", { value: shown(valueAt(root, path)), allowed: issue.values.map(String).join(", ") }),
      ];
    case "invalid_union":
      return unionFindings(issue, path, root, at);
    case "not_multiple_of":
      return [at("notWhole", { value: shown(valueAt(root, path)) })];
    case "too_big":
      if (issue.origin === "array") return [at("tooMany", { most: String(issue.maximum) })];
      if (issue.origin === "string") return [at("tooLong", { most: String(issue.maximum) })];
      return [at("aboveMost", { value: shown(valueAt(root, path)), most: String(issue.maximum) })];
    case "too_small":
      if (issue.origin === "array") return [at("tooFew", { least: String(issue.minimum) })];
      if (issue.origin === "string") return [at("empty")];
      return [at("belowLeast", { value: shown(valueAt(root, path)), least: String(issue.minimum) })];
    case "invalid_key":
      return [at("notCurrency", { value: String(path.at(-1)) })];
    default:
      return [at("wrongType", { expected: issue.code, found: kindOf(valueAt(root, path)) })];
  }
}

/** A union's own branch is the one whose shape the value has; its issues are the ones worth reading. */
function unionFindings(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  root: unknown,
  at: (code: FindingCode, params?: Record<string, string>) => Finding,
): Finding[] {
  const found = valueAt(root, path);
  if (found === undefined) return [at("missing")];
  const branch = issue.errors.find((issues) => !issues.some(isShapeIssue));
  if (branch !== undefined && branch.length > 0)
    return branch.flatMap((inner) => findingsOf(inner, path, root));
  if (issue.discriminator !== undefined) {
    return [
      found === null || typeof found !== "string"
        ? at("wrongType", { expected: "kind", found: kindOf(found) })
        : at("notOneOf", { value: shown(found), allowed: optionsOf(issue) }),
    ];
  }
  const words = issue.errors.flat().find(isWordIssue);
  if (words !== undefined) return findingsOf({ ...words, path: [] }, path, root);
  return [at("notDecimal", { value: shown(found) })];
}

/** The kinds that a discriminated union knows; zod's type leaves them out. */
function optionsOf(issue: Issue): string {
  const { options } = issue as { readonly options?: readonly unknown[] };
  return (options ?? []).map(String).join(", ");
}

function isWordIssue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === "invalid_value";
}

function isShapeIssue(issue: Issue): boolean {
  return (
    issue.path.length === 0 &&
    (issue.code === "invalid_type" || issue.code === "invalid_union" || issue.code === "invalid_value")
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const written = typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
  return written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
}
