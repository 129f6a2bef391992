/** To come. */
import type { Equity } from "./use-equity.ts";

/** To come. */
export function RunsPanel({ equity }: { readonly equity: Equity }) {
  return <section aria-label={equity.offer.mark.name} />;
}
