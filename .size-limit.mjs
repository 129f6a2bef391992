/**
 * The budget of the first download: what index.html asks for before anything can be shown.
 * What the whole Compare page loads is weighed in the browser (src/e2e/weight.spec.ts).
 */
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("dist/.vite/manifest.json", import.meta.url), "utf8"));
const entry = manifest["index.html"];

/** A chunk and all that it imports statically: the browser needs the lot before the first line runs. */
function closure(chunk, seen = new Set()) {
  seen.add(`dist/${chunk.file}`);
  for (const name of chunk.imports ?? []) {
    if (!seen.has(`dist/${manifest[name].file}`)) closure(manifest[name], seen);
  }
  return [...seen];
}

export default [{ name: "Entry chunk", path: closure(entry), limit: "95 kB", gzip: true }];
