/** Addresses of facts. */
import { expect, test } from "vitest";
import { factAddress } from "./fact-address.ts";

const citation = { locator: "Pay", figure: "$165-180 k" };

test.each([
  {
    url: "https://example.org/pay",
    address: "https://example.org/pay#:~:text=%24165%2D180%20k",
    why: "leads to the figure; its dash is none of the address's",
  },
  {
    url: "https://example.org/pay#part",
    address: "https://example.org/pay#:~:text=%24165%2D180%20k",
    why: "in place of another part",
  },
  { url: null, address: null, why: "a letter has no address" },
  { url: "javascript:alert(1)", address: null, why: "only a page is opened" },
  { url: "letter.pdf", address: null, why: "a file's name is no address" },
])("$why", ({ url, address }) => {
  expect(factAddress({ url }, { citation })).toBe(address);
});
