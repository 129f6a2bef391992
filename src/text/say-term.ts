/** The terms of the page, each with its name and one line that explains it where it stands. */
import type { Code } from "./catalogue.ts";
import { say } from "./say.ts";

/** A term that has an explanation. */
export type Term = {
  [C in Code]: C extends `term.${infer Name}.name` ? (`term.${Name}` extends Code ? Name : never) : never;
}[Code];

/** What the page calls `term`, and what it means. */
export function sayTerm(term: Term): { readonly name: string; readonly explanation: string } {
  return { name: say(`term.${term}.name`), explanation: say(`term.${term}`) };
}
