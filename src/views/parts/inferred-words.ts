/** The keys of a fact that its document does not state, in words. */
import { say } from "#text/say.ts";

/** `keys` as a list; a key that has no word stands for itself. */
export function inferredWords(keys: readonly string[]): string {
  return keys.map(inferredWord).join(", ");
}

function inferredWord(key: string): string {
  switch (key) {
    case "level":
    case "role":
    case "placeId":
    case "company":
    case "component":
    case "period":
      return say(`page.fact.key.${key}`);
    default:
      return key;
  }
}
