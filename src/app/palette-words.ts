/**
 * Matching typed words with names: every typed word has to begin a word of the name, in any order.
 * Case and accents do not count.
 */

/** A piece of a name; `isMatch` where the typed words begin. */
export type NamePart = { readonly text: string; readonly isMatch: boolean };

/** The words of `text`, ready to be compared. */
export function plainWords(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether every one of `typed` begins a word of `name`. */
export function isNamedBy(name: string, typed: readonly string[]): boolean {
  const words = plainWords(name);
  return typed.every((begin) => words.some((word) => word.startsWith(begin)));
}

/** `name` in pieces, with the beginnings that `typed` matched. */
export function matchedParts(name: string, typed: readonly string[]): readonly NamePart[] {
  const pieces = name.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== "");
  return pieces.flatMap((piece): readonly NamePart[] => {
    const begin = typed
      .filter((each) => plain(piece).startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    if (begin === undefined) return [{ text: piece, isMatch: false }];
    const rest = { text: piece.slice(begin.length), isMatch: false };
    return [{ text: piece.slice(0, begin.length), isMatch: true }, ...(rest.text === "" ? [] : [rest])];
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
