/**
 * What the fields say about a typed text: understood as, refused because, or "is this meant?".
 *
 * The codes are those of the catalogue's areas; a code that format returns and the catalogue lacks does not
 * compile where a view passes it on.
 */
import { type Code, catalogue } from "./catalogue.ts";
import { filled } from "./say.ts";

type CodeIn<Area extends string> = Code extends infer C
  ? C extends `${Area}.${infer Name}`
    ? Name
    : never
  : never;

type Message<Area extends string> = {
  readonly code: CodeIn<Area>;
  readonly params: Readonly<Record<string, string>>;
};

/** What was understood. */
export function sayUnderstood({ code, params }: Message<"understood">): string {
  return filled(catalogue[`understood.${code}`], params);
}

/** Why it was not read, and how to write it. */
export function sayRefusal({ code, params }: Message<"refusal">): string {
  return filled(catalogue[`refusal.${code}`], params);
}

/** The question about a plausible slip. */
export function saySlip({ code, params }: Message<"slip">): string {
  return filled(catalogue[`slip.${code}`], params);
}
