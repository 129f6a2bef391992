/**
 * Sentences by code and parameters. A parameter is text that is ready to be shown (numbers come from
 * format); a missing or an unknown one does not compile. A sentence is never put together from pieces.
 */
import { type Code, catalogue } from "./catalogue.ts";

type Catalogue = typeof catalogue;

/** The names in braces of one message. */
type Slots<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** The parameters that the sentence `C` needs; of several codes, those of all of them. */
export type SlotsOf<C extends Code> = Slots<Catalogue[C]>;

type Arguments<Names extends string> = [Names] extends [never]
  ? []
  : [params: Readonly<Record<Names, string>>];

/** Codes that come as `.one` and `.other`. */
export type CountCode = {
  [C in Code]: C extends `${infer Base}.one` ? (`${Base}.other` extends Code ? Base : never) : never;
}[Code];
type Counted<C extends CountCode> = Extract<`${C}.one` | `${C}.other`, Code>;

/** A piece of a sentence: its own words, or the place of a parameter. */
export type Part<Name extends string = string> =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly name: Name };

/** The sentence for `code` with its parameters in place. */
export function say<C extends Code>(code: C, ...params: Arguments<SlotsOf<C>>): string {
  return filled(catalogue[code], params[0] ?? {});
}

/** The sentence for `count` things; `{count}` is filled in, the language decides between one and other. */
export function sayCount<C extends CountCode>(
  code: C,
  count: number,
  ...params: Arguments<Exclude<SlotsOf<Counted<C>>, "count">>
): string {
  const form: Code = `${code}.${count === 1 ? "one" : "other"}` as Counted<C>;
  return filled(catalogue[form], { count: String(count), ...params[0] });
}

/** The sentence for `code` in pieces, so that a view can stand a chip or a button in a parameter's place. */
export function sayParts<C extends Code>(code: C): readonly Part<SlotsOf<C>>[] {
  return messageParts(catalogue[code]) as readonly Part<SlotsOf<C>>[];
}

/** `message` with `params` in its braces, in one pass: braces inside a parameter stay as they are. */
export function filled(message: string, params: Readonly<Record<string, string | undefined>>): string {
  return messageParts(message)
    .map((part) => (part.kind === "text" ? part.text : (params[part.name] ?? MISSING)))
    .join("");
}

/** What stands where a file's finding lacks a parameter; in typed calls it cannot happen. */
const MISSING = "…";

const partsByMessage = new Map<string, readonly Part[]>();

function messageParts(message: string): readonly Part[] {
  const known = partsByMessage.get(message);
  if (known !== undefined) return known;
  const parts = message
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map(
      (piece): Part =>
        /^\{\w+\}$/.test(piece) ? { kind: "slot", name: piece.slice(1, -1) } : { kind: "text", text: piece },
    );
  partsByMessage.set(message, parts);
  return parts;
}
