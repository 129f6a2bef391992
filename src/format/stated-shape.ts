/**
 * The shape of a typed stated value before any figure is read: not known, none, one figure, a range with
 * its two texts, or a range that lacks an end. English and German words.
 */

/** A text by its shape; the texts inside are still to be read. */
export type StatedShape =
  | { readonly kind: "notKnown" | "none" | "open" | "several" }
  | { readonly kind: "one" | "upTo"; readonly text: string }
  | { readonly kind: "range"; readonly low: string; readonly high: string };

/** The shape of `text`, which is plain (`plainText`). Empty is not known: clearing a field is never zero. */
export function statedShape(text: string): StatedShape {
  const words = text.toLowerCase().replace(/[.!]$/, "");
  if (NOT_KNOWN.has(words)) return { kind: "notKnown" };
  if (NONE.has(words)) return { kind: "none" };
  const between = BETWEEN.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (between) return range(between[1], between[2]);
  const figure = text.replace(ABOUT, "");
  if (UP_TO.test(figure)) return { kind: "upTo", text: figure.replace(UP_TO, "").replace(ABOUT, "") };
  if (OPEN.test(figure) || OPEN_AFTER.test(figure)) return { kind: "open" };
  const ends = figure.split(/(?<=\S) (?:to|bis|through|until) (?=\S)/i).flatMap(dashSplit);
  if (ends.length > 2) return { kind: "several" };
  const [low = "", high] = ends;
  return high === undefined ? { kind: "one", text: low } : range(low, high);
}

const NOT_KNOWN: ReadonlySet<string> = new Set([
  "",
  "?",
  "??",
  "???",
  "unknown",
  "not known",
  "not stated",
  "not given",
  "not sure",
  "n/a",
  "na",
  "n.a",
  "tbd",
  "idk",
  "don't know",
  "i don't know",
  "unbekannt",
  "nicht bekannt",
  "weiß nicht",
  "k.a",
  "k. a",
]);
const NONE: ReadonlySet<string> = new Set([
  "none",
  "no",
  "nil",
  "nothing",
  "zero",
  "-",
  "kein",
  "keine",
  "keiner",
  "nichts",
]);
const BETWEEN = [
  /^(?:between|zwischen) (.+?) (?:and|und|-) (.+)$/i,
  /^(?:from|von) (.+?) (?:to|bis|-) (.+)$/i,
];
const ABOUT = /^(?:~|≈|(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|etwa|rund)(?![a-z])) ?/i;
const UP_TO =
  /^(?:<=?|≤|(?:up to|upto|at most|no more than|not more than|max\.?|maximum|maximal|bis zu|bis|höchstens)(?![a-z])) ?/i;
const OPEN =
  /^(?:>=?|≥|(?:at least|more than|over|min\.?|minimum|from|starting at|ab|mindestens|über)(?![a-z]))/i;
const OPEN_AFTER = /(?:\+| (?:and|or) (?:up|more|above)| plus)$/i;

/** Split at dashes that have a figure before them; a minus at the front of a figure stays with it. */
function dashSplit(text: string): string[] {
  const ends: string[] = [];
  let from = 0;
  for (let at = text.indexOf("-"); at !== -1; at = text.indexOf("-", at + 1)) {
    if (!/\d/.test(text.slice(from, at))) continue;
    ends.push(text.slice(from, at));
    from = at + 1;
  }
  return [...ends, text.slice(from)];
}

function range(low = "", high = ""): StatedShape {
  return { kind: "range", low: low.trim().replace(ABOUT, ""), high: high.trim().replace(ABOUT, "") };
}
