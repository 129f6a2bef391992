/** To come. */
import type { Negotiation } from "./use-negotiation.ts";

/** To come. */
export function ReplyPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  return <section aria-label={negotiation.mark.name} />;
}
