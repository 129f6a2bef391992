/**
 * An offer's name as it follows its letter within a sentence: "C a public company", as "A scale-up" is a
 * description that begins with an article, and a capital there would read as another offer's letter. A small word
 * after the article tells a description from a name: "The present job", but "The Trade Desk".
 */

/** `name` with a small article where it is a description; any other name stays as it is. */
export function nameAfterLetter(name: string): string {
  return name.replace(/^(?:An?(?=\s\p{L})|The(?=\s\p{Ll}))/u, (article) => article.toLowerCase());
}
