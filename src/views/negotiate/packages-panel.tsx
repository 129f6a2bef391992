/** To come. */
import type { Negotiation } from "./use-negotiation.ts";

/** To come. */
export function PackagesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  return <section aria-label={negotiation.mark.name} />;
}
