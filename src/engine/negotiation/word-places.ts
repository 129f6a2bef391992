/** Where words stand in a text, and the sentence around a place. */

/** A place in a text: UTF-16 offsets. */
export type Place = { readonly from: number; readonly to: number };

/** A pattern of whole words; each of `words` may be a pattern itself. */
export function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join("|")})(?![\p{L}])`, "giu");
}

/** Every place of `text` that `pattern` finds, without the space behind it. */
export function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const written = match[0].trimEnd();
    return { from: match.index, to: match.index + written.length };
  });
}

/** The sentence of `text` around `place`. */
export function sentenceAround(text: string, { from, to }: Place): Place {
  const starts = [...text.slice(0, from).matchAll(/[.!?](?=\s)|\n/gu)].filter(
    ({ index }) => !isShortened(text.slice(0, index + 1)),
  );
  const last = starts.at(-1);
  const end = [...text.slice(to).matchAll(/[.!?](?=\s|$)|\n/gu)].find(
    ({ index }) => !isShortened(text.slice(0, to + index + 1)),
  );
  return {
    from: last === undefined ? 0 : last.index + 1,
    to: end === undefined ? text.length : to + end.index + 1,
  };
}

/** The text of the sentence around `place`. */
export function sentenceText(text: string, place: Place): string {
  const around = sentenceAround(text, place);
  return text.slice(around.from, around.to);
}

/** A full stop that shortens a word ends no sentence: "Dec. 11", "p.a. plus". */
function isShortened(before: string): boolean {
  return /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|no|incl|excl|ca|vs|e\.g|i\.e|p\.[am])\.$/iu.test(
    before,
  );
}

/** Whether `place` lies within `around`. */
export function isWithin(place: Place, around: Place): boolean {
  return place.from >= around.from && place.to <= around.to;
}
