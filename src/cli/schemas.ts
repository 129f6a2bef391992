/**
 * `npm run schemas`: writes the JSON Schemas of the file formats to `public/schema/`.
 *
 * They are generated and committed, so that the page serves them; a test says when they are out of date.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { JSON_SCHEMAS } from "#domain/json-schema.ts";

const FOLDER = "public/schema";

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
  writeFileSync(`${FOLDER}/${name}`, `${JSON.stringify(schema(), null, 2)}\n`);
}
