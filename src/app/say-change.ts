/** What an undo step changed, and what the state has to say, in words. */
import { areas } from "#text/catalogue.ts";
import { filled } from "#text/say.ts";
import { sayPlace } from "#text/say-path.ts";

/** A change or a notice: a code with its parameters. */
type Message = { readonly code: string; readonly params: Readonly<Record<string, string>> };

const words: Readonly<Record<string, string>> = areas.app;

/** "the base salary of offer 1", "deleting Acme": what stands after "Undo:". */
export function sayChange({ code, params }: Message): string {
  if (code === "edited") return sayPlace(params["path"] ?? "");
  return filled(words[`app.change.${code}`] ?? code, params);
}

/** The sentence of a notice. */
export function sayNotice({ code, params }: Message): string {
  return filled(words[`app.notice.${code}`] ?? code, params);
}
