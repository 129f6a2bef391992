/**
 * Unknown data becomes a workspace, or findings that name everything wrong with it, each with its path.
 *
 * The only place where zod's issues are read; they become codes of our own, without words.
 */
import type * as z from "zod/mini";
import { type Finding, type FindingCode, pathText } from "./finding.ts";
import { allowsNull } from "./schema-at.ts";
import { type Workspace, workspace } from "./workspace.ts";

/** What was read, or everything that is wrong. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** More findings than a person reads; of the rest, the last one says how many there are. */
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
  const findings = allFindings(schema, value, result.error.issues).map((finding) =>
    finding.code === "missing" && allowsNull(schema, finding.path)
      ? { ...finding, code: "missingOrNull" as const }
      : finding,
  );
  return { ok: false, findings: shortened(findings) };
}

/**
 * Everything that is wrong with `value`. zod does not look into a list that is too long, which is what keeps
 * ten thousand offers from freezing the page: such a list is read up to its limit.
 */
function allFindings(schema: z.ZodMiniType, value: unknown, issues: readonly Issue[]): readonly Finding[] {
  const findings = issues.flatMap((issue) => findingsOf(issue, [], value));
  const tooLong = issues.flatMap((issue) =>
    issue.code === "too_big" && issue.origin === "array"
      ? [{ path: issue.path, most: Number(issue.maximum) }]
      : [],
  );
  if (tooLong.length === 0) return findings;
  const cut = tooLong.reduce((whole, { path, most }) => withListCut(whole, path, most), value);
  const again = schema.safeParse(cut);
  const others = again.success ? [] : allFindings(schema, cut, again.error.issues);
  return [...findings.filter(({ code }) => code === "tooMany"), ...others];
}

/** `value` with the list at `path` cut to its first `most` items. */
function withListCut(value: unknown, path: readonly PropertyKey[], most: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return Array.isArray(value) ? value.slice(0, most) : value;
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, withListCut(Reflect.get(value, key), rest, most));
  return copy;
}

/** The first of many findings, and how many more there are. */
function shortened(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.length - MOST_FINDINGS;
  if (rest <= 0) return findings;
  const more: Finding = { path: "", code: "moreFindings", params: { count: String(rest) } };
  return [...findings.slice(0, MOST_FINDINGS), more];
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
      return [valueFinding(issue, valueAt(root, path), at)];
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

/** A word that is none of those known, or not of their type: the text "1" where the number 1 belongs. */
function valueFinding(
  { values }: Extract<Issue, { code: "invalid_value" }>,
  found: unknown,
  at: (code: FindingCode, params?: Record<string, string>) => Finding,
): Finding {
  if (found === undefined) return at("missing");
  const [first] = values;
  return values.some((value) => typeof value === typeof found)
    ? at("notOneOf", { value: shown(found), allowed: values.map(String).join(", ") })
    : at("wrongType", { expected: kindOf(first), found: kindOf(found) });
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
