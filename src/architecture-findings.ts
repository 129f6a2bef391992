/**
 * What a module does against the table of the house, found by scanning its imports and its text.
 *
 * Comments are taken out first; strings stay, since specifiers are strings.
 */
import { posix } from "node:path";
import { emptyNames, impure, layers, owned, pureLayers, standIns, testPackages } from "./architecture.ts";

/** A module of the project: its path under src/ and its text. */
export type Source = { readonly path: string; readonly text: string };

type Import = { readonly from: string; readonly isTypeOnly: boolean };

/** Everything that `source` does against the house, one sentence each; empty where it keeps to it. */
export function architectureFindings(source: Source): readonly string[] {
  const code = withoutComments(source.text);
  const isTest = /\.(test|arbitrary|sample)\.tsx?$/.test(source.path);
  const findings = [
    ...importsOf(code).flatMap((imported) => importFindings(source.path, imported, isTest)),
    ...textFindings(source, code, isTest),
  ];
  return findings.map((finding) => `${source.path}: ${finding}`);
}

function importFindings(path: string, imported: Import, isTest: boolean): readonly string[] {
  const { from } = imported;
  const layerName = layerOf(path);
  const layer = layers[layerName];
  const target = targetOf(path, from);

  if (from.includes("../")) return [`imports ${from}: across folders it is #layer/…, never ../`];
  if (target?.startsWith("e2e/") || target?.startsWith("bench/")) {
    return layerOf(target) === layerName || layer === undefined
      ? []
      : [`imports ${from}: nothing imports it`];
  }
  if (layer === undefined) return [];
  if (from.startsWith("#fixtures/")) {
    const isAllowed = isTest || layer.fixtures?.some((folder) => from.startsWith(`#fixtures/${folder}`));
    return isAllowed ? [] : [`imports ${from}: ${layerName} may not read it`];
  }
  if (target !== undefined) return layerFindings(path, target, imported, layer);
  const packages = isTest ? [...layer.packages, ...testPackages] : layer.packages;
  return packages.some((name) => isOfPackage(from, name))
    ? []
    : [`imports ${from}: no package of ${layerName}`];
}

function layerFindings(
  path: string,
  target: string,
  { from, isTypeOnly }: Import,
  layer: (typeof layers)[string] & object,
): readonly string[] {
  const [own, other] = [layerOf(path), layerOf(target)];
  if (
    own === "views" &&
    other === "views" &&
    viewOf(path) !== viewOf(target) &&
    !shared.includes(viewOf(target))
  ) {
    return [`imports ${from}: one view never imports another`];
  }
  if (other === own || layer.layers.includes(other)) return [];
  if (layer.typesOnly?.includes(other)) {
    return isTypeOnly ? [] : [`imports ${from}: ${own} may import only types of ${other}`];
  }
  return [`imports ${from}: ${own} may not import ${other}`];
}

function textFindings({ path, text }: Source, code: string, isTest: boolean): readonly string[] {
  const layer = layerOf(path);
  const findings: string[] = [];
  if (emptyNames.test(path)) findings.push("has a name that does not say what is in it");
  if (/^\s*export default\b/m.test(code) && !standIns.includes(path)) findings.push("has a default export");
  if (isTest || layers[layer] === undefined) return findings;

  if (!/^(#!.*\n)?\/\*\*/.test(text)) findings.push("does not start with a doc comment that says what it is");
  if (climbing.test(code) || (layer !== "app" && rooted.test(code))) {
    findings.push("names a place outside the project");
  }
  for (const { what, use, by } of owned) {
    if (use.test(code) && !by.test(path)) findings.push(`uses ${what}, which is another's`);
  }
  for (const { what, use } of pureLayers.includes(layer) ? impure : []) {
    if (use.test(code)) findings.push(`uses ${what}, which ${layer} does not know`);
  }
  return findings;
}

/**
 * A text that begins as a path of somebody's machine does (from its root, on a drive, a `file:` address), or that
 * climbs out of its own folder; what is imported has rules of its own, and addresses of the page are the shell's.
 */
const rooted = /["'`](?:\/[\w.-]+\/|[A-Za-z]:[\\/]|file:\/)/;
const climbing = /(?<!\b(?:from|import)\s+|\bimport\(\s*)["'`](?:\.\/)?\.\.\//;

/** Every module specifier in `code`: of imports, of re-exports and of dynamic imports. */
function importsOf(code: string): readonly Import[] {
  const statements = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;
  return [
    ...[...code.matchAll(statements)].map(([, type, from = ""]) => ({
      from,
      isTypeOnly: type !== undefined,
    })),
    ...[...code.matchAll(dynamic)].map(([, from = ""]) => ({ from, isTypeOnly: false })),
  ];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");
}

/** The path under src/ that `from` names, or undefined where it names a package. */
function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith("#")) return from.slice(1);
  if (from.startsWith(".")) return posix.join(posix.dirname(path), from);
  return undefined;
}

function isOfPackage(from: string, name: string): boolean {
  return name.endsWith(":") ? from.startsWith(name) : from === name || from.startsWith(`${name}/`);
}

/** The first folder of a path under src/; a file directly in src/ is a layer by its own name. */
function layerOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path.replace(/\..*$/, "");
}

/** The folders of `views` that are no page: what several pages are made of. They import no page. */
const shared = ["parts", "panels"];

function viewOf(path: string): string {
  return path.split("/")[1] ?? "";
}
