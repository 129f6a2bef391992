/** Why a text was not read, in one sentence, with sizes in units that people know. */
import { showBytes, showCount } from "#format/show-count.ts";
import type { ReadingRefusal } from "#state/review/reading-store.ts";
import { say } from "#text/say.ts";
import "#text/reading-sentences.ts";

type Refused = { readonly code: ReadingRefusal; readonly params: Readonly<Record<string, string>> };

/** The sentence of a refusal. */
export function refusalWords({ code, params }: Refused): string {
  const { size = "0", most = "0" } = params;
  switch (code) {
    case "tooLarge":
      return say("reading.refused.tooLarge", {
        size: showBytes(Number(size)),
        most: showBytes(Number(most)),
      });
    case "tooMuchText":
      return say("reading.refused.tooMuchText", { size: showCount(size), most: showCount(most) });
    default:
      return say(`reading.refused.${code}`);
  }
}
