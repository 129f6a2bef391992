/**
 * A text as it reads: without what is not seen or only sets it off (zero-width characters, emphasis of
 * Markdown), and with each place led back to where it stands in the text as it was written.
 */

/** The text as it reads, and where a stretch of it stands as written: UTF-16 offsets. */
export type PlainText = {
  readonly text: string;
  readonly written: (place: { readonly from: number; readonly to: number }) => {
    readonly from: number;
    readonly to: number;
  };
};

/** Format characters (zero-width ones, soft hyphens, marks of direction), and the marks of Markdown within a line. */
const UNSEEN = /[*`~]|\p{Cf}/u;

/** `text` as it reads. */
export function plainText(text: string): PlainText {
  const from: number[] = [];
  const to: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const shown = shownAs(character, text.charAt(at - 1), text.charAt(end));
    for (let unit = 0; unit < shown.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    plain += shown;
    at = end;
  }
  return {
    text: plain,
    written: (place) => ({
      from: from[place.from] ?? text.length,
      to: place.to === 0 ? 0 : (to[place.to - 1] ?? text.length),
    }),
  };
}

function shownAs(character: string, before: string, after: string): string {
  if (UNSEEN.test(character)) return "";
  if (character !== "_") return character.normalize("NFKC");
  // Between letters it parts words; between digits it groups them, and elsewhere it sets off.
  return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? " " : "";
}
