/** When a figure that would close a gap is none that anybody asks for. */
import "#text/negotiate-sentences.ts";
import { expect, test } from "vitest";
import { Decimal } from "#domain/money.ts";
import { timesOffered } from "./rung-words.ts";

test("a fifth of a company where 0.055 % was offered is 377 times the offer", () => {
  expect(timesOffered(new Decimal("0.00055"), 0.207438)).toBe("377");
});

test.each([
  ["0.00055", 0.0006, "a little more can be asked for"],
  ["0.0001", 0.00099, "so can nearly ten times, of a very small grant"],
  ["0", 50_000, "of nothing there is no multiple"],
])("%s to %s is asked for: %s", (offered, figure) => {
  expect(timesOffered(new Decimal(offered), figure)).toBeNull();
});
