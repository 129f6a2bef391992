/** The published JSON Schemas are current, accept what the parser accepts, and refuse shapes that it refuses. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { JSON_SCHEMAS, type JsonSchema } from "./json-schema.ts";

const names = Object.keys(JSON_SCHEMAS);

test("every published schema is one of the formats, and every format is published", () => {
  expect(readdirSync("public/schema").sort()).toEqual([...names].sort());
});

test.each(names)("%s is current (npm run schemas)", (name) => {
  expect(read(`public/schema/${name}`)).toEqual(JSON_SCHEMAS[name]?.());
});

test.each(names)("%s names itself, and every part that it refers to", (name) => {
  const schema = schemaOf(name);
  expect(schema).toMatchObject({ $id: name, title: expect.any(String), description: expect.any(String) });
  const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(
    ([, part]) => part ?? "",
  );
  expect(refs.length).toBeGreaterThan(0);
  expect(refs.filter((part) => !Object.hasOwn(schema["$defs"] ?? {}, part))).toEqual([]);
});

describe("what the parser accepts has the schema's shape", () => {
  const files = [
    ...inFolder("fixtures/examples", ".workspace.json").map((path) => [path, "parley.workspace.v1.json"]),
    ...inFolder("fixtures/sources", ".json").map((path) => [path, "parley.document.v1.json"]),
  ] as [path: string, name: string][];

  test.each(files)("%s", (path, name) => {
    expect(mismatches(schemaOf(name), read(path), schemaOf(name))).toEqual([]);
  });
});

test.each([
  ["an unknown key", "unknown-key", "offers/1"],
  ["an amount that is no figure", "several-mistakes", "offers/0/baseSalary"],
  ["a version of its own", "newer-version", "version"],
  ["a format of its own", "another-format", "format"],
])("%s does not", (_why, file, place) => {
  const schema = schemaOf("parley.workspace.v1.json");
  expect(mismatches(schema, read(`fixtures/invalid/${file}.json`), schema)).toContain(place);
});

/** Where `value` is not of the shape of `schema`, by the keywords that our schemas use. */
function mismatches(schema: JsonSchema, value: unknown, root: JsonSchema, place = ""): string[] {
  const at = (key: string | number) => (place === "" ? `${key}` : `${place}/${key}`);
  const inner = (part: unknown, item: unknown, where = place) =>
    mismatches(part as JsonSchema, item, root, where);
  const { $ref, const: only, enum: words, pattern, properties, items, required, type } = schema;
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonSchema[] | undefined;

  if (typeof $ref === "string")
    return inner((root["$defs"] as JsonSchema)[$ref.replace("#/$defs/", "")], value);
  if (choices !== undefined)
    return choices.some((choice) => inner(choice, value).length === 0) ? [] : [place];
  const types = type === undefined ? [] : [type].flat();
  const isOfType = types.length === 0 || types.some((name) => isOf(String(name), value));
  const isOneOf = only === undefined ? ((words as unknown[]) ?? [value]).includes(value) : value === only;
  const isInPattern =
    typeof pattern !== "string" || typeof value !== "string" || new RegExp(pattern).test(value);
  if (!isOfType || !isOneOf || !isInPattern) return [place];
  if (Array.isArray(value))
    return items === undefined ? [] : value.flatMap((item, index) => inner(items, item, at(index)));
  if (typeof value !== "object" || value === null) return [];
  const parts = (properties ?? {}) as JsonSchema;
  const missing = ((required as string[]) ?? []).filter((key) => !Object.hasOwn(value, key)).map(at);
  const others = Object.entries(value).flatMap(([key, entry]) => {
    const part = parts[key] ?? schema["additionalProperties"];
    if (part === false) return [place];
    return part === undefined ? [] : inner(part, entry, at(key));
  });
  return [...missing, ...others];
}

function isOf(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function schemaOf(name: string): JsonSchema {
  return read(`public/schema/${name}`) as JsonSchema;
}

function inFolder(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
