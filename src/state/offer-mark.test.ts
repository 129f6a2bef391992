/** An offer's letter is its own; its colour comes from the set of five. */
import { expect, test } from "vitest";
import { offerMark } from "./offer-mark.ts";

test.each([
  [0, "A", "a"],
  [4, "E", "e"],
  [5, "F", "a"],
  [25, "Z", "a"],
  [26, "27", "b"],
])("the offer at %i is %s in colour %s", (index, letter, colour) => {
  expect(offerMark(index)).toEqual({ letter, colour });
});
