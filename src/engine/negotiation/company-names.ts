/**
 * A company's name in a text, also where it is shortened: without its legal form or the letter that marks it on
 * screen, hyphenated, in capitals, or by its telling word alone.
 *
 * Which words are too ordinary to name a company is a list of ours: without it "labs" would name one.
 */
import type { Place } from "./word-places.ts";

const LEGAL_FORM =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|llc|llp|ltd|limited|plc|gmbh|ag|se|sa|sas|sarl|bv|b\.v|nv|oy|ab|as|kk|pty|pbc)\.?$/iu;
const LETTER = /^\p{Lu}\s*[·:–—-]\s+/u;
const ORDINARY = new Set(
  "a ai an american analytics and bank big capital cloud company data digital energy first general global good group health international large lab labs late level mid media mid-level new of open partners people present private public research scale scale-up seed senior series small software solutions stage start start-up startup studio systems team tech technologies technology the world your".split(
    " ",
  ),
);
/** A word of less is no name by itself. */
const SHORTEST = 5;
const SHORT_NAME = 5;

/** Every place of `text` that names `company`. */
export function placesOfName(text: string, company: string): readonly Place[] {
  const name = bareName(company);
  if (name === "") return [];
  const words = name.split(/[\s-]+/u);
  const telling = words.filter((word) => word.length >= SHORTEST && !ORDINARY.has(word.toLowerCase()));
  const last =
    words.length > 1 && /^\p{Lu}/u.test(name) ? telling.filter((word) => /^\p{Lu}/u.test(word)) : [];
  const places = [
    ...placesOf(text, words.map(escaped).join("[\\s-]+"), "giu"),
    // Alone, a word of a name is meant only where it is written as a name is.
    ...last.flatMap((word) => placesOf(text, escaped(word), "gu")),
  ].filter((place) => words.length > 1 || isName(text.slice(place.from, place.to), name));
  return places.filter(
    (place, at) => !places.slice(0, at).some(({ from, to }) => place.from < to && place.to > from),
  );
}

/** Whether every word of `company` is an ordinary one, so that a text may say it without naming anybody. */
export function isOrdinaryName(company: string): boolean {
  return bareName(company)
    .split(/[\s-]+/u)
    .every((word) => ORDINARY.has(word.toLowerCase()));
}

function bareName(company: string): string {
  let name = company.normalize("NFKC").trim().replace(LETTER, "");
  while (LEGAL_FORM.test(name)) name = name.replace(LEGAL_FORM, "");
  return name.trim();
}

/** A short name in small letters is an ordinary word: "meta" in "meta data", unless it is written so. */
function isName(written: string, name: string): boolean {
  return name.length > SHORT_NAME || written === name || written !== written.toLowerCase();
}

function placesOf(text: string, pattern: string, flags: string): readonly Place[] {
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, flags));
  return [...found].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
