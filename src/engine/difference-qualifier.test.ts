/** How far a difference can be trusted: at least 5 less 3 is at least 2, 5 less at least 3 at most 2. */
import { expect, test } from "vitest";
import { differenceQualifier, turned } from "./difference-qualifier.ts";

test.each([
  ["exact", "exact", "exact"],
  ["atLeast", "exact", "atLeast"],
  ["exact", "atLeast", "atMost"],
  ["atLeast", "atLeast", "about"],
  ["about", "exact", "about"],
  ["exact", "about", "about"],
  ["about", "atLeast", "about"],
] as const)("%s less %s is %s, and the other way round the opposite", (from, less, difference) => {
  expect(differenceQualifier(from, less)).toBe(difference);
  expect(differenceQualifier(less, from)).toBe(turned(difference));
});
