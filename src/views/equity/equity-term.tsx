/**
 * A word of the field where it stands, with its one line of plain words: on hover, on focus, on tap.
 */
import type { ReactNode } from "react";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { Term } from "#ui/term.tsx";

type EquityTermProps = {
  readonly term: TermName;
  /** As it stands in the sentence; the term's own name unless told. */
  readonly children?: ReactNode;
};

/** The word, dotted underneath, which explains itself. */
export function EquityTerm({ term, children }: EquityTermProps) {
  const { name, explanation } = sayTerm(term);
  return <Term explanation={explanation}>{children ?? name}</Term>;
}
