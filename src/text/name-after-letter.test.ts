/** What stands behind an offer's letter. */
import { expect, test } from "vitest";
import { nameAfterLetter } from "./name-after-letter.ts";

test.each([
  { name: "A scale-up", expected: "a scale-up", why: "“more than A a scale-up”" },
  { name: "An agency", expected: "an agency", why: "either article" },
  { name: "Acme", expected: "Acme", why: "a name only begins with the letter" },
  { name: "A", expected: "A", why: "a letter alone is a name" },
  { name: "The present job", expected: "the present job", why: "“what C the present job is worth”" },
  { name: "The Trade Desk", expected: "The Trade Desk", why: "a capital after the article is a name" },
  { name: "The", expected: "The", why: "nothing follows it" },
])("$name is $expected: $why", ({ name, expected }) => {
  expect(nameAfterLetter(name)).toBe(expected);
});
