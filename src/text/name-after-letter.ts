/**
 * An offer's name as it follows its letter within a sentence: "C a public company", as "A scale-up" is a
 * description that begins with an article, and a capital there would read as another offer's letter.
 */

/** `name` with a small article; a name that has none stays as it is. */
export function nameAfterLetter(name: string): string {
  return name.replace(/^An?(?=\s\p{L})/u, (article) => article.toLowerCase());
}
