/**
 * The examples that can be opened, each a chunk of its own that is loaded when it is asked for.
 */
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";

const files = import.meta.glob<unknown>("#fixtures/examples/*.workspace.json", { import: "default" });

const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.workspace\.json$/g, ""), load]),
);

/** The example that a first visit opens. */
export const FIRST_EXAMPLE = "hugging-face-senior-pm";

/** The examples' names, the first visit's first. */
export const exampleIds: readonly string[] = [
  FIRST_EXAMPLE,
  ...[...loaders.keys()].filter((id) => id !== FIRST_EXAMPLE).sort(),
];

/** The example's workspace; rejects where it cannot be loaded. */
export async function exampleWorkspace(id: string): Promise<Workspace> {
  const load = loaders.get(id);
  if (load === undefined) throw new Error(`No example ${id}.`);
  const parsed = parseWorkspace(await load());
  if (!parsed.ok) throw new Error(`The example ${id} is not sound: ${JSON.stringify(parsed.findings)}`);
  return parsed.value;
}
