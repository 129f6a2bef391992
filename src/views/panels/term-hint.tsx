/**
 * What a field's term means, one tap away, between its label and its box.
 */

import { say } from "#text/say.ts";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { Term } from "#ui/term.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./panel.module.css";

/** The explanation of `term`, folded. */
export function TermHint({ term }: { readonly term: TermName }) {
  const { name, explanation } = sayTerm(term);
  return (
    <Term explanation={explanation}>
      <VisuallyHidden>{say("panel.whatMeans", { term: name })}</VisuallyHidden>
      <span aria-hidden="true" className={styles.hint}>
        {say("panel.whatItMeans")}
      </span>
    </Term>
  );
}
