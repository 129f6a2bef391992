/**
 * A sentence of the catalogue with elements in place of its parameters: a chip, a figure that opens.
 */
import { Fragment, type ReactNode } from "react";
import type { Code } from "#text/catalogue.ts";
import { type SlotsOf, sayParts } from "#text/say.ts";

type SentenceProps<C extends Code> = {
  readonly code: C;
  /** What stands in place of each `{name}`. */
  readonly slots: Readonly<Record<SlotsOf<C>, ReactNode>>;
};

/** The words of `code`, with `slots` where its parameters are. */
export function Sentence<C extends Code>({ code, slots }: SentenceProps<C>) {
  return sayParts(code).map((part, index) => {
    // A sentence's parts never change places, so their index names them.
    const key = `${code}-${index}`;
    return <Fragment key={key}>{part.kind === "text" ? part.text : slots[part.name]}</Fragment>;
  });
}
