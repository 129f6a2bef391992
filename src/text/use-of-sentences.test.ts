/**
 * Every sentence of the catalogue is said somewhere, and every term is explained where it stands.
 *
 * The compiler knows a code that is said and has no sentence; this knows a sentence that nobody says.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import "./equity-sentences.ts";
import "./negotiate-sentences.ts";
import "./panel-sentences.ts";
import "./say-finding.ts";
import "./say-gap.ts";
import { catalogue } from "./catalogue.ts";

const SOURCE = new URL("../", import.meta.url);

const modules = readdirSync(SOURCE, { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^e2e\/|^bench\/|^text\/english\//.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, SOURCE), "utf8") }));

const whole = modules.map(({ text }) => text).join("\n");
const literals = new Set([...whole.matchAll(/["'`]([\w.]+)["'`]/g)].map(([, literal]) => literal ?? ""));
/** `compare.row.${row}` as what can come of it, with what stands in its place as a group. */
const templates = [...whole.matchAll(/`(\w+\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = ""]) => {
  const pieces = template.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/);
  return new RegExp(
    `^${pieces.map((piece) => piece.replace(/[.*+?^()|[\]\\]/g, "\\$&")).join("([\\w.-]+)")}$`,
  );
});

/** Whether a template can become `code`, with words in its places that some module has. */
function isFilled(code: string): boolean {
  return templates.some((template) => {
    const [, ...words] = template.exec(code) ?? [];
    return words.length > 0 && words.every((word) => word.split(".").every((each) => named.has(each)));
  });
}

const examples = readdirSync(new URL("../fixtures/examples/", SOURCE)).map(
  (name) => name.split(".")[0] ?? "",
);

/** Texts, the keys of objects, from which templates are filled, and the examples' names. */
const named = new Set([
  ...literals,
  ...examples,
  ...[...whole.matchAll(/^\s*(\w+):/gm)].map(([, key]) => key ?? ""),
]);

/** Areas whose codes come from elsewhere: from the domain's findings and gaps, format's readings, a path's keys. */
const ELSEWHERE = /^(path|finding|gap|refusal|understood|slip)\./;

function isSaid(code: string): boolean {
  const base = code.replace(/\.(one|other)$/, "");
  return [code, base].some((each) => literals.has(each) || isFilled(each));
}

const codes = Object.keys(catalogue);

/** A term's name or its explanation: whether it stands on the page is asked below. */
function isTerm(code: string): boolean {
  const [area, term] = code.split(".");
  return area === "term" && `term.${term}.name` in catalogue;
}

test.each([...new Set(codes.map((code) => code.split(".")[0] ?? ""))])(
  "every sentence of %s is said",
  (area) => {
    const own = codes.filter((code) => code.startsWith(`${area}.`) && !ELSEWHERE.test(code));
    expect(own.filter((code) => !isTerm(code) && !isSaid(code))).toEqual([]);
  },
);

describe("the codes that come from elsewhere are words of a list that the code has", () => {
  test.each(["refusal", "understood", "slip", "finding", "gap"])("%s", (area) => {
    // What kinds of values there are, zod says.
    const own = codes.filter((code) => code.startsWith(`${area}.`) && !/^finding\.kind\./.test(code));
    const names = own.map((code) => code.slice(area.length + 1).replace(/^ask\./, ""));
    expect(names.filter((name) => !literals.has(name) && !isSaid(`${area}.${name}`))).toEqual([]);
  });
});

describe("every term is explained where it stands", () => {
  const views = modules
    .filter(({ path }) => /^(views|app)\//.test(path))
    .map(({ text }) => text)
    .join("\n");
  // As a hint, as an explanation, or in a list of terms by what they stand for.
  const places = [
    /\bterm=(?:"\w+"|\{[^}]*\})/g,
    /\bsayTerm\([^)]*\)/g,
    /\bTermName\b[^={;]*= [{[][^}\]]*[}\]]/g,
    /\btypeof sayTerm>\[0\][^=;]*= \{[^}]*\}/g,
    /const [A-Z_]+ = \{[^}]*\} as const satisfies Record<TotalName, \w+>/g,
  ].flatMap((pattern) => [...views.matchAll(pattern)].map(([place]) => place));
  const explained = new Set(places.flatMap((place) => place.match(/\w+/g) ?? []));

  test("and there are more than fifty of them", () => {
    const terms = codes.flatMap((code) => /^term\.(\w+)\.name$/.exec(code)?.[1] ?? []);
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter((term) => !explained.has(term))).toEqual([]);
  });
});
