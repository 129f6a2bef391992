/**
 * The build and the unit tests.
 *
 * The built page lives at any address (`base: "./"`), makes no request to anyone, and says so to
 * the browser: the content security policy is written into it here.
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { minify } from "terser";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** What the built page may load: its own files, and pictures that it draws itself. No request at all. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

/**
 * Terser over what the built-in minifier leaves, kept where it is smaller on the wire: 3 kB less over the
 * Compare page, most of it in the charts' library. Alone, either of the two is larger.
 */
const secondPass: Plugin = {
  name: "second-pass",
  apply: "build",
  enforce: "post",
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3 } });
      if (code !== undefined && gzipSync(code).length < gzipSync(chunk.code).length) chunk.code = code;
    }
  },
};

type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** Whether `id` is `ending` or imported by it, at whatever distance, other than on demand. */
function comesWith(id: string, ending: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(ending)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (graph.getModuleInfo(id)?.importers ?? []).some((each) => comesWith(each, ending, graph, seen));
}

/**
 * What the shell and the Compare page cannot do without is one file, in place of a dozen shared with what opens
 * later: compressed together it is smaller, and it is asked for at once.
 */
function withTheApp(id: string, graph: Graph): string | null {
  return comesWith(id, "/src/app/app.tsx", graph) && !comesWith(id, "/src/main.tsx", graph) ? "app" : null;
}

/** What the drawings share is one file: four small ones weigh more on the wire. */
function withTheDrawings(id: string): string | null {
  return /\/src\/charts\/(?:month-cursor|month-axis|reading-cursor|line-marks|step-path|spread-labels|drawing\.module|chart-tip)\b/.test(
    id,
  )
    ? "drawing"
    : null;
}

export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy, secondPass],
  // What Recharts brings twice or brings in vain; each of the two modules says what it saves.
  resolve: {
    alias: {
      "decimal.js-light": fileURLToPath(new URL("src/charts/decimal-light.ts", import.meta.url)),
      "victory-vendor/d3-scale": fileURLToPath(new URL("src/charts/axis-scales.ts", import.meta.url)),
    },
  },
  build: {
    target: ["chrome111", "edge111", "firefox114", "safari16.4"],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: withTheApp, includeDependenciesRecursively: false },
            { name: withTheDrawings, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          // Only what never ends is too slow: a test must not fail because the machine is busy.
          testTimeout: 30_000,
          include: ["src/**/*.test.ts"],
          setupFiles: ["./vitest.setup.ts"],
          exclude: ["src/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "happy-dom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["./vitest.setup.ts"],
        },
      },
    ],
  },
});
