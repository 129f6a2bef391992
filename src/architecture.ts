/**
 * Who may import whom, and which file owns which outside thing: the table of the house as data.
 *
 * What is not listed is forbidden. The rules that a linter knows (cycles, default exports, `any`)
 * are in biome.json; `src/architecture.test.ts` applies these to every module.
 */

/** What the modules of one layer may import besides their own layer. */
export type Layer = {
  /** Other layers; `typesOnly` ones by `import type` alone. */
  readonly layers: readonly string[];
  readonly typesOnly?: readonly string[];
  /** Packages by name; their sub-paths are included. `node:` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** Folders of `#fixtures/`. */
  readonly fixtures?: readonly string[];
};

const pageLayers = [
  "domain",
  "engine",
  "documents",
  "workers",
  "storage",
  "exports",
  "state",
  "text",
  "format",
  "charts",
  "ui",
  "views",
  "app",
];
const react = ["react", "react-dom"];

/** Layers absent from here (e2e, bench) import anything, and nothing imports them. */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { layers: [], packages: ["zod", "decimal.js"] },
  engine: { layers: ["domain"], packages: [], fixtures: ["places", "tax"] },
  documents: { layers: ["domain"], packages: ["fflate", "pdfjs-dist"] },
  workers: { layers: ["engine", "documents", "domain"], packages: [] },
  storage: { layers: ["domain"], packages: ["idb", "fflate"] },
  text: { layers: ["domain"], packages: [] },
  format: { layers: ["domain"], packages: [] },
  exports: { layers: ["domain", "format", "text"], typesOnly: ["engine"], packages: ["d3-dsv"] },
  ui: { layers: ["format"], packages: [...react, "@base-ui/react"] },
  charts: { layers: ["ui", "format"], packages: [...react, "recharts", "d3-scale", "decimal.js"] },
  state: {
    layers: ["domain", "engine", "storage", "workers"],
    packages: ["react", "zustand", "zundo"],
    fixtures: ["examples"],
  },
  views: {
    layers: ["domain", "state", "engine", "format", "text", "charts", "ui", "exports"],
    typesOnly: ["documents"],
    packages: react,
  },
  app: { layers: pageLayers, packages: [...react, "wouter", "@fontsource-variable"] },
  main: { layers: pageLayers, packages: [...react, "wouter"] },
  cli: { layers: ["domain", "engine", "documents", "text"], packages: ["node:"] },
};

/** What a test may import on top of what its layer may. */
export const testPackages = ["vitest", "fast-check", "@testing-library", "axe-core", "node:"];

/** A thing outside the language, the pattern of its use, and the only modules that may use it. */
export type Owned = { readonly what: string; readonly use: RegExp; readonly by: RegExp };

export const owned: readonly Owned[] = [
  // Decimal.toFixed() without digits is the exact text of a value: not a formatting of it.
  { what: "formatting", use: /\bIntl\b|\.toLocale(Date|Time)?String\(|\.toFixed\([^)]/, by: /^format\// },
  { what: "browser storage", use: /\b(localStorage|sessionStorage|indexedDB)\b/, by: /^storage\// },
  { what: "a worker", use: /\bnew (Shared)?Worker\(/, by: /^workers\/client\.ts$/ },
  {
    what: "the address",
    use: /\blocation\.(hash|href|assign|replace|search)\b|\bhistory\.(push|replace)State/,
    by: /^app\//,
  },
  { what: "the network", use: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/, by: /^$/ },
];

/** What the pure layers never do: their inputs hold the date and the seed. */
export const impure: readonly { readonly what: string; readonly use: RegExp }[] = [
  { what: "the clock", use: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/ },
  { what: "dice", use: /\bMath\.random\b|\bcrypto\.(getRandomValues|randomUUID)\b/ },
  { what: "the console", use: /\bconsole\./ },
  {
    what: "the page",
    use: /\bwindow\.|\bglobalThis\.|\bdocument\.(body|head|create|query|getElement|addEvent)/,
  },
];
export const pureLayers = ["domain", "engine", "documents", "text", "format"];

/** File names that say nothing about what is in them. */
export const emptyNames = /(^|\/)(index|utils?|helpers?|types|constants|common|misc)\.tsx?$/;

/** Modules that stand in for a package at build time, and so have the default export that it has. */
export const standIns: readonly string[] = ["charts/decimal-light.ts"];
