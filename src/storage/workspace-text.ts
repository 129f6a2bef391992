/**
 * A workspace as the text of its file: the same workspace always gives the same text.
 *
 * Keys stand in the schema's order, whatever order they were entered in, so two files can be compared by line.
 */
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";

/** The file's text: JSON with two spaces, a line break at its end. */
export function workspaceText(workspace: Workspace): string {
  const parsed = parseWorkspace(workspace);
  const { exchangeRates, ...ordered } = parsed.ok ? parsed.value : workspace;
  const rates = Object.entries(exchangeRates).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(withRates(ordered, Object.fromEntries(rates)), null, 2)}\n`;
}

/** Rates back in their place, after the currency; left out where there are none, as examples have it. */
function withRates(ordered: Omit<Workspace, "exchangeRates">, exchangeRates: Workspace["exchangeRates"]) {
  const { format, version, title, asOf, currency, ...rest } = ordered;
  const rates = Object.keys(exchangeRates).length === 0 ? {} : { exchangeRates };
  return { format, version, title, asOf, currency, ...rates, ...rest };
}
