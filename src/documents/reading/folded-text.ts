/**
 * A text folded for reading: one dash, one space, plain quotes, no marks that nobody sees.
 *
 * Characters that are left out (zero-width, direction marks, escapes, emphasis) keep their place in the
 * map, so every figure is cited by its UTF-16 offsets in the text as it was given.
 */

/** `offsets[i]` is where unit `i` of `text` stands in the original; one more entry for its end. */
export type FoldedText = { readonly text: string; readonly offsets: Uint32Array; readonly original: string };

const dropped = 0;
const folds = new Map<number, number>();
fold("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D", "-");
fold("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", " ");
fold("\u2018\u2019\u201A\u2032\u02BC", "'");
fold("\u201C\u201D\u201E\u2033\u00AB\u00BB", '"');
fold("\uFF04\uFE69", "$");
fold("\uFFE1", "£");
fold("\uFFE5", "¥");
fold("\uFF05\uFE6A", "%");
fold("\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2219", "•");
fold("\u2028\u2029\u0085\u000B\u000C", "\n");
for (let digit = 0; digit < 10; digit++) folds.set(0xff10 + digit, 48 + digit);
for (const unseen of "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u061C\uFE0E\uFE0F\0`") {
  folds.set(unseen.charCodeAt(0), dropped);
}
for (let mark = 0x202a; mark <= 0x202e; mark++) folds.set(mark, dropped);
for (let mark = 0x2066; mark <= 0x2069; mark++) folds.set(mark, dropped);

const backslash = 92;
const asterisk = 42;
const carriageReturn = 13;
const lineFeed = 10;

/** Folds a text; linear in its length. */
export function foldText(original: string): FoldedText {
  const units = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const folded = foldedUnit(original, at);
    if (folded === dropped) continue;
    units[length] = folded;
    offsets[length] = at;
    length++;
  }
  offsets[length] = original.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1), original };
}

/** What stands in the original where the folded text has `start` to `end`. */
export function asWritten({ offsets, original }: FoldedText, start: number, end: number): string {
  return end <= start ? "" : original.slice(offsets[start], (offsets[end - 1] ?? 0) + 1);
}

function foldedUnit(original: string, at: number): number {
  const unit = original.charCodeAt(at);
  const next = original.charCodeAt(at + 1);
  if (unit === carriageReturn) return next === lineFeed ? dropped : lineFeed;
  if (unit === backslash) return isPunctuation(next) ? dropped : unit;
  if (unit === asterisk)
    return next === asterisk || original.charCodeAt(at - 1) === asterisk ? dropped : unit;
  return folds.get(unit) ?? unit;
}

function isPunctuation(unit: number): boolean {
  return (unit >= 33 && unit <= 47) || (unit >= 58 && unit <= 64) || (unit >= 91 && unit <= 96) || unit > 122;
}

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += 8192) {
    parts.push(String.fromCharCode(...units.subarray(from, from + 8192)));
  }
  return parts.join("");
}

function fold(from: string, to: string): void {
  for (const character of from) folds.set(character.charCodeAt(0), to.charCodeAt(0));
}
