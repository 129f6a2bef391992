/**
 * What a field's term means, one tap away, between its label and its box.
 */

import { say } from "#text/say.ts";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { Term } from "#ui/term.tsx";

/** The explanation of `term`, folded. */
export function TermHint({ term }: { readonly term: TermName }) {
  return <Term explanation={sayTerm(term).explanation}>{say("panel.whatItMeans")}</Term>;
}
