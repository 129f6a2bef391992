/**
 * A workspace as the text of its file: the same workspace always gives the same text.
 *
 * Keys stand in the schema's order, whatever order they were entered in, so two files can be compared by line.
 */
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";

/** What is kept by name: its entries have no order of their own. */
const BY_NAME: ReadonlySet<string> = new Set([
  "exchangeRates",
  "premiums",
  "questions",
  "leftOutQuestions",
  "briefs",
  "texts",
]);

/** The file's text: JSON with two spaces, a line break at its end. */
export function workspaceText(workspace: Workspace): string {
  const parsed = parseWorkspace(workspace);
  const ordered = withRates(parsed.ok ? parsed.value : workspace);
  return `${JSON.stringify(ordered, inOrderOfName, 2)}\n`;
}

function inOrderOfName(key: string, value: unknown): unknown {
  if (!BY_NAME.has(key) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rates in their place, after the currency; left out where there are none, as examples have it. */
function withRates({ exchangeRates, format, version, title, asOf, currency, ...rest }: Workspace) {
  const rates = Object.keys(exchangeRates).length === 0 ? {} : { exchangeRates };
  return { format, version, title, asOf, currency, ...rates, ...rest };
}
