/** Which words of a text name a company. */
import { expect, test } from "vitest";
import { placesOfName } from "./company-names.ts";

function named(text: string, company: string): readonly string[] {
  return placesOfName(text, company).map(({ from, to }) => text.slice(from, to));
}

test.each([
  ["Stripe pays more.", "Stripe, Inc.", "Stripe"],
  ["DeepMind pays more.", "Google DeepMind", "DeepMind"],
  ["Google-DeepMind pays more.", "Google DeepMind", "Google-DeepMind"],
  ["META pays more.", "Meta", "META"],
  ["Anthropic pays more.", "C · Anthropic", "Anthropic"],
  ["initech  labs pays more.", "Initech Labs GmbH", "initech  labs"],
  ["INITECH pays more.", "Initech", "INITECH"],
])("%s names %s", (text, company, written) => {
  expect(named(text, company)).toEqual([written]);
});

test.each([
  ["The labs are good.", "Initech Labs"],
  ["A public role at a good company.", "A public company"],
  ["The meta data is kept.", "Meta"],
  ["Stripes are in fashion.", "Stripe, Inc."],
  ["Anything.", ""],
])("%s does not name %s", (text, company) => {
  expect(named(text, company)).toEqual([]);
});
