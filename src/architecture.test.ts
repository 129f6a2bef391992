/** The house, executable: every module keeps to the table, and the checker sees what does not. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layers } from "./architecture.ts";
import { architectureFindings, type Source } from "./architecture-findings.ts";

const modules: readonly Source[] = readdirSync(new URL(".", import.meta.url), { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, import.meta.url), "utf8") }));

describe("every module keeps to the house", () => {
  const ofTheHouse = modules.filter(({ path }) => !path.startsWith("architecture"));

  test.each(ofTheHouse.map((source) => [source.path, source] as const))("%s", (_, source) => {
    expect(architectureFindings(source)).toEqual([]);
  });

  test("every folder of src is a layer of the table, or imports anything and is imported by nothing", () => {
    const folders = new Set(
      modules.filter(({ path }) => path.includes("/")).map(({ path }) => path.split("/")[0]),
    );
    const unknown = [...folders].filter((folder) => !(String(folder) in layers));
    expect(unknown.filter((folder) => folder !== "e2e" && folder !== "bench")).toEqual([]);
  });
});

describe("the checker sees", () => {
  test.each([
    ["engine/a.ts", 'import { useState } from "react";', "a package that is not the layer's"],
    ["engine/a.ts", 'import { z } from "zod";', "a package of another layer"],
    ["engine/a.ts", 'import { store } from "#state/store.ts";', "a layer above"],
    ["engine/a.ts", 'import type { Store } from "#state/store.ts";', "a layer above, by type"],
    ["engine/a.ts", 'export { x } from "#views/compare/x.ts";', "a re-export"],
    ["engine/a.ts", 'const x = await import("#ui/field.tsx");', "a dynamic import"],
    ["engine/a.ts", 'import {\n  one,\n  two,\n} from "#app/frame.tsx";', "an import over several lines"],
    ["engine/a.ts", 'import "#app/tokens.css";', "an import for its effect"],
    ["engine/a.ts", 'import { readFileSync } from "node:fs";', "Node outside the command line"],
    ["engine/a.ts", 'import x from "#fixtures/examples/x.json";', "a fixture that is not the layer's"],
    ["engine/cash/a.ts", 'import { b } from "../b.ts";', "a path upwards"],
    ["engine/a.ts", "const now = Date.now();", "the clock"],
    ["engine/a.ts", "const now = new Date();", "the clock as an object"],
    ["engine/a.ts", "const x = Math.random();", "dice"],
    ["engine/a.ts", "console.log(1);", "the console"],
    ["engine/a.ts", 'const x = document.querySelector("p");', "the page"],
    ["engine/a.ts", 'const x = fetch("./x");', "the network"],
    ["engine/a.ts", 'const x = "/home/someone/file";', "a place of somebody's machine"],
    ["engine/a.ts", "const x = `/tmp/a.json`;", "a place of the system's"],
    ["engine/a.ts", 'const x = "C:\\\\files\\\\a.json";', "a drive"],
    ["engine/a.ts", 'const x = "file:///srv/a.json";', "a file by its address"],
    ["cli/a.ts", 'const x = new URL("../../elsewhere/a.json", here);', "a path that climbs out"],
    ["exports/a.ts", 'import { report } from "#engine/report.ts";', "a value where only types may come"],
    ["views/compare/a.tsx", 'import { Bar } from "recharts";', "recharts outside charts"],
    ["views/compare/a.tsx", 'import { b } from "#views/evidence/b.ts";', "another view"],
    ["views/parts/a.tsx", 'import { b } from "#views/compare/b.ts";', "a view, from what views share"],
    ["views/compare/a.tsx", "const x = new Intl.NumberFormat();", "Intl outside format"],
    ["views/compare/a.tsx", "const x = (1.5).toFixed(1);", "a number becoming text outside format"],
    ["state/a.ts", 'localStorage.setItem("a", "b");', "browser storage outside storage"],
    ["state/a.ts", 'new Worker("x.js");', "a worker outside its client"],
    ["app/a.tsx", 'import { main } from "#cli/report.ts";', "the command line"],
    ["app/a.tsx", 'import { launch } from "#e2e/chromium.ts";', "the browser tests"],
    ["main.tsx", 'import { launch } from "./bench/engine.ts";', "the bench, from the root"],
    ["ui/a.tsx", "export default function Field() {}", "a default export"],
    ["ui/index.ts", "export const a = 1;", "a barrel's name"],
    ["ui/helpers.ts", "export const a = 1;", "a name that says nothing"],
  ])("%s: %s (%s)", (path, code) => {
    expect(architectureFindings({ path, text: `/** What it is. */\n${code}\n` })).toHaveLength(1);
  });

  test("a module without its opening comment", () => {
    expect(architectureFindings({ path: "ui/a.ts", text: "export const a = 1;" })).toHaveLength(1);
  });
});

describe("the checker lets pass", () => {
  test.each([
    ["engine/cash/a.ts", 'import { b } from "./b.ts";', "a neighbour"],
    ["engine/cash/a.ts", 'import { b } from "#engine/equity/b.ts";', "its own layer by alias"],
    ["engine/a.ts", 'import { money } from "#domain/money.ts";', "a layer below"],
    ["engine/a.ts", 'import table from "#fixtures/tax/us.json";', "a table from outside"],
    ["engine/a.ts", "const due = new Date(2026, 0, 1);", "a date that is given"],
    ["domain/a.ts", "const text = total.toFixed();", "the exact text of a decimal"],
    ["engine/a.ts", "const publisher = document.publisher;", "a document of the evidence"],
    ["engine/a.ts", "/* Math.random() */ // console.log", "what stands in a comment"],
    ["engine/a.test.ts", 'import fc from "fast-check";', "a test's own packages"],
    ["engine/a.test.ts", 'import x from "#fixtures/examples/x.json";', "a test's fixture"],
    ["exports/a.ts", 'import type { Report } from "#engine/report.ts";', "types where only types may come"],
    ["views/compare/a.tsx", 'import { b } from "#views/compare/b.ts";', "the same view by alias"],
    ["views/compare/a.tsx", 'import style from "./a.module.css";', "its style"],
    ["app/a.tsx", 'navigate("/compare/start");', "an address of the page's own"],
    ["ui/a.tsx", 'import { Field } from "@base-ui/react/field";', "a package's sub-path"],
    ["bench/a.ts", 'import { launchOptions } from "#e2e/chromium.ts";', "the browser, in the bench"],
    ["main.tsx", 'import { App } from "./app/app.tsx";', "the shell, from the root"],
  ])("%s: %s (%s)", (path, code) => {
    expect(architectureFindings({ path, text: `/** What it is. */\n${code}\n` })).toEqual([]);
  });
});
